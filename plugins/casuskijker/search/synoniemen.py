"""Words that mean the same: the spellings under `ook` in the woordenlijst and with the begrippen."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from casuskijker.search.taal import STOPWOORDEN
from casuskijker.search.vouwen import find_words, fold_word

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from casuskijker.domain.catalogus import Catalogus

Spelling = tuple[str, ...]
"""The folded words of one way to write something."""


class Synoniemen:
    """Finds spellings in a text, and the words of the other spellings that mean the same."""

    def __init__(self, groups: Iterable[Iterable[str]]) -> None:
        """Take groups of spellings; those that share one are one group."""
        self._added: dict[Spelling, Spelling] = {}
        self._by_first: defaultdict[str, list[Spelling]] = defaultdict(list)
        for group in _merge(groups):
            for spelling in group:
                others = dict.fromkeys(word for other in group for word in other if word not in spelling)
                self._added[spelling] = _telling(others)
                self._by_first[spelling[0]].append(spelling)
        for spellings in self._by_first.values():
            spellings.sort(key=len, reverse=True)

    def find(self, words: Sequence[str]) -> Iterator[tuple[Spelling, Spelling]]:
        """Yield for every spelling in a row of folded words its own words, and those that the others add.

        Of spellings that begin at one word only the longest counts.
        """
        for start, word in enumerate(words):
            for spelling in self._by_first.get(word, ()):
                if tuple(words[start : start + len(spelling)]) == spelling:
                    yield _telling(spelling), self._added[spelling]
                    break


def collect_groups(catalogus: Catalogus) -> Iterator[tuple[str, ...]]:
    """Yield the spellings of every actor, sleutelwoord and begrip that has more than one."""
    woordenlijst = catalogus.woordenlijst
    termen = (*woordenlijst.actoren.items, *woordenlijst.sleutelwoorden.items)
    yield from ((term.naam, *term.ook) for term in termen if term.ook)
    yield from ((begrip.naam, *begrip.ook) for begrip in catalogus.begrippen if begrip.ook)


def _telling(words: Iterable[str]) -> Spelling:
    return tuple(word for word in words if word not in STOPWOORDEN)


def _merge(groups: Iterable[Iterable[str]]) -> list[list[Spelling]]:
    """Return the groups as folded words, those that share a spelling as one."""
    group_of: dict[Spelling, dict[Spelling, None]] = {}
    for group in groups:
        whole: dict[Spelling, None] = {}
        for text in group:
            spelling = tuple(map(fold_word, find_words(text)))
            if spelling:
                whole |= group_of.get(spelling, {spelling: None})
        group_of.update(dict.fromkeys(whole, whole))
    return [list(whole) for whole in {id(whole): whole for whole in group_of.values()}.values()]
