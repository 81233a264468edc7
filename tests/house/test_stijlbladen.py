"""The stylesheets: each in its layer, colours from the tokens alone, and no tricks to win from another."""

from __future__ import annotations

import re

import pytest

from casuskijker.rendering.environment import THEME
from casuskijker.rendering.material import MATERIAL
from tests.house.code import count_lines, files_of, place_of

LAYERS = ("material", "grond", "prose", "component", "print")
SHEETS = {path: re.sub(r"/\*.*?\*/", "", path.read_text("utf-8"), flags=re.DOTALL) for path in files_of(THEME, "*.css")}
OURS = {path: text for path, text in SHEETS.items() if path != MATERIAL}
TOKENS = THEME / "grond" / "tokens" / "tokens.css"


def places(pattern: str, *, besides: tuple[object, ...] = ()) -> list[str]:
    return [place_of(path) for path, text in OURS.items() if path not in besides and re.search(pattern, text)]


def test_the_layers_are_named_once_and_before_anything_else() -> None:
    order = f"@layer {', '.join(LAYERS)};"
    assert SHEETS[TOKENS].lstrip().startswith(order)
    assert places(r"@layer [\w, ]+;") == [place_of(TOKENS)]


def test_every_rule_is_in_a_layer() -> None:
    outside = {path: re.findall(r"(?m)^(?!@layer|\}|\s|$).*", text) for path, text in SHEETS.items()}
    assert {place_of(path): rules for path, rules in outside.items() if rules} == {}


def test_what_is_for_paper_is_in_the_layer_of_paper() -> None:
    layers = {path: re.findall(r"(?ms)^@layer (\w+) \{\n(.*?)^\}", text) for path, text in OURS.items()}
    assert [
        place_of(path)
        for path, blocks in layers.items()
        for layer, rules in blocks
        if (layer == "print") != ("@media print" in rules)
    ] == []


@pytest.mark.parametrize(
    "trick", [r"!important", r"(?m)^[^{}:;]*#[\w-]+[^;{}]*\{", r":nth-child\(n\)", r"\[dir", r"\.md-", r"--md-"]
)
def test_no_sheet_of_ours_has_a_trick_to_win(trick: str) -> None:
    assert places(trick) == []


def test_a_colour_is_said_in_the_tokens_and_nowhere_else() -> None:
    assert places(r"#[0-9a-f]{3,8}\b", besides=(TOKENS,)) == []
    assert len(re.findall(r"(?m)^ +--.*light-dark\(#\w+, #\w+\)", SHEETS[TOKENS])) == 12


def test_no_sheet_is_longer_than_one_reads_at_once() -> None:
    lengths = {place_of(path): count_lines(path) for path in SHEETS}
    assert {place: lines for place, lines in lengths.items() if lines > 200} == {}


def test_what_one_component_draws_no_other_draws_too() -> None:
    """A class of two components looks on one page as the other wants it, and nobody sees that coming."""
    drawn: dict[str, set[str]] = {}
    for path, text in OURS.items():
        if "grond" not in path.relative_to(THEME).parts:
            for name in re.findall(r"(?m)^  [a-z]*\.([\w-]+)(?:,| \{)$", text):
                drawn.setdefault(name, set()).add(path.parent.name)
    assert {name: sorted(components) for name, components in drawn.items() if len(components) > 1} == {}
