"""Words of Dutch that this site has not, and that a search might take for others: they are never mended or completed.

Who types 'somber' made no error in 'sober', and 'kamp' is no beginning of 'kampen'.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from casuskijker.search.dictionary import Dictionary

SHORTEST = 4
"""Letters of a word that is mended or completed at all."""


class Lookalikes:
    """Knows of a form which words of the dictionary a search might take for it; of many at once it is found soonest."""

    def __init__(self, dictionary: Dictionary, known: Mapping[str, str]) -> None:
        """Take the dictionary, and the words of each form that are known already, as one text."""
        self._dictionary = dictionary
        self._known = known
        self.of_form: dict[str, str] = {}
        self.has_learned = False

    def list_real_words(self, forms: Collection[str]) -> list[str]:
        """Return for each form the words of the dictionary that differ a letter from it, or that it begins with."""
        self.of_form |= {form: self._known[form] for form in forms if form in self._known}
        new = [form for form in forms if form not in self.of_form]
        if new:
            self.has_learned = True
            near = find_near(new, self._dictionary)
            self.of_form |= {form: " ".join(sorted((*near[form], *self._find_beginnings(form)))) for form in new}
        return " ".join(map(self.of_form.__getitem__, forms)).split()

    def _find_beginnings(self, form: str) -> Iterator[str]:
        lemmas = self._dictionary.lemmas
        yield from [word for end in range(SHORTEST, len(form)) if (word := form[:end]) in lemmas]


def find_near(forms: Iterable[str], dictionary: Dictionary) -> defaultdict[str, set[str]]:
    """Return the words of the dictionary that differ a letter from each form; hardly anyone mistakes the first."""
    near: defaultdict[str, set[str]] = defaultdict(set)
    by_first: defaultdict[str, list[str]] = defaultdict(list)
    for form in forms:
        if len(form) >= SHORTEST:
            by_first[form[0]].append(form)
    by_shape = dictionary.list_shapes(by_first.keys())
    for first, group in by_first.items():
        pieces = _leave_out(group)
        starts = {form[: length // 2] for form, length in _list_lengths(group)}
        ends = {form[length // 2 + 1 - length :] for form, length in _list_lengths(group)}
        for length in {length for _, length in _list_lengths(group)}:
            words = by_shape.get((first, length), [])
            for word, piece in _find_pieces(words, pieces, starts=starts, ends=ends):
                for form in pieces[piece]:
                    if form != word and _differ_a_letter(form, word):
                        near[form].add(word)
    return near


def _differ_a_letter(form: str, word: str) -> bool:
    """Whether two that share a piece differ a letter, or two beside each other changed places.

    A letter that moved further is found or not by what other forms are looked for: so it never counts.
    """
    if len(form) != len(word):
        return True
    first, *others = [place for place, letter in enumerate(form) if letter != word[place]]
    after = first + 2
    return not others or (others == [first + 1] and form[first:after] == word[first:after][::-1])


def _find_pieces(
    words: list[str], pieces: Mapping[str, list[str]], *, starts: set[str], ends: set[str]
) -> Iterator[tuple[str, str]]:
    """Yield which of these words, all of one length, share a piece with a form.

    The whole dictionary passes here: of two words that differ a letter, a half is the same.
    """
    length = len(words[0]) if words else 0
    middle = length // 2
    yield from [(word, word) for word in words if word in pieces]
    same_start = [word for word in words if word[:middle] in starts]
    same_end = [word for word in words if word[middle + 1 :] in ends]
    for place in range(1, length):
        likely = same_end if place < middle else same_start
        after = place + 1
        yield from [(word, piece) for word in likely if (piece := word[:place] + word[after:]) in pieces]


def _list_lengths(forms: Iterable[str]) -> Iterator[tuple[str, int]]:
    """Yield every form with each length that a word has which differs a letter from it."""
    yield from ((form, len(form) + more) for form in forms for more in (-1, 0, 1))


def _leave_out(forms: Iterable[str]) -> dict[str, list[str]]:
    """Return the forms by what they are, and by what is left without one of their letters but the first."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for form in forms:
        for piece in {form, *[form[:place] + form[place + 1 :] for place in range(1, len(form))]}:
            found[piece].append(form)
    return dict(found)
