"""What people type for something that is called otherwise here or is not here yet, and what a text is found by."""

from __future__ import annotations

from dataclasses import dataclass

TERMEN = ("sleutelwoord", "actor", "begrip")
"""The kinds of doel that are words of this site; the others are texts."""
PAGINA = "pagina"
"""The kind of doel that is a page by its address: one by hand, or one of ours that is about no single text."""
TEKSTEN = ("casus", "kijkraam", "leerroute", "werkvorm", "spanningsveld", PAGINA)
SOORTEN_TREFWOORD = ("casus", "kijkraam", "leerroute", "werkvorm", "spanningsveld", "begrip")
"""The kinds of texts that an author can give words of readers."""


@dataclass(frozen=True, slots=True)
class Doel:
    """What a zoekwoord leads to: a word or a text of this site by its name there, or a page by that of its file."""

    soort: str
    naam: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Trefwoorden:
    """Words by which readers look for a text, and that do not stand in it: they count as if they did."""

    soort: str
    doel: str
    woorden: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Zoekwoord:
    """Words of readers and what they lead to, the best first.

    With `nog_niet` nothing stands here about them, and `zie` is what comes nearest: readers hear both.
    """

    woorden: tuple[str, ...]
    zie: tuple[Doel, ...]
    nog_niet: bool = False
