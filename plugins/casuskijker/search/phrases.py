"""Which words follow each other, to find an exact phrase without the text: pairs of words, in so many buckets.

A bucket holds the records of every pair that falls into it, so it can name a record too many; the browser then reads
the texts of the few that are left. kern/zoekmachine/phrases.js counts in the same way.
"""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

BUCKETS = 1 << 16
START, PRIME = 2166136261, 16777619
"""Fowler-Noll-Vo, version 1a, of 32 bits."""


@cache
def hash_word(word: str) -> int:
    """Return a number below the number of buckets for a folded word."""
    value = START
    for letter in word:
        value = ((value ^ ord(letter)) * PRIME) & 0xFFFFFFFF
    return (value ^ value >> 16) % BUCKETS


def find_buckets(texts: Iterable[Sequence[str]]) -> set[int]:
    """Return the buckets of all words that follow each other in these texts, and of every word by itself."""
    buckets = set[int]()
    for words in texts:
        hashes = list(map(hash_word, words))
        buckets.update([(first * 31 + second) % BUCKETS for first, second in pairwise(hashes)])
        buckets.update(hashes)
    return buckets
