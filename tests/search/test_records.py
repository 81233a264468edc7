"""What can be found: the pages of a catalogue and those written by hand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casuskijker.domain.adressen import INGANGEN
from casuskijker.domain.casus import Verdiepingsvraag
from casuskijker.domain.catalogus import Catalogus
from casuskijker.domain.site import Site
from casuskijker.markdown.plain import tidy, to_plain
from casuskijker.rendering import render_site
from casuskijker.search.by_hand import read_page
from casuskijker.search.collect import collect_records
from casuskijker.search.plain_text import split_passages
from casuskijker.search.records import Passage, Zoekpagina
from tests.domain.builders import build_casus, build_kijkraam, build_les
from tests.rendering.wereld import WERELD


def records_of(catalogus: Catalogus, *pages: tuple[str, str], directory_urls: bool = True) -> dict[str, Zoekpagina]:
    return {record.url: record for record in collect_records(Site(catalogus, directory_urls=directory_urls), pages)}


def test_everything_that_a_reader_may_look_for_is_a_record() -> None:
    soorten = {record.soort for record in records_of(WERELD, ("over.md", "# Over\n")).values()}
    assert soorten == {
        "casus", "vignet", "kijkraam", "leerroute", "werkvorm", "begrip", "onderwerp", "spanningsveld", "tweeluik",
        "invulblad", "pagina",
    }  # fmt: skip


def test_a_tweeluik_is_found_by_both_its_casussen_and_by_each_of_its_questions() -> None:
    tweeluik = records_of(WERELD)["naast-elkaar/sleutel-en-schrift/"]
    assert tweeluik.passages[0].tekst.startswith("De sleutel en Het *logboek* & de rest.\nIn allebei")
    assert [passage.anker for passage in tweeluik.passages] == ["", "vraag-wie-mist", "vraag-wat-doe-je"]
    assert {"naast elkaar", "kwijt"} <= {*tweeluik.trefwoorden}


def test_a_sheet_to_fill_in_is_found_by_what_it_asks_and_for_whom_it_is() -> None:
    blad = records_of(WERELD)["bladen/mijn-week/"]
    assert blad.passages[0].tekst.endswith("Maandag. Na het weekend.\nDinsdag & de rest.\nNu. Hoe is het?\nWens.")
    assert {"formulier", "cliënten", "weekschema"} <= {*blad.trefwoorden}


def test_what_is_for_the_wall_and_to_cut_out_is_found_by_what_one_does_with_it() -> None:
    records = records_of(WERELD)
    assert {"poster", "A3"} <= {*records["plaat/"].trefwoorden}
    assert {"kaartspel", "uitknippen"} <= {*records["kaarten/"].trefwoorden}
    assert {"plaat/", "kaarten/"}.isdisjoint(records_of(Catalogus()))


def test_a_werkvorm_is_found_by_its_steps_and_by_the_time_that_one_has() -> None:
    record = records_of(WERELD)["werkvormen/doorvragen/"]
    assert [passage.anker for passage in record.passages] == ["", "stap-vertellen", "stap-vragen", "stap-oogst", ""]
    assert record.passages[2].tekst == "# Vragen & horen\nVraag alleen naar wat er gebeurde."
    assert record.passages[4].tekst == "Als iemand vastzit.\nAls er haast is.\nDit is een voorbeeld."
    assert record.let_op == "Alleen in een groep die elkaar vertrouwt."
    assert record.facetten["duur"][0] == "hoogstens 30 minuten"


def test_the_pages_for_authors_are_known_by_their_folder() -> None:
    records = records_of(Catalogus(), ("meewerken/casus.md", "# Schrijven"), ("over.md", "# Over meewerken/"))
    assert {url: record.voor_auteurs for url, record in records.items()} == {"meewerken/casus/": True, "over/": False}


def test_a_casus_is_found_by_its_number() -> None:
    catalogus = Catalogus(casussen=(build_casus("met", nummer=8), build_casus("zonder", nummer=None)))
    met, zonder = records_of(catalogus).values()
    assert [set(record.trefwoorden) & {"8", "None"} for record in (met, zonder)] == [{"8"}, set()]


def test_what_is_for_the_docent_is_in_no_record() -> None:
    assert "Leerdoelen" not in repr(records_of(WERELD))


def test_a_casus_has_its_story_its_questions_and_its_facets() -> None:
    casus = records_of(WERELD)["casussen/de-sleutel/"]
    assert [(passage.anker, passage.naam) for passage in casus.passages] == [
        ("", ""), ("vraag-eerste", "Verdiepingsvraag 1"), ("vraag-weten", "Verdiepingsvraag 2"),
        ("vraag-eigen", "Verdiepingsvraag 3"), ("", "Let op"), ("vervolg-woensdag", "Woensdag"),
    ]  # fmt: skip
    assert casus.facetten["actor"] == ("buren", "wijkverpleegkundige")
    assert casus.passages[-1].tekst.endswith("Wie legde hem daar?"), "a turn is not told by a question before it"
    assert casus.facetten["leerstijl"] == ("doener", "beslisser")
    assert casus.facetten["kijkraam"][0] == "Kijkraam Aandacht"
    assert casus.plaats == casus.facetten["deel"][0]


def test_a_record_keeps_what_a_docent_chooses_by_and_what_a_reader_is_warned_of() -> None:
    casus = build_casus(duur=45, let_op="Gaat over *verlies*.")
    (record,) = records_of(Catalogus(casussen=(casus,))).values()
    assert (record.tijden, record.let_op) == (("1 min lezen", "45 min lezen en bespreken"), "Gaat over verlies.")


def test_a_record_leads_the_docent_on_and_holds_nothing_of_what_stands_there() -> None:
    record = records_of(Catalogus(casussen=(build_casus(voor_de_docent="### Geheim"),)))["casussen/de-sleutel/"]
    assert record.docent == "docent/casussen/de-sleutel/"
    assert "Geheim" not in str(record)
    assert (record.lessen, record.opzet, record.facetten["les"]) == ((), None, ())


def test_a_record_says_how_long_the_lessons_take_by_which_a_docent_chooses() -> None:
    plannen = "### Les van 45 minuten\n\n- 45 min: lezen.\n\n### Les van 90 minuten\n\n- 90 min: lezen."
    met = build_casus(voor_de_docent=plannen)
    kort = build_casus("kort", voor_de_docent="**Tijd:** 20 minuten.")
    een, ander, _ = records_of(Catalogus(casussen=(met, kort))).values()
    assert een.lessen == (45, 90)
    assert een.facetten["les"] == ("les van 45 minuten", "les van 90 minuten")
    assert (ander.lessen, ander.opzet, ander.facetten["les"]) == ((), 20, ("korte opzet",))


def test_a_casus_is_found_under_the_time_of_every_les_that_it_has() -> None:
    casus = build_casus(duur=30, lessen=(build_les(minuten=30), build_les("les-90", minuten=90)))
    (record,) = records_of(Catalogus(casussen=(casus,))).values()
    assert record.lessen == (30, 90)
    assert record.facetten["les"] == ("les van 30 minuten", "les van 90 minuten")
    assert record.facetten["duur"] == tuple(f"hoogstens {minuten} minuten" for minuten in (30, 45, 60, 90))
    assert [words for words in record.trefwoorden if words.endswith("minuten")] == ["30 minuten", "90 minuten"]


def test_a_casus_without_deel_has_no_place() -> None:
    casus = records_of(WERELD)["casussen/het-logboek/"]
    assert (casus.plaats, casus.facetten["deel"], casus.facetten["duur"]) == ("", (), ())


def test_a_learning_style_counts_once() -> None:
    vragen = tuple(Verdiepingsvraag(id=name, tekst="Wat nu?", leerstijl="doener") for name in "ab")
    catalogus = Catalogus(casussen=(build_casus(verdiepingsvragen=vragen, kijkramen=("weg",)),))
    casus = records_of(catalogus)["casussen/de-sleutel/"]
    assert (casus.facetten["leerstijl"], casus.facetten["kijkraam"]) == (("doener",), ())


@pytest.mark.parametrize(
    ("minutes", "classes"),
    [
        (None, ()),
        (30, ("hoogstens 30 minuten", "hoogstens 45 minuten", "hoogstens 60 minuten", "hoogstens 90 minuten")),
        (46, ("hoogstens 60 minuten", "hoogstens 90 minuten")),
        (91, ("langer dan 90 minuten",)),
    ],
)
def test_who_has_time_for_more_also_finds_what_takes_less(minutes: int | None, classes: tuple[str, ...]) -> None:
    casus = records_of(Catalogus(casussen=(build_casus(duur=minutes),)))["casussen/de-sleutel/"]
    assert casus.facetten["duur"] == classes


def test_an_ingredient_and_a_question_are_places_to_link_to() -> None:
    kijkramen = records_of(WERELD)
    ankers = [passage.anker for passage in kijkramen["kijkramen/aandacht/"].passages]
    assert [anker for anker in ankers if anker.startswith("ingredient-")]
    assert [passage.naam for passage in kijkramen["kijkramen/praten/"].passages if passage.anker.startswith("vraag-")]


def test_addresses_may_be_those_of_files() -> None:
    catalogus = Catalogus(kijkramen=(build_kijkraam(),))
    assert next(iter(records_of(catalogus, directory_urls=False))) == "kijkramen/aandacht.html"


def test_the_pages_by_hand_come_in_a_fixed_order() -> None:
    pages = (("b.md", "# B\n"), ("a.md", "# A\n"), ("weg.md", "---\nsearch: {exclude: true}\n---\n# Weg\n"))
    assert list(records_of(Catalogus(), *pages)) == ["a/", "b/"]


def test_the_pages_of_the_site_itself_are_found_when_it_has_them() -> None:
    assert records_of(Catalogus()) == {}
    site, found = Site(WERELD), records_of(WERELD)
    named = {site.url_of(page.page): (page.titel, page.omschrijving) for page in render_site(site)}
    for url in map(site.url_of, INGANGEN):
        assert (found[url].titel, found[url].omschrijving) == named[url]


def test_a_page_in_another_language_is_not_in_a_search_of_dutch_words() -> None:
    assert read_page("---\nlang: en\n---\n# About\n", url="about/") is None
    assert read_page("---\nlang: nl\n---\n# Over\n", url="over/")
    assert read_page("---\nlang: nl-BE\n---\n# Over\n", url="over/")


@pytest.mark.parametrize(
    ("front_matter", "trefwoorden"),
    [
        ("search: {trefwoorden: [wetten, mijn  rechten]}", ("wetten", "mijn rechten")),
        ("search: {trefwoorden: wetten}", ("wetten",)),
        ("search: {trefwoorden: }", ()),
        ("search: ja", ()),
    ],
)
def test_a_page_by_hand_is_found_by_words_that_its_author_names_too(
    front_matter: str, trefwoorden: tuple[str, ...]
) -> None:
    record = read_page(f"---\n{front_matter}\n---\n# De wet\n", url="wet/")
    assert record
    assert record.trefwoorden == trefwoorden


def test_a_casus_is_found_by_its_time_and_by_what_it_warns_for() -> None:
    catalogus = Catalogus(casussen=(build_casus(duur=45, let_op="Gaat over rouw."),))
    casus = records_of(catalogus)["casussen/de-sleutel/"]
    assert "45 minuten" in casus.trefwoorden
    assert Passage("", "Let op", "Gaat over rouw.") in casus.passages


def read(markdown: str) -> Zoekpagina:
    record = read_page(markdown, url="over/")
    assert record
    return record


def test_a_page_has_its_title_from_its_front_matter_or_its_heading() -> None:
    assert read("---\ntitle: Over ons\n---\n# Iets anders\n").titel == "Over ons"
    assert read("# Over *ons* { #top }\n\nTekst.\n").titel == "Over *ons*"
    assert read("Zomaar tekst.\n").titel == "over"


def test_front_matter_that_cannot_be_read_is_for_mkdocs_to_report() -> None:
    for line in ("Wie? Wat: dat", "2026-02-30", "!!int Over"):
        assert read(f"---\ntitle: {line}\n---\n# Over\n").titel == "Over"


def test_spaces_behind_the_lines_around_front_matter_are_nothing() -> None:
    assert read_page("---  \nlang: en\n---\t\n# About\n", url="about/") is None
    assert read("---\n- een lijst\n---\n# Over\n").titel == "Over"


def test_a_page_falls_into_places_under_its_headings() -> None:
    text = "# Over\n\nEerst dit.\n\n## Waar *dan*?\n\nHier.\n\n## Waar dan\n\nDaar.\n\n## Vast { #blijft .mooi }\n"
    assert read(text).passages == (
        Passage("", "", "Eerst dit."),
        Passage("waar-dan", "Waar dan?", "# Waar dan?\nHier."),
        Passage("waar-dan_1", "Waar dan", "# Waar dan\nDaar."),
        Passage("blijft", "Vast", "# Vast"),
    )


def test_markdown_becomes_what_a_reader_sees() -> None:
    markdown = (
        "Een [link](x.md){ .knop }, ![plaatje van een huis](x.png) en `{#id}`\nop twee\\\nregels.\n\n- **vet**\n\n"
        "<div class='a'>\n<p>in een blok</p><!-- niet -->\n</div>\n\n"
        "| a | b |\n|---|---|\n| c | d |\n\n```\nactoren: [bewoner]\n```\n"
    )
    expected = "Een link, plaatje van een huis en {#id} op twee regels. vet in een blok a b c d"
    assert to_plain(markdown) == expected


def test_a_heading_does_not_run_on_in_the_words_below_it() -> None:
    assert to_plain("Eerst.\n\n## Wie er nog niet is\n\nBeleid.\n\n## En dan?\n\nDaarna.") == (
        "Eerst. Wie er nog niet is. Beleid. En dan? Daarna."
    )


def test_a_bold_lead_that_ends_as_a_sentence_is_a_heading_on_a_page_by_hand_too() -> None:
    (passage,) = split_passages("**Wat je nodig hebt.** Een stoel en **een** tafel.")
    assert passage.tekst == "# Wat je nodig hebt\nEen stoel en een tafel."


def test_a_page_by_hand_has_the_words_of_its_html_and_of_its_lines() -> None:
    text = "# Over\n\nTwee\nregels met `code`.{ .knop }\n\n<div class='a'>\n<p>in &amp; uit</p>\n</div>\n"
    assert read(text).passages == (Passage("", "", "Twee regels met code.\nin & uit"),)


@given(st.text() | st.lists(st.text()).map("\n\n".join))
def test_any_text_can_be_read(text: str) -> None:
    for passage in split_passages(text):
        assert all(line == tidy(line) for line in passage.tekst.split("\n"))
