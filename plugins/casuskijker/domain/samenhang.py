"""How actoren, sleutelwoorden and spanningsvelden hang together: by the casussen that they share."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from functools import lru_cache
from heapq import nsmallest
from itertools import combinations
from math import sqrt
from typing import TYPE_CHECKING

from casuskijker.domain.seriatie import order_by_ties

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from casuskijker.domain.casus import Casus
    from casuskijker.domain.spanningsveld import Spanningsveld
    from casuskijker.domain.woordenlijst import Term, Woordenlijst

ACTOR, SLEUTELWOORD, SPANNINGSVELD = ("actor", "sleutelwoord", "spanningsveld")

LEAST = 2
"""Two things that meet in one casus only, meet by chance; from two casussen on they go together."""
MAX_SAMEN = 8
"""So many words go with a word on its page."""
MAX_PER_SOORT = 14
"""So many of each kind are in the picture, however many a site has: more cannot be told apart."""
BANDEN_PER_KNOOP = 3
"""Every node brings its strongest ties into the picture; it gets more where it is among the strongest of others."""


@dataclass(frozen=True, slots=True)
class Samen:
    """A word that goes with another: its kind, its name and the number of casussen in which they meet."""

    soort: str
    naam: str
    aantal: int


@dataclass(frozen=True, slots=True)
class Knoop:
    """One node: an actor, a sleutelwoord or a spanningsveld, with the slugs of the casussen that have it."""

    soort: str
    naam: str
    slug: str
    casussen: frozenset[str]


@dataclass(frozen=True, slots=True)
class Band:
    """A tie between two nodes, by their places in the web; `aantal` casussen have both, `sterkte` is from 0 to 1."""

    van: int
    naar: int
    aantal: int
    sterkte: float


@dataclass(frozen=True, slots=True)
class Web:
    """Nodes in an order that keeps ties short, and their ties, weakest first."""

    knopen: tuple[Knoop, ...] = ()
    banden: tuple[Band, ...] = ()

    def banden_van(self, place: int) -> Iterator[tuple[Knoop, int]]:
        """Yield the nodes that one node is tied to, with the number of casussen they share, strongest first."""
        for band in reversed(self.banden):
            if place in (band.van, band.naar):
                yield self.knopen[band.naar if band.van == place else band.van], band.aantal


def find_samen(
    naam: str,
    casussen: Sequence[Casus],
    *,
    per_actor: Mapping[str, Sequence[Casus]],
    per_sleutelwoord: Mapping[str, Sequence[Casus]],
) -> tuple[Samen, ...]:
    """Return the words that go with a name in its casussen; all casussen are known by what they name.

    Which ones is by Salton's cosine: the casussen they share, divided by the geometric mean of what each has. By number
    alone 'bewoner' would go with everything. Those stand by number, which is what a reader sees.
    """
    met_actor = Counter(other for casus in casussen for other in casus.actoren)
    met_sleutelwoord = Counter(other for casus in casussen for other in casus.sleutelwoorden if other not in met_actor)
    found = [
        (-aantal / sqrt(len(per_naam[other])), soort, other, aantal)
        for soort, counts, per_naam in (
            (ACTOR, met_actor, per_actor),
            (SLEUTELWOORD, met_sleutelwoord, per_sleutelwoord),
        )
        for other, aantal in counts.items()
        if other != naam and aantal >= LEAST
    ]
    closest = [Samen(soort, other, aantal) for _, soort, other, aantal in nsmallest(MAX_SAMEN, found)]
    return tuple(sorted(closest, key=lambda samen: -samen.aantal))


def build_web(
    woordenlijst: Woordenlijst, spanningsvelden: Iterable[Spanningsveld], *, per_naam: Mapping[str, Sequence[Casus]]
) -> Web:
    """Return the most used actoren, sleutelwoorden and spanningsvelden with the strongest ties between the kinds."""
    knopen = [
        knoop for knoop in _collect_knopen(woordenlijst, spanningsvelden, per_naam) if len(knoop.casussen) >= LEAST
    ]
    banden = _choose_banden(knopen)
    order = _order(len(knopen), tuple(((band.van, band.naar), band.sterkte) for band in banden))
    tied = {place for band in banden for place in (band.van, band.naar)}
    shown = [place for place in order if place in tied]
    moved = (_move(band, shown.index(band.van), shown.index(band.naar)) for band in banden)
    return Web(tuple(knopen[place] for place in shown), tuple(sorted(moved, key=_by_strength)))


@lru_cache(maxsize=1)
def _order(count: int, ties: tuple[tuple[tuple[int, int], float], ...]) -> list[int]:
    """Return the order of the nodes, which takes longest of all; as long as no tie changes it stays."""
    return order_by_ties(count, dict(ties))


def _collect_knopen(
    woordenlijst: Woordenlijst, spanningsvelden: Iterable[Spanningsveld], per_naam: Mapping[str, Sequence[Casus]]
) -> Iterator[Knoop]:
    """Yield the most used nodes of each kind; a name that is both actor and sleutelwoord is one node, an actor."""
    actoren = {term.naam for term in woordenlijst.actoren.items}
    yield from _most_used(
        Knoop(SPANNINGSVELD, veld.naam, veld.id, frozenset(veld.casussen)) for veld in spanningsvelden
    )
    yield from _most_used(_knoop_of_term(ACTOR, term, per_naam) for term in woordenlijst.actoren.items)
    yield from _most_used(
        _knoop_of_term(SLEUTELWOORD, term, per_naam)
        for term in woordenlijst.sleutelwoorden.items
        if term.naam not in actoren
    )


def _knoop_of_term(soort: str, term: Term, per_naam: Mapping[str, Sequence[Casus]]) -> Knoop:
    return Knoop(soort, term.naam, term.slug, frozenset(casus.slug for casus in per_naam.get(term.naam, ())))


def _most_used(knopen: Iterable[Knoop]) -> list[Knoop]:
    return nsmallest(MAX_PER_SOORT, knopen, key=lambda knoop: (-len(knoop.casussen), knoop.slug))


def _choose_banden(knopen: Sequence[Knoop]) -> list[Band]:
    """Return for every node its strongest ties to nodes of another kind, each tie once."""
    ties = [
        Band(van, naar, aantal, aantal / sqrt(len(knopen[van].casussen) * len(knopen[naar].casussen)))
        for van, naar in combinations(range(len(knopen)), 2)
        if knopen[van].soort != knopen[naar].soort
        if (aantal := len(knopen[van].casussen & knopen[naar].casussen)) >= LEAST
    ]
    ties.sort(key=_by_strength, reverse=True)
    seen: Counter[int] = Counter()
    chosen = []
    for tie in ties:
        if min(seen[tie.van], seen[tie.naar]) < BANDEN_PER_KNOOP:
            chosen.append(tie)
        seen.update((tie.van, tie.naar))
    return chosen


def _move(band: Band, van: int, naar: int) -> Band:
    return replace(band, van=min(van, naar), naar=max(van, naar))


def _by_strength(band: Band) -> tuple[float, int, int]:
    return band.sterkte, -band.van, -band.naar
