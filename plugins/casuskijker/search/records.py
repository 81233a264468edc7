"""What can be found: every page once, with its passages to link to, its words and its facets."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

VOOR_AUTEURS = "voor auteurs"
"""The kind of the pages that are about writing for the site: a search finds them when they are asked for."""
FACETTEN = ("soort", "deel", "actor", "sleutelwoord", "leerstijl", "kijkraam", "duur", "les")


@dataclass(frozen=True, slots=True)
class Passage:
    """A piece of a page: its anchor ('' for the top), how a reader knows it, and its text as it is written."""

    anker: str
    naam: str
    tekst: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Zoekpagina:
    """A page, or a begrip on one; `trefwoorden` are words that it is found by and that do not stand in its text.

    `lezerswoorden` are words that an author says readers look for it by: they count as if they stood in the text.
    `tijden` and `let_op` are shown beside a result, as on a card: who chooses by them must not lose them in a search.
    `docent` is where its docent reads on; of what stands there, nothing is found but how long its lessons take:
    `lessen` of each plan, `opzet` of one in a few lines. The words of a page for authors are
    offered to nobody.
    """

    url: str
    titel: str
    soort: str
    omschrijving: str = ""
    plaats: str = ""
    tijden: tuple[str, ...] = ()
    let_op: str = ""
    docent: str = ""
    lessen: tuple[int, ...] = ()
    opzet: int | None = None
    passages: tuple[Passage, ...] = ()
    trefwoorden: tuple[str, ...] = ()
    lezerswoorden: tuple[str, ...] = ()
    facetten: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def voor_auteurs(self) -> bool:
        """Whether this page is about writing for the site."""
        return self.soort == VOOR_AUTEURS
