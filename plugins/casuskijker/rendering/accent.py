"""The colour of a site owner: out of one, the four that our sheet needs on a light screen, and the four on a dark one.

A colour that is too light or too dark for words keeps its hue, and gets as much darker or lighter as words need.
"""

from __future__ import annotations

import re
from colorsys import hls_to_rgb, rgb_to_hls
from dataclasses import dataclass
from typing import TYPE_CHECKING

from casuskijker.rendering.bundels import BUNDELS

if TYPE_CHECKING:
    from collections.abc import Iterable

HEX = re.compile(r"#(?:[0-9a-f]{3}|[0-9a-f]{6})", re.IGNORECASE)
TWO = re.compile(r"--(papier|vel|aandacht-vlak): (?:var\(--[\w-]+, )*light-dark\((#\w+), (#\w+)\)")
LEAST = 4.6
"""The least contrast of words: a little more than WCAG asks, for a colour is rounded."""
STEP = 0.005


@dataclass(frozen=True, slots=True)
class Scherm:
    """What a colour becomes on one kind of screen: how light words and a plane begin, and which way words move."""

    words: float
    plane: tuple[float, float]
    on_it: str
    step: float
    stronger: float


LIGHT = Scherm(words=1.0, plane=(0.94, 0.5), on_it="#fffefb", step=-STEP, stronger=-0.07)
DARK = Scherm(words=0.62, plane=(0.17, 0.35), on_it="#12191e", step=STEP, stronger=0.1)


def find_accent(written: object) -> str | None:
    """Return a colour as CSS writes it with six digits, or None for what is none."""
    if not (isinstance(written, str) and HEX.fullmatch(written.strip())):
        return None
    digits = written.strip().lower().removeprefix("#")
    return f"#{digits}" if len(digits) == 6 else "#" + "".join(digit * 2 for digit in digits)  # noqa: PLR2004 - digits


def derive_accent(accent: str) -> dict[str, tuple[str, str]]:
    """Return by the name of each token its colour on a light screen and on a dark one."""
    grounds = TWO.findall((BUNDELS / "grond/tokens/tokens.css").read_text("utf-8"))
    light = _derive(accent, LIGHT, grounds=[light for _, light, _ in grounds])
    dark = _derive(accent, DARK, grounds=[dark for _, _, dark in grounds])
    return {name: (light[name], dark[name]) for name in light}


def judge_accent(written: str) -> tuple[str, str] | None:
    """Return a colour and the one that words get on a light screen, or None for what is no colour."""
    accent = find_accent(written)
    return (accent, derive_accent(accent)["nadruk"][0]) if accent else None


def write_accent(accent: str) -> str:
    """Return the stylesheet that gives a site this colour; on paper all stays black on white."""
    lines = "".join(f"--{name}: light-dark({light}, {dark});" for name, (light, dark) in derive_accent(accent).items())
    return f"@layer grond {{@media screen {{@supports (color: light-dark(#000, #fff)) {{:root {{{lines}}}}}}}}}"


def _derive(accent: str, scherm: Scherm, *, grounds: Iterable[str]) -> dict[str, str]:
    hue, lightness, saturation = rgb_to_hls(*_parts(accent))
    plane = _colour(hue, scherm.plane[0], saturation * scherm.plane[1])
    behind = [*grounds, plane, scherm.on_it]
    lightness = min(lightness, scherm.words) if scherm.step < 0 else max(lightness, scherm.words)
    words = accent if scherm.step < 0 else _colour(hue, lightness, saturation)
    while min(contrast(words, each) for each in behind) < LEAST:
        lightness += scherm.step
        words = _colour(hue, lightness, saturation)
    strong = _colour(hue, min(max(lightness + scherm.stronger, 0.0), 1.0), saturation)
    return {"nadruk": words, "nadruk-sterk": strong, "nadruk-vlak": plane, "op-nadruk": scherm.on_it}


def contrast(one: str, other: str) -> float:
    """Return how far apart two colours are, as WCAG 2 counts it."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4  # noqa: PLR2004 - as WCAG says
        for part in _parts(colour)
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _parts(colour: str) -> tuple[float, float, float]:
    red, green, blue = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    return red, green, blue


def _colour(hue: float, lightness: float, saturation: float) -> str:
    parts = hls_to_rgb(hue, min(max(lightness, 0.0), 1.0), min(saturation, 1.0))
    return "#" + "".join(f"{round(part * 255):02x}" for part in parts)
