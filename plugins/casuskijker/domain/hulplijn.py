"""Hulplijnen: the numbers that a reader who seems to be in need gets to see, whatever the search finds."""

from __future__ import annotations

from dataclasses import dataclass

OF = " of "
"""What stands between two numbers of the same line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hulplijn:
    """Whom one can call, and when: `wanneer` is one sentence."""

    naam: str
    nummer: str
    wanneer: str

    @property
    def nummers(self) -> tuple[tuple[str, str], ...]:
        """Each number as it is written, with as a telephone dials it; empty when there is no digit in it."""
        return tuple((nummer.strip(), _dial(nummer)) for nummer in self.nummer.split(OF))


@dataclass(frozen=True, slots=True, kw_only=True)
class Hulpwijzer:
    """The words that bring hulplijnen above the results of a search; `uitleg` is what stands above the numbers."""

    woorden: tuple[str, ...]
    uitleg: str
    lijnen: tuple[Hulplijn, ...]


def _dial(nummer: str) -> str:
    return "".join(sign for sign in nummer if sign.isascii() and sign.isdigit())
