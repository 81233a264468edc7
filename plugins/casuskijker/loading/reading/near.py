"""Which known name an author perhaps meant."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

from casuskijker.domain.woordenlijst import fold_term

if TYPE_CHECKING:
    from collections.abc import Iterable

SIMILAR = 0.75
"""How alike two words must be, from 0 to 1, before it helps to mention the other."""


def find_nearest(text: str, names: Iterable[str], *, similar: float = SIMILAR) -> str | None:
    """Return the name that looks most like the text, or None if none does; capitals do not matter."""
    folded = fold_term(text)
    by_folded = {fold_term(name): name for name in names}
    alike = [name for name in by_folded if may_be_alike(folded, name, similar)]
    matches = alike and get_close_matches(folded, alike, n=1, cutoff=similar)
    return by_folded[matches[0]] if matches else None


def may_be_alike(one: str, other: str, similar: float) -> bool:
    """Whether two words have letters enough in common to be so alike, in whatever order: that is soon known."""
    length = max(len(one) + len(other), 1)
    if 2.0 * min(len(one), len(other)) / length < similar:  # one of them has too few letters
        return False
    shared = min(sum(map(other.__contains__, one)), sum(map(one.__contains__, other)))
    return 2.0 * shared / length >= similar
