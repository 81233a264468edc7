"""Everything a site holds, with the indexes that its pages are made from."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field, replace
from functools import cached_property
from heapq import nsmallest
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, TypeVar

from casuskijker.domain.begrip_zoeker import BegripZoeker
from casuskijker.domain.bladen import CARDS_PER_BLAD, split_in_bladen
from casuskijker.domain.casus import SOORTEN
from casuskijker.domain.gedeeld import group_by_count
from casuskijker.domain.kijkraam import DEFAULT_SCHAAL, Kijkraam, Schaal
from casuskijker.domain.samenhang import Samen, Web, build_web, find_samen
from casuskijker.domain.volgorde import with_neighbours
from casuskijker.domain.vorm import VORMEN, Vorm
from casuskijker.domain.woordenlijst import Deel, Term, Woordenlijst, fold_term

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from casuskijker.domain.begrip import Begrip
    from casuskijker.domain.bron import Bron
    from casuskijker.domain.casus import Casus
    from casuskijker.domain.hulplijn import Hulpwijzer
    from casuskijker.domain.kijkrichting import Kijkrichting
    from casuskijker.domain.leerroute import Leerroute
    from casuskijker.domain.onderwerp import Onderwerp
    from casuskijker.domain.spanningsveld import Spanningsveld
    from casuskijker.domain.zoekwoord import Zoekwoord

MAX_VERWANT = 5
SURELY = 1 - 1e-9
"""How much less a sum of fractions must be than another, whatever order these were added in."""

K = TypeVar("K")
V = TypeVar("V")


@dataclass(frozen=True, slots=True)
class Verwant:
    """A casus that resembles another, and the names they share, rarest first."""

    casus: Casus
    gedeeld: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Groep:
    """Casussen that belong together: those of one deel, or those of one soort that have no deel."""

    casussen: tuple[Casus, ...]
    deel: Deel | None = None
    soort: str = "casus"

    @property
    def plaatsen(self) -> Iterator[Plaats]:
        """Every casus of the group with its neighbours."""
        for vorige, casus, volgende in with_neighbours(self.casussen):
            yield Plaats(casus, groep=self, vorige=vorige, volgende=volgende)


@dataclass(frozen=True, slots=True)
class Plaats:
    """A casus, the group it stands in, and the casus before and after it there."""

    casus: Casus
    groep: Groep
    vorige: Casus | None
    volgende: Casus | None


@dataclass(frozen=True)
class Catalogus:
    """All content of a site; casussen in the order of their numbers, then their titles.

    The kijkramen have one of the vormen, in whose order readers find them.
    """

    casussen: tuple[Casus, ...] = ()
    kijkramen: tuple[Kijkraam, ...] = ()
    vormen: tuple[Vorm, ...] = VORMEN
    woordenlijst: Woordenlijst = field(default_factory=Woordenlijst)
    schalen: Mapping[str, Schaal] = field(default_factory=lambda: {DEFAULT_SCHAAL.id: DEFAULT_SCHAAL})
    bronnen: Mapping[str, Bron] = field(default_factory=dict)
    begrippen: tuple[Begrip, ...] = ()
    onderwerpen: tuple[Onderwerp, ...] = ()
    spanningsvelden: tuple[Spanningsveld, ...] = ()
    leerroutes: tuple[Leerroute, ...] = ()
    kijkrichtingen: tuple[Kijkrichting, ...] = ()
    hulpwijzers: tuple[Hulpwijzer, ...] = ()
    zoekwoorden: tuple[Zoekwoord, ...] = ()

    @cached_property
    def casussen_per_actor(self) -> Mapping[str, tuple[Casus, ...]]:
        """The casussen of each actor by its name."""
        return _index((naam, casus) for casus in self.casussen for naam in casus.actoren)

    @cached_property
    def casussen_per_sleutelwoord(self) -> Mapping[str, tuple[Casus, ...]]:
        """The casussen of each sleutelwoord by its name."""
        return _index((naam, casus) for casus in self.casussen for naam in casus.sleutelwoorden)

    @cached_property
    def casussen_per_naam(self) -> Mapping[str, tuple[Casus, ...]]:
        """The casussen by every actor and sleutelwoord they have, one and the same name counted once."""
        return _index((naam, casus) for casus in self.casussen for naam in _namen(casus))

    @cached_property
    def nummers_per_naam(self) -> Mapping[str, int]:
        """Which casussen have a name: a bit for each, in their order."""
        nummers: defaultdict[str, int] = defaultdict(int)
        for number, casus in enumerate(self.casussen):
            for naam in _namen(casus):
                nummers[naam] |= 1 << number
        return nummers

    @cached_property
    def casussen_per_onderwerp(self) -> Mapping[str, tuple[Casus, ...]]:
        """The casussen of each onderwerp by its id: those with one of its sleutelwoorden, and those it names."""
        return _index(
            (onderwerp.id, casus) for casus in self.casussen for onderwerp in self.onderwerpen if onderwerp.has(casus)
        )

    @cached_property
    def casus_by_slug(self) -> Mapping[str, Casus]:
        """Every casus by its slug."""
        return {casus.slug: casus for casus in self.casussen}

    @cached_property
    def begrip_zoeker(self) -> BegripZoeker:
        """What finds begrippen in a text."""
        return BegripZoeker(self.begrippen)

    @cached_property
    def begrip_by_naam(self) -> Mapping[str, Begrip]:
        """Every begrip by its name as names are compared: an actor or sleutelwoord of that name has its meaning."""
        return {fold_term(begrip.naam): begrip for begrip in self.begrippen}

    @cached_property
    def casussen_per_begrip(self) -> Mapping[str, tuple[Casus, ...]]:
        """The casussen in whose text a begrip stands, by the slug of the begrip."""
        return _index((slug, casus) for casus in self.casussen for slug in self._find_begrippen(casus.texts))

    @cached_property
    def kijkramen_per_begrip(self) -> Mapping[str, tuple[Kijkraam, ...]]:
        """The kijkramen in whose text a begrip stands, by the slug of the begrip."""
        return _index((slug, kijkraam) for kijkraam in self.kijkramen for slug in self._find_begrippen(kijkraam.texts))

    def _find_begrippen(self, texts: Iterable[str]) -> Iterable[str]:
        return dict.fromkeys(vondst.begrip.slug for text in texts for vondst in self.begrip_zoeker.find(text))

    @cached_property
    def kijkraam_by_slug(self) -> Mapping[str, Kijkraam]:
        """Every kijkraam by its slug."""
        return {kijkraam.slug: kijkraam for kijkraam in self.kijkramen}

    @cached_property
    def groepen(self) -> tuple[Groep, ...]:
        """The casussen as a reader finds them together: by deel, and without a deel by soort; empty ones left out."""
        known = {deel.id for deel in self.woordenlijst.delen}
        per_deel = _index((casus.deel, casus) for casus in self.casussen if casus.deel in known)
        per_soort = _index((casus.soort, casus) for casus in self.casussen if casus.deel not in known)
        delen = (Groep(per_deel.get(deel.id, ()), deel=deel) for deel in self.woordenlijst.delen)
        soorten = (Groep(per_soort.get(soort, ()), soort=soort) for soort in SOORTEN)
        return tuple(groep for groep in (*delen, *soorten) if groep.casussen)

    @cached_property
    def bladen(self) -> tuple[tuple[Groep, ...], ...]:
        """The overview of casussen page by page: its groups, each with the casussen that stand on that page."""
        ordered = [(groep, casus) for groep in self.groepen for casus in groep.casussen]
        return tuple(
            tuple(
                replace(groep, casussen=tuple(casus for _, casus in pairs))
                for groep, pairs in groupby(blad, key=itemgetter(0))
            )
            for blad in split_in_bladen(ordered, CARDS_PER_BLAD)
        )

    @cached_property
    def blad_by_slug(self) -> Mapping[str, int]:
        """The page of the overview on which a casus stands, counted from 1, by the slug of the casus."""
        return {
            casus.slug: number
            for number, blad in enumerate(self.bladen, start=1)
            for groep in blad
            for casus in groep.casussen
        }

    @cached_property
    def web(self) -> Web:
        """How the actoren, sleutelwoorden and spanningsvelden that are used most hang together."""
        return build_web(self.woordenlijst, self.spanningsvelden, per_naam=self.casussen_per_naam)

    def find_samen(self, naam: str, casussen: Sequence[Casus]) -> tuple[Samen, ...]:
        """Return the words that go with a name in its casussen, most casussen first."""
        per_actor, per_sleutelwoord = self.casussen_per_actor, self.casussen_per_sleutelwoord
        return find_samen(naam, casussen, per_actor=per_actor, per_sleutelwoord=per_sleutelwoord)

    @cached_property
    def plaatsen(self) -> Mapping[str, Plaats]:
        """Where each casus stands among the others, by slug."""
        return {plaats.casus.slug: plaats for groep in self.groepen for plaats in groep.plaatsen}


def order_casussen(casussen: Iterable[Casus]) -> tuple[Casus, ...]:
    """Return the casussen as readers meet them: numbered ones first, then by title."""
    return tuple(
        sorted(
            casussen, key=lambda casus: (casus.nummer is None, casus.nummer or 0, casus.titel.casefold(), casus.slug)
        )
    )


def find_verwante_casussen(catalogus: Catalogus, casus: Casus) -> tuple[Verwant, ...]:
    """Return at most five casussen that share most with this one in actoren and sleutelwoorden, nearest first.

    A shared name counts for one divided by the number of casussen that have it: 'bewoner' says little, 'renovatie'
    much. That sum counts as often as they share a name: a single rare word may mean another thing there.
    """
    per_naam = catalogus.casussen_per_naam
    namen = sorted(_namen(casus), key=lambda naam: (len(per_naam[naam]), naam))
    weights = {naam: 1 / len(per_naam[naam]) for naam in namen}
    nearest: list[tuple[float, str, tuple[str, ...]]] = []
    for count, numbers in group_by_count(catalogus.nummers_per_naam[naam] for naam in namen):
        most = sum(list(weights.values())[:count]) * count  # of the rarest names
        if len(nearest) == MAX_VERWANT and most < -nearest[-1][0] * SURELY:
            break
        others = (other for number in numbers if (other := catalogus.casussen[number]).slug != casus.slug)
        for other in others:
            shared = _find_shared(namen, other)
            nearest.append((-sum(weights[naam] for naam in shared) * count, other.slug, shared))
        nearest = nsmallest(MAX_VERWANT, nearest)
    return tuple(Verwant(catalogus.casus_by_slug[slug], shared) for _, slug, shared in nearest)


def _find_shared(namen: Iterable[str], casus: Casus) -> tuple[str, ...]:
    return tuple(naam for naam in namen if naam in casus.actoren or naam in casus.sleutelwoorden)


def count_termen(termen: Iterable[Term], per_naam: Mapping[str, tuple[Casus, ...]]) -> tuple[tuple[Term, int], ...]:
    """Return every term with the number of casussen that have it, in the order of the alphabet."""
    ordered = sorted(termen, key=lambda term: term.naam.casefold())
    return tuple((term, len(per_naam.get(term.naam, ()))) for term in ordered)


def _namen(casus: Casus) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*casus.actoren, *casus.sleutelwoorden)))


def _index(pairs: Iterable[tuple[K, V]]) -> dict[K, tuple[V, ...]]:
    grouped: defaultdict[K, list[V]] = defaultdict(list)
    for key, value in pairs:
        grouped[key].append(value)
    return {key: tuple(values) for key, values in grouped.items()}
