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
    by_folded = {fold_term(name): name for name in names}
    matches = get_close_matches(fold_term(text), by_folded, n=1, cutoff=similar)
    return by_folded[matches[0]] if matches else None
