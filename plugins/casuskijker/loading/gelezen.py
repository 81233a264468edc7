"""A text as it was read, with what it asked of its site: where the answers are the same, so is the text."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from casuskijker.domain.vorm import VORMEN
from casuskijker.loading.kept import KeptText
from casuskijker.loading.reading.fields import Claims
from casuskijker.loading.reading.known import Known

if TYPE_CHECKING:
    from collections.abc import Mapping

    from casuskijker.domain.problem import Place, Problem
    from casuskijker.domain.vaste_ids import VasteId
    from casuskijker.loading.reading.documents import Source
    from casuskijker.loading.reading.fields import Verwijzing
    from casuskijker.loading.reading.nodes import Node
    from casuskijker.loading.stempel import Stempel
    from casuskijker.loading.text.texts import Site

T = TypeVar("T")
Made = TypeVar("Made", covariant=True)  # noqa: PLC0105 - beside T, which is what a Loader makes


class Loader(Protocol[Made]):
    """Makes something of a file, and adds what is wrong with it."""

    def __call__(self, source: Source, *, site: Site, problems: list[Problem]) -> Made | None:
        """Return what it made."""


class ListReader(Protocol[Made]):
    """Makes something of a list whose items name texts, from what is written there and what a site knows alone."""

    def __call__(self, node: Node | None, problems: list[Problem], *, site: Site) -> Made:
        """Return what it made."""


@dataclass(frozen=True, slots=True)
class GelezenLijst(Generic[T]):
    """A list as it was read, with all that came with it, and what it was made from."""

    made: T
    node: Node | None
    known: Mapping[str, Known]
    problems: tuple[Problem, ...]
    verwijzingen: tuple[Verwijzing, ...]


@dataclass(frozen=True, slots=True)
class AskedKnown(Known):
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
class AskedClaims(Claims):
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
class Gelezen(Generic[T]):
    """A text with all that came with it, and what it was made from."""

    made: T | None
    stempel: Stempel | None
    site: Site
    claims: AskedClaims
    known: Mapping[str, AskedKnown]
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


def read_among(load: Loader[T], source: Source, *, site: Site, stempel: Stempel | None) -> Gelezen[T]:
    """Read a file among names and claims that remember what it asked."""
    known = _ask_known(site)
    problems: list[Problem] = []
    claims = AskedClaims(shared=site.claims)
    own = replace(site, known=known, claims=claims, places={}, verwijzingen=[])
    made = load(source, site=own, problems=problems)
    return Gelezen(made, stempel, own, claims, known, tuple(problems))


def is_kept_on(site: Site) -> bool:
    """Whether a text is kept: one that has nothing to do with schalen, as a casus or a werkvorm; kijkramen are few."""
    return not site.schalen and site.vormen is VORMEN


def as_kept(gelezen: Gelezen[Any]) -> KeptText:
    """Return a text as a build keeps it for the next one."""
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


def from_kept(kept: KeptText, *, site: Site, stempel: Stempel | None) -> Gelezen[Any]:
    """Return a text that was kept, as it is among the names and claims of this site."""
    known = _ask_known(site)
    for kind, found in kept.found:
        known[kind].found.update(found)
    for kind, reported in kept.reported:
        known[kind].reported.update({(text, place): problem for text, place, problem in reported})
    claims = AskedClaims(shared=site.claims, answers=list(kept.claims))
    own = replace(site, known=known, claims=claims, places=dict(kept.places), verwijzingen=list(kept.verwijzingen))
    return Gelezen(kept.made, stempel, own, claims, known, kept.problems, is_recalled=True)


def _ask_known(site: Site) -> dict[str, AskedKnown]:
    """Return the names of a site as they remember what is asked of them."""
    return {
        kind: AskedKnown(names=names.names, listed_in=names.listed_in, unknown=names.unknown)
        for kind, names in site.known.items()
    }
