"""The inverted index: for every term the records that have it, and how much each is about it."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

from casuskijker.search.ontleden import Ontleder, Terms
from casuskijker.search.vouwen import find_words, fold_word
from casuskijker.search.zinnen import Zinnen

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from casuskijker.search.records import Zoekpagina
    from casuskijker.search.synoniemen import Spelling, Synoniemen
    from casuskijker.search.woordenboek import Woordenboek

TITEL, TREFWOORD, OMSCHRIJVING, TEKST = 8, 5, 3, 1
"""How much a word counts in each part of a record."""
SYNONIEM = 0.6
SATURATION, LENGTH = 1.2, 0.5
"""k1 and b of Okapi BM25: repeating a word helps less and less, and a long text has more words by itself."""
SCALE = 10
MIN_OWN = 5
"""Letters of a word that only this site knows, before it may be a part of others."""


@dataclass(slots=True)
class Lijst:
    """The records of one term in their order, with in each how often it stands there and how well it is meant.

    `woorden` are the words of the texts in which a reader recognises it. Another spelling is written with its words:
    'sociaal+wijkteam'; 'ggz/2' when only two words together say the same: 'geestelijke gezondheidszorg'.
    """

    nummers: list[int] = field(default_factory=list)
    keren: list[float] = field(default_factory=list)
    kwaliteit: list[float] = field(default_factory=list)
    woorden: set[str] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class Geteld:
    """The words of a record as they are written, with how often; and the spellings that mean the same as others."""

    woorden: Counter[str]
    spellingen: Counter[Spelling]
    lengte: int


class Index:
    """All terms of a site. Words are counted once per record, so that a long text costs little more than a short."""

    def __init__(self, records: Sequence[Zoekpagina], synoniemen: Synoniemen, woordenboek: Woordenboek) -> None:
        """Read every record."""
        self.records = records
        self.lijsten: defaultdict[str, Lijst] = defaultdict(Lijst)
        self.spelling: defaultdict[str, Counter[str]] = defaultdict(Counter)
        self.zinnen = Zinnen()
        self._synoniemen = synoniemen
        self._find_terms = lru_cache(maxsize=None)(self._recognise)
        self._find_added = lru_cache(maxsize=None)(self._weigh_added)
        counted = [self._count(number, record) for number, record in enumerate(records)]
        for geteld in counted:
            for word in geteld.woorden:
                self.spelling[fold_word(word)][word] += 1
        self.ontleder = Ontleder(woordenboek, eigen=_find_own_words(self.spelling, woordenboek))
        for number, geteld in enumerate(counted):
            self._add(number, geteld)
        mean = max(1, sum(geteld.lengte for geteld in counted)) / max(1, len(counted))
        self._damping = [SATURATION * (1 - LENGTH + LENGTH * geteld.lengte / mean) for geteld in counted]

    def weigh(self, lijst: Lijst) -> list[int]:
        """Return how much each record of a term is about it, as whole numbers."""
        known, total = len(lijst.nummers), len(self.records)
        most = SCALE * math.log(1 + (total - known + 0.5) / (known + 0.5)) * (SATURATION + 1)
        return [
            round(most * keren / (keren + self._damping[nummer]) * kwaliteit) or 1
            for nummer, keren, kwaliteit in zip(lijst.nummers, lijst.keren, lijst.kwaliteit, strict=True)
        ]

    def _count(self, number: int, record: Zoekpagina) -> Geteld:
        words: Counter[str] = Counter()
        spellingen: Counter[Spelling] = Counter()
        texts, length = [], 0
        for weight, text in _read(record):
            found = find_words(text)
            folded = list(map(fold_word, found))
            texts.append(folded)
            length += len(found)
            for _ in range(weight):
                words.update(found)
            for spelling in self._synoniemen.find(folded):
                spellingen[spelling] += weight
        words.update(_weigh_trefwoorden(record.trefwoorden))
        self.zinnen.add(number, texts)
        return Geteld(words, spellingen, length)

    def _add(self, number: int, geteld: Geteld) -> None:
        """Add what was counted in a record to the list of every term."""
        totals: dict[str, float] = {}
        qualities: dict[str, float] = {}
        for term, keren, quality in self._terms_of(geteld):
            if term in totals:
                totals[term] += keren
                qualities[term] = max(qualities[term], quality)
            else:
                totals[term], qualities[term] = keren, quality
        for term, total in totals.items():
            lijst = self.lijsten[term]
            lijst.nummers.append(number)
            lijst.keren.append(total)
            lijst.kwaliteit.append(qualities[term])

    def _terms_of(self, geteld: Geteld) -> Iterator[tuple[str, float, float]]:
        """Yield every term of a record with how often it is meant and how well, word by word."""
        for word, keren in geteld.woorden.items():
            for term, quality in self._find_terms(word):
                yield term, keren * quality, quality
        for spelling, keren in geteld.spellingen.items():
            for term, quality in self._find_added(spelling):
                yield term, keren * quality, quality

    def _weigh_added(self, spelling: Spelling) -> Terms:
        """Return the terms that the other spellings add, each once; of several words each says its part only."""
        known, added = "+".join(spelling), list[tuple[str, float]]()
        for word, together in self._synoniemen.find_added(spelling).items():
            for term, quality in self.ontleder.find_terms(word):
                self.lijsten[term].woorden.add(known if together == 1 else f"{known}/{together}")
                added.append((term, quality * SYNONIEM / together))
        return tuple(added)

    def _recognise(self, word: str) -> Terms:
        """Return the terms of a word that stands in a text."""
        terms = self.ontleder.find_terms(word)
        for term, _ in terms:
            self.lijsten[term].woorden.add(fold_word(word))
        return terms


def _weigh_trefwoorden(namen: Iterable[str]) -> dict[str, int]:
    """Return how much each word of the names counts.

    A word counts once, and in a name of several words for its part: ‘gesprek achter de voordeur’ is not about gesprek.
    """
    weights: dict[str, int] = {}
    for naam in namen:
        words = find_words(naam)
        for word in words:
            weights[word] = max(weights.get(word, 1), TREFWOORD // len(words))
    return weights


def _read(record: Zoekpagina) -> Iterator[tuple[int, str]]:
    """Yield the texts of a record with how much their words count."""
    yield TITEL, record.titel
    yield OMSCHRIJVING, record.omschrijving
    yield from ((TEKST, plek.tekst) for plek in record.plekken)


def _find_own_words(spelling: dict[str, Counter[str]], woordenboek: Woordenboek) -> frozenset[str]:
    """Return the words that more than one record has and the dictionary has not: names, and words of the field."""
    return frozenset(
        word
        for word, spellings in spelling.items()
        if len(word) >= MIN_OWN and word not in woordenboek and word.isalpha() and spellings.total() > 1
    )
