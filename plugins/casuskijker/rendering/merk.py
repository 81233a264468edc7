"""The mark of a kijkraam: a window with as many panes as it has invalshoeken."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from math import isqrt

KANT = 3.0
"""Where the frame begins, in a drawing of 32 by 32."""
MAAT = 26.0
"""How long a side of the frame is."""


@dataclass(frozen=True, slots=True)
class Ruit:
    """A pane: its corner, and its sides."""

    x: float
    y: float
    breed: float
    hoog: float


@cache
def list_ruiten(aantal: int) -> tuple[Ruit, ...]:
    """Return the panes in the order in which one reads; where rows differ, the lower ones have more."""
    rijen = isqrt(aantal)
    hoog = MAAT / rijen
    return tuple(
        Ruit(*(round(each, 2) for each in (KANT + plaats * MAAT / breed, KANT + rij * hoog, MAAT / breed, hoog)))
        for rij, breed in enumerate(_list_breedtes(aantal, rijen))
        for plaats in range(breed)
    )


def _list_breedtes(aantal: int, rijen: int) -> list[int]:
    """Return how many panes there are in each row."""
    gelijk, rest = divmod(aantal, rijen)
    return [gelijk + (rij >= rijen - rest) for rij in range(rijen)]
