"""Things in an order, each with what stands before and after it."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

T = TypeVar("T")


def with_neighbours(items: Sequence[T]) -> Iterator[tuple[T | None, T, T | None]]:
    """Yield every item between the one before and the one after it, which are None at the ends."""
    padded = (None, *items, None)
    yield from zip(padded, items, padded[2:], strict=False)
