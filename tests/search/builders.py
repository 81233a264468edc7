"""Small records and indexes; a test names only what it is about."""

from __future__ import annotations

from casuskijker.search.analyze import Analyzer
from casuskijker.search.bundles import Bundles, Families
from casuskijker.search.dictionary import Dictionary, load_dictionary
from casuskijker.search.index import Index
from casuskijker.search.records import Passage, Zoekpagina
from casuskijker.search.synoniemen import Synoniemen
from casuskijker.search.word_list import group_forms


def build_record(tekst: str = "", **changes: object) -> Zoekpagina:
    """Return a page with one text."""
    values: dict[str, object] = {"url": "a/", "titel": "", "soort": "pagina", "passages": (Passage("", "", tekst),)}
    return Zoekpagina(**values | changes)  # type: ignore[arg-type]


def build_index(*texts: str, synoniemen: tuple[tuple[str, ...], ...] = ()) -> Index:
    """Return the index of a page for each text."""
    return Index([build_record(text) for text in texts], Synoniemen(synoniemen), load_dictionary())


def build_analyzer(*own_words: str) -> Analyzer:
    """Return what takes Dutch words apart, on a site with words of its own."""
    return Analyzer(load_dictionary(), own_words=frozenset(own_words))


def build_dictionary(**lemmas: str) -> Dictionary:
    """Return a dictionary of a few forms."""
    return Dictionary(lemmas, group_forms(lemmas), proper=frozenset())


def bundle_forms(index: Index) -> dict[str, str]:
    """Return the bundle of every form that can be typed, by the numbers of the terms of an index."""
    terms = {term: number for number, term in enumerate(sorted(index.postings))}
    bundles = Bundles(index.analyzer)
    bundles.follow(index, terms, ())
    forms = sorted(bundles.list_forms())
    return dict(zip(forms, bundles.write(forms, Families(bundles, terms)), strict=True))
