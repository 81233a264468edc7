"""What every message to an author has: a code, what is the matter, and how to mend it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from casuskijker.domain.problem import Problem, Severity

if TYPE_CHECKING:
    from casuskijker.domain.problem import Place

MAX_SHOWN = 160


@dataclass(frozen=True, slots=True)
class Message:
    """What can be wrong, with gaps for the words of the author."""

    code: str
    what: str
    remedy: str
    severity: Severity = Severity.ERROR

    def at(self, place: Place, near: str | None = None, *, about: object = "", **words: object) -> Problem:
        """Return the problem at this place with the gaps filled; `about` is the name that nothing has, if any."""
        shown = {name: show(word) for name, word in words.items()}
        return Problem(
            place=place,
            code=self.code,
            what=self.what.format_map(shown),
            remedy=self.remedy.format_map(shown),
            near=near and show(near),
            severity=self.severity,
            about=str(about),
        )


def show(word: object) -> str:
    """Return the word as it can stand in a line of a message: one line, printable, not too long.

    Of names that one can choose from none is left out: the one that is looked for may be the last.
    """
    if isinstance(word, tuple):
        return ", ".join(map(show, word))
    line = " ".join(str(word).split())
    printable = "".join(char if char.isprintable() else "\N{REPLACEMENT CHARACTER}" for char in line)
    return printable if len(printable) <= MAX_SHOWN else printable[:MAX_SHOWN] + "…"
