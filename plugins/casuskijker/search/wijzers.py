"""Zoekwoorden as the browser reads them: which words and records stand for something that people type.

A site that writes no zoekwoorden has an empty file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from casuskijker.domain import adressen
from casuskijker.domain.zoekwoord import TERMEN
from casuskijker.search.fold import find_words, fold_word

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from casuskijker.domain.site import Site
    from casuskijker.domain.zoekwoord import Doel, Zoekwoord
    from casuskijker.search.analyze import Analyzer
    from casuskijker.search.records import Zoekpagina

Wijzer = tuple[list[int], list[str], int]
"""The records that a zoekwoord leads to, the words of the site that it means, and whether nothing stands here yet."""


def make_wijzers(site: Site, records: Iterable[Zoekpagina], analyzer: Analyzer) -> dict[str, Any]:
    """Return every wijzer, and which of them each spelling leads to; of a single word in all its forms."""
    numbers = {record.url: number for number, record in enumerate(records)}
    zoekwoorden = site.catalogus.zoekwoorden
    spellings: dict[str, int] = {}
    for number, zoekwoord in enumerate(zoekwoorden):
        for spelling in _spell(zoekwoord, analyzer):
            spellings.setdefault(spelling, number)
    # A word that somebody wrote comes before a form of another.
    spellings |= {" ".join(folded): n for n, each in enumerate(zoekwoorden) for folded in _fold(each.woorden)}
    return {"wijzers": [_point(each, site, numbers) for each in zoekwoorden], "woorden": spellings}


def _fold(texts: Iterable[str]) -> Iterator[list[str]]:
    yield from (list(map(fold_word, find_words(text))) for text in texts)


def _spell(zoekwoord: Zoekwoord, analyzer: Analyzer) -> Iterator[str]:
    for words in _fold(zoekwoord.woorden):
        if len(words) == 1:
            yield from (form for lemma in analyzer.find_lemmas(words[0]) for form in analyzer.forms_of(lemma))


def _point(zoekwoord: Zoekwoord, site: Site, numbers: Mapping[str, int]) -> Wijzer:
    pages = [numbers[site.url_of(page) + place] for page, place in map(_find_page, _texts_of(zoekwoord))]
    words = [doel.naam for doel in zoekwoord.zie if doel.soort in TERMEN]
    return pages, words, int(zoekwoord.nog_niet)


def _texts_of(zoekwoord: Zoekwoord) -> Iterator[Doel]:
    yield from (doel for doel in zoekwoord.zie if doel.soort not in TERMEN)


def _find_page(doel: Doel) -> tuple[str, str]:
    """Return the page of a text, and its place there."""
    match doel.soort:
        case "casus":
            return adressen.page_of_casus(doel.naam), ""
        case "kijkraam":
            return adressen.page_of_kijkraam(doel.naam), ""
        case "leerroute":
            return adressen.page_of_leerroute(doel.naam), ""
        case _:
            return adressen.SPANNINGSVELDEN, f"#{doel.naam}"
