"""A tweeluik: two casussen side by side, with questions that only the two together give an answer to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from casuskijker.domain.casus import Verdiepingsvraag

KANTEN = 2
"""How many casussen a tweeluik has."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tweeluik:
    """A tweeluik; `casussen` are the slugs of its two, `waarom` says in Markdown why just these.

    `trefwoorden` are words that it is found by and that do not stand in its text.
    """

    id: str
    titel: str
    omschrijving: str
    casussen: tuple[str, ...]
    waarom: str
    vragen: tuple[Verdiepingsvraag, ...]
    trefwoorden: tuple[str, ...] = ()

    @property
    def genummerd(self) -> tuple[tuple[int, Verdiepingsvraag], ...]:
        """The questions with the numbers that readers know them by."""
        return tuple(enumerate(self.vragen, start=1))
