"""Many small things in one entry: a line that says how they are called and how long each is, and then all of them."""

from __future__ import annotations

import json
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


def pack(pieces: Mapping[str, bytes]) -> Iterator[bytes]:
    """Yield what an entry is written of."""
    lengths = {name: len(piece) for name, piece in pieces.items()}
    yield json.dumps(lengths).encode()
    yield b"\n"
    yield from pieces.values()


def unpack(data: bytes) -> dict[str, bytes] | None:
    """Return the pieces of an entry by their names, or None when it is none."""
    begin = data.find(b"\n") + 1
    try:
        lengths = json.loads(data[:begin])
        places = list(accumulate(lengths.values(), initial=begin))
        pieces = {name: data[start:end] for name, (start, end) in zip(lengths, pairwise(places), strict=True)}
    except (AttributeError, RecursionError, TypeError, ValueError):
        return None
    return pieces if places[-1] == len(data) and places == sorted(places) else None
