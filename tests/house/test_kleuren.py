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
BEFORE = r"var\(--[\w-]+, "
"""What comes first in a token of which a site may still set a name of before."""
PROMISED = {
    "petrol": "nadruk",
    "petrol-diep": "nadruk-sterk",
    "op-petrol": "op-nadruk",
    "petrol-vlak": "nadruk-vlak",
}
"""Names of before, which a site may still set, and the token that takes each: who renames one adds its old name."""
GROUNDS = ("papier", "vel", "nadruk-vlak", "aandacht-vlak")
TEXT, EDGE = 4.5, 3.0
"""The least contrast of text, and of what one must see to know where to choose or to write."""
PAIRS = [
    *(
        (text, ground, TEXT)
        for text in ("inkt", "inkt-zacht", "nadruk", "nadruk-sterk", "aandacht")
        for ground in GROUNDS
    ),
    *(("op-nadruk", ground, TEXT) for ground in ("nadruk", "nadruk-sterk")),
    *(("rand", ground, EDGE) for ground in GROUNDS),
]
ONLY_TO_LOOK_AT = {"lijn"}
"""What divides, and says nothing."""


def snippet() -> str:
    """Return the stylesheet that the guide gives to who wants other colours."""
    (found,) = re.findall(r"(?ms)^```css\n(.*?)^```$", GUIDE)
    return str(found)


def colours_in(css: str) -> Colours:
    return {name: (light, dark) for name, light, dark in re.findall(rf"--([\w-]+): (?:{BEFORE})*{TWO}", css)}


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


def find_colour(colours: Colours, name: str) -> tuple[str, str]:
    """Return a token; one that has got another name has it in this file too."""
    assert name in colours, (
        f"tokens.css has no --{name}: content/meewerken/recepten/kleuren.md says what a new name asks"
    )
    return colours[name]


def find_unreadable(colours: Colours) -> list[tuple[str, str, str]]:
    return [
        (screen, text, behind)
        for number, screen in enumerate(("light", "dark"))
        for text, behind, least in PAIRS
        if contrast(find_colour(colours, text)[number], find_colour(colours, behind)[number]) < least
    ]


def test_contrast_is_counted_as_wcag_does() -> None:
    assert contrast("#000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#fff") == pytest.approx(4.54, abs=0.01)


def test_our_own_colours_can_be_read() -> None:
    assert find_unreadable(colours_in(TOKENS)) == []


def test_every_colour_is_looked_at() -> None:
    paired = {name for text, ground, _ in PAIRS for name in (text, ground)}
    assert colours_in(TOKENS).keys() - paired == ONLY_TO_LOOK_AT


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
    tokens = re.findall(rf"--([\w-]+): ((?:{BEFORE})+){TWO}", TOKENS)
    assert {old: new for new, chain, *_ in tokens for old in re.findall(r"--([\w-]+)", chain)} == PROMISED


def test_the_icon_of_a_tab_has_the_colours_of_the_page() -> None:
    icon = (RAAM / "favicon.svg").read_text("utf-8")
    colours = colours_in(TOKENS)
    light, dark = (
        tuple(find_colour(colours, name)[screen] for name in ("inkt", "nadruk", "aandacht")) for screen in (0, 1)
    )
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
