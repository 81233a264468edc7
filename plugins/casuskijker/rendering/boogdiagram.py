"""An arc diagram: one name per row, and an arc between names that have to do with each other.

It needs no engine to lay out, its words stay words of a readable size on a phone, and it is the same at every build;
see decision record 0014.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

ROW, HALF_ROW = 20, 10
"""The height of a row in units of the picture; a page stretches it to what an eye or a thumb needs."""
WIDEST = 97
"""How far the longest arc reaches, of a hundred."""
LONG_NAME = 22
"""Longer names stand on two lines."""
DOT_SIZES = (3.0, 9.0)
"""The radius of a node that counts least and of one that counts most, in pixels."""


@dataclass(frozen=True, slots=True)
class Rij:
    """A node as it is drawn: what is said of it, its name in lines, its middle in percents and the size of its dot."""

    naam: str
    soort: str
    url: str
    gewicht: int
    lines: tuple[str, ...]
    middle: float
    radius: float


@dataclass(frozen=True, slots=True)
class Boog:
    """A tie as it is drawn: the places of its ends, the path of its arc and how strong it is, from 1 to 3."""

    van: int
    naar: int
    path: str
    strength: int


@dataclass(frozen=True, slots=True)
class Punt:
    """A node before it is drawn: where it leads, and how much it counts."""

    naam: str
    soort: str
    url: str
    gewicht: int


def draw_rows(punten: Sequence[Punt]) -> list[Rij]:
    """Return the nodes as they stand below each other."""
    most = max(punt.gewicht for punt in punten)
    smallest, largest = DOT_SIZES
    return [
        Rij(
            naam=punt.naam,
            soort=punt.soort,
            url=punt.url,
            gewicht=punt.gewicht,
            lines=split_naam(punt.naam),
            middle=round((place + 0.5) / len(punten) * 100, 3),
            radius=round(smallest + (largest - smallest) * sqrt(punt.gewicht / most), 1),
        )
        for place, punt in enumerate(punten)
    ]


def draw_arcs(ties: Sequence[tuple[int, int, int]]) -> list[Boog]:
    """Return the arcs of ties, each with the places of its ends from above and its strength."""
    farthest = max((naar - van for van, naar, _ in ties), default=0)
    return [Boog(van, naar, _draw_arc(van, naar, farthest), strength) for van, naar, strength in ties]


def _draw_arc(van: int, naar: int, farthest: int) -> str:
    """Return half an ellipse; a long one is flatter than a circle, so that short ones keep their room."""
    rows = naar - van
    width = round(WIDEST * sqrt(rows / farthest), 1)
    start, end = HALF_ROW + ROW * van, HALF_ROW + ROW * naar
    return f"M0 {start}A{width} {HALF_ROW * rows} 0 0 1 0 {end}"


def split_naam(naam: str) -> tuple[str, ...]:
    """Return a name in one line, or a long one in the two lines that differ least in length."""
    words = naam.split(" ")
    if len(naam) <= LONG_NAME or len(words) == 1:
        return (naam,)
    options = [(" ".join(words[:cut]), " ".join(words[cut:])) for cut in range(1, len(words))]
    return min(options, key=lambda lines: max(map(len, lines)))
