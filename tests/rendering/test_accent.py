"""The colour of a site owner: whatever it is, words can be read in it, on a light screen and on a dark one."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casuskijker.rendering import collect_assets
from casuskijker.rendering.accent import contrast, derive_accent, find_accent, judge_accent, write_accent
from casuskijker.rendering.environment import THEME

TOKENS = (THEME / "grond/tokens/tokens.css").read_text("utf-8")
GROUNDS = ("papier", "vel", "aandacht-vlak")
BURGUNDY = "#5d0b3a"


def grounds(screen: int) -> list[str]:
    found = dict[str, tuple[str, str]]()
    for name, light, dark in re.findall(r"--([\w-]+): (?:var\(--[\w-]+, )*light-dark\((#\w+), (#\w+)\)", TOKENS):
        found[name] = (light, dark)
    return [found[name][screen] for name in GROUNDS]


@given(st.integers(0, 0xFFFFFF))
def test_words_can_be_read_in_any_colour_on_both_screens(number: int) -> None:
    made = derive_accent(f"#{number:06x}")
    for screen in (0, 1):
        behind = [*grounds(screen), made["nadruk-vlak"][screen], made["op-nadruk"][screen]]
        for name in ("nadruk", "nadruk-sterk"):
            assert min(contrast(made[name][screen], each) for each in behind) >= 4.5


def test_a_colour_that_is_dark_enough_stays_what_it_is_on_a_light_screen() -> None:
    assert derive_accent(BURGUNDY)["nadruk"][0] == BURGUNDY
    assert derive_accent("#ffe000")["nadruk"][0] != "#ffe000"


@pytest.mark.parametrize(
    ("written", "colour"), [(" #5D0B3A", BURGUNDY), ("#abc", "#aabbcc"), ("rood", None), (5, None), ("#abcd", None)]
)
def test_a_colour_is_written_with_six_digits_or_is_none(written: object, colour: str | None) -> None:
    assert find_accent(written) == colour


def test_the_colour_is_in_the_sheet_of_the_site_and_gives_it_another_version() -> None:
    plain, coloured = collect_assets(), collect_assets(BURGUNDY)
    assert plain.folder != coloured.folder
    assert write_accent(BURGUNDY).encode() in coloured.files[coloured.stylesheet]
    assert BURGUNDY.encode() not in plain.files[plain.stylesheet]
    assert f"--nadruk: light-dark({BURGUNDY}, " in write_accent(BURGUNDY)


def test_a_colour_is_judged_by_what_words_get_on_a_light_screen() -> None:
    assert judge_accent("#5D0B3A") == ("#5d0b3a", "#5d0b3a")
    assert judge_accent("paars") is None
    light = judge_accent("#ffe000")
    assert light
    assert light[0] == "#ffe000" != light[1]
