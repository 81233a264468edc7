"""Places on a page that links of authors lead to."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.markdown.schrijver import HEAD, QUESTIONS, read_body
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


def test_two_places_of_one_name_are_an_error_and_never_on_a_page(tmp_path: Path) -> None:
    body = "## Vraag wat doe je\n\nA.\n\n## B {#b}\n\n<div id='b'>\n\nC.\n\n</div>" + QUESTIONS.format("Wat?")
    assert read_body(tmp_path, body).codes == ["C222"]
    gelezen = read_body(tmp_path, body.replace("<div id='b'>", "<div>"))
    ids = take_apart(gelezen.html).all("h2", "id")
    assert ids[:2] == ["vraag-wat-doe-je_1", "b"]
