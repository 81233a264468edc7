"""Text can be read on what lies behind it, on a light screen and on a dark one; pictures have our colours."""

from __future__ import annotations

import re

import pytest

from casuskijker.rendering.deelplaatje import SHADES, draw_deelplaatje
from casuskijker.rendering.deelplaatjes import Deelplaatje
from casuskijker.rendering.environment import THEME
from tests import PROJECT
from tests.house.code import files_of, place_of

Colours = dict[str, tuple[str, str]]
"""Every token with its colour on a light screen and on a dark one."""

TOKENS = (THEME / "grond" / "tokens" / "tokens.css").read_text("utf-8")
GUIDE = (PROJECT / "content" / "meewerken" / "eigen-site.md").read_text("utf-8")
RAAM = THEME / "grond" / "raam"
TWO = r"light-dark\((#\w+), (#\w+)\)"
BEFORE = r"var\(--[\w-]*petrol[\w-]*, "
"""A token of which a site may still set the name of before, which was that of a colour."""
PAIRS = [
    *((text, behind) for text in ("nadruk", "nadruk-sterk") for behind in ("papier", "vel", "nadruk-vlak")),
    *(("op-nadruk", behind) for behind in ("nadruk", "nadruk-sterk")),
    *((text, "nadruk-vlak") for text in ("inkt", "inkt-zacht")),
]


def snippet() -> str:
    """Return the stylesheet that the guide gives to who wants other colours."""
    (found,) = re.findall(r"(?ms)^```css\n(.*?)^```$", GUIDE)
    return str(found)


def colours_in(css: str) -> Colours:
    return {name: (light, dark) for name, light, dark in re.findall(rf"--([\w-]+): (?:{BEFORE})?{TWO}", css)}


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
    one = {"nadruk": ("#5d0b3a", "#5d0b3a")}
    assert ("dark", "nadruk", "papier") in find_unreadable(colours_in(TOKENS) | one)


def test_the_guide_changes_tokens_that_there_are_and_leaves_paper_alone() -> None:
    css = snippet()
    assert set(re.findall(r"--([\w-]+):", css)) == {name for name in colours_in(TOKENS) if "nadruk" in name}
    assert colours_in(css).keys() == set(re.findall(r"--([\w-]+):", css))
    assert css.startswith("@media screen {\n")
    assert len(re.findall(r"(?m)^\S", css)) == 2


def test_a_token_is_named_after_what_it_says() -> None:
    """An owner may choose another colour: only the names of before, still taken from a sheet of an owner, name one."""
    assert [name for name in colours_in(TOKENS) if re.search("petrol|oker|rood|groen|blauw", name)] == []
    others = [path for path in files_of(THEME, "*.css") if path.name != "tokens.css"]
    assert [place_of(path) for path in others if re.search("--[a-z-]*(petrol|oker)", path.read_text("utf-8"))] == []


def test_what_an_owner_set_before_still_counts() -> None:
    before = {old: new for new, old in re.findall(r"--([\w-]+): var\(--([\w-]+),", TOKENS)}
    assert before == {
        "petrol": "nadruk",
        "petrol-diep": "nadruk-sterk",
        "op-petrol": "op-nadruk",
        "petrol-vlak": "nadruk-vlak",
    }


def test_the_icon_of_a_tab_has_the_colours_of_the_page() -> None:
    icon = (RAAM / "favicon.svg").read_text("utf-8")
    colours = colours_in(TOKENS)
    light, dark = (tuple(colours[name][screen] for name in ("inkt", "nadruk", "aandacht")) for screen in (0, 1))
    style, _, drawing = icon.partition("</style>")
    ours = tuple(re.findall(r"#\w+", style.partition("@media")[0]) + re.findall(r"#\w+", drawing))
    assert ours == light
    assert tuple(re.findall(r"#\w+", style.partition("@media (prefers-color-scheme:dark)")[2])) == dark


def test_the_picture_of_a_shared_link_has_the_colours_of_the_page() -> None:
    """Paper first; then the shades of each colour, of which the last is the colour itself."""
    _, _, after = draw_deelplaatje(Deelplaatje(titel="Hier", onder="Daar")).partition(b"PLTE")
    palette = [f"#{after[3 * place : 3 * place + 3].hex()}" for place in (0, SHADES, 2 * SHADES)]
    colours = colours_in(TOKENS)
    assert palette == [colours[name][0] for name in ("papier", "inkt", "nadruk")]
