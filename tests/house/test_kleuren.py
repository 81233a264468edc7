"""Text can be read on what lies behind it, on a light screen and on a dark one: our colours, and those of the guide."""

from __future__ import annotations

import re

import pytest

from casuskijker.rendering.environment import THEME
from tests import PROJECT

Colours = dict[str, tuple[str, str]]
"""Every token with its colour on a light screen and on a dark one."""

TOKENS = (THEME / "grond" / "tokens" / "tokens.css").read_text("utf-8")
GUIDE = (PROJECT / "content" / "meewerken" / "eigen-site.md").read_text("utf-8")
PAIRS = [
    *((text, behind) for text in ("petrol", "petrol-diep") for behind in ("papier", "vel", "petrol-vlak")),
    *(("op-petrol", behind) for behind in ("petrol", "petrol-diep")),
    *((text, "petrol-vlak") for text in ("inkt", "inkt-zacht")),
]


def snippet() -> str:
    """Return the stylesheet that the guide gives to who wants other colours."""
    (found,) = re.findall(r"(?ms)^```css\n(.*?)^```$", GUIDE)
    return str(found)


def colours_in(css: str) -> Colours:
    return {name: (light, dark) for name, light, dark in re.findall(r"--([\w-]+): light-dark\((#\w+), (#\w+)\);", css)}


def luminance(colour: str) -> float:
    """Return how light a colour is, as WCAG 2 counts it."""
    digits = colour.removeprefix("#")
    whole = digits if len(digits) == 6 else "".join(digit * 2 for digit in digits)
    parts = [int(whole[place : place + 2], 16) / 255 for place in (0, 2, 4)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def find_unreadable(colours: Colours) -> list[tuple[str, str, str]]:
    return [
        (screen, text, behind)
        for number, screen in enumerate(("light", "dark"))
        for text, behind in PAIRS
        if contrast(colours[text][number], colours[behind][number]) < 4.5
    ]


def test_contrast_is_counted_as_wcag_does() -> None:
    assert contrast("#000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#fff") == pytest.approx(4.54, abs=0.01)


def test_our_own_colours_can_be_read() -> None:
    assert find_unreadable(colours_in(TOKENS)) == []


def test_the_colours_of_the_guide_can_be_read() -> None:
    assert find_unreadable(colours_in(TOKENS) | colours_in(snippet())) == []


def test_one_colour_for_both_screens_cannot() -> None:
    one = {"petrol": ("#5d0b3a", "#5d0b3a")}
    assert ("dark", "petrol", "papier") in find_unreadable(colours_in(TOKENS) | one)


def test_the_guide_changes_tokens_that_there_are_and_leaves_paper_alone() -> None:
    css = snippet()
    assert set(re.findall(r"--([\w-]+):", css)) == {name for name in colours_in(TOKENS) if "petrol" in name}
    assert colours_in(css).keys() == set(re.findall(r"--([\w-]+):", css))
    assert css.startswith("@media screen {\n")
    assert len(re.findall(r"(?m)^\S", css)) == 2
