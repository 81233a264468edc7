"""Long lists on several pages, so that no page grows with the site."""

from __future__ import annotations

from itertools import pairwise
from math import ceil
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Sequence

CARDS_PER_BLAD = 60
"""So many casussen can be compared on one page; with more it is slow on a phone and nobody sees its end."""
WORDS_PER_BLAD = 200
"""A list of single words stays a list that one looks through up to some two hundred."""
EXAMPLES = 12
"""Where casussen are an example of something else, so many are enough; the search has them all."""

T = TypeVar("T")


def split_in_bladen(items: Sequence[T], most: int) -> tuple[Sequence[T], ...]:
    """Return the items in as few pages as `most` allows, about equally long; without items there is one empty page."""
    count = max(1, ceil(len(items) / most))
    cuts = [round(len(items) * number / count) for number in range(count + 1)]
    return tuple(items[start:end] for start, end in pairwise(cuts))
