"""Words of Dutch that this site has not, and that a search might take for others: they are never mended or completed.

Who types 'somber' made no error in 'sober', and 'kamp' is no beginning of 'kampen'.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from casuskijker.search.dictionary import Dictionary

SHORTEST = 4
"""Letters of a word that is mended or completed at all."""


def find_real_words(forms: Collection[str], dictionary: Dictionary, *, known: Collection[str]) -> Iterator[str]:
    """Yield the words of the dictionary that differ a letter from one of these forms, or that one begins with."""
    beginnings = {form[:end] for form in forms for end in range(SHORTEST, len(form))}
    yield from (word for word in beginnings if word in dictionary and word not in known)
    mended = [form for form in forms if len(form) >= SHORTEST]
    ends = {form[length // 2 + 1 - length :] for form, length in _list_lengths(mended)}
    by_first: defaultdict[str, list[str]] = defaultdict(list)
    for form in mended:
        by_first[form[0]].append(form)
    shapes = dictionary.group_by_shape(without=known)
    for first, group in by_first.items():
        near, starts = _leave_out(group), {form[: length // 2] for form, length in _list_lengths(group)}
        for length in {length for _, length in _list_lengths(group)}:
            yield from _find_near(shapes.get((first, length), []), near, starts=starts, ends=ends)


def _find_near(words: list[str], near: set[str], *, starts: set[str], ends: set[str]) -> Iterator[str]:
    """Yield which of these words, all of one length, are near.

    The whole dictionary passes here: of two words that differ a letter, a half is the same.
    """
    length = len(words[0]) if words else 0
    middle = length // 2
    yield from [word for word in words if word in near]
    same_start = [word for word in words if word[:middle] in starts]
    same_end = [word for word in words if word[middle + 1 :] in ends]
    for place in range(1, length):
        likely = same_end if place < middle else same_start
        after = place + 1
        yield from [word for word in likely if word[:place] + word[after:] in near]


def _list_lengths(forms: Iterable[str]) -> Iterator[tuple[str, int]]:
    """Yield every form with each length that a word has which differs a letter from it."""
    yield from ((form, len(form) + more) for form in forms for more in (-1, 0, 1))


def _leave_out(words: Iterable[str]) -> set[str]:
    """Return words, and each without one of its letters; hardly anyone mistakes the first, which they share."""
    found = set(words)
    for word in words:
        found.update([word[:place] + word[place + 1 :] for place in range(1, len(word))])
    return found
