"""Who and what a story calls by name: a reader who remembers a person looks for the name, which no title has."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

IN_A_SENTENCE = re.compile(r"(?<=[^\W_][,;:] |[^\W_]{2} )[A-ZÀ-Þ][a-zß-ÿ]+(?!\w)")
"""A word with another before it: where a sentence begins, a capital says nothing."""


def find_eigennamen(texts: Iterable[str]) -> tuple[str, ...]:
    """Return the words that have a capital in the middle of a sentence and nowhere none, in their order.

    No list of names is asked: a text in any language has them so.
    """
    words = " ".join(texts).split()
    found = dict.fromkeys(IN_A_SENTENCE.findall(" ".join(words)))
    plain = set(words)
    return tuple(name for name in found if plain.isdisjoint(f"{name.lower()}{end}" for end in ("", ".", ",")))
