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
    from collections.abc import Iterable, Iterator, Mapping

    from casuskijker.domain.begrip import Begrip

    _Entry = tuple[tuple[str, ...], str]
    """A spelling word by word, with the slug of its begrip."""
    _Spellings = Mapping[str, list[_Entry]]

WORD = re.compile(rf"\w[\w{UNSEEN}]*(?:[-’'.]\w[\w{UNSEEN}]*)*")
BETWEEN = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Vondst:
    """A begrip in a text by its slug, from `start` up to `end`; what is said about it, is no matter here."""

    start: int
    end: int
    slug: str


class _ByFirst(dict[str, "list[_Entry]"]):
    """The spellings that begin with a word as it stands in a text, of which many say the same."""

    def __init__(self, by_first: _Spellings) -> None:
        super().__init__()
        self._by_first = by_first

    def __missing__(self, word: str) -> list[_Entry]:
        self[word] = self._by_first.get(_fold(word), [])
        return self[word]


class BegripZoeker:
    """Looks up words one by one, so that the number of begrippen hardly matters; capitals do not matter at all."""

    def __init__(self, begrippen: Iterable[Begrip], earlier: BegripZoeker | None = None) -> None:
        """Index every spelling by its first word, the longest spelling first; what an `earlier` one read may hold."""
        by_first: defaultdict[str, list[_Entry]] = defaultdict(list)
        for begrip in begrippen:
            slug = begrip.slug
            for spelling in (begrip.naam, *begrip.ook):
                words = tuple(_fold(word) for word in WORD.findall(spelling))
                if words:
                    by_first[words[0]].append((words, slug))
        for entries in by_first.values():
            entries.sort(key=lambda entry: len(entry[0]), reverse=True)
        self.by_first: _Spellings = by_first
        self._entries = _ByFirst(by_first)
        self.found: dict[str, tuple[Vondst, ...]] = {}
        self._before = earlier.found if earlier else {}
        self._changed = _find_changed(self.by_first, earlier.by_first) if earlier else ()

    def __eq__(self, other: object) -> bool:
        """Whether the other finds the same."""
        return isinstance(other, BegripZoeker) and self.by_first == other.by_first

    def __hash__(self) -> int:
        """Return the same for what is equal."""
        return hash(frozenset(self.by_first))

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
        after = 0
        for position, word in enumerate(words):
            entries = self._entries[word[0]] if position >= after else ()
            if entries and (found := _match(text, words[position:], entries)):
                slug, count = found
                after = position + count
                yield Vondst(word.start(), words[after - 1].end(), slug)

    def find_slugs(self, text: str) -> tuple[str, ...]:
        """Return the slugs of the begrippen in a text, each once."""
        return tuple(dict.fromkeys(vondst.slug for vondst in self.find(text)))


_LAST = [BegripZoeker(())]
"""What found begrippen last: most of a site it read, and few begrippen change at a time."""


def create_zoeker(begrippen: Iterable[Begrip]) -> BegripZoeker:
    """Return what finds these begrippen; while they are called as they are, it is the same one."""
    zoeker = BegripZoeker(begrippen, _LAST[0])
    if zoeker != _LAST[0]:
        _LAST[0] = zoeker
    return _LAST[0]


def _match(text: str, words: list[re.Match[str]], entries: Iterable[_Entry]) -> tuple[str, int] | None:
    for spelling, slug in entries:
        run = words[: len(spelling)]
        gaps = (text[left.end() : right.start()] for left, right in pairwise(run))
        if tuple(_fold(word[0]) for word in run) == spelling and all(map(BETWEEN.fullmatch, gaps)):
            return slug, len(spelling)
    return None


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
