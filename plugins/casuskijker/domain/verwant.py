"""Which casussen resemble each other: by the actoren and sleutelwoorden that they share."""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from heapq import nsmallest

MAX_VERWANT = 5

Namen = tuple[tuple[str, tuple[str, ...]], ...]
"""Every casus by its slug, with its names, each once."""


class Verwantschap:
    """What the names of all casussen say; of a casus it is worked out when it is asked, and then kept."""

    def __init__(self, namen: Namen) -> None:
        """Know which names every casus has, and which casussen every name."""
        self._namen = dict(namen)
        self._per_naam: defaultdict[str, list[str]] = defaultdict(list)
        for slug, own in namen:
            for naam in own:
                self._per_naam[naam].append(slug)
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

    def _find(self, slug: str) -> list[tuple[str, tuple[str, ...]]]:
        per_naam = self._per_naam
        namen = sorted(self._namen[slug], key=lambda naam: (len(per_naam[naam]), naam))
        weights: defaultdict[str, list[float]] = defaultdict(list)
        for naam in namen:
            for other in per_naam[naam]:
                weights[other].append(1 / len(per_naam[naam]))
        weights.pop(slug, None)
        nearest = nsmallest(MAX_VERWANT, ((-sum(shared) * len(shared), other) for other, shared in weights.items()))
        return [(other, tuple(naam for naam in namen if naam in self._namen[other])) for _, other in nearest]


@lru_cache(maxsize=1)
def create_verwantschap(namen: Namen) -> Verwantschap:
    """Return what these names say; a site of which only texts change, keeps it."""
    return Verwantschap(namen)
