"""Words that mean the same: the spellings under `ook` in the woordenlijst and with the begrippen."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from casuskijker.search.dutch import STOP_WORDS
from casuskijker.search.fold import find_words, fold_word

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from casuskijker.domain.catalogus import Catalogus

Spelling = tuple[str, ...]
"""The folded words of one way to write something."""


class Synoniemen:
    """Finds spellings in a text, and the words of the other spellings that mean the same."""

    def __init__(self, groups: Iterable[Iterable[str]]) -> None:
        """Take groups of spellings; those that share one are one group."""
        self._added: dict[Spelling, dict[str, int]] = {}
        self._by_first: defaultdict[str, list[Spelling]] = defaultdict(list)
        for group in _merge(groups):
            for spelling in group:
                self._added[spelling] = _add_words(spelling, group)
                self._by_first[spelling[0]].append(spelling)
        for spellings in self._by_first.values():
            spellings.sort(key=len, reverse=True)

    def __eq__(self, other: object) -> bool:
        """Whether the other finds the same."""
        return isinstance(other, Synoniemen) and self._added == other._added

    def __hash__(self) -> int:
        """Return the same for what is equal."""
        return hash(tuple(self._added))

    def find(self, words: Sequence[str]) -> Iterator[Spelling]:
        """Yield every spelling in a row of folded words; of those that begin at one word only the longest."""
        if self._by_first.keys().isdisjoint(words):
            return
        for start, word in enumerate(words):
            for spelling in self._by_first.get(word, ()):
                if tuple(words[start : start + len(spelling)]) == spelling:
                    yield spelling
                    break

    def find_added(self, spelling: Spelling) -> Mapping[str, int]:
        """Return the words that the other spellings add, each with how many words it takes to say the same."""
        return self._added[spelling]


def collect_groups(catalogus: Catalogus) -> Iterator[tuple[str, ...]]:
    """Yield the spellings of every actor, sleutelwoord and begrip that has more than one."""
    woordenlijst = catalogus.woordenlijst
    termen = (*woordenlijst.actoren.items, *woordenlijst.sleutelwoorden.items)
    yield from ((term.naam, *term.ook) for term in termen if term.ook)
    yield from ((begrip.naam, *begrip.ook) for begrip in catalogus.begrippen if begrip.ook)


def _add_words(spelling: Spelling, group: Iterable[Spelling]) -> dict[str, int]:
    added: dict[str, int] = {}
    for other in group:
        telling = [word for word in dict.fromkeys(other) if word not in STOP_WORDS]
        for word in telling:
            if word not in spelling:
                added[word] = min(added.get(word, len(telling)), len(telling))
    return added


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
