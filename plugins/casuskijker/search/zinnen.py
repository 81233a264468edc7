"""Which words follow each other, to find an exact phrase without the text: pairs of words, in so many buckets.

A bucket holds the records of every pair that falls into it, so it can name a record too many; the browser then reads
the texts of the few that are left. zoeken/zinnen.js counts in the same way.
"""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from itertools import pairwise

BUCKETS = 1 << 16
MASK = 0xFFFFFFFF
START, PRIME = 2166136261, 16777619
"""Fowler-Noll-Vo, version 1a, of 32 bits."""


@lru_cache(maxsize=200_000)
def hash_word(word: str) -> int:
    """Return a number for a folded word."""
    value = START
    for letter in word:
        value = ((value ^ ord(letter)) * PRIME) & MASK
    return value


def bucket_of(first: str, second: str) -> int:
    """Return the bucket of two words that follow each other; the first is empty for a word by itself."""
    value = (hash_word(first) * 31 ^ hash_word(second)) & MASK
    return (value ^ value >> 16) % BUCKETS


class Zinnen:
    """The buckets with their records, in the order in which the records came."""

    def __init__(self) -> None:
        """Start empty."""
        self.buckets: defaultdict[int, list[int]] = defaultdict(list)

    def add(self, number: int, words: list[str]) -> None:
        """Add a text of a record; the texts of one record come one after the other."""
        pairs = {*pairwise(words), *(("", word) for word in words)}
        for bucket in {bucket_of(*pair) for pair in pairs}:
            records = self.buckets[bucket]
            if not records or records[-1] != number:
                records.append(number)
