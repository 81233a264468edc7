"""References in APA style, as a docent in the Netherlands expects them."""

from __future__ import annotations

import pytest

from casuskijker.domain.bron import Bron, Naam
from casuskijker.rendering.apa import name_auteurs, name_redacteuren
from casuskijker.rendering.environment import create_environment
from tests.domain.builders import build_bron, build_casus, build_kijkraam
from tests.rendering.builders import casus_page, kijkraam_page, show
from tests.rendering.html import take_apart

HEES, LANS, KAL = Naam("Van Hees", "S."), Naam("Van der Lans", "J."), Naam("Kal", "D.")
WERK = create_environment().from_string('{% from "literatuur/bron.html" import werk %}{{ werk(bron) }}')
VERWIJZING = create_environment().from_string(
    '{% from "literatuur/verwijzing.html" import verwijzing %}{{ verwijzing(bron, plaats) }}'
)


def html_of(bron: Bron) -> str:
    return WERK.render(bron=bron)


def reference(**changes: object) -> str:
    return take_apart(html_of(build_bron("boek", **changes))).text


def mention(plaats: str = "", **changes: object) -> str:
    return take_apart(VERWIJZING.render(bron=build_bron("boek", **changes), plaats=plaats)).text


def test_a_book_has_author_year_title_and_publisher() -> None:
    assert reference(publisher="Coutinho") == "Van Hees, S. (2018). Aan de keukentafel. Coutinho."
    assert "<cite>Aan de keukentafel</cite>" in html_of(build_bron())


@pytest.mark.parametrize(
    ("namen", "said"),
    [
        ((HEES, LANS), "Van Hees, S., & Van der Lans, J."),
        ((HEES, LANS, KAL), "Van Hees, S., Van der Lans, J., & Kal, D."),
        ((Naam("Wilken", "J.P."),), "Wilken, J. P."),
        ((Naam("Van Bergen", "A.-M."),), "Van Bergen, A.-M."),
        ((Naam("Lindström"), Naam("Eriksson")), "Lindström & Eriksson"),
        ((Naam(literal="Movisie"), Naam(literal="Vilans")), "Movisie & Vilans"),
        ((), ""),
    ],
)
def test_authors_are_named_surname_first(namen: tuple[Naam, ...], said: str) -> None:
    assert name_auteurs(namen) == said


@pytest.mark.parametrize(
    ("namen", "said"),
    [
        ((HEES, LANS), "S. van Hees & J. van der Lans"),
        ((Naam("Ter Avest", "D."), KAL), "D. ter Avest & D. Kal"),
        ((Naam("Esfahani Smith", "E."),), "E. Esfahani Smith"),
        ((Naam("De Waal"), Naam(literal="Movisie")), "De Waal & Movisie"),
    ],
)
def test_editors_of_a_whole_are_named_initials_first(namen: tuple[Naam, ...], said: str) -> None:
    assert name_redacteuren(namen) == said


def test_an_organisation_as_author_gets_a_full_stop_and_does_not_publish_itself() -> None:
    movisie = (Naam(literal="Movisie"),)
    assert reference(author=movisie, publisher="Movisie") == "Movisie. (2018). Aan de keukentafel."


def test_editors_stand_where_there_is_no_author() -> None:
    assert reference(author=(), editor=(HEES, KAL)) == "Van Hees, S., & Kal, D. (Red.). (2018). Aan de keukentafel."


def test_without_anyone_the_title_comes_first() -> None:
    assert reference(author=()) == "Aan de keukentafel. (2018)."
    assert reference(author=(), title="Wie helpt?") == "Wie helpt? (2018)."


@pytest.mark.parametrize(
    ("issued", "said"), [("", "z.d."), ("2018", "2018"), ("2018-05", "2018, mei"), ("2018-12-01", "2018, 1 december")]
)
def test_the_date_is_as_precise_as_it_is_known(issued: str, said: str) -> None:
    assert reference(issued=issued) == f"Van Hees, S. ({said}). Aan de keukentafel."


@pytest.mark.parametrize("title", ["Wie helpt?", "Kom op!", "En toen …", "Tot slot."])
def test_a_title_that_ends_a_sentence_gets_no_second_full_stop(title: str) -> None:
    assert reference(title=title) == f"Van Hees, S. (2018). {title}"


