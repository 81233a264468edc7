"""Hulplijnen: the numbers that a reader who seems to be in need gets to see, whatever the search finds."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Hulplijn:
    """Whom one can call, and when: `wanneer` is one sentence."""

    naam: str
    nummer: str
    wanneer: str

    @property
    def telefoon(self) -> str:
        """The number as a telephone dials it; empty when there is no digit in it."""
        return "".join(sign for sign in self.nummer if sign.isascii() and sign.isdigit())


@dataclass(frozen=True, slots=True, kw_only=True)
class Hulpwijzer:
    """The words that bring hulplijnen above the results of a search; `uitleg` is what stands above the numbers."""

    woorden: tuple[str, ...]
    uitleg: str
    lijnen: tuple[Hulplijn, ...]
