"""The page for the docent: whole by itself, on a screen and on paper."""

from __future__ import annotations

import re

import pytest

from casuskijker.domain.casus import Ontmoeting, Verdiepingsvraag
from casuskijker.domain.draaiboek import Episode, Stop
from casuskijker.domain.woordenlijst import Deel, Woordenlijst
from tests.domain.builders import build_bron, build_casus, build_kijkraam
from tests.rendering.builders import docent_page, show

HERE = "/docent/casussen/de-sleutel/"
VRAGEN = tuple(Verdiepingsvraag(id=f"v{number}", tekst=f"Wat is {number}?") for number in range(1, 6))
LINK = re.compile(r'<a href="#vraag-(v\d)">([^<]*)</a>')


def links_to_vragen(text: str) -> list[tuple[str, str]]:
    return LINK.findall(docent_page(build_casus(voor_de_docent=text, verdiepingsvragen=VRAGEN)))


def test_every_question_is_read_on_the_page_and_leads_to_its_place_in_the_story() -> None:
    found = show(docent_page(build_casus(voor_de_docent="Doelen.", verdiepingsvragen=VRAGEN)))
    assert "De vragen bij dit verhaal Vraag 1 Wat is 1? Vraag 2 Wat is 2?" in found.text
    assert {f"/casussen/de-sleutel/#vraag-v{number}" for number in range(1, 6)} <= set(found.targets(HERE))
    assert found.all("li", "id")[-5:] == [f"vraag-v{number}" for number in range(1, 6)]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("10 min: vraag 4.", [("v4", "vraag 4")]),
        ("Bewaar vraag 3, 4 en 5 tot later.", [("v3", "vraag 3"), ("v4", "4"), ("v5", "5")]),
        ("Vragen 1 of 2 passen.", [("v1", "Vragen 1"), ("v2", "2")]),
        ("Sluit af met vraag 4, 5.", [("v4", "vraag 4")]),
        ("Vraag 2 en 5 minuten pauze.", [("v2", "Vraag 2")]),
        ("Een vraag 9 is er niet, en geen vraagbaak 2.", []),
        ("Zie [vraag 1](https://example.org).", []),
    ],
)
def test_a_question_that_is_named_by_its_number_is_one_step_away(text: str, places: list[tuple[str, str]]) -> None:
    assert links_to_vragen(text) == places


def test_a_row_about_a_question_leads_to_it_and_a_row_about_something_else_does_not() -> None:
    table = "| {} | Minuten |\n|---|---|\n| 2. Kiezen | 5 |\n| 9. Te veel | 1 |\n| Pauze | 1 |"
    assert links_to_vragen(table.format("Vraag")) == [("v2", "2. Kiezen")]
    assert links_to_vragen(table.format("Ronde")) == []


def test_a_docent_comes_from_the_list_for_docenten_and_goes_back_to_the_same_place() -> None:
    page = docent_page(
        build_casus(voor_de_docent="Doelen.", deel="thuis"),
        woordenlijst=Woordenlijst(delen=(Deel(id="thuis", naam="Thuis"), Deel(id="uit", naam="Uit"))),
        casussen=(
            build_casus(voor_de_docent="Doelen.", deel="thuis"),
            build_casus("ander", deel="uit"),
        ),
    )
    assert show(page).targets(HERE)[:2] == ["/docent/", "/docent/#deel-thuis"]


def test_what_a_docent_needs_beside_the_text_is_at_hand() -> None:
    casus = build_casus(
        voor_de_docent="### Les & doel\n\nLuisteren.",
        duur=45,
        let_op="Gaat over verlies.",
        kijkramen=("aandacht",),
        verdiepingsvragen=VRAGEN,
        ontmoetingen=(Ontmoeting(wie="Fenna", met="Tom"),),
    )
    found = show(docent_page(casus, kijkramen=(build_kijkraam(),)))
    assert "45 minuten om te lezen en te bespreken · 5 vragen Naar het verhaal Let op. Gaat over verlies." in found.text
    assert "Op deze pagina Les & doel De vragen bij dit verhaal Wie met wie te maken heeft" in found.text
    assert "/kijkramen/aandacht/#casus=de-sleutel" in found.targets(HERE)
    assert {"#les-doel", "#vragen", "#ontmoetingen"} <= set(found.all("a", "href"))


def test_what_a_class_has_to_read_stands_on_the_page_that_plans_it() -> None:
    casus = build_casus(voor_de_docent="Laat [het boek](#literatuur) lezen.", literatuur=("boek",))
    found = show(docent_page(casus, bronnen={"boek": build_bron()}))
    assert "Om verder te lezen Van Hees, S. (2018). Aan de keukentafel." in found.text


def test_a_line_of_the_title_does_not_end_in_the_first_word_of_that_of_the_casus() -> None:
    page = docent_page(build_casus(voor_de_docent="Doelen."))
    assert 'Voor de docent: <span class="docent-titel">De sleutel</span></h1>' in page


def test_a_text_of_one_line_promises_nothing_that_is_not_there() -> None:
    found = show(docent_page(build_casus(voor_de_docent="Doelen.")))
    assert "Op deze pagina" not in found.text
    assert "vragen" not in found.text.split("Doelen.")[0].lower()


def test_a_story_with_several_stops_is_drawn_along_them() -> None:
    stops = (Stop("nu", "**Sta stil.** En nu?"), Stop("dan", "En dan?"), Stop("los", "Zomaar?"))
    episodes = (
        Episode("dinsdag", "Dinsdag", "Niets.\n\n> En nu? {#nu}"),
        Episode("woensdag", "De *dag* erna", "Iets."),
        Episode("donderdag", "Donderdag", "> En dan? {#dan}"),
    )
    page = docent_page(build_casus(voor_de_docent="Kijk.", stops=stops, episodes=episodes))
    found = show(page)
    assert "en waar je stilstaat Dinsdag Sta stil. En nu? De dag erna Donderdag En dan?" in found.text
    targets = found.targets("/docent/casussen/de-sleutel/")
    assert {f"/casussen/de-sleutel/#{each}" for each in ("dinsdag", "nu", "woensdag", "donderdag", "dan")} <= {*targets}
    one = docent_page(build_casus(voor_de_docent="Kijk.", stops=stops, episodes=episodes[:2]))
    assert "docent-tijdlijn" not in one
