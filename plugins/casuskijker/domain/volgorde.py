"""Things in an order: each with what stands before and after it, or those together that belong together."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from casuskijker.domain.casus import Casus

T = TypeVar("T")
K = TypeVar("K")


def with_neighbours(items: Sequence[T]) -> Iterator[tuple[T | None, T, T | None]]:
    """Yield every item between the one before and the one after it, which are None at the ends."""
    padded = (None, *items, None)
    yield from zip(padded, items, padded[2:], strict=False)


def group_pairs(pairs: Iterable[tuple[K, T]]) -> dict[K, tuple[T, ...]]:
    """Return what comes with each key, in their order."""
    grouped: defaultdict[K, list[T]] = defaultdict(list)
    for key, value in pairs:
        grouped[key].append(value)
    return {key: tuple(values) for key, values in grouped.items()}


def order_casussen(casussen: Iterable[Casus]) -> tuple[Casus, ...]:
    """Return the casussen as readers meet them: numbered ones first, then by title."""
    return tuple(
        sorted(
            casussen, key=lambda casus: (casus.nummer is None, casus.nummer or 0, casus.titel.casefold(), casus.slug)
        )
    )
