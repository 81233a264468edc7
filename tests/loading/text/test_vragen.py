"""Verdiepingsvragen: one paragraph each, with a leerstijl before it and an id behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from casuskijker.domain.casus import Verdiepingsvraag
from tests.loading.voorbeeldsite import CASUS, load_site

if TYPE_CHECKING:
    from pathlib import Path

VRAAG = "1. [doener] Wat doe je als eerste? {#eerste-actie}"


def load(tmp_path: Path, text: str, *, casus: str = CASUS) -> tuple[Verdiepingsvraag, ...]:
    geladen = load_site(tmp_path, {"casussen/01-de-brief.md": casus.replace(VRAAG, text)})
    assert [str(problem) for problem in geladen.problems] == []
    return geladen.catalogus.casussen[0].verdiepingsvragen


def codes(tmp_path: Path, text: str) -> list[tuple[int, str]]:
    geladen = load_site(tmp_path, {"casussen/01-de-brief.md": CASUS.replace(VRAAG, text)})
    return [(problem.place.line, problem.code) for problem in geladen.problems]


@pytest.mark.parametrize(
    ("text", "leerstijl", "tekst"),
    [
        ("1. [doener] Wat doe je? {#a}", "doener", "Wat doe je?"),
        ("7) [Denker]   Wat weet je?   { #a }", "denker", "Wat weet je?"),
        ("1. Wat doe je? {#a}", None, "Wat doe je?"),
        ("1. [Het plan](plan.pdf) is klaar. Wat nu? {#a}", None, "[Het plan](plan.pdf) is klaar. Wat nu?"),
        ("1. [doener] Lees *‘Wat [nu]?’* {x} en kies. {#a}", "doener", "Lees *‘Wat [nu]?’* {x} en kies."),
        ("1. [doener] Wat doe je\n   als eerste,\nen waarom?\n   {#a}", "doener", "Wat doe je als eerste, en waarom?"),
    ],
)
def test_a_question_is_read_apart_from_its_marks(tmp_path: Path, text: str, leerstijl: str | None, tekst: str) -> None:
    (tmp_path / "casussen").mkdir()
    (tmp_path / "casussen" / "plan.pdf").touch()
    assert load(tmp_path, text) == (Verdiepingsvraag(id="a", tekst=tekst, leerstijl=leerstijl, herkomst="bron"),)


@pytest.mark.parametrize("marks", ["#a herkomst=redactie", "herkomst=redactie #a", '#a herkomst="redactie"'])
def test_a_question_can_say_that_the_editors_ask_it(tmp_path: Path, marks: str) -> None:
    assert load(tmp_path, f"1. Wat nu? {{{marks}}}")[0].herkomst == "redactie"


@pytest.mark.parametrize(("numbers", "told"), [
    ((1, 2, 3), []), ((1, 1, 1), []), ((1, 2, 2), [(18, "C518")]), ((1, 3, 4), [(17, "C518")]),
])  # fmt: skip
def test_who_numbers_otherwise_than_the_page_is_told_once(
    tmp_path: Path, numbers: tuple[int, ...], told: list[tuple[int, str]]
) -> None:
    text = "\n".join(f"{number}. Vraag? {{#id-{index}}}" for index, number in enumerate(numbers))
    assert codes(tmp_path, text) == told


def test_a_question_names_what_it_takes_over(tmp_path: Path) -> None:
    first, second = load(tmp_path, "1. Een? {#een vervangt=oud,ouder,oud}\n2. Twee? {vervangt='oudste,' #twee}")
    assert (first.vervangt, second.vervangt) == (("oud", "ouder"), ("oudste",))


def test_a_question_can_belong_to_a_turn_in_the_story(tmp_path: Path) -> None:
    turn = "\n\n## Vervolg\n\n### De bel {#de-bel}\n\nDe bel gaat."
    assert [vraag.na for vraag in load(tmp_path, "1. Een? {#een}\n2. Doe je open? {#open na=de-bel}" + turn)] == [
        "",
        "de-bel",
    ]


@pytest.mark.parametrize("turn", ["", "\n\n## Vervolg\n\n### De bel {#de-bel}\n\nDe bel gaat."])
def test_a_question_whose_turn_is_not_there_is_told(tmp_path: Path, turn: str) -> None:
    assert codes(tmp_path, "1. Een? {#een}\n2. Doe je open? {#open na=de-bell}" + turn) == [(17, "C227")]


def test_without_a_source_the_editors_ask(tmp_path: Path) -> None:
    casus = CASUS.replace("bron: bundel\n", "")
    asked = [vraag.herkomst for vraag in load(tmp_path, "1. Een? {#a}\n2. Twee? {#b herkomst=bron}", casus=casus)]
    assert asked == ["redactie", "bron"]


def test_questions_may_stand_apart_with_notes_for_authors_between(tmp_path: Path) -> None:
    text = "1. Een? {#een}\n\n<!-- nog een -->\n\n2. Twee? {#twee}\n\n\n3. Drie? {#drie}"
    assert [vraag.id for vraag in load(tmp_path, text)] == ["een", "twee", "drie"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1. Een? {#een #twee}", [(16, "C207")]),
        ("1. Een? {#een .klasse}", [(16, "C207")]),
        ("1. Een? {#een herkomst=}", [(16, "C207")]),
        ("1. Een? {#een vervangt=}", [(16, "C207")]),
        ("1. Een? {#een vervangt=Oud}", [(16, "C208")]),
        ("1. Een? {#een vervangt=twee}\n2. Twee? {#twee}", [(16, "C124")]),
        ("1. Een? {#een vervangt=oud}\n2. Twee? {#twee vervangt=oud}", [(17, "C209")]),
        ("1. Een? {#een vervangt=een}", [(16, "C124")]),
        ("1. Een? {een}", [(16, "C248")]),
        ("1. Een? {#}", [(16, "C208")]),
        ("1. Een? {#één}", [(16, "C208")]),
        ("1. ??? {#?}", [(16, "C208")]),
        ("1. ???", [(16, "C205")]),
        ("1. [] Een? {#een}", [(16, "C206")]),
        ("1. [doener]\n   {#een}", [(16, "C211")]),
        ("1.\n2. Een? {#een}", [(16, "C211")]),
        ("1. - een\n   - twee", [(16, "C204")]),
        ("1. Een? {#een}\n   - a\n   - b\n\n   Meer.", [(17, "C204"), (20, "C204")]),
        ("- Een? {#een}", [(16, "C204")]),
        ("### Kop\n\n1. Een? {#een}", [(16, "C204")]),
        ("1. Een? {#een}\n\n   <p>Meer</p>", [(18, "C204")]),
        ("<p>Meer</p>", [(16, "C204")]),
    ],
)
def test_what_cannot_be_read_as_a_question_is_an_error(
    tmp_path: Path, text: str, expected: list[tuple[int, str]]
) -> None:
    assert sorted(codes(tmp_path, text)) == sorted(expected)
