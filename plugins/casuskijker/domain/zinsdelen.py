"""Parts of Dutch sentences, as pages and commands both say them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def start_with_capital(text: str) -> str:
    """Return the text as the start of a sentence; the rest of its capitals stay ('Wmo')."""
    return text[:1].upper() + text[1:]


def with_noun(number: int, singular: str, plural: str) -> str:
    """Return the number with the word that fits it: '1 onderdeel', '2 onderdelen'."""
    return f"{number} {singular if number == 1 else plural}"


def quote_names(names: Iterable[str]) -> list[str]:
    """Return names as words that one speaks of: '‘a’'."""
    return [f"‘{name}’" for name in names]


def join_names(names: Iterable[str]) -> str:
    """Return names as one reads them aloud: 'a, b en c'."""
    *first, last = names
    return f"{', '.join(first)} en {last}" if first else last
