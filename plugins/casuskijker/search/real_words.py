"""Words of Dutch that this site has not, and that a search might take for others: they are never mended or completed.

Who types 'somber' made no error in 'sober', and 'kamp' is no beginning of 'kampen'.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import compress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

SHORTEST = 4
"""Letters of a word that is mended or completed at all."""
SIGNS = "latin-1"
"""One byte for each letter; what has none counts as any other letter that has none, and there are hardly any."""


class Lookalikes:
    """The words of the dictionary that a search might take for a form of a site, as those forms come and go."""

    def __init__(self, dictionary: Collection[str], forms: Iterable[str] = (), words: Iterable[str] = ()) -> None:
        """Take all words that there are; and what an earlier build had: its forms, and the words that look like one."""
        self._dictionary = dictionary
        self.forms = set(forms)
        self.words = set(words)

    def follow(self, forms: set[str]) -> set[str]:
        """Take the forms as they are now; return the words that came or went."""
        came, went, self.forms = forms - self.forms, self.forms - forms, forms
        may_go = find_near(went, self.words)
        gone = may_go - find_near(forms, may_go)
        new = find_near(came, self._dictionary) - self.words
        self.words = (self.words - gone) | new
        return gone | new


def find_near(forms: Collection[str], words: Collection[str]) -> set[str]:
    """Return the words that are one of these forms but for a letter, or with which one begins.

    That letter is one more, one less, another, or one that changed places with the next; hardly anyone mistakes the
    first. The whole dictionary passes here, so words of one length do so at once.
    """
    long_enough = [form for form in forms if len(form) >= SHORTEST]
    by_length = {length: _to_bytes(group) for length, group in _group(long_enough, like=words).items()}
    found: set[str] = set()
    for length, group in _group(words, like=long_enough).items():
        letters = _to_bytes(group)
        near = _find_made(length, letters, by_length) | _find_with_another(length, letters, by_length)
        found.update(compress(group, map(near.__contains__, letters)))
    return found


def _group(words: Iterable[str], *, like: Iterable[str]) -> dict[int, list[str]]:
    """Return by their length the words that begin with a letter with which others do."""
    firsts = {word[0] for word in like}
    groups: defaultdict[int, list[str]] = defaultdict(list)
    for word in [word for word in words if word[0] in firsts]:
        groups[len(word)].append(word)
    return groups


def _to_bytes(words: list[str]) -> list[bytes]:
    return " ".join(words).encode(SIGNS, "replace").split()


def _find_made(length: int, words: list[bytes], forms: Mapping[int, list[bytes]]) -> set[bytes]:
    """Return the words of a length that a form becomes: without a letter, with two exchanged, or broken off."""
    there, found = set(words), set[bytes]()
    for place in range(1, length + 1):
        found |= there.intersection(_leave_out(forms.get(length + 1, []), place))
    for place in range(1, length - 1):
        found |= there.intersection(_exchange(forms.get(length, []), place))
    for longer in range(length + 1, max(forms, default=0) + 1) if length >= SHORTEST else ():
        found |= there.intersection([form[:length] for form in forms.get(longer, [])])
    return found


def _find_with_another(length: int, words: list[bytes], forms: Mapping[int, list[bytes]]) -> set[bytes]:
    """Return the words of a length that are a form with one more letter, or with another; they share a half with it."""
    same, shorter = forms.get(length, []), forms.get(length - 1, [])
    middle = length // 2
    starts = {form[:middle] for form in (*same, *shorter)}
    ends = {form[middle + 1 - length :] for form in (*same, *shorter)}
    same_start = [word for word in words if word[:middle] in starts]
    same_end = [word for word in words if word[middle + 1 :] in ends]
    found = set[bytes]()
    for place in range(1, length):
        likely = same_end if place < middle else same_start
        pieces = {*shorter, *_leave_out(same, place)}
        found.update(compress(likely, map(pieces.__contains__, _leave_out(likely, place))))
    return found


def _leave_out(words: list[bytes], place: int) -> list[bytes]:
    """Return words of one length, each without the letter at a place: of all of them at once."""
    letters = bytearray(b" ".join(words))
    if words:
        del letters[place :: len(words[0]) + 1]
    return bytes(letters).split()


def _exchange(words: list[bytes], place: int) -> list[bytes]:
    """Return words of one length, each with the letter at a place exchanged with the next."""
    letters = bytearray(b" ".join(words))
    if words:
        one, other = (slice(at, None, len(words[0]) + 1) for at in (place, place + 1))
        letters[one], letters[other] = letters[other], letters[one]
    return bytes(letters).split()
