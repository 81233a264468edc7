"""Finds begrippen in running text, in any of their spellings."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from casuskijker.domain.tekens import UNSEEN, UNSEEN_SIGN, plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from casuskijker.domain.begrip import Begrip

    _Spellings = defaultdict[str, list[tuple[tuple[str, ...], Begrip]]]

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

    def __init__(self, begrippen: Iterable[Begrip], earlier: BegripZoeker | None = None) -> None:
        """Index every spelling by its first word, the longest spelling first; what an `earlier` one read may hold."""
        self.begrippen = tuple(begrippen)
        self.by_first: _Spellings = defaultdict(list)
        for begrip in self.begrippen:
            for spelling in (begrip.naam, *begrip.ook):
                words = tuple(_fold(word) for word in WORD.findall(spelling))
                if words:
                    self.by_first[words[0]].append((words, begrip))
        for entries in self.by_first.values():
            entries.sort(key=lambda entry: len(entry[0]), reverse=True)
        self.found: dict[str, tuple[Vondst, ...]] = {}
        self._before = earlier.found if earlier else {}
        self._changed = _find_changed(self.by_first, earlier.by_first) if earlier else ()

    def __eq__(self, other: object) -> bool:
        """Whether the other finds the same."""
        return isinstance(other, BegripZoeker) and self.begrippen == other.begrippen

    def __hash__(self) -> int:
        """Return the same for what is equal."""
        return hash(self.begrippen)

    def find(self, text: str) -> tuple[Vondst, ...]:
        """Return the begrippen in a text from left to right: of two at one place the longest, none inside another.

        A text that was asked before is not read again.
        """
        if text not in self.found:
            before = self._before.get(text)
            known = before is not None and _has_none(text, self._changed)
            self.found[text] = before if before is not None and known else tuple(self._read(text))
        return self.found[text]

    def _read(self, text: str) -> Iterator[Vondst]:
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
        """Return the slugs of the begrippen in a text, each once."""
        return tuple(dict.fromkeys(vondst.begrip.slug for vondst in self.find(text)))

    def _match(self, text: str, words: list[re.Match[str]], position: int) -> tuple[Begrip, int] | None:
        for spelling, begrip in self.by_first.get(_fold(words[position][0]), ()):
            run = words[position : position + len(spelling)]
            gaps = (text[left.end() : right.start()] for left, right in pairwise(run))
            if tuple(_fold(word[0]) for word in run) == spelling and all(map(BETWEEN.fullmatch, gaps)):
                return begrip, len(spelling)
        return None


_LAST = [BegripZoeker(())]
"""What found begrippen last: most of a site it read, and few begrippen change at a time."""


def create_zoeker(begrippen: tuple[Begrip, ...]) -> BegripZoeker:
    """Return what finds these begrippen; while they stay as they are, it is the same one."""
    if _LAST[0].begrippen != begrippen:
        _LAST[0] = BegripZoeker(begrippen, _LAST[0])
    return _LAST[0]


def _find_changed(now: _Spellings, before: _Spellings) -> tuple[str, ...]:
    """Return the first words of what is found now and was not, or the other way round."""
    return tuple(word for word in now.keys() | before.keys() if now.get(word) != before.get(word))


def _has_none(text: str, words: Iterable[str]) -> bool:
    """Whether it is certain, without reading a text word by word, that none of these folded words is in it."""
    if not text.isascii() and (UNSEEN_SIGN.search(text) or not unicodedata.is_normalized("NFKC", text)):
        return False
    folded = text.casefold()
    return not any(word in folded for word in words)


def _fold(word: str) -> str:
    return plain(word).casefold()
