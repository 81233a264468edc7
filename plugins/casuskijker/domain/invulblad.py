"""An invulblad: a sheet to fill in, of rows and columns, on the screen or with a pen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

TEKENINGEN = ("kringen",)
"""The drawings that can stand above the rows, to write in with a pen."""

MEESTE = {"rijen": 12, "kolommen": 4}
"""So many fit on one sheet of A4, with room to write."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rij:
    """What is asked in one row; `teken` is the name of a pictogram."""

    id: str
    naam: str
    uitleg: str = ""
    teken: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kolom:
    """What is asked of every row."""

    id: str
    naam: str
    uitleg: str = ""


@dataclass(frozen=True, slots=True)
class Vak:
    """One field, where a row and a column meet; what a reader writes hangs on its id."""

    rij: Rij
    kolom: Kolom

    @property
    def id(self) -> str:
        """The name of it, which no other field of the blad has."""
        return f"{self.rij.id}-{self.kolom.id}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Invulblad:
    """A whole sheet; `inleiding` is Markdown, `plaats` and `bewerking` are as those of a casus.

    With `afvinken` every row has a box to tick on paper. `trefwoorden` are words that it is found by and that do not
    stand in its text.
    """

    id: str
    titel: str
    omschrijving: str
    rijen: tuple[Rij, ...]
    kolommen: tuple[Kolom, ...]
    inleiding: str = ""
    voor: tuple[str, ...] = ()
    tekening: str = ""
    afvinken: bool = False
    bron: str | None = None
    plaats: str = ""
    bewerking: str = ""
    trefwoorden: tuple[str, ...] = ()

    @property
    def vakken(self) -> Iterator[Vak]:
        """Every field, row by row."""
        yield from (Vak(rij, kolom) for rij in self.rijen for kolom in self.kolommen)
