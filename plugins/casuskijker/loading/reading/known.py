"""The names that content may refer to, and what to say about a name that is not among them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from casuskijker.domain.woordenlijst import fold_term
from casuskijker.loading.reading.near import find_nearest

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from casuskijker.domain.problem import Place, Problem
    from casuskijker.loading.reading.messages import Message


@dataclass(frozen=True, slots=True)
class Known:
    """The names of one kind by folded spelling; None when their list cannot be read, and then every name will do."""

    names: Mapping[str, str] | None
    listed_in: str
    unknown: Message

    def find(self, text: str) -> str | None:
        """Return the name as the site writes it, or None if it is unknown."""
        return text if self.names is None else self.names.get(fold_term(text))

    def report(self, text: str, place: Place) -> Problem:
        """Return the problem that this text is no known name, with the nearest one that is."""
        names = self.names or {}
        nearest = find_nearest(text, names)
        words = {"naam": text, "lijst": self.listed_in}
        return self.unknown.at(place, nearest and names[nearest], about=fold_term(text), **words)


def fold_names(names: Iterable[str]) -> dict[str, str]:
    """Return the names by their folded spelling, for names that are written in one way only."""
    return {fold_term(name): name for name in names}
