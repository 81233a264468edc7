"""Places on a page that links of authors lead to."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.markdown.schrijver import DOCENT_PAGE, HEAD, QUESTIONS, read_body
from tests.rendering.html import take_apart

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    "body",
    [
        "Zie [weg](#bestaat-niet).",
        "Zie [weg](01-de-brief.md#bestaat-niet).",
        "Begin." + QUESTIONS.format("Zie [x](#bestaat-niet)."),
        "Begin.\n\n## Vervolg\n\n### De val {#de-val}\n\nZie [x](#bestaat-niet).",
        "Begin.\n\n## Voor de docent\n\nZie [x](#bestaat-niet).",
        "Zie [weg](../index.md#bestaat-niet).",
        "Zie [weg](../begrippen/index.md#bestaat-niet).",
    ],
)
def test_a_place_that_is_not_there_is_named_with_its_line(tmp_path: Path, body: str) -> None:
    (problem,) = read_body(tmp_path, body).unknown_places
    line = 1 + next(number for number, line in enumerate((HEAD + body).split("\n")) if "bestaat-niet" in line)
    assert (problem.code, problem.place.line) == ("C412", line)


def test_places_that_are_there_are_found(tmp_path: Path) -> None:
    body = (
        "## De deur\n\nZie [a](#de-deur), [b](#vraag-wat-doe-je), [c](../begrippen/index.md#nabijheid), "
        "[d](../index.md#welkom) en [e](../docent/casussen/de-brief.md#doel)."
        + QUESTIONS.format("Zie [x](#vervolg-de-val).") + "\n## Vervolg\n\n### De val {#de-val}\n\nZie [y](#de-deur).\n"
        "\n## Voor de docent\n\n### Doel\n\nZie [z](#doel) en [v](01-de-brief.md#de-deur).\n"
    )  # fmt: skip
    assert read_body(tmp_path, body).unknown_places == []


DOCENT_PLACES = "\n\n## Voor de docent\n\n### Doel\n\nZie [a](#doel) en [b](#de-deur).[^1]\n\n[^1]: Zie [c]({}).\n"


def test_a_place_is_looked_for_where_the_text_is_shown_and_then_on_the_page_of_the_casus(tmp_path: Path) -> None:
    gelezen = read_body(tmp_path, f"## De deur\n\nOpen.{DOCENT_PLACES.format('#doel')}")
    assert gelezen.unknown_places == []
    targets = take_apart(gelezen.pages[DOCENT_PAGE]).all("a", "href")
    assert [each for each in targets if each.endswith(("#doel", "#de-deur"))] == [
        "#doel", "#doel", "../../../casussen/de-brief/#de-deur", "#doel",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "body",
    [
        f"Zie.[^1]{DOCENT_PLACES.format('#doel')}",  # the note is for the docent, and for all
        "Zie.[^1]\n\n## Voor de docent\n\n### Doel\n\nIets.\n\n[^1]: Zie [c](#doel).",
    ],
)
def test_a_place_in_a_note_is_looked_for_where_the_note_is_shown(tmp_path: Path, body: str) -> None:
    unknown = [each for each in read_body(tmp_path, body).unknown_places if "#doel" in each.what]
    assert [each.place.line for each in unknown] == [(HEAD + body).split("[^1]: ")[0].count("\n") + 1]


def test_a_place_that_a_note_names_is_on_the_page_that_shows_the_note(tmp_path: Path) -> None:
    note = "[^1]: <span id='doel'>x</span>"
    body = f"## Doel {{#doel}}\n\nZie.\n\n{note}\n\n## Voor de docent\n\nIets.[^1]"
    assert read_body(tmp_path, body).codes == []
    assert read_body(tmp_path, body.replace("Zie.", "Zie.[^1]")).codes == ["C222"]


def test_two_places_of_one_name_are_an_error_and_never_on_a_page(tmp_path: Path) -> None:
    body = "## Vraag wat doe je\n\nA.\n\n## B {#b}\n\n<div id='b'>\n\nC.\n\n</div>" + QUESTIONS.format("Wat?")
    assert read_body(tmp_path, body).codes == ["C222"]
    gelezen = read_body(tmp_path, body.replace("<div id='b'>", "<div>"))
    ids = take_apart(gelezen.html).all("h2", "id")
    assert ids[:2] == ["vraag-wat-doe-je_1", "b"]
