"""Words of Dutch that this site has not, and that a search might take for others: they are never mended or completed.

Who types 'somber' made no error in 'sober', and 'kamp' is no beginning of 'kampen'.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from casuskijker.search.dictionary import Dictionary

SHORTEST = 4
"""Letters of a word that is mended or completed at all."""


def find_real_words(forms: Collection[str], dictionary: Dictionary, *, known: Collection[str]) -> Iterator[str]:
    """Yield the words of the dictionary that differ a letter from one of these forms, or that one begins with."""
    near = {hole for form in forms if len(form) >= SHORTEST for hole in _leave_out(form)}
    beginnings = {form[:end] for form in forms for end in range(SHORTEST, len(form))}
    for word in dictionary.lemmas:
        if len(word) < SHORTEST or word in known:
            continue
        if word in beginnings or any(hole in near for hole in _leave_out(word)):
            yield word


def _leave_out(word: str) -> Iterator[str]:
    """Yield a word, and it without one of its letters; hardly anyone mistakes the first."""
    yield word
    yield from (word[:place] + word[place + 1 :] for place in range(1, len(word)))
