"""How a file was when it was read, so that it is read again only when somebody wrote in it."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

SETTLED = 2_000_000_000
"""So many nanoseconds after a change no other one can have the same moment, on any disk that people work on."""


@dataclass(frozen=True, slots=True)
class Stempel:
    """How a file was when it was read: whoever writes in it leaves another one behind."""

    changed: int
    size: int
    node: int


def stamp(file: Path) -> Stempel | None:
    """Return how a file is now, or None when that tells nothing: it is not there, or was written just before."""
    try:
        found = file.stat()
    except (OSError, ValueError):
        return None
    settled = abs(time.time_ns() - found.st_mtime_ns) > SETTLED
    return Stempel(found.st_mtime_ns, found.st_size, found.st_ino) if settled else None
