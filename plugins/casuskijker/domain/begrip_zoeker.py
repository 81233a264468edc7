"""Finds begrippen in running text, in any of their spellings."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from casuskijker.domain.tekens import UNSEEN, plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from casuskijker.domain.begrip import Begrip

WORD = re.compile(rf"\w[\w{UNSEEN}]*(?:[-’'.]\w[\w{UNSEEN}]*)*")
BETWEEN = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Vondst:
    """A begrip in a text, from `start` up to `end`."""

    start: int
    end: int
    begrip: Begrip


class BegripZoeker:
    """Looks up words one by one, so that the number of begrippen hardly matters; capitals do not matter at all."""

    def __init__(self, begrippen: Iterable[Begrip]) -> None:
        """Index every spelling by its first word, the longest spelling first."""
        self._begrippen = tuple(begrippen)
        self._by_first: defaultdict[str, list[tuple[tuple[str, ...], Begrip]]] = defaultdict(list)
        for begrip in self._begrippen:
            for spelling in (begrip.naam, *begrip.ook):
                words = tuple(_fold(word) for word in WORD.findall(spelling))
                if words:
                    self._by_first[words[0]].append((words, begrip))
        for entries in self._by_first.values():
            entries.sort(key=lambda entry: len(entry[0]), reverse=True)
        self._slugs: dict[str, tuple[str, ...]] = {}

    def __eq__(self, other: object) -> bool:
        """Whether the other finds the same."""
        return isinstance(other, BegripZoeker) and self._begrippen == other._begrippen

    def __hash__(self) -> int:
        """Return the same for what is equal."""
        return hash(self._begrippen)

    def find(self, text: str) -> Iterator[Vondst]:
        """Yield the begrippen in a text from left to right: of two at one place the longest, none inside another."""
        words = list(WORD.finditer(text))
        position = 0
        while position < len(words):
            match = self._match(text, words, position)
            if match:
                begrip, count = match
                yield Vondst(words[position].start(), words[position + count - 1].end(), begrip)
                position += count
            else:
                position += 1

    def find_slugs(self, text: str) -> tuple[str, ...]:
        """Return the slugs of the begrippen in a text, each once; a text that was asked before is not read again."""
        if text not in self._slugs:
            self._slugs[text] = tuple(dict.fromkeys(vondst.begrip.slug for vondst in self.find(text)))
        return self._slugs[text]

    def _match(self, text: str, words: list[re.Match[str]], position: int) -> tuple[Begrip, int] | None:
        for spelling, begrip in self._by_first.get(_fold(words[position][0]), ()):
            run = words[position : position + len(spelling)]
            gaps = (text[left.end() : right.start()] for left, right in pairwise(run))
            if tuple(_fold(word[0]) for word in run) == spelling and all(map(BETWEEN.fullmatch, gaps)):
                return begrip, len(spelling)
        return None


@lru_cache(maxsize=1)
def create_zoeker(begrippen: tuple[Begrip, ...]) -> BegripZoeker:
    """Return what finds these begrippen; while they stay as they are, it is the same one."""
    return BegripZoeker(begrippen)


def _fold(word: str) -> str:
    return plain(word).casefold()
