"""The inverted index: for every term the records that have it, and how much each is about it."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from casuskijker.search.ontleden import Ontleder
from casuskijker.search.vouwen import find_words, fold_word
from casuskijker.search.zinnen import Zinnen

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from casuskijker.search.records import Zoekpagina
    from casuskijker.search.synoniemen import Synoniemen
    from casuskijker.search.woordenboek import Woordenboek

TITEL, TREFWOORD, OMSCHRIJVING, TEKST = 8.0, 5.0, 3.0, 1.0
"""How much a word counts in each part of a record."""
SYNONIEM = 0.6
SATURATION, LENGTH = 1.2, 0.5
"""k1 and b of Okapi BM25: repeating a word helps less and less, and a long text has more words by itself."""
SCALE = 10
MIN_OWN = 5
"""Letters of a word that only this site knows, before it may be a part of others."""


@dataclass(slots=True)
class Vermelding:
    """How often a record has a term, with the weight of where it stands, and how well its best word stands for it."""

    count: float = 0.0
    quality: float = 0.0


@dataclass(slots=True)
class Lijst:
    """The records of one term with their weights, and the words of the texts in which a reader recognises it."""

    vermeldingen: dict[int, Vermelding] = field(default_factory=dict)
    woorden: set[str] = field(default_factory=set)


class Index:
    """All terms of a site. Words are counted once per record, so that a long text costs little more than a short one."""

    def __init__(self, records: Sequence[Zoekpagina], synoniemen: Synoniemen, woordenboek: Woordenboek) -> None:
        """Read every record."""
        self.records = records
        self.lijsten: defaultdict[str, Lijst] = defaultdict(Lijst)
        self.spelling: dict[str, Counter[str]] = defaultdict(Counter)
        self.zinnen = Zinnen()
        self._lengths: list[float] = []
        counted = [self._count_words(number, record) for number, record in enumerate(records)]
        self.ontleder = Ontleder(woordenboek, eigen=_find_own_words(counted, woordenboek))
        for number, words in enumerate(counted):
            self._add_words(number, words)
            self._add_synonyms(number, synoniemen)

    def weigh(self, lijst: Lijst) -> Iterator[tuple[int, int]]:
        """Yield the records of a term with their weights as whole numbers, in the order of the records."""
        known, total = len(lijst.vermeldingen), len(self.records)
        rarity = math.log(1 + (total - known + 0.5) / (known + 0.5))
        mean = sum(self._lengths) / total
        for number, vermelding in sorted(lijst.vermeldingen.items()):
            dampened = SATURATION * (1 - LENGTH + LENGTH * self._lengths[number] / mean)
            share = vermelding.count * (SATURATION + 1) / (vermelding.count + dampened)
            yield number, max(1, round(SCALE * rarity * share * vermelding.quality))

    def _count_words(self, number: int, record: Zoekpagina) -> Counter[str]:
        words: Counter[str] = Counter()
        length = 0
        for weight, text in _read(record):
            found = find_words(text)
            length += len(found)
            self.zinnen.add(number, [fold_word(word) for word in found])
            for word in found:
                words[word] += weight  # type: ignore[assignment]  # a Counter also counts in fractions
        for name in record.trefwoorden:
            words.update(dict.fromkeys(find_words(name), TREFWOORD))  # type: ignore[arg-type]
        for word in words:
            self.spelling[fold_word(word)][word] += 1
        self._lengths.append(length)
        return words

    def _add_words(self, number: int, words: Counter[str]) -> None:
        for word, count in words.items():
            for term, quality in self.ontleder.find_terms(word):
                self._add(term, number, count=count * quality, quality=quality, woord=fold_word(word))

    def _add_synonyms(self, number: int, synoniemen: Synoniemen) -> None:
        for weight, text in _read(self.records[number]):
            for own, added in synoniemen.find(text):
                for word in added:
                    for term, quality in self.ontleder.find_terms(word):
                        for known in own:
                            count, worth = weight * SYNONIEM * quality, SYNONIEM * quality
                            self._add(term, number, count=count, quality=worth, woord=fold_word(known))

    def _add(self, term: str, number: int, *, count: float, quality: float, woord: str) -> None:
        lijst = self.lijsten[term]
        lijst.woorden.add(woord)
        vermelding = lijst.vermeldingen.get(number)
        if vermelding is None:
            vermelding = lijst.vermeldingen[number] = Vermelding()
        vermelding.count += count
        vermelding.quality = max(vermelding.quality, quality)


def _read(record: Zoekpagina) -> Iterator[tuple[float, str]]:
    """Yield the texts of a record with how much their words count."""
    yield TITEL, record.titel
    yield OMSCHRIJVING, record.omschrijving
    yield from ((TEKST, plek.tekst) for plek in record.plekken)


def _find_own_words(counted: Sequence[Counter[str]], woordenboek: Woordenboek) -> frozenset[str]:
    """Return the words that more than one record has and the dictionary has not: names, and words of the field."""
    records = Counter(folded for words in counted for folded in {fold_word(word) for word in words})
    return frozenset(
        word
        for word, count in records.items()
        if count > 1 and len(word) >= MIN_OWN and word.isalpha() and word not in woordenboek
    )
