"""Comments and code without an end: they would take what stands below them along, unseen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.loading.voorbeeldsite import CASUS, KIJKRAAM, change, load_site

if TYPE_CHECKING:
    from pathlib import Path

PATH = "casussen/01-de-brief.md"
STORY = "Er ligt een brief op de mat."


def find(tmp_path: Path, text: str) -> list[tuple[int, str]]:
    story = change(CASUS, STORY, f"{STORY}\n\n{text}")
    geladen = load_site(tmp_path, {PATH: f"{story}\n## Voor de docent\n\nGeheim.\n"})
    return [(problem.place.line, problem.code) for problem in geladen.problems if problem.code != "C201"]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("<!-- nog nakijken", 14),
        ("<!-- a\nb", 14),
        ("<!-- a\n\n<!-- b -->", 14),
        ("<!-- a --> <!-- b", 14),
        ("<!-- a -->\n<!-- b", 15),
        ("<!-- a --!>", 14),
        ("Tekst\n<!- a\n**b** <!-- c", 16),
        ("- een\n- twee\n\n  <!-- a", 17),
        ("> <!-- a", 14),
        ("<div>\n<!-- a\n</div>", 15),
        ("```\ncode", 14),
        ("```", 14),
        ("~~~~ python\ncode\n~~~", 14),
        ("```\ncode\n      ```", 14),
        ("> ```\n> code", 14),
        ("- ```\n  code\n\nTekst.", 14),
    ],
)
def test_what_is_not_closed_is_an_error_where_it_begins(tmp_path: Path, text: str, line: int) -> None:
    assert (line, "C217") in find(tmp_path, text)


@pytest.mark.parametrize(
    "text",
    [
        "<!-- a -->",
        "<!-- a\n\nb\n-->",
        "Tekst <!-- a\nb --> meer.",
        "Tekst <!-- a\n\nb --> meer.",
        "<!--> a",
        "Schrijf `<!--` zo.",
        "    <!-- code",
        "```\n<!-- code\n```",
        "```\n```",
        "```\n\n\n```",
        "> ~~~\n> code\n> ~~~",
        "- ```\n  code\n  ```",
        "<pre>\n## a\n</pre>",
        "<?php ?>",
        "<!doctype html>",
        "<![CDATA[ a ]]>",
        "<div>\ntekst\n</div>",
    ],
)
def test_what_is_closed_may_stay(tmp_path: Path, text: str) -> None:
    assert find(tmp_path, text) == []


def test_a_fence_at_the_very_end_without_a_line_end_is_open(tmp_path: Path) -> None:
    for end in ("```\ncode", "```\ncode\n", "```"):
        geladen = load_site(tmp_path, {PATH: f"{CASUS}\n## Voor de docent\n\n{end}"})
        assert [(problem.place.line, problem.code) for problem in geladen.problems] == [(20, "C217")]


def test_a_kijkraam_is_looked_at_too(tmp_path: Path) -> None:
    geladen = load_site(tmp_path, {"kijkramen/aandacht.md": f"{KIJKRAAM}\n<!-- nog\n\n## Achtergrond\n\nBoek.\n"})
    assert [(problem.place.line, problem.code) for problem in geladen.problems] == [(15, "C217")]


def test_an_author_reads_one_error_and_not_what_follows_from_it(tmp_path: Path) -> None:
    assert find(tmp_path, "<!-- nog nakijken") == [(14, "C217")]
