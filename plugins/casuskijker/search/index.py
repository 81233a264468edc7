"""The inverted index: for every term the records that have it, and how much each is about it.

It can follow a site that changes: then only what a change touches is counted and weighed anew, and what comes out is
the index of a site that was always so.
"""

from __future__ import annotations

import math
from collections import defaultdict
from types import MappingProxyType
from typing import TYPE_CHECKING

from casuskijker.search.analyze import SELF, Analyzer
from casuskijker.search.counts import Counts
from casuskijker.search.fold import fold_word
from casuskijker.search.learned import NOTHING
from casuskijker.search.learning import learn_from
from casuskijker.search.postings import Postings, write_postings
from casuskijker.search.tally import count_record, forget_words, is_written

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from casuskijker.search.counts import Occurrences
    from casuskijker.search.dictionary import Dictionary
    from casuskijker.search.learned import Learned
    from casuskijker.search.records import Zoekpagina
    from casuskijker.search.synoniemen import Spelling, Synoniemen
    from casuskijker.search.tally import Ahead

SYNONIEM = 0.6
SATURATION, LENGTH = 1.2, 0.5
"""k1 and b of Okapi BM25: repeating a word helps less and less, and a long text has more words by itself."""
SCALE = 10
MIN_OWN = 5
"""Letters of a word that only this site knows, before it may be a part of others."""
EXACT = 5
"""Bits to which the number of records and their mean length are rounded: one text or word more leaves all others be."""

ADDED = "+"
"""What the spelling that means a term begins with, among the words that do."""

