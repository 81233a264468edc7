"""What a form means, and what the forms of an earlier build meant: that is read where somebody asks for it."""

from __future__ import annotations

from bisect import bisect
from functools import lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

NOTHING = 0
"""The number of the meaning of a word of Dutch that means nothing here."""


class Meaning(NamedTuple):
    """What a form means: terms by themselves, and those of the family that begins with a root."""

    own: tuple[str, ...]
    root: str = ""


Meanings = tuple[Meaning, ...]


def write_meanings(meanings: Meanings) -> str:
    """Return meanings as a line."""
    return "|".join(f"{' '.join(own)}/{root}" for own, root in meanings)


def read_meanings(line: str) -> Meanings:
    """Return the meanings in such a line."""
    parts = (part.partition("/") for part in line.split("|"))
    return tuple(Meaning(tuple(own.split()), root) for own, _, root in parts)


class KeptMeanings:
    """The meanings of all forms in sheets; those of a sheet are taken at once, and then they are gone."""

    def __init__(
        self, sheets: Sequence[str] = (), numbers: Sequence[int] = (), *, meanings: Sequence[str] = ("",)
    ) -> None:
        """Take the forms of each sheet as a text, the number of what each form means, and the lines by their number."""
        self._sheets, self._numbers = sheets, numbers
        self._firsts = [sheet.partition(" ")[0] for sheet in sheets]
        self._starts = list(accumulate((sheet.count(" ") + 1 for sheet in sheets), initial=0))
        self._left = set(range(len(sheets)))
        self._find = lru_cache(maxsize=None)(lambda number: read_meanings(meanings[number]))

    @property
    def is_left(self) -> bool:
        """Whether there is a sheet that was not taken yet."""
        return bool(self._left)

    def has(self, form: str) -> bool:
        """Whether the sheet in which this form would stand was not taken yet."""
        return bool(self._left) and self._place(form) in self._left

    def take(self, form: str) -> dict[str, Meanings]:
        """Return what the forms of the sheet mean in which this one would stand."""
        number = self._place(form)
        self._left.discard(number)
        return self._read(number)

    def take_all(self) -> dict[str, Meanings]:
        """Return what all forms mean that were not taken yet."""
        left, self._left = self._left, set()
        return {form: meanings for number in left for form, meanings in self._read(number).items()}

    def _place(self, form: str) -> int:
        return max(0, bisect(self._firsts, form) - 1)

    def _read(self, number: int) -> dict[str, Meanings]:
        forms, numbers = self._sheets[number].split(" "), self._numbers[self._starts[number] :]
        return {form: self._find(each) for form, each in zip(forms, numbers, strict=False) if each != NOTHING}
