"""What is offered to who is typing: the words of the site and of its readers, and the names in its texts.

Words of running text are none of these: who types 'sch' has no use for 'schuift'.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from casuskijker.search.fold import find_words, fold_word

if TYPE_CHECKING:
    from collections.abc import Iterator

    from casuskijker.domain.catalogus import Catalogus
    from casuskijker.search.index import Index

SHORTEST_ASKED = 7

Voorstel = tuple[str, int]
"""A text, and for how many pages it matters."""
Aanbod = tuple[str, int, int]
"""The same, and whether it is a name: nobody who types another word is taken to mean a name."""


def list_voorstellen(catalogus: Catalogus, index: Index) -> list[Aanbod]:
    """Return what can be offered, the most used first and Dutch before other words; what is spelled alike once."""
    uses: Counter[str] = Counter()
    for text, number in (*_list_termen(catalogus), *(namen := dict(_list_namen(index))).items()):
        uses[text] = max(uses[text], number)
    unique = {fold_word(text): (text, number, int(text in namen)) for text, number in sorted(uses.items())}
    return sorted(unique.values(), key=lambda each: (-each[1], not _is_dutch(each[0], index), each[0]))


def _is_dutch(text: str, index: Index) -> bool:
    """Whether all words of a text are Dutch, or stand on the site."""
    analyzer = index.analyzer
    forms = map(fold_word, find_words(text))
    return all(
        form in analyzer.dictionary or form in index.spelling or len(analyzer.find_terms(form)) > 1 for form in forms
    )


def list_asked(catalogus: Catalogus) -> dict[str, str]:
    """Return the words by which readers call things, by their form: zoekwoorden, trefwoorden, spellings of a term.

    Short ones are left out: too many words differ one letter from those.
    """
    woordenlijst = catalogus.woordenlijst
    termen = (*woordenlijst.actoren.items, *woordenlijst.sleutelwoorden.items)
    spellings = [text for term in termen for text in (term.naam, *term.ook)]
    spellings += [text for begrip in catalogus.begrippen for text in (begrip.naam, *begrip.ook)]
    spellings += [text for zoekwoord in catalogus.zoekwoorden for text in zoekwoord.woorden]
    spellings += [text for trefwoorden in catalogus.trefwoorden for text in trefwoorden.woorden]
    words = (word for text in spellings for word in find_words(text))
    return {fold_word(word): word for word in words if len(fold_word(word)) >= SHORTEST_ASKED}


def _list_termen(catalogus: Catalogus) -> Iterator[Voorstel]:
    woordenlijst = catalogus.woordenlijst
    for term in (*woordenlijst.actoren.items, *woordenlijst.sleutelwoorden.items):
        yield term.naam, len(catalogus.casussen_per_naam.get(term.naam, ()))
    yield from ((begrip.naam, 1) for begrip in catalogus.begrippen)
    yield from (
        (woord, 1) for zoekwoord in catalogus.zoekwoorden if not zoekwoord.nog_niet for woord in zoekwoord.woorden
    )


def _list_namen(index: Index) -> Iterator[Voorstel]:
    """Yield the words that are written with a capital wherever they stand, and are no ordinary word or compound."""
    dictionary = index.analyzer.dictionary
    for form in index.offered:
        spellings = index.spelling[form]
        if any(map(str.islower, spellings)) or not all(word[:1].isupper() and word.isalpha() for word in spellings):
            continue
        is_ordinary = form in dictionary and form not in dictionary.proper
        if not (is_ordinary or len(index.analyzer.find_terms(form)) > 1):
            yield max(sorted(spellings), key=spellings.__getitem__), sum(spellings.values())