Meaning = tuple[float, str, "Occurrences"]
"""How well a word means a term, the word, and where it stands."""


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
        self.analyzer, self._learned = Analyzer(dictionary, learned=learned), learned
        self.synoniemen = synoniemen
        self.begin_anew()
        self.follow(records, synoniemen, asked=asked)

    def begin_anew(self) -> None:
        """Have no records."""
        self.records: Sequence[Zoekpagina] = ()
        self.counted = 0  # records in the last round
        self.counts = Counts()
        self.spelling: defaultdict[str, dict[str, int]] = defaultdict(dict)
        """By form the words that have it, each with how many records it stands in."""
        self.offered = set[str]()
        self.postings: dict[str, Postings] = {}
        self.own_words = set[str]()
        self._respelled = set[str]()
        self.for_authors = frozenset[int]()
        self.weighed_by: tuple[object, ...] = ()

    def follow(
        self,
        records: Sequence[Zoekpagina],
        synoniemen: Synoniemen,
        *,
        asked: Mapping[str, str] = MappingProxyType({}),
        ahead: Ahead | None = None,
    ) -> None:
        """Take the records as they are now; what was counted of their texts `ahead`, goes from there."""
        if self.records and {record.url for record in self.records}.isdisjoint(record.url for record in records):
            self.begin_anew()
        self.counts.begin_round()
        respelled = self._take_synoniemen(synoniemen)
        self._recount(records, {} if ahead is None else ahead, again=respelled)
        self._spell()
        self.asked = {form: word for form, word in asked.items() if form not in self.offered}
        if self.own_words != self.analyzer.own_words:
            self.take_own_words()
        self._weigh_terms()
        self.analyzer.splitter.drop_pieces()
        forget_words()

    def _take_synoniemen(self, synoniemen: Synoniemen) -> set[int]:
        """Take what means the same now, and return the records in which other spellings may stand than before."""
        before, now = self.synoniemen.added, synoniemen.added
        differ = {spelling for spelling in before.keys() | now.keys() if before.get(spelling) != now.get(spelling)}
        there = [spelling for spelling in differ if spelling in self.counts.spellings]
        self._remeant = {term for spelling in there for term, _, _ in self._find_added_terms(spelling)}
        self.synoniemen = synoniemen
        self.counts.changed_spellings.update(there)
        words = (word for first, *_ in before.keys() ^ now.keys() for word in self.spelling.get(first, ()))
        return {number for word in words for number in self.counts.words[word]}

    def _recount(self, records: Sequence[Zoekpagina], ahead: Ahead, *, again: Collection[int]) -> None:
        """Count the records that are others than before or have to be counted `again`; the rest may have moved."""
        before = {record.url: number for number, record in enumerate(self.records)}
        now = {before[record.url]: number for number, record in enumerate(records) if record.url in before}
        same = {old: new for old, new in now.items() if old not in again and records[new] == self.records[old]}
        new = sorted(set(range(len(records))).difference(same.values()))
        self.counted = len(new)
        self.counts.take_out(set(range(len(self.records))).difference(same))
        self.counts.renumber(now)
        self._moved = now if any(old != new for old, new in now.items()) else {}
        self.counts.put({number: count_record(records[number], self.synoniemen, ahead) for number in new})
        self.records = records

    def _spell(self) -> None:
        """Know how the words that changed are written, which may be offered, and which only this site has."""
        words = self.counts.words
        self.for_authors = frozenset(number for number, record in enumerate(self.records) if record.voor_auteurs)
        changed = set(filter(is_written, self.counts.changed_words))
        forms = set(map(fold_word, changed))
        earlier = set() if self.counts.is_new else set(map(self._describe_form, forms))
        for word in changed:
            spellings = self.spelling[fold_word(word)]
            spellings.pop(word, None)
            if word in words:
                spellings[word] = len(words[word])
        for form in forms:
            self._look_at_form(form)
        if not self.counts.is_new:
            self._respelled |= {form for form in forms if self._describe_form(form) not in earlier}

    def take_respelled(self) -> set[str]:
        """Return the forms that came, went or are written otherwise or in other records, since this was asked."""
        respelled, self._respelled = self._respelled, set()
        return respelled

    def _describe_form(self, form: str) -> tuple[str, frozenset[tuple[str, int]], bool]:
        return form, frozenset(self.spelling.get(form, {}).items()), form in self.offered

    def _look_at_form(self, form: str) -> None:
        spellings = self.spelling[form]
        self.offered.discard(form)
        self.own_words.discard(form)
        if not spellings:
            del self.spelling[form]
        if not all(self.counts.words[word].keys() <= self.for_authors for word in spellings):
            self.offered.add(form)
        is_unknown = len(form) >= MIN_OWN and form not in self.analyzer.dictionary and form.isalpha()
        if is_unknown and sum(spellings.values()) > 1:
            self.own_words.add(form)

    def take_own_words(self) -> None:
        """Take words apart by those that only this site has, too."""
        earlier = self.analyzer
        learned = learn_from(earlier) if earlier.terms else self._learned
        self.analyzer = Analyzer(earlier.dictionary, own_words=frozenset(self.own_words), learned=learned)

    def _weigh_terms(self) -> None:
        """Weigh the records of each term of the words that changed; all, when what all are weighed by is another."""
        counts, lengths = self.counts, self.counts.lengths
        mean = _round(max(1, sum(lengths.values())) / max(1, len(lengths)))
        self._damping = {
            number: SATURATION * (1 - LENGTH + LENGTH * length / mean) for number, length in lengths.items()
        }
        self._total = _round(len(lengths))
        weighed_by = (mean, self._total, self.analyzer)
        if weighed_by != self.weighed_by:
            self.weighed_by = weighed_by
            self.postings = self._list_terms(counts.words, counts.spellings)
            return
        changed = {term for word in counts.changed_words for term, _ in self.analyzer.find_terms(word)}
        spellings = counts.changed_spellings & self.synoniemen.added.keys()
        changed.update(self._remeant, (term for each in spellings for term, _, _ in self._find_added_terms(each)))
        earlier = {term: self.postings.pop(term) for term in changed & self.postings.keys()}
        for postings in self.postings.values() if self._moved else ():
            postings.renumber(self._moved)
        self.postings |= self._list_terms(counts.words, counts.spellings, only=changed)
        for term in earlier.keys() & self.postings.keys():
            self.postings[term].parts = earlier[term].parts  # what it is made of says the analyzer, which is the same

    def _list_terms(
        self,
        words: Mapping[str, Occurrences],
        spellings: Mapping[Spelling, Occurrences],
        *,
        only: Collection[str] | None = None,
    ) -> dict[str, Postings]:
        """Return the records of every term, or of some."""
        meanings: defaultdict[str, list[Meaning]] = defaultdict(list)
        for word, occurrences in words.items():
            for term, quality in self.analyzer.find_terms(word):
                if only is None or term in only:
                    meanings[term].append((quality, word, occurrences))
        for spelling, occurrences in spellings.items():
            for term, quality, label in self._find_added_terms(spelling):
                if only is None or term in only:
                    meanings[term].append((quality, ADDED + label, occurrences))
        return {
            term: Postings(write_postings(*self._weigh(found), sorted({_show(word) for _, word, _ in found})))
            for term, found in meanings.items()
        }

    def _find_added_terms(self, spelling: Spelling) -> Iterator[tuple[str, float, str]]:
        """Yield the terms that a spelling has because others mean the same, and how it is shown there."""
        for word, together in self.synoniemen.find_added(spelling).items():
            label = "+".join(spelling) + (f"/{together}" if together > 1 else "")
            for term, quality in self._find_terms_of_synonym(word, spelling):
                yield term, quality * SYNONIEM / together, label

    def _find_terms_of_synonym(self, word: str, spelling: Spelling) -> Iterator[tuple[str, float]]:
        """Yield the terms of a word that a spelling also means, and of its parts those that the spelling has too.

        Who says 'buurvrouw' says 'burenhulp' in other words, and nothing about 'hulp'.
        """
        there = {term for own in spelling for term, _ in self.analyzer.find_terms(own)}
        for term, quality in self.analyzer.find_terms(word):
            if quality == SELF or term in there:
                yield term, quality

    def _weigh(self, meanings: list[Meaning]) -> tuple[list[int], list[int]]:
        """Return the records of a term, which stands there in so many words, and how much each is about it."""
        best, totals = _add_up(meanings)
        known = len(totals)
        most = SCALE * math.log(1 + (max(0, self._total - known) + 0.5) / (known + 0.5)) * (SATURATION + 1)
        damping = self._damping
        numbers = sorted(totals)
        weights = [
            round(most * best[number] * (often := totals[number]) / (often + damping[number])) or 1
            for number in numbers
        ]
        return numbers, weights


def _round(mean: float) -> float:
    mantissa, exponent = math.frexp(mean)
    return math.ldexp(round(math.ldexp(mantissa, EXACT)), exponent - EXACT)


def _add_up(meanings: list[Meaning]) -> tuple[dict[int, float], dict[int, float]]:
    """Return for every record how well its words mean a term at best, and how often they do.

    They are added in one order, whatever was counted first: what is added in another differs in the last digit.
    """
    (quality, _, occurrences), *others = sorted(meanings, key=_order_of)
    best = dict.fromkeys(occurrences, quality)
    totals = {number: times * quality for number, times in occurrences.items()}
    for quality, _, occurrences in others:
        for number, times in occurrences.items():
            if number in totals:
                totals[number] += times * quality
            else:
                totals[number] = times * quality
                best[number] = quality
    return best, totals


def _show(word: str) -> str:
    """Return how a reader recognises in a text what means a term."""
    return word.removeprefix(ADDED) if word.startswith(ADDED) else fold_word(word)


def _order_of(meaning: Meaning) -> tuple[float, str]:
    return -meaning[0], meaning[1]
