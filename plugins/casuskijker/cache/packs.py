"""Many small things in one entry: all of them, and behind them how they are called and how long each is."""

from __future__ import annotations

import json
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

ONE_IN = 100
"""Where one in so many is another, it is made again sooner than all are written."""
SIZE = 8
"""Bytes at the end that say how long the list of names is."""

Data = TypeVar("Data", bytes, memoryview)


def pack(pieces: Iterable[tuple[str, bytes]]) -> Iterator[bytes]:
    """Yield what an entry is written of; no piece is held longer than that takes."""
    lengths: dict[str, int] = {}
    for name, piece in pieces:
        lengths[name] = len(piece)
        yield piece
    names = json.dumps(lengths).encode()
    yield names
    yield len(names).to_bytes(SIZE, "big")


def are_nearly_same(now: Mapping[str, bytes], before: Mapping[str, bytes]) -> bool:
    """Whether what was kept before does for the next build too: all but a few pieces are the same."""
    others = len(before.keys() - now.keys()) + sum(before.get(name) != piece for name, piece in now.items())
    return others * ONE_IN <= len(now)


def unpack(data: Data) -> dict[str, Data] | None:
    """Return the pieces of an entry by their names, or None when it is none; of a view of it they are views."""
    end = len(data) - SIZE
    begin = end - int.from_bytes(data[end:], "big")
    try:
        lengths = json.loads(bytes(data[max(0, begin) : max(0, end)]))
        places = list(accumulate(lengths.values(), initial=0))
        pieces = {name: data[start:stop] for name, (start, stop) in zip(lengths, pairwise(places), strict=True)}
    except (AttributeError, RecursionError, TypeError, ValueError):
        return None
    return pieces if places[-1] == begin and places == sorted(places) else None
