"""A problem in authored content: where it is, what it is, and how its author mends it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


class Severity(IntEnum):
    """How bad a problem is: an error stops the build, a warning fails a strict build, a hint never fails."""

    ERROR = 0
    WARNING = 1
    HINT = 2


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A spot in a file: path relative to the project's root with forward slashes, line and column counted from 1."""

    path: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.path}:{self.line}"


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One problem: `what` and `remedy` are whole Dutch sentences, `near` the nearest known name, `code` e.g. C103.

    `about` is the name that nothing has, where that is what is wrong; `also` are the other places with the same cause.
    """

    place: Place
    code: str
    what: str
    remedy: str
    near: str | None = None
    severity: Severity = Severity.ERROR
    about: str = ""
    also: tuple[Place, ...] = ()

    @property
    def message(self) -> str:
        """The problem in one line, without its place: what, and what was perhaps meant."""
        return f"{self.what} Bedoelde je '{self.near}'?" if self.near else self.what

    @property
    def elsewhere(self) -> list[str]:
        """Where the same name stands too, a line for each file."""
        return [f"Deze naam staat ook op {places}" for places in _list_places(self.also)]

    def __str__(self) -> str:
        label = "" if self.severity is Severity.ERROR else f"{SEVERITY_NAMES[self.severity]}: "
        elsewhere = "".join(f"\n    {sentence}" for sentence in self.elsewhere)
        return f"{self.place}: {label}{self.message}\n    {self.remedy} [{self.code}]{elsewhere}"


SEVERITY_NAMES = {Severity.ERROR: "fout", Severity.WARNING: "waarschuwing", Severity.HINT: "tip"}


def _list_places(places: Iterable[Place]) -> Iterator[str]:
    """Yield per file which lines of it are meant."""
    lines: dict[str, list[str]] = {}
    for place in places:
        lines.setdefault(place.path, []).append(str(place.line))
    yield from (f"{path}:{', '.join(dict.fromkeys(numbers))}" for path, numbers in lines.items())


def has_errors(problems: Iterable[Problem]) -> bool:
    """Whether any of the problems must stop a build."""
    return any(problem.severity is Severity.ERROR for problem in problems)
