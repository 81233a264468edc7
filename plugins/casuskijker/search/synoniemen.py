"""Words that mean the same: the spellings under `ook` in the woordenlijst and with the begrippen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casuskijker.domain.begrip import Begrip
from casuskijker.domain.begrip_zoeker import BegripZoeker
from casuskijker.domain.woordenlijst import fold_term
from casuskijker.search.vouwen import STOPWOORDEN, find_words, fold_word

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from casuskijker.domain.catalogus import Catalogus


class Synoniemen:
    """Finds spellings in a text, and the words of the other spellings that mean the same."""

    def __init__(self, groups: Iterable[tuple[str, ...]]) -> None:
        """Take groups of spellings; those that share one are one group."""
        merged = _merge(groups)
        self._zoeker = BegripZoeker(Begrip(naam=group[0], ook=group[1:], uitleg="") for group in merged)
        self._words = {spelling: _words_of(spelling) for group in merged for spelling in group}

    def find(self, text: str) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
        """Yield for every spelling in the text its own words, and those that the other spellings add."""
        for vondst in self._zoeker.find(text):
            own = _words_of(text[vondst.start : vondst.end])
            others = (word for name in (vondst.begrip.naam, *vondst.begrip.ook) for word in self._words[name])
            added = tuple(word for word in dict.fromkeys(others) if word not in own)
            if added:
                yield own, added


def collect_groups(catalogus: Catalogus) -> Iterator[tuple[str, ...]]:
    """Yield the spellings of every actor, sleutelwoord and begrip that has more than one."""
    woordenlijst = catalogus.woordenlijst
    named = (*woordenlijst.actoren.items, *woordenlijst.sleutelwoorden.items, *catalogus.begrippen)
    yield from ((item.naam, *item.ook) for item in named if item.ook)


def _words_of(spelling: str) -> tuple[str, ...]:
    return tuple(word for word in find_words(spelling) if fold_word(word) not in STOPWOORDEN)


def _merge(groups: Iterable[tuple[str, ...]]) -> list[tuple[str, ...]]:
    group_of: dict[str, dict[str, str]] = {}
    for group in groups:
        whole: dict[str, str] = {}
        for spelling in group:
            whole.update(group_of.get(fold_term(spelling), {fold_term(spelling): spelling}))
        group_of.update(dict.fromkeys(whole, whole))
    return [tuple(whole.values()) for whole in {id(whole): whole for whole in group_of.values()}.values()]
