"""The words of a site: delen, actoren and sleutelwoorden, each known by one name and any number of other spellings."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from casuskijker.domain.inpakbaar import Inpakbaar
from casuskijker.domain.slug import slugify
from casuskijker.domain.tekens import plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sized


@dataclass(frozen=True, slots=True)
class Deel:
    """A part of the collection of casussen, such as 'Bewoners'; `uitleg` is one paragraph of Markdown or empty.

    Of its `tekens`, names of pictograms, a window is drawn with one in each pane.
    """

    id: str
    naam: str
    uitleg: str = ""
    tekens: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Term:
    """An actor or sleutelwoord: the name it is shown by, and the spellings (`ook`) that mean the same."""

    naam: str
    ook: tuple[str, ...] = ()
    uitleg: str = ""

    @property
    def slug(self) -> str:
        """The last part of its address."""
        return slugify(self.naam)


@lru_cache(maxsize=4096)  # the same names are asked about in each text
def fold_term(text: str) -> str:
    """Return the text as it is compared: capitals, double spaces and signs that nobody sees do not matter."""
    return " ".join(plain(text).casefold().split())


@dataclass(frozen=True)
class Termen(Inpakbaar):
    """The terms of one kind in the order of the file, found by any of their spellings."""

    items: tuple[Term, ...] = ()

    @cached_property
    def by_spelling(self) -> dict[str, Term]:
        """Every folded spelling with its term."""
        return {fold_term(spelling): term for term in self.items for spelling in (term.naam, *term.ook)}

    def find(self, spelling: str) -> Term | None:
        """Return the term that is written like this, or None."""
        return self.by_spelling.get(fold_term(spelling))


@dataclass(frozen=True)
class Woordenlijst:
    """All words of a site."""

    delen: tuple[Deel, ...] = ()
    actoren: Termen = field(default_factory=Termen)
    sleutelwoorden: Termen = field(default_factory=Termen)

    def find_deel(self, deel_id: str) -> Deel | None:
        """Return the deel with this id, or None."""
        return next((deel for deel in self.delen if deel.id == deel_id), None)


def count_termen(termen: Iterable[Term], per_naam: Mapping[str, Sized]) -> tuple[tuple[Term, int], ...]:
    """Return every term with the number of casussen that have it, in the order of the alphabet."""
    ordered = sorted(termen, key=lambda term: term.naam.casefold())
    return tuple((term, len(per_naam.get(term.naam, ()))) for term in ordered)
