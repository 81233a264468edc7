"""Lessen of a casus: a heading with an id and a list of steps, each with minutes and a kind."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from casuskijker.domain.draaiboek import Les, Stap
from tests.loading.voorbeeldsite import CASUS, load_site

if TYPE_CHECKING:
    from pathlib import Path

    from casuskijker.domain.casus import Casus

VERVOLG = "\n## Vervolg\n\n### De bel {#de-bel}\n\nDe bel gaat.\n"
FIRST = 20
"""The line of the first les in a casus with nothing between its questions and its lessen."""


def load(tmp_path: Path, lessen: str, *, between: str = "") -> Casus:
    geladen = load_site(tmp_path, {"casussen/01-de-brief.md": f"{CASUS}{between}\n## Lessen\n\n{lessen}\n"})
    assert [str(problem) for problem in geladen.problems] == []
    return geladen.catalogus.casussen[0]


def codes(tmp_path: Path, lessen: str, *, between: str = "") -> list[tuple[int, str]]:
    geladen = load_site(tmp_path, {"casussen/01-de-brief.md": f"{CASUS}{between}\n## Lessen\n\n{lessen}\n"})
    return [(problem.place.line - FIRST, problem.code) for problem in geladen.problems]


def test_a_les_is_read_with_its_steps_and_what_stands_around_them(tmp_path: Path) -> None:
    text = (
        "### Les van 30 minuten {#les-30}\n\nLaat [thuis][] lezen.\n\n"
        "- 10 [lezen] Lees hardop,\n  en rustig.\n- 15 [Vraag: eerste-actie]\n\n  Wacht.\n\n  - en dan\n\n"
        "- 5 [kijkraam: Aandacht#kijken, eerst-kijken] Met *twee*.\n\nKlaar.\n\n[thuis]: https://a.nl"
    )
    assert load(tmp_path, text).lessen == (
        Les(
            id="les-30",
            titel="Les van 30 minuten",
            vooraf="Laat [thuis][] lezen.\n\n[thuis]: https://a.nl",
            achteraf="Klaar.\n\n[thuis]: https://a.nl",
            stappen=(
                Stap(soort="lezen", minuten=10, zin="Lees hardop, en rustig."),
                Stap(soort="vraag", minuten=15, doel="eerste-actie", hint="Wacht.\n\n- en dan"),
                Stap(soort="kijkraam", minuten=5, doel="aandacht", delen=("kijken", "eerst-kijken"), zin="Met *twee*."),
            ),
        ),
    )


def test_a_les_may_be_called_anything_and_several_stand_apart(tmp_path: Path) -> None:
    text = "### Kort {#kort}\n\n- 5 [lezen]\n\n### Lang, in twee keer {#lang}\n\n- 50 [bord] Wat viel op?\n- 40 [pauze]"
    lessen = load(tmp_path, text).lessen
    assert [(les.id, les.titel, les.minuten) for les in lessen] == [
        ("kort", "Kort", 5),
        ("lang", "Lang, in twee keer", 90),
    ]


def test_a_question_of_a_turn_may_be_asked_after_that(tmp_path: Path) -> None:
    lessen = "### Les {#les}\n\n- 5 [vervolg: de-bel]\n- 5 [vraag: open-je]\n- 5 [vraag: eerste-actie]"
    casus = load(tmp_path, lessen, between=f"2. Doe je open? {{#open-je na=de-bel}}\n{VERVOLG}")
    assert casus.lessen[0].doelen("vraag") == ("open-je", "eerste-actie")


LES = "### Les {#les}\n\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Wat wij leerden.", [(0, "C228")]),
        ("", [(-2, "C228")]),
        ("### Les {#les}", [(0, "C228")]),
        ("### {#les}\n\n- 5 [lezen]", [(0, "C228")]),
        ("### Les\n\n- 5 [lezen]", [(0, "C229")]),
        (f"{LES}1. 5 [lezen]", [(0, "C228")]),
        (f"{LES}- 5 min: lezen", [(2, "C230")]),
        (f"{LES}- 0 [lezen]", [(2, "C230")]),
        (f"{LES}- [lezen] 5", [(2, "C230")]),
        (f"{LES}-\n- 5 [lezen]", [(2, "C230")]),
        (f"{LES}- > 5 [lezen]", [(2, "C230")]),
        (f"{LES}- 5 [lesen]", [(2, "C231")]),
        (f"{LES}- 5 []", [(2, "C231")]),
        (f"{LES}- 5 [vraag]", [(2, "C232")]),
        (f"{LES}- 5 [bord: eerste-actie]", [(2, "C232")]),
        (f"{LES}- 5 [vraag: eerste]", [(2, "C233")]),
        (f"{LES}- 5 [lezen: eerste-actie]", [(2, "C233")]),
        (f"{LES}- 5 [kijkraam: aandach]", [(2, "C105")]),
        ("### Les van 10 minuten {#les}\n\n- 5 [lezen]", [(0, "C234")]),
        ("### Les van 10 minuten {#les}\n\n- 5 [lesen]", [(2, "C231")]),
        ("### Les {#les}\n\n- 5 [lezen]\n\n### Les {#les}\n\n- 5 [lezen]", [(4, "C209")]),
        ("### Les {#eerste-actie}\n\n- 5 [lezen]", [(0, "C209")]),
        (f"{LES}- 5 [lezen]\n\n## Nog iets\n\n- 5 [lezen]", [(4, "C203")]),
        (f"{LES}<div>\n\n- 5 [lezen]\n\n</div>", [(2, "C220"), (6, "C221")]),
        (f"{LES}- 5 [lezen]\n\n  <div>\n\n- 5 [lezen]\n\n  </div>", [(4, "C220"), (8, "C221")]),
    ],
)
def test_what_is_no_les_or_no_step_is_told_where_it_stands(
    tmp_path: Path, text: str, expected: list[tuple[int, str]]
) -> None:
    assert codes(tmp_path, text) == expected


def test_a_question_before_the_turn_that_it_gives_away_is_told(tmp_path: Path) -> None:
    lessen = "### Les {#les}\n\n- 5 [vraag: open-je]\n- 5 [vervolg: de-bel]\n- 5 [vraag: open-je]"
    between = f"2. Doe je open? {{#open-je na=de-bel}}\n{VERVOLG}"
    found = codes(tmp_path, lessen, between=between)
    assert found == [(between.count("\n") + 2, "C235")]


def test_of_a_kijkraam_that_cannot_be_read_nobody_knows_the_parts(tmp_path: Path) -> None:
    casus = f"{CASUS}\n## Lessen\n\n### Les {{#les}}\n\n- 5 [kijkraam: aandacht#kijk]\n"
    files = {"casussen/01-de-brief.md": casus, "kijkramen/aandacht.md": "---\ntitel: Aandacht\n---\n"}
    assert "C315" not in {problem.code for problem in load_site(tmp_path, files).problems}
    again = load_site(tmp_path / "heel", {"casussen/01-de-brief.md": casus})
    assert [(problem.code, problem.near) for problem in again.problems] == [("C315", "kijken")]


def test_a_peiling_has_its_answers_as_a_list_below_it_and_the_rest_is_for_who_leads(tmp_path: Path) -> None:
    text = (
        f"{LES}- 5 [peiling] Wat nu?\n\n  Wacht.\n\n  - Bellen, *of*\n    langsgaan\n  - Niets\n\n  - Later\n\n"
        "  Vraag niet door.\n- 5 [peiling] Eens?\n\n  Kort.\n- 5 [bord]\n\n  - Voor mij"
    )
    asked, plain, other = load(tmp_path, text).lessen[0].stappen
    assert asked == Stap(
        soort="peiling",
        minuten=5,
        zin="Wat nu?",
        hint="Wacht.\n\nVraag niet door.",
        antwoorden=("Bellen, *of* langsgaan", "Niets", "Later"),
    )
    assert (plain.antwoorden, plain.hint) == ((), "Kort.")
    assert (other.antwoorden, other.hint) == ((), "- Voor mij")


def test_an_opdracht_may_have_a_name_which_two_lessen_may_share_and_nothing_else(tmp_path: Path) -> None:
    text = f"{LES}- 5 [eigen: een-zin] Schrijf.\n- 5 [eigen]\n\n### Lang {{#lang}}\n\n- 9 [eigen: een-zin] Schrijf.\n"
    casus = load(tmp_path, text)
    assert casus.opdrachten == ("een-zin",)
    assert "een-zin" in casus.namen_van_delen
    assert codes(tmp_path, f"{LES}- 5 [eigen: eerste-actie]\n- 5 [eigen: Een Zin]\n- 5 [eigen: les]") == [
        (2, "C209"),
        (3, "C208"),
        (4, "C209"),
    ]
