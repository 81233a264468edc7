"""Which casussen resemble each other: by the actoren and sleutelwoorden that they share."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache
from heapq import nsmallest
from typing import TYPE_CHECKING

from casuskijker.domain.gedeeld import group_by_count

if TYPE_CHECKING:
    from collections.abc import Iterator

    from casuskijker.domain.casus import Casus

MAX_VERWANT = 5
SURELY = 1 - 1e-9
"""How much less a sum of fractions must be than another, whatever order these were added in."""

Namen = tuple[tuple[str, tuple[str, ...]], ...]
"""Every casus by its slug, with its names, each once."""


@dataclass(frozen=True, slots=True)
class Verwant:
    """A casus that resembles another, and the names they share, rarest first."""

    casus: Casus
    gedeeld: tuple[str, ...]


class Verwantschap:
    """What the names of all casussen say; of a casus it is worked out when it is asked, and then kept."""

    def __init__(self, namen: Namen) -> None:
        """Know which names every casus has, and which casussen every name."""
        self._namen = dict(namen)
        self._slugs = [slug for slug, _ in namen]
        self._numbers: defaultdict[str, int] = defaultdict(int)  # a bit for each casus that has the name
        for number, (_, own) in enumerate(namen):
            for naam in own:
                self._numbers[naam] |= 1 << number
        self._weights = {naam: 1 / numbers.bit_count() for naam, numbers in self._numbers.items()}
        self._found: dict[str, tuple[tuple[str, tuple[str, ...]], ...]] = {}

    def find(self, slug: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """Return at most five casussen that share most with this one, nearest first, with what they share.

        A shared name counts for one divided by the number of casussen that have it: 'bewoner' says little,
        'renovatie' much. That sum counts as often as they share a name: a single rare word may mean another thing
        there.
        """
        if slug not in self._found:
            self._found[slug] = tuple(self._find(slug))
        return self._found[slug]

    def _find(self, slug: str) -> Iterator[tuple[str, tuple[str, ...]]]:
        weights = self._weights
        namen = sorted(self._namen[slug], key=lambda naam: (-weights[naam], naam))
        nearest: list[tuple[float, str, tuple[str, ...]]] = []
        for count, numbers in group_by_count(self._numbers[naam] for naam in namen):
            most = sum(weights[naam] for naam in namen[:count]) * count  # of the rarest names
            if len(nearest) == MAX_VERWANT and most < -nearest[-1][0] * SURELY:
                break
            for other in (self._slugs[number] for number in numbers if self._slugs[number] != slug):
                shared = tuple(naam for naam in namen if naam in self._namen[other])
                nearest.append((-sum(weights[naam] for naam in shared) * count, other, shared))
            nearest = nsmallest(MAX_VERWANT, nearest)
        return ((other, shared) for _, other, shared in nearest)


@lru_cache(maxsize=1)
def create_verwantschap(namen: Namen) -> Verwantschap:
    """Return what these names say; a site of which only texts change, keeps it."""
    return Verwantschap(namen)