def test_an_article_stands_upright_in_a_slanted_magazine() -> None:
    bron = build_bron(type="article-journal", container_title="Tijdschrift", volume="12", issue="3", page="4-17")
    assert take_apart(html_of(bron)).text == "Van Hees, S. (2018). Aan de keukentafel. Tijdschrift, 12(3), 4–17."
    assert "<cite>Tijdschrift, 12</cite>(3)" in html_of(bron)
    assert "<cite>Aan" not in html_of(bron)


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({}, "Tijdschrift."),
        ({"issue": "3"}, "Tijdschrift, (3)."),
        ({"page": "4"}, "Tijdschrift, 4."),
        ({"container_title": "Wat nu?"}, "Wat nu?"),
    ],
)
def test_an_article_names_what_is_known_of_its_magazine(changes: dict[str, str], said: str) -> None:
    values = {"type": "article-magazine", "container_title": "Tijdschrift"} | changes
    assert reference(**values) == f"Van Hees, S. (2018). Aan de keukentafel. {said}"


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({}, "In Het boek."),
        ({"editor": (HEES, KAL)}, "In S. van Hees & D. Kal (Red.), Het boek."),
        ({"page": "17-26"}, "In Het boek (pp. 17–26)."),
        ({"page": "3, 5"}, "In Het boek (pp. 3, 5)."),
        ({"page": "17", "publisher": "Uitgever"}, "In Het boek (p. 17). Uitgever."),
    ],
)
def test_a_chapter_names_the_book_it_is_in(changes: dict[str, object], said: str) -> None:
    values = {"type": "chapter", "author": (LANS,), "container_title": "Het boek"} | changes
    assert reference(**values) == f"Van der Lans, J. (2018). Aan de keukentafel. {said}"


def test_the_editors_of_a_book_did_not_write_its_chapter() -> None:
    bron = reference(type="chapter", author=(), editor=(KAL,), container_title="Het boek")
    assert bron == "Aan de keukentafel. (2018). In D. Kal (Red.), Het boek."


def test_a_title_of_ours_stands_upright_in_square_brackets() -> None:
    bron = build_bron(title="[Praatplaat]", author=())
    assert take_apart(html_of(bron)).text == "[Praatplaat]. (2018)."
    assert "<cite>" not in html_of(bron)


def test_an_address_is_a_link_without_a_full_stop() -> None:
    bron = build_bron(url="https://voorbeeld.nl/a?b=1&c=2")
    assert take_apart(html_of(bron)).text.endswith("keukentafel. https://voorbeeld.nl/a?b=1&c=2")
    assert take_apart(html_of(bron)).all("a", "href") == ["https://voorbeeld.nl/a?b=1&c=2"]


@pytest.mark.parametrize("note", ["Het jaar ontbreekt", "Het jaar ontbreekt."])
def test_what_the_source_lost_stands_at_the_end_in_brackets(note: str) -> None:
    assert reference(note=note).endswith("keukentafel. (Het jaar ontbreekt.)")


def test_a_mention_is_short() -> None:
    assert mention() == "Van Hees, Aan de keukentafel (2018)."
    assert mention("H2", author=(HEES, KAL), issued="2018-05-01") == "Van Hees en Kal, Aan de keukentafel (2018), H2."
    assert mention(author=(Naam(literal="Movisie"),), issued="") == "Movisie, Aan de keukentafel."
    assert mention(author=(), issued="", title="Wie helpt?") == "Wie helpt?"


def test_a_mention_takes_the_editors_where_there_is_no_author_and_keeps_brackets_upright() -> None:
    bron = build_bron(author=(), editor=(KAL,), title="[Bundel]")
    html = VERWIJZING.render(bron=bron, plaats="")
    assert take_apart(html).text == "Kal, [Bundel] (2018)."
    assert "<cite>" not in html


def test_what_is_said_of_a_text_takes_the_place_of_what_is_said_of_its_bron() -> None:
    bron = Bron(id="boek", type="book", title="Het boek", bewerking="Naverteld.")
    plain = build_casus(bron="boek")
    own = build_casus(bron="boek", plaats="H4 4.2", bewerking="De deur is *van ons*.")
    of_bron, of_casus = (show(casus_page(each, bronnen={"boek": bron})).text for each in (plain, own))
    assert "Naverteld." in of_bron
    assert "Daar staat het in H4 4.2." in of_casus
    assert "De deur is van ons." in of_casus
    assert "Naverteld." not in of_casus


def test_a_text_without_a_bron_can_say_what_was_made_up_too() -> None:
    assert "Alles is bedacht." in show(casus_page(build_casus(bewerking="Alles is bedacht."))).text
    assert "Alles is bedacht." in show(kijkraam_page(build_kijkraam(bewerking="Alles is bedacht."))).text


def test_what_is_said_of_several_works_is_said_once() -> None:
    noot = "De titel weten we niet."
    bronnen = {
        "een": build_bron("een", note=noot),
        "twee": build_bron("twee", author=(), editor=(), title="Zonder schrijver", issued="", note=noot),
        "drie": build_bron("drie", note="Alleen bij deze."),
    }
    text = show(casus_page(build_casus(literatuur=tuple(bronnen)), bronnen=bronnen)).text
    assert text.count(noot) == 1
    assert f"Bij Van Hees (2018) en Zonder schrijver: {noot}" in text
    assert "(Alleen bij deze.)" in text
