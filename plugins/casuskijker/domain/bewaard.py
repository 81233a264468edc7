"""What was made of a catalogus in an earlier build, with the marks of the answers that it was made of.

It goes from one build to another as bytes: a line of JSON with the questions, and then what was made.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

from casuskijker.domain.kenmerk import Kenmerken

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterator, Mapping

Made = TypeVar("Made")


class Vraag(NamedTuple):
    """One question: the name of a property or method, what is looked up in it, and what else a method is told."""

    naam: str
    args: tuple[Hashable, ...] = ()
    kwargs: tuple[tuple[str, Hashable], ...] = ()


GROUNDS = {"find_begrippen": Vraag("begripsnamen")}
"""What is asked in the place of a question about a text: what is found there, hangs on this alone."""


class Bewaard(Generic[Made]):
    """What was made, by name."""

    def __init__(
        self, pieces: Mapping[str, bytes], *, read: Callable[[bytes], Made], write: Callable[[Made], bytes]
    ) -> None:
        """Take what was kept, how such a thing is read, and how it is written: both may raise a ValueError."""
        self._before = pieces
        self._recalled: set[str] = set()
        self._read, self._write = read, write
        self._kenmerken = Kenmerken()
        self._marks: dict[Vraag, str] = {}

    def recall(self, name: str, ask: Callable[[Vraag], object]) -> tuple[Made, dict[Vraag, object]] | None:
        """Return what was kept under a name, with what it asked, if that has the same answers."""
        piece = self._before.get(name)
        if piece is None:
            return None
        head, _, body = piece.partition(b"\n")
        try:
            asked = {_read_vraag(vraag): mark for *vraag, mark in json.loads(head)}
            if any(self._mark(vraag, ask) != mark for vraag, mark in asked.items()):
                return None
            made = self._read(body)
        except (AttributeError, EOFError, LookupError, RecursionError, TypeError, ValueError):
            return None
        self._recalled.add(name)
        return made, {vraag: ask(vraag) for vraag in asked}

    def count_others(self, number: int) -> int:
        """Return how many, of so many that there are, were not recalled, and of how many nobody asked any more."""
        return number + len(self._before) - 2 * len(self._recalled)

    def keep(
        self, name: str, made: Made, *, asked: Mapping[Vraag, object], ask: Callable[[Vraag], object]
    ) -> Iterator[tuple[str, bytes]]:
        """Yield what the next build may have of this; what cannot be told apart or written is not kept."""
        if name in self._recalled:
            yield name, self._before[name]
            return
        questions = dict.fromkeys(GROUNDS.get(vraag.naam, vraag) for vraag in asked)
        try:
            head = json.dumps([[*vraag, self._mark(vraag, ask)] for vraag in questions])
            piece = head.encode() + b"\n" + self._write(made)
        except (TypeError, ValueError):
            return
        yield name, piece

    def _mark(self, vraag: Vraag, ask: Callable[[Vraag], object]) -> str:
        if vraag not in self._marks:
            self._marks[vraag] = self._kenmerken.make(ask(vraag))
        return self._marks[vraag]


def _read_vraag(written: list[Any]) -> Vraag:
    naam, args, kwargs = written
    if naam.startswith("_"):
        raise ValueError(naam)
    return Vraag(naam, tuple(args), tuple((name, value) for name, value in kwargs))
