"""What was read the last time, so that a site that is served reads a file again only when something in it changed.

Nothing is remembered of what depends on what: reading a text is a function of its file, of the names that the site
knows and of the numbers that other texts have. What a text asked of these is kept with what it became, and when the
answers are the same now, so is the text.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from casuskijker.cache import NO_CACHE
from casuskijker.domain.vorm import VORMEN
from casuskijker.loading.kept import KeptText, KeptTexts
from casuskijker.loading.lists.all_lists import load_lijsten
from casuskijker.loading.reading.documents import exists
from casuskijker.loading.reading.fields import Claims
from casuskijker.loading.reading.known import Known

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from casuskijker.cache import Cache
    from casuskijker.domain.problem import Place, Problem
    from casuskijker.domain.vaste_ids import VasteId
    from casuskijker.loading.bronmappen import Bronmappen
    from casuskijker.loading.lists.all_lists import Lijsten
    from casuskijker.loading.reading.documents import Source
    from casuskijker.loading.reading.fields import Verwijzing
    from casuskijker.loading.text.texts import Site

T = TypeVar("T")
Made = TypeVar("Made", covariant=True)  # noqa: PLC0105 - beside T, which is what a Loader makes

SETTLED = 2_000_000_000
"""So many nanoseconds after a change no other one can have the same moment, on any disk that people work on."""


@dataclass(frozen=True, slots=True)
class Stempel:
    """How a file was when it was read: whoever writes in it leaves another one behind."""

    changed: int
    size: int
    node: int


def stamp(file: Path) -> Stempel | None:
    """Return how a file is now, or None when that tells nothing: it is not there, or was written just before."""
    try:
        found = file.stat()
    except (OSError, ValueError):
        return None
    settled = abs(time.time_ns() - found.st_mtime_ns) > SETTLED
    return Stempel(found.st_mtime_ns, found.st_size, found.st_ino) if settled else None


class Loader(Protocol[Made]):
    """Makes something of a file, and adds what is wrong with it."""

    def __call__(self, source: Source, *, site: Site, problems: list[Problem]) -> Made | None:
        """Return what it made."""


@dataclass(frozen=True, slots=True)
class _AskedKnown(Known):
    """Names of a site that remember what was asked of them."""

    found: dict[str, str | None] = field(default_factory=dict)
    reported: dict[tuple[str, Place], Problem] = field(default_factory=dict)

    def find(self, text: str) -> str | None:
        """Return the name as the site writes it."""
        self.found[text] = Known.find(self, text)
        return self.found[text]

    def report(self, text: str, place: Place) -> Problem:
        """Return the problem that this text is no known name."""
        self.reported[text, place] = Known.report(self, text, place)
        return self.reported[text, place]

    def holds(self, known: Known) -> bool:
        """Whether the same questions have the same answers among other names."""
        return all(known.find(text) == name for text, name in self.found.items()) and all(
            known.report(text, place) == problem for (text, place), problem in self.reported.items()
        )


@dataclass(slots=True)
class _AskedClaims(Claims):
    """Claims on what is unique on a site, which go on to those of the site, and are remembered with their answers."""

    shared: Claims = field(default_factory=Claims)
    answers: list[tuple[str, str, Place, Place | None]] = field(default_factory=list)

    def claim(self, namespace: str, name: str, *, place: Place) -> Place | None:
        """Take the name for this place, or return who has it."""
        first = self.shared.claim(namespace, name, place=place)
        self.answers.append((namespace, name, place, first))
        return first

    def holds(self, shared: Claims) -> bool:
        """Whether the same claims have the same answers where others may have claimed something else."""
        return all(shared.find(namespace, name) == first for namespace, name, _, first in self.answers)

    def repeat(self, shared: Claims) -> None:
        """Claim all of it again."""
        for namespace, name, place, _ in self.answers:
            shared.claim(namespace, name, place=place)


@dataclass(frozen=True, slots=True)
class _Gelezen(Generic[T]):
    """A text with all that came with it, and what it was made from."""

    made: T | None
    stempel: Stempel | None
    site: Site
    claims: _AskedClaims
    known: Mapping[str, _AskedKnown]
    problems: tuple[Problem, ...]
    is_recalled: bool = False

    @property
    def verwijzingen(self) -> list[Verwijzing]:
        """The links in it."""
        return self.site.verwijzingen

    @property
    def places(self) -> Mapping[VasteId, Place]:
        """Where the parts of it stand that answers can hang on."""
        return self.site.places

    def is_of(self, stempel: Stempel | None) -> bool:
        """Whether the file is as it was."""
        return stempel is not None and stempel == self.stempel

    def holds(self, site: Site, *, same_names: bool) -> bool:
        """Whether reading the same file on this site gives the same."""
        return (
            (site.schalen, site.vormen) == (self.site.schalen, self.site.vormen)
            and (same_names or all(known.holds(site.known[kind]) for kind, known in self.known.items()))
            and self.claims.holds(site.claims)
        )


class Geheugen:
    """Reads, and keeps what it read for as long as it is the same."""

    def __init__(self, cache: Cache = NO_CACHE) -> None:
        """Begin with nothing read but what an earlier build kept."""
        self._kept = KeptTexts(cache) if cache.folder else None
        self._texts: dict[Loader[object], dict[Source, _Gelezen[object]]] = {}
        self._names: dict[Loader[object], Mapping[str, Known]] = {}
        self._lists: tuple[dict[Path, Stempel | None], Lijsten, tuple[Problem, ...]] | None = None

    def read_texts(
        self, load: Loader[T], sources: Iterable[Source], *, site: Site, problems: list[Problem]
    ) -> list[T | None]:
        """Return what becomes of these files, in their order."""
        earlier: Mapping[Source, _Gelezen[T]] = self._texts.get(load, {})  # type: ignore[assignment] # by its loader
        same_names = self._names.get(load) == site.known
        now: dict[Source, _Gelezen[T]] = {}
        for source in sources:
            stempel, gelezen = stamp(source.file), earlier.get(source)
            if gelezen and gelezen.is_of(stempel) and gelezen.holds(site, same_names=same_names):
                gelezen.claims.repeat(site.claims)
            else:
                gelezen = self._recall(source, site, stempel) or _read(load, source, site=site, stempel=stempel)
            now[source] = gelezen
            problems.extend(gelezen.problems)
            site.verwijzingen.extend(gelezen.verwijzingen)
            site.places.update(gelezen.places)
        self._texts[load], self._names[load] = now, site.known  # type: ignore[assignment] # by its loader
        return [gelezen.made for gelezen in now.values()]

    def _recall(self, source: Source, site: Site, stempel: Stempel | None) -> _Gelezen[Any] | None:
        """Return a text as an earlier build read it, if reading it now gives the same."""
        if self._kept is None or not _is_kept_on(site):
            return None
        kept = self._kept.recall(source)
        if kept is None:
            return None
        gelezen = _from_kept(kept, site=site, stempel=stempel)
        if not gelezen.holds(site, same_names=False):
            return None
        gelezen.claims.repeat(site.claims)
        return gelezen

    def keep(self) -> None:
        """Let the next build have what was read for this one, which needs it no longer."""
        kept, self._kept = self._kept, None
        if kept is None:
            return
        for texts in self._texts.values():
            for source, gelezen in texts.items():
                if _is_kept_on(gelezen.site) and not gelezen.is_recalled:
                    kept.keep(source, _as_kept(gelezen))
        kept.write()

    def read_lists(self, bronmappen: Bronmappen, problems: list[Problem]) -> Lijsten:
        """Return what the lists hold; where one of them changed, all are read."""
        stempels = {file: stamp(file) for file in bronmappen.lists if exists(file)}
        if not (self._lists and self._lists[0] == stempels and all(stempels.values())):
            told: list[Problem] = []
            self._lists = stempels, load_lijsten(bronmappen, told), tuple(told)
        _, lijsten, known_problems = self._lists
        problems.extend(known_problems)
        return replace(lijsten, verwijzingen=[*lijsten.verwijzingen])


def _read(load: Loader[T], source: Source, *, site: Site, stempel: Stempel | None) -> _Gelezen[T]:
    """Read a file among names and claims that remember what it asked."""
    known = _ask_known(site)
    problems: list[Problem] = []
    claims = _AskedClaims(shared=site.claims)
    own = replace(site, known=known, claims=claims, places={}, verwijzingen=[])
    made = load(source, site=own, problems=problems)
    return _Gelezen(made, stempel, own, claims, known, tuple(problems))


def _is_kept_on(site: Site) -> bool:
    """Whether a text is kept: one that has nothing to do with schalen, as a casus or a werkvorm; kijkramen are few."""
    return not site.schalen and site.vormen is VORMEN


def _as_kept(gelezen: _Gelezen[Any]) -> KeptText:
    known = gelezen.known.items()
    return KeptText(
        made=gelezen.made,
        problems=gelezen.problems,
        verwijzingen=tuple(gelezen.verwijzingen),
        places=tuple(gelezen.places.items()),
        claims=tuple(gelezen.claims.answers),
        found=tuple((kind, tuple(names.found.items())) for kind, names in known),
        reported=tuple(
            (kind, tuple((text, place, problem) for (text, place), problem in names.reported.items()))
            for kind, names in known
        ),
    )


def _from_kept(kept: KeptText, *, site: Site, stempel: Stempel | None) -> _Gelezen[Any]:
    known = _ask_known(site)
    for kind, found in kept.found:
        known[kind].found.update(found)
    for kind, reported in kept.reported:
        known[kind].reported.update({(text, place): problem for text, place, problem in reported})
    claims = _AskedClaims(shared=site.claims, answers=list(kept.claims))
    own = replace(site, known=known, claims=claims, places=dict(kept.places), verwijzingen=list(kept.verwijzingen))
    return _Gelezen(kept.made, stempel, own, claims, known, kept.problems, is_recalled=True)


def _ask_known(site: Site) -> dict[str, _AskedKnown]:
    """Return the names of a site as they remember what is asked of them."""
    return {
        kind: _AskedKnown(names=names.names, listed_in=names.listed_in, unknown=names.unknown)
        for kind, names in site.known.items()
    }
