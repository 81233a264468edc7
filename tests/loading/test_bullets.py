"""Lists that readers would not see as one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.loading.voorbeeldsite import CASUS, KIJKRAAM, change, load_site

if TYPE_CHECKING:
    from pathlib import Path

PATH = "casussen/01-de-brief.md"
STORY = "Er ligt een brief op de mat."


def find(tmp_path: Path, text: str, *, path: str = PATH) -> list[tuple[int, str]]:
    return [(problem.place.line, problem.code) for problem in load_site(tmp_path, {path: text}).problems]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ze noemde:\n- melk\n- brood", [(13, "C410")]),
        ("Ze noemde:\n1. melk", [(13, "C410")]),
        ("> Ze noemde:\n> - melk", [(13, "C410")]),
        ("- een\n  - x\n  - y", [(13, "C411")]),
        ("1. een\n   - x", [(13, "C411")]),
        ("1. een\n\n   - x", [(14, "C411")]),
        ("- een\n    - x\n      - y", [(14, "C411")]),
    ],
)
def test_a_list_that_readers_do_not_see_is_a_warning(
    tmp_path: Path, text: str, expected: list[tuple[int, str]]
) -> None:
    assert find(tmp_path, change(CASUS, STORY, text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Ze noemde:\n\n- melk\n- brood",
        "> Ze noemde:\n>\n> - melk",
        "### Boodschappen\n- melk",
        "- een\n    - x\n        1. y\n    - z\n- twee",
        "1. een\n\t- x",
        "- - een",
        "- een\n\n* twee",
        "Tekst\n2. geen lijst",
    ],
)
def test_a_list_that_readers_see_may_stay(tmp_path: Path, text: str) -> None:
    assert find(tmp_path, change(CASUS, STORY, text)) == []


def test_a_turn_is_shown_by_the_parser_that_reads_it(tmp_path: Path) -> None:
    turn = "## Vervolg\n\n### De bel {#bel}\n\nZe noemde:\n- melk\n  - halfvol\n"
    assert find(tmp_path, f"{CASUS}\n{turn}") == []
    assert find(tmp_path, f"{CASUS}\n{turn}\n## Voor de docent\n\nOp tafel:\n- melk\n") == [(29, "C410")]


def test_a_kijkraam_is_looked_at_too(tmp_path: Path) -> None:
    text = f"{KIJKRAAM}- melk\n\n## Wat het je niet vertelt\n\nAlles:\n- melk\n"
    assert find(tmp_path, text, path="kijkramen/aandacht.md") == [(14, "C410")]
