"""Keys that change with all that an entry was made of."""

from __future__ import annotations

import sys
from functools import cache
from hashlib import sha256
from pathlib import Path

PACKAGE = Path(__file__).parent.parent
SOURCES = frozenset({".json", ".py", ".txt"})
"""What says how a thing is made; what Python makes of it does not."""


def make_key(*parts: str) -> str:
    """Return a key for these parts, on this version of Python and of the code that says how entries are written.

    The tables of letters of another Python may differ.
    """
    digest = sha256()
    for part in (sys.version, hash_rooms("cache"), *parts):  # one by one: a part may be all texts of a site
        data = part.encode("utf-8", "surrogatepass")
        digest.update(f"{len(data)} ".encode())
        digest.update(data)
    return digest.hexdigest()


def hash_rooms(*rooms: str) -> str:
    """Return a hash of the code in these rooms, and of the lists and schemas that it reads."""
    return sha256(" ".join(map(_hash_room, rooms)).encode()).hexdigest()


@cache
def _hash_room(room: str) -> str:
    digest = sha256()
    for file in sorted(each for each in (PACKAGE / room).rglob("*") if each.suffix in SOURCES):
        content = file.read_bytes()
        digest.update(f"{file.relative_to(PACKAGE).as_posix()} {len(content)} ".encode() + content)
    return digest.hexdigest()
