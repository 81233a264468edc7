"""What was found out about words, kept for the next build: their parts and their families."""

from __future__ import annotations

import marshal
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
    """Return what `write_learned` wrote; of what is nothing of the kind, nothing."""
    try:
        return Learned(*marshal.loads(data))  # noqa: S302 - sealed
    except (EOFError, TypeError, ValueError):
        return NOTHING


def write_learned(learned: Learned) -> bytes:
    """Return what was learned as Python itself writes it down."""
    lists = (learned.splits, learned.roots, learned.members)
    return marshal.dumps((learned.own_words, *map(dict, lists)))
