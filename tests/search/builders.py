"""Small records and indexes; a test names only what it is about."""

from __future__ import annotations

from casuskijker.search.index import Index
from casuskijker.search.ontleden import Ontleder
from casuskijker.search.records import Plek, Zoekpagina
from casuskijker.search.synoniemen import Synoniemen
from casuskijker.search.woordenboek import load_woordenboek


def build_record(tekst: str = "", **changes: object) -> Zoekpagina:
    """Return a page with one text."""
    values: dict[str, object] = {"url": "a/", "titel": "", "soort": "pagina", "plekken": (Plek("", "", tekst),)}
    return Zoekpagina(**values | changes)  # type: ignore[arg-type]


def build_index(*texts: str, synoniemen: tuple[tuple[str, ...], ...] = ()) -> Index:
    """Return the index of a page for each text."""
    return Index([build_record(text) for text in texts], Synoniemen(synoniemen), load_woordenboek())


def build_ontleder(*eigen: str) -> Ontleder:
    """Return what takes Dutch words apart, on a site with words of its own."""
    return Ontleder(load_woordenboek(), eigen=frozenset(eigen))
