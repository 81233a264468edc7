"""Half a stress and half a link: of two signs one is missing, and a reader sees the other."""

from __future__ import annotations

import pytest

from casuskijker.loading.text.body import parse_body
from casuskijker.loading.text.checks import find_in_text


def told(text: str) -> list[tuple[str, int]]:
    body = parse_body(text, path="a.md", first_line=1)
    return [(problem.code, problem.place.line) for problem in find_in_text(body)]


@pytest.mark.parametrize(
    "text",
    ["De **buurvrouw weet het.", "Ze weet het** niet.", "Zo is *dat.", "*Ze belt niet.", "Dat zegt (_hij vaak.",
     "__Let op: dit.", "***Samen** sterk.", "“*Kom binnen.”", "**Vraag:**wat nu?", "** Vraag ** nu", "- [ ] **gebeld",
     "> Kom *binnen.", "| a | **b |\n|---|---|\n| c | d |", "Een noot.[^1]\n\n[^1]: Een *halve noot."],
)  # fmt: skip
def test_half_a_stress_is_told(text: str) -> None:
    assert [code for code, _ in told(text)] == ["C459"]


def test_a_stress_that_goes_past_its_block_is_told_where_it_begins_and_ends() -> None:
    assert told("Eerst **dit is\n\nte lang**.") == [("C459", 1), ("C459", 3)]
    assert told("Een regel\nen *nog een.") == [("C459", 2)]


@pytest.mark.parametrize(
    "text",
    ["cliënt*e, f**k, k** en collega*s", "3 * 4 is 12, en 2**3 is 8", "wachtwoord: **** en ***", "bel *21# of 5*8",
     "een_naam, _een_naam en ____", r"zo: \*dit en \_dat", "`**code` en `_naam`", "*zo* en **zo** en _zo_ en __zo__",
     "Wendy* komt.\n\n*Niet haar echte naam.", "Wendy* komt.\n\n\\* Niet haar echte naam.", "* een\n* twee", "* * *"],
)  # fmt: skip
def test_a_sign_that_stands_for_itself_is_not_told(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    "text",
    ["Ze weet [dat](03-achter en meer.", "Zie [dat](03-achter.md", "Zie [dat(03-achter.md).", "Zie dat](03-achter.md).",
     "Zie [dat]03-achter.md).", "Zie [dat](<de brief.md>", "![een deur](deur.jpg"],
)  # fmt: skip
def test_half_a_link_is_told(text: str) -> None:
    assert told(text) == [("C452", 1)]


@pytest.mark.parametrize(
    "text",
    ["Hij zei dat [sic](zo staat het er) niet.", "[een] (noot van de redactie", r"zo: \[dat](03", "`[dat](03`",
     "[dat](03-achter.md) en (dat.", "een noot[1] en (meer"],
)  # fmt: skip
def test_brackets_that_stand_for_themselves_are_not_told(text: str) -> None:
    assert told(text) == []
