"""What was found out about words, kept for the next build: their parts and their families.

It is a text with a part for each, of a line per word; an empty line stands between them.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

from casuskijker.search.dictionary import key_of_dictionary

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from casuskijker.cache import Cache

SOORT = "woorden"

Value = TypeVar("Value")


class Memo(dict[str, Value]):
    """What was found by word: looked for once, and not at all when an earlier build knew."""

    def __init__(self, find: Callable[[str], Value], recall: Callable[[str], Value | None]) -> None:
        """Take how to find the value of a word, and how to ask whether it is known."""
        super().__init__()
        self._find = find
        self._recall = recall
        self.has_learned = False

    def __missing__(self, word: str) -> Value:
        value = self._recall(word)
        if value is None:
            value = self._find(word)
            self.has_learned = True
        self[word] = value
        return value


@dataclass(frozen=True, slots=True)
class Learned:
    """What an earlier build learned, by word, as text; `own_words` are those that its site added to the dictionary."""

    own_words: frozenset[str] = frozenset()
    splits: Mapping[str, str] = field(default_factory=dict)
    roots: Mapping[str, str] = field(default_factory=dict)
    members: Mapping[str, str] = field(default_factory=dict)


NOTHING = Learned()


def read_learned(cache: Cache) -> Learned:
    """Return what was kept by a build with the same dictionary, whatever its texts were."""
    kept = cache.read(SOORT, key_of_dictionary())
    return parse_learned(kept) if kept else NOTHING


def parse_learned(data: bytes) -> Learned:
    """Return what stands in such a text; of one that is none, nothing."""
    try:
        own_words, *lists = data.decode().split("\n\n")
        splits, roots, members = map(_read_list, lists)
    except ValueError:
        return NOTHING
    return Learned(frozenset(own_words.split()), splits, roots, members)


def _read_list(text: str) -> dict[str, str]:
    return {word: rest for word, _, rest in (line.partition(" ") for line in text.split("\n"))}
