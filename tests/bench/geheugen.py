"""How much memory a process takes together with those that it starts: each at its highest, added up."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from threading import Event, Thread
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from collections.abc import Iterator
    from resource import struct_rusage

PROC = Path("/proc")
HIGHEST = re.compile(r"^VmHWM:\s+(\d+) kB", re.MULTILINE)
BYTES_OF_MAXRSS = 1 if sys.platform == "darwin" else 1024
EVERY = 0.05


class Geheugen:
    """Looks at a process and its children for as long as it runs; only Linux tells about the children."""

    def __init__(self, pid: int) -> None:
        """Look at this process."""
        self._pid = pid
        self._highest: dict[int, int] = {}
        self._ended = Event()
        self._thread = Thread(target=self._look, daemon=True)

    def __enter__(self) -> Self:
        """Begin to look."""
        self._thread.start()
        return self

    def __exit__(self, *error: object) -> None:
        """Look no more."""
        self._ended.set()
        self._thread.join()

    def peak(self, usage: struct_rusage) -> int:
        """Return the bytes of all processes; elsewhere than on Linux those of the largest, as `usage` has them."""
        return sum(self._highest.values()) or usage.ru_maxrss * BYTES_OF_MAXRSS

    def _look(self) -> None:
        while not self._ended.wait(EVERY):
            for pid in _list_processes(self._pid):
                try:
                    found = HIGHEST.search((PROC / str(pid) / "status").read_text("ascii", "replace"))
                except OSError:  # it ended meanwhile
                    continue
                if found:  # the last counts: until it begins by itself, a process shows the memory of who starts it
                    self._highest[pid] = int(found[1]) * 1024


def _list_processes(pid: int) -> Iterator[int]:
    yield pid
    try:
        children = (PROC / str(pid) / "task" / str(pid) / "children").read_text("ascii").split()
    except OSError:
        return
    for child in children:
        yield from _list_processes(int(child))
