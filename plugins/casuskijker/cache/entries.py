"""A folder with what was made before: each thing a file, under a key that says what it was made of.

Whatever is wrong with the folder or a file in it, it is as if the thing was never made. Nothing in it is run: who reads
an entry gets bytes, which are those that were written under that name, by this code on this Python; decision 0075.
"""

from __future__ import annotations

import os
import tempfile
import time
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from hashlib import _Hash as Hash

SUFFIX, HALF = ".cache", ".half"
"""How an entry ends, and one that is being written; nothing else is ever thrown away."""
SEAL = sha256().digest_size
MOST = 3
"""Entries of a kind that stay: of the code before a change and after it, and one more."""
ABANDONED = 3600
"""Seconds after which nobody is still writing."""


@dataclass(frozen=True, slots=True)
class Cache:
    """The entries in a folder; without a folder there are none, and none are kept."""

    folder: Path | None = None

    def read(self, soort: str, key: str) -> bytes | None:
        """Return what was kept, or None when it is not there, or not as it was written."""
        if self.folder is None:
            return None
        try:
            with _place(self.folder, soort, key).open("rb", buffering=0) as file:  # else all of it is copied once more
                seal, data = file.read(SEAL), file.read()
        except (OSError, ValueError):
            return None
        digest = _begin_seal(soort, key)
        digest.update(data)
        return data if seal == digest.digest() else None

    def has(self, soort: str) -> bool:
        """Whether anything of a kind was kept, whatever it was made of."""
        try:
            return self.folder is not None and any(path.suffix == SUFFIX for path in (self.folder / soort).iterdir())
        except (OSError, ValueError):
            return False

    def write(self, soort: str, key: str, data: bytes, *, most: int | None = MOST) -> None:
        """Keep this, and of its kind only the newest or all; a folder that cannot be written to keeps nothing."""
        self.write_pieces(soort, key, (data,), most=most)

    def write_pieces(self, soort: str, key: str, pieces: Iterable[bytes], *, most: int | None = MOST) -> None:
        """Keep what comes in pieces, of which each is written before the next is asked for."""
        if self.folder is None:
            return
        with suppress(OSError, ValueError):
            _make(self.folder)
            place = _place(self.folder, soort, key)
            place.parent.mkdir(exist_ok=True)
            _write_whole(place, pieces, _begin_seal(soort, key))
            if most is not None:
                _throw_away(place.parent, most=most)


NO_CACHE = Cache()


def _place(folder: Path, soort: str, key: str) -> Path:
    return folder / soort / f"{key}{SUFFIX}"


def _begin_seal(soort: str, key: str) -> Hash:
    """Return what makes the seal with which a file begins that was written to its end, and under this name."""
    return sha256(f"{soort} {key} ".encode())


def _make(folder: Path) -> None:
    """Make the folder, which says itself that git must leave it alone; one that somebody made stays as it is."""
    with suppress(FileExistsError):
        folder.mkdir(parents=True)
        (folder / ".gitignore").write_text("*\n", "utf-8")


def _write_whole(place: Path, pieces: Iterable[bytes], digest: Hash) -> None:
    """Write beside the place and then move: several processes may do so at once, and none reads a half."""
    number, half = tempfile.mkstemp(suffix=HALF, dir=place.parent)
    try:
        with os.fdopen(number, "wb") as file:
            file.write(bytes(SEAL))
            for piece in pieces:
                digest.update(piece)
                file.write(piece)
            file.seek(0)
            file.write(digest.digest())
        Path(half).replace(place)
    except OSError:
        Path(half).unlink(missing_ok=True)
        raise


def _throw_away(folder: Path, *, most: int) -> None:
    entries = sorted(folder.glob(f"*{SUFFIX}"), key=_changed, reverse=True)
    halves = [half for half in folder.glob(f"*{HALF}") if _changed(half) < time.time() - ABANDONED]
    _unlink([*entries[most:], *halves])


def _changed(path: Path) -> float:
    with suppress(OSError):
        return path.stat().st_mtime
    return 0.0


def _unlink(paths: Iterable[Path]) -> None:
    for path in paths:
        with suppress(OSError):  # another process was first, or still reads it
            path.unlink()
