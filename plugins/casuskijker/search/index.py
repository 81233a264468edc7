"""The inverted index: for every term the records that have it, and how much each is about it."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from casuskijker.domain.tekens import plain
from casuskijker.search.analyze import SELF, Analyzer
from casuskijker.search.fold import find_words, fold_word
from casuskijker.search.learned import NOTHING
from casuskijker.search.phrases import Phrases

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from casuskijker.search.dictionary import Dictionary
    from casuskijker.search.learned import Learned
    from casuskijker.search.records import Zoekpagina
    from casuskijker.search.synoniemen import Spelling, Synoniemen

TITEL, TREFWOORD, OMSCHRIJVING, TEKST = 8, 5, 3, 1
"""How much a word counts in each part of a record."""
SYNONIEM = 0.6
IN_OTHER_WORDS = 0.1
"""How much a label counts for its other spellings, when the text has none: such a record comes behind those that do."""
SATURATION, LENGTH = 1.2, 0.5
"""k1 and b of Okapi BM25: repeating a word helps less and less, and a long text has more words by itself."""
SCALE = 10
MIN_OWN = 5
"""Letters of a word that only this site knows, before it may be a part of others."""


@dataclass(slots=True)
class Postings:
    """The records of one term in their order, with how much each is about it, as whole numbers.

    `words` are those of the texts in which a reader recognises it. Another spelling is written with its words:
    'sociaal+wijkteam'; 'ggz/2' when only two words together say the same: 'geestelijke gezondheidszorg'.
    """

    numbers: list[int] = field(default_factory=list)
    weights: list[int] = field(default_factory=list)
    words: set[str] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class Tally:
    """The words of a record as they are written, with how often; and the spellings that mean the same as others."""

    words: Counter[str]
    spellings: dict[Spelling, float]
    length: int


Occurrences = dict[int, float]
"""In which records a word stands, and how often in each."""


def _make_occurrences() -> defaultdict[Any, Occurrences]:
    return defaultdict(dict)


@dataclass(frozen=True, slots=True)
class Counts:
    """The same of all records together: where each word and each spelling stands, and how long every record is."""

    words: defaultdict[str, Occurrences] = field(default_factory=_make_occurrences)
    spellings: defaultdict[Spelling, Occurrences] = field(default_factory=_make_occurrences)
    lengths: list[int] = field(default_factory=list)


class Index:
    """All terms of a site. What a word means is found once, however many records have it."""

    def __init__(
        self,
        records: Sequence[Zoekpagina],
        synoniemen: Synoniemen,
        dictionary: Dictionary,
        *,
        asked: Mapping[str, str] = MappingProxyType({}),
        learned: Learned = NOTHING,
    ) -> None:
        """Read every record; `offered` are the forms that may be offered to who is typing.

        `asked` are words of readers by their form, which what they typed may mean too, whether a text has them or not.
        """
        self.records = records
        self.spelling: defaultdict[str, Counter[str]] = defaultdict(Counter)
        self.phrases = Phrases()
        self.offered = set[str]()
        counts = self._count_all(records, synoniemen)
        for_authors = {number for number, record in enumerate(records) if record.voor_auteurs}
        for word, occurrences in counts.words.items():
            form = fold_word(word)
            self.spelling[form][word] = len(occurrences)
            if not for_authors.issuperset(occurrences):
                self.offered.add(form)
        self.asked = {form: word for form, word in asked.items() if form not in self.offered}
        own_words = _find_own_words(self.spelling, dictionary)
        self.analyzer = Analyzer(dictionary, own_words=own_words, learned=learned)
        mean = max(1, sum(counts.lengths)) / max(1, len(counts.lengths))
        self._damping = [SATURATION * (1 - LENGTH + LENGTH * length / mean) for length in counts.lengths]
        self.postings = self._list_terms(counts, synoniemen)

    def _count_all(self, records: Iterable[Zoekpagina], synoniemen: Synoniemen) -> Counts:
        counts = Counts()
        for number, record in enumerate(records):
            tally = self._count(number, record, synoniemen)
            counts.lengths.append(tally.length)
            for word, times in tally.words.items():
                counts.words[word][number] = times
            for spelling, weight in tally.spellings.items():
                counts.spellings[spelling][number] = weight
        return counts

    def _count(self, number: int, record: Zoekpagina, synoniemen: Synoniemen) -> Tally:
        words: Counter[str] = Counter()
        spellings: defaultdict[Spelling, float] = defaultdict(float)
        texts, length = [], 0
        for weight, text in _read(record):
            found = find_words(text) if text.isascii() else list(map(plain, find_words(text)))
            folded = list(map(fold_word, found))
            texts.append(folded)
            length += len(found)
            for _ in range(weight):
                words.update(found)
            for spelling in synoniemen.find(folded):
                spellings[spelling] += weight
        words.update(_weigh_trefwoorden(record.trefwoorden))
        for naam in record.trefwoorden:
            for spelling in synoniemen.find(list(map(fold_word, find_words(naam)))):
                spellings.setdefault(spelling, IN_OTHER_WORDS)
        self.phrases.add(number, texts)
        return Tally(words, spellings, length)

    def _list_terms(self, counts: Counts, synoniemen: Synoniemen) -> dict[str, Postings]:
        """Return the records of every term."""
        words: defaultdict[str, set[str]] = defaultdict(set)
        meanings: defaultdict[str, list[tuple[float, Occurrences]]] = defaultdict(list)
        for word, occurrences in counts.words.items():
            for term, quality in self.analyzer.find_terms(word):
                words[term].add(fold_word(word))
                meanings[term].append((quality, occurrences))
        for spelling, occurrences in counts.spellings.items():
            for word, together in synoniemen.find_added(spelling).items():
                shown = "+".join(spelling) + (f"/{together}" if together > 1 else "")
                for term, quality in self._find_terms_of_synonym(word, spelling):
                    words[term].add(shown)
                    meanings[term].append((quality * SYNONIEM / together, occurrences))
        return {term: Postings(*self._weigh(found), words[term]) for term, found in meanings.items()}

    def _find_terms_of_synonym(self, word: str, spelling: Spelling) -> Iterator[tuple[str, float]]:
        """Yield the terms of a word that a spelling also means, and of its parts those that the spelling has too.

        Who says 'buurvrouw' says 'burenhulp' in other words, and nothing about 'hulp'.
        """
        there = {term for own in spelling for term, _ in self.analyzer.find_terms(own)}
        for term, quality in self.analyzer.find_terms(word):
            if quality == SELF or term in there:
                yield term, quality

    def _weigh(self, meanings: list[tuple[float, Occurrences]]) -> tuple[list[int], list[int]]:
        """Return the records of a term, which stands there in so many words, and how much each is about it."""
        best, totals = _add_up(meanings)
        known, total = len(totals), len(self.records)
        most = SCALE * math.log(1 + (total - known + 0.5) / (known + 0.5)) * (SATURATION + 1)
        damping = self._damping
        numbers = sorted(totals)
        return numbers, [
            round(most * best[number] * (often := totals[number]) / (often + damping[number])) or 1
            for number in numbers
        ]


def _add_up(meanings: list[tuple[float, Occurrences]]) -> tuple[dict[int, float], dict[int, float]]:
    """Return for every record how well its words mean a term at best, and how often they do."""
    (quality, occurrences), *others = sorted(meanings, key=_quality_of, reverse=True)
    best = dict.fromkeys(occurrences, quality)
    totals = {number: times * quality for number, times in occurrences.items()}
    for quality, occurrences in others:
        for number, times in occurrences.items():
            if number in totals:
                totals[number] += times * quality
            else:
                totals[number] = times * quality
                best[number] = quality
    return best, totals


def _quality_of(meaning: tuple[float, Occurrences]) -> float:
    return meaning[0]


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
    yield from ((TEKST, passage.tekst) for passage in record.passages)


def _find_own_words(spelling: dict[str, Counter[str]], dictionary: Dictionary) -> frozenset[str]:
    """Return the words that more than one record has and the dictionary has not: names, and words of the field."""
    return frozenset(
        word
        for word, spellings in spelling.items()
        if len(word) >= MIN_OWN and word not in dictionary and word.isalpha() and spellings.total() > 1
    )
