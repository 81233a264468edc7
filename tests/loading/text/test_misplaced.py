"""Marks of ours where they mean nothing: of a question, a step and a part, in each kind of text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.loading.voorbeeldsite import CASUS, KIJKRAAM, WERKVORM, load_site

if TYPE_CHECKING:
    from pathlib import Path

BRIEF, RAAM, VORM, LES = (
    "casussen/01-de-brief.md", "kijkramen/aandacht.md", "site_config/werkvormen/doorvragen.md",
    "site_config/lessen/twee.md",
)  # fmt: skip
STORY = CASUS.partition("\n## ")[0]
BEHIND = "\n## Voor de docent\n\n"
VERHALENLES = """\
---
titel: Twee brieven
omschrijving: Lees twee brieven.
casussen: [de-brief, de-brief-2]
duur: 10
---

Vooraf.

- 10 [lezen: de-brief] Lees hardop.

  Wat alleen jij leest.
"""


def told(folder: Path, files: dict[str, str | bytes | None]) -> list[tuple[str, int]]:
    problems = load_site(folder, files).problems
    return [(problem.code, problem.place.line) for problem in problems if problem.code != "C503"]


@pytest.mark.parametrize(
    "lines",
    ["1. [doener] Wat doe je? {#wat-doe-je}", "1. [Denker] Wat denk je?", "1. Wat doe je? {#wat}",
     "- [beslisser] Wat kies je? {#kies herkomst=redactie}", "[doener] Wat doe je?", "> 1. Wat? {#wat na=de-bel}"],
)  # fmt: skip
@pytest.mark.parametrize(
    ("path", "text"), [(BRIEF, f"{STORY}\n"), (BRIEF, CASUS + BEHIND), (RAAM, f"{KIJKRAAM}\n"), (VORM, f"{WERKVORM}\n")]
)
def test_a_question_outside_its_section_is_told(tmp_path: Path, path: str, text: str, lines: str) -> None:
    assert told(tmp_path, {path: text + lines}) == [("C246", text.count("\n") + 1)]


def test_questions_without_their_heading_are_one_problem(tmp_path: Path) -> None:
    text = CASUS.replace("## Verdiepingsvragen\n\n", "") + "2. En nu? {#en-nu}\n"
    (problem,) = load_site(tmp_path, {BRIEF: text}).problems
    assert problem.message.startswith("2 vragen staan niet onder '## Verdiepingsvragen'")


@pytest.mark.parametrize("step", ["- 10 [lezen] Lees.", "- 5 [vraag: eerste-actie]", "* 15 [Kijkraam: aandacht] Kijk."])
@pytest.mark.parametrize(
    ("path", "text"),
    [
        (BRIEF, CASUS + BEHIND),
        (BRIEF, f"{CASUS}\n## Vervolg\n\n### De bel {{#de-bel}}\n\n"),
        (BRIEF, f"{CASUS}\n## Lessen\n\n### Les {{#les}}\n\n- 10 [lezen] Lees.\n\nEn dan:\n\n"),
        (RAAM, f"{KIJKRAAM}\n"),
        (VORM, f"{WERKVORM}\n"),
    ],
)
def test_a_step_outside_the_list_of_a_les_is_told(tmp_path: Path, path: str, text: str, step: str) -> None:
    assert told(tmp_path, {path: text + step}) == [("C247", text.count("\n") + 1)]


def test_marks_around_the_steps_of_a_les_are_told(tmp_path: Path) -> None:
    second = CASUS.replace("nummer: 1\n", "").replace("titel: De brief", "titel: Nog een brief")
    sites = {"casussen/de-brief-2.md": second}
    assert told(tmp_path, {**sites, LES: VERHALENLES}) == []
    assert told(tmp_path, {**sites, LES: f"{VERHALENLES}\nTot slot:\n\n1. Wat nu? {{#wat-nu}}\n"}) == [("C246", 16)]


@pytest.mark.parametrize(
    "text", ["Dit is een alinea. {#een-plek}", "Twee regels\nen een plek. {#plek}", "### Een kop {herkomst=redactie}",
             "- een punt {werkvorm=doorvragen}"],
)  # fmt: skip
def test_a_mark_behind_other_words_is_told(tmp_path: Path, text: str) -> None:
    line = STORY.count("\n") + 2 + text.count("\n")
    assert told(tmp_path, {BRIEF: f"{STORY}\n{text}\n"}) == [("C449", line)]


def test_a_mark_in_a_field_is_told(tmp_path: Path) -> None:
    text = KIJKRAAM.replace("Iemand kijkt voordat hij praat.", "'[doener] Wat doe je? {#wat}'")
    assert told(tmp_path, {RAAM: text}) == [("C246", 10)]


@pytest.mark.parametrize(
    "text",
    ["## De deur {#de-deur}", "> Kom binnen. {#kom}", "![x](deur.jpg){#deur}", r"1. \[doener] en zo \{#wat}",
     "1. `[doener] {#wat}`", "[doener](https://a.nl) en zo", "- 10 [euro] in de week", "1. [doener]: iemand die doet",
     "Dat is {naam}."],
)  # fmt: skip
def test_what_means_something_or_is_words_is_not_told(tmp_path: Path, text: str) -> None:
    files: dict[str, str | bytes | None] = {BRIEF: f"{STORY}\n{text}\n", "casussen/deur.jpg": "x"}
    assert told(tmp_path, files) == []
