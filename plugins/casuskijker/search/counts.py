"""What all records of a site add to its index, of which a single one can be counted anew."""

from __future__ import annotations

from collections import defaultdict, deque
from itertools import repeat
from typing import TYPE_CHECKING, Any

from casuskijker.search.phrases import BUCKETS

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from casuskijker.search.synoniemen import Spelling
    from casuskijker.search.tally import Tally

Occurrences = dict[int, float]
"""In which records a word stands, and how often in each."""


class Counts:
    """Where each word and each spelling stands, how long every record is, and the records of every bucket in order.

    `changed_words` and `changed_spellings` are those of the records that were counted in this round, which may have
    changed; `changed_buckets` did. Of new counts all that there is has changed.
    """

    def __init__(self) -> None:
        """Start empty."""
        self.words: defaultdict[str, Occurrences] = defaultdict(dict)
        self.spellings: defaultdict[Spelling, Occurrences] = defaultdict(dict)
        self.lengths: dict[int, int] = {}
        self.buckets: list[list[int]] = [[] for _ in range(BUCKETS)]
        self.begin_round()

    def begin_round(self) -> None:
        """Have nothing changed yet."""
        self.is_new = not self.lengths
        self.changed_words: set[str] = set()
        self.changed_spellings: set[Spelling] = set()
        self.changed_buckets: set[int] = set()
        self._left: defaultdict[int, set[int]] = defaultdict(set)

    def put(self, tallies: Mapping[int, Tally]) -> None:
        """Add records in their order, or some that were taken out.

        First come the words of all, then the buckets: one by one they push each other out of what is near at hand.
        """
        for number, tally in tallies.items():
            for word, times in tally.words.items():
                self.words[word][number] = times
            for spelling, weight in tally.spellings.items():
                self.spellings[spelling][number] = weight
            self.changed_words.update(tally.words)
            self.changed_spellings.update(tally.spellings)
            self.lengths[number] = tally.length
        for number, tally in tallies.items():
            found = list(map(self.buckets.__getitem__, tally.buckets))
            deque(map(list.append, found, repeat(number)), maxlen=0)  # a thousand or more
            if not self.is_new:
                self.changed_buckets |= self._left[number].symmetric_difference(tally.buckets)
                for bucket in found:
                    bucket.sort()

    def take_out(self, numbers: Collection[int]) -> None:
        """Take out some records, by looking for them everywhere: to know what each added would take as much again."""
        if not numbers:
            return
        self.changed_words.update(_take_out(self.words, numbers))
        self.changed_spellings.update(_take_out(self.spellings, numbers))
        gone = set(numbers)
        for number in gone:
            del self.lengths[number]
        for place, bucket in enumerate(self.buckets):
            if not gone.isdisjoint(bucket):
                for number in gone.intersection(bucket):
                    bucket.remove(number)
                    self._left[number].add(place)

    def renumber(self, now: Mapping[int, int]) -> None:
        """Let records have other numbers; of those that were taken out, too, as far as they come back."""
        if moved := {number for number, other in now.items() if number != other}:
            self._move(now, moved)
        left, self._left = self._left, defaultdict(set)
        for number, places in left.items():
            if number in now:
                self._left[now[number]] = places
            else:
                self.changed_buckets |= places

    def _move(self, now: Mapping[int, int], moved: set[int]) -> None:
        everything: tuple[dict[Any, Occurrences], ...] = (self.words, self.spellings)
        for there in everything:
            for key, occurrences in there.items():
                if not moved.isdisjoint(occurrences):
                    there[key] = {now[number]: times for number, times in occurrences.items()}
        self.lengths = {now[number]: length for number, length in self.lengths.items()}
        for place, bucket in enumerate(self.buckets):
            if not moved.isdisjoint(bucket):
                bucket[:] = sorted(map(now.__getitem__, bucket))
                self.changed_buckets.add(place)


def _take_out(there: defaultdict[Any, Occurrences], numbers: Iterable[int]) -> list[Any]:
    """Take out records, and return where they stood; what stands nowhere any more goes."""
    found = [key for key, occurrences in there.items() if not occurrences.keys().isdisjoint(numbers)]
    for key in found:
        occurrences = there[key]
        for number in numbers:
            occurrences.pop(number, None)
        if not occurrences:
            del there[key]
    return found
