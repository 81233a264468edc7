"""The stylesheets: each in its layer, colours from the tokens alone, and no tricks to win from another."""

from __future__ import annotations

import re

import pytest

from casuskijker.rendering.environment import THEME
from tests.house.code import count_lines, files_of, place_of

LAYERS = ("material", "grond", "prose", "component", "print")
SHEETS = {path: re.sub(r"/\*.*?\*/", "", path.read_text("utf-8"), flags=re.DOTALL) for path in files_of(THEME, "*.css")}
OURS = {path: text for path, text in SHEETS.items() if path != THEME / "grond" / "material" / "material.css"}
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
    "trick",
    [
        r"(\.[\w-]+)\1(?![\w-])",
        r":root [.a-z]",
        r"!important",
        r"(?m)^[^{}:;]*#[\w-]+[^;{}]*\{",
        r":nth-child\(n\)",
        r"\[dir",
        r"\.md-",
        r"--md-",
    ],
)
def test_no_sheet_of_ours_has_a_trick_to_win(trick: str) -> None:
    assert places(trick) == []


NAMES = (
    "aqua|black|blue|brown|cyan|fuchsia|gold|gr[ae]y|green|lime|maroon|navy|olive|orange|pink|purple|red|silver|teal|white|"
    "yellow"
)
COLOUR = rf"#[0-9a-f]{{3,8}}\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?\(|:[^;{{}}]*(?<![\w-])(?:{NAMES})(?![\w-])"


@pytest.mark.parametrize(
    "said", ["color: #fff", "color: rgb(0 0 0)", "border: 1px solid teal", "color: oklch(40% 0 0)"]
)
def test_a_colour_is_seen_however_it_is_said(said: str) -> None:
    assert re.search(COLOUR, f"  .white {{\n    {said};")
    assert not re.search(COLOUR, "  .red {\n    color: var(--red); white-space: nowrap;")


def test_a_colour_is_said_in_the_tokens_and_nowhere_else() -> None:
    assert places(COLOUR, besides=(TOKENS,)) == []
    assert len(re.findall(r"(?m)^ +--.*light-dark\(#\w+, #\w+\)", SHEETS[TOKENS])) == 12


DECLARED = re.compile(r"(?:[{;]\s*|setProperty\(\"|style=\")(--[\w-]+)")
"""In a sheet, by a script, or on one element of a template."""


def list_drawn() -> dict[str, str]:
    """Return all that may ask for a token: our sheets, and the templates, scripts and pictures that draw."""
    others = [path for pattern in ("*.html", "*.js", "*.svg") for path in files_of(THEME, pattern)]
    return {place_of(path): text for path, text in OURS.items()} | {
        place_of(path): path.read_text("utf-8") for path in others if "pakketten" not in path.parts
    }


def find_undeclared(drawn: dict[str, str]) -> set[tuple[str, str]]:
    """Return the tokens that are asked for, and that nothing declares or stands in for."""
    declared = {name for text in drawn.values() for name in DECLARED.findall(text)}
    asked = [(place, name) for place, text in drawn.items() for name in re.findall(r"var\(\s*(--[\w-]+)\s*\)", text)]
    return {(place, name) for place, name in asked if name not in declared}


def test_every_token_that_is_asked_for_is_declared() -> None:
    """Of one that is not, a browser says nothing: what asks for it is not drawn."""
    assert find_undeclared(list_drawn()) == set()
    assert find_undeclared({"a.css": "a { color: var(--lijm); fill: var(--oud, red) }"}) == {("a.css", "--lijm")}


def test_every_token_that_is_declared_is_asked_for() -> None:
    everything = "".join(list_drawn().values())
    declared = {name for text in OURS.values() for name in DECLARED.findall(text)}
    assert len(declared) > 20
    assert {name for name in declared if not re.search(rf"var\(\s*{name}\b(?!-)", everything)} == set()


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


def test_a_class_that_a_script_looks_for_is_one_that_an_element_has() -> None:
    """Of parts of a component, whose names have two lines: a component that is called otherwise takes them along."""
    drawn = "\n".join(text for path, text in list_drawn().items() if not path.endswith(".css"))
    sought = {
        (place_of(path), name)
        for path in files_of(THEME, "*.js")
        for name in re.findall(r"\.([a-z][a-z-]*__[a-z_-]+)", path.read_text("utf-8"))
    }
    assert sought
    assert sorted(pair for pair in sought if not re.search(rf"(?<![.\w-]){pair[1]}(?![\w-])", drawn)) == []


WINGS = ("lezen", "kijken", "zoeken")
MAY_DRAW = {"grond": set[str](), "lezen": {"lezen"}, "kijken": {"kijken", "lezen"}, "zoeken": {"zoeken", "lezen"}}
"""Of which wings a sheet may name the parts: as for templates, what one fills in or finds stands in what one reads."""
PART = re.compile(r"\.([a-z][a-z-]*)(__[a-z_-]+)")


def find_owners() -> dict[str, set[str]]:
    """Return the wings that put each block on a page; parts are called after it. What grond draws is for everybody."""
    owners: dict[str, set[str]] = {}
    for pattern, comment in (("*.html", r"\{#.*?#\}"), ("*.js", r"/\*.*?\*/|(?m:^\s*//.*$)")):
        for path in files_of(THEME, pattern):
            wing = path.relative_to(THEME).parts[0]
            code = re.sub(comment, "", path.read_text("utf-8"), flags=re.DOTALL)
            for classes in re.findall(r"""\bclass(?:="|: "|Name = "|List\.add\(")([^"]*)"|<([a-z]+-[a-z-]+)""", code):
                for name in " ".join(classes).split():
                    owners.setdefault(name, set()).add(wing)
    for path, text in OURS.items():
        if path.is_relative_to(THEME / "grond"):
            drawn = text.partition("@layer print")[0]
            owners |= {block: {"grond"} for block in re.findall(r"\.([a-z][a-z-]*)(?![\w-])", drawn)}
    return owners


def find_strangers(sheets: dict[str, str], owners: dict[str, set[str]]) -> set[tuple[str, str]]:
    """Return the parts that a sheet names and that only another wing than it may name puts on a page."""
    return {
        (place, block + part)
        for place, text in sheets.items()
        for block, part in PART.findall(text)
        for makers in [owners.get(block) or owners.get(block + part, set())]
        if makers and makers <= {*WINGS} - MAY_DRAW[place.partition("/")[0]]
    }


def test_a_sheet_names_no_part_of_a_wing_that_its_own_does_not_know() -> None:
    sheets = {path.relative_to(THEME).as_posix(): text for path, text in OURS.items()}
    owners = find_owners()
    assert owners["ingredient"] == owners["kruimelpad"] == {"lezen"}
    assert owners["kaart"] == {"grond"}
    assert find_strangers(sheets, owners) == set()


@pytest.mark.parametrize(
    ("sheet", "part"),
    [("lezen/a/a.css", "invoer__tekst"), ("grond/a/a.css", "kruimelpad__stap"), ("zoeken/a/a.css", "invoer__tekst")],
)
def test_a_part_of_a_stranger_is_seen(sheet: str, part: str) -> None:
    owners = {"invoer": {"kijken"}, "kruimelpad": {"lezen"}}
    assert find_strangers({sheet: f"  .een .{part} {{\n"}, owners) == {(sheet, part)}
    assert find_strangers({"kijken/a/a.css": f"  .een .{part} {{\n"}, owners) == set()
