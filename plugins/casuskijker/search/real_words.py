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
    beginnings = {form[:end] for form in forms for end in range(SHORTEST, len(form))}
    yield from (word for word in beginnings if word in dictionary and word not in known)
    mended = [form for form in forms if len(form) >= SHORTEST]
    near = {hole for form in mended for hole in _leave_out(form)}
    # The whole dictionary passes here: of two words that differ a letter, a half is the same.
    lengths = [(form, len(form) + more) for form in mended for more in (-1, 0, 1)]
    starts = {form[: length // 2] for form, length in lengths}
    ends = {form[length // 2 + 1 - length :] for form, length in lengths}
    for first, length in sorted({(form[0], length) for form, length in lengths}):
        words = [word for word in dictionary.by_shape.get((first, length), ()) if word not in known]
        middle = length // 2
        yield from (word for word in words if word in near)
        same_start = [word for word in words if word[:middle] in starts]
        same_end = [word for word in words if word[middle + 1 :] in ends]
        for place in range(1, length):
            likely = same_end if place < middle else same_start
            yield from [word for word in likely if word[:place] + word[place + 1 :] in near]


def _leave_out(word: str) -> Iterator[str]:
    """Yield a word, and it without one of its letters; hardly anyone mistakes the first."""
    yield word
    yield from (word[:place] + word[place + 1 :] for place in range(1, len(word)))
