"""The records of one term, and how they are written for the browser; of these there are many."""

from __future__ import annotations

import json
from dataclasses import dataclass
from itertools import accumulate
from operator import sub
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

BEHIND = "]"
"""What ends a list of numbers."""


@dataclass(slots=True)
class Postings:
    """The records of one term in their order, with how much each is about it, as that goes to the browser."""

    written: str
    parts: tuple[str, ...] | None = None
    """The terms of the parts of a compound, once they were looked for."""

    def renumber(self, now: Mapping[int, int]) -> None:
        """Let its records have other numbers; none of them went."""
        steps, behind, rest = self.written.partition(BEHIND)
        before = list(accumulate(json.loads(steps + behind)))
        numbers = list(map(now.__getitem__, before))
        if numbers == before:
            return
        if any(step < 0 for step in as_steps(numbers)):  # some changed places, and what each weighs goes along
            weights, behind, rest = rest.removeprefix(",").partition(BEHIND)
            pairs = sorted(zip(numbers, json.loads(weights + behind), strict=True))
            numbers = [number for number, _ in pairs]
            rest = f",{write_numbers([weight for _, weight in pairs])}{rest}"
        self.written = write_numbers(as_steps(numbers)) + rest


def write_postings(numbers: Sequence[int], weights: Sequence[int], words: Iterable[str]) -> str:
    """Return the records of a term, how much each is about it, and the words by which a reader recognises it in a text.

    Another spelling is written with its words: 'sociaal+wijkteam'; 'ggz/2' when only two words together say the same:
    'geestelijke gezondheidszorg'.
    """
    return f"{write_numbers(as_steps(numbers))},{write_numbers(weights)},{_encode(' '.join(words))}"


def as_steps(numbers: Sequence[int]) -> list[int]:
    """Return rising numbers as the distance of each to the one before, which makes them short."""
    return list(map(sub, numbers, (0, *numbers)))


def write_numbers(numbers: Sequence[int]) -> str:
    """Return numbers as JSON: Python writes them the same, with more space."""
    return str(numbers).replace(" ", "")


_encode = json.JSONEncoder(ensure_ascii=False).encode
"""Made once: `json.dumps` makes one for each text."""
