"""The process that makes a search index, begun where the build that asks for it has come.

To read the modules anew takes as long as all else that it does for the smallest site. What a build in a shell starts
is tried by the tests that run MkDocs there.
"""

from __future__ import annotations

import os
import signal
import sys
import traceback
from typing import TYPE_CHECKING, BinaryIO

from casuskijker.mkdocs_adapter import zoekindex, zoekproces

if TYPE_CHECKING:
    from typing import NoReturn


def begin_index_here() -> None:
    """Let the builds of this process begin their index where they have come."""
    zoekindex.start_process = Forked  # type: ignore[assignment] # all that is asked of a process


class Forked:
    """What a build needs of a process: its two ends, whether it still runs, and how it ended."""

    def __init__(self, told: list[str], *, errors: BinaryIO) -> None:
        """Start it."""
        in_there, in_here = os.pipe()
        out_here, out_there = os.pipe()
        self._code: int | None = None
        self._pid = os.fork()
        if not self._pid:
            os.close(in_here)
            os.close(out_here)
            _make_index(told, (in_there, out_there, errors.fileno()))
        os.close(in_there)
        os.close(out_there)
        self.stdin, self.stdout = os.fdopen(in_here, "wb"), os.fdopen(out_here, "rb")

    def poll(self) -> int | None:
        """Return how it ended, or None while it runs."""
        return self._look(os.WNOHANG)

    def wait(self) -> int | None:
        """Return how it ended, once it has."""
        return self._look(0)

    def kill(self) -> None:
        """End it, if it still runs."""
        if self.poll() is None:
            os.kill(self._pid, signal.SIGKILL)

    def _look(self, how: int) -> int | None:
        if self._code is None:
            pid, status = os.waitpid(self._pid, how)
            self._code = os.waitstatus_to_exitcode(status) if pid else None
        return self._code


def _make_index(told: list[str], ends: tuple[int, int, int]) -> NoReturn:
    """Be the process, whatever comes of it."""
    code = 1
    try:
        for number, end in enumerate(ends):
            os.dup2(end, number)
        sys.stdin, sys.stdout, sys.stderr = os.fdopen(0), os.fdopen(1, "w"), os.fdopen(2, "w")
        code = zoekproces.main(zoekproces.open_bouw(told[0]), *told[1:])
    except BaseException:  # noqa: BLE001 - a process ends with what went wrong in it
        traceback.print_exc()
    sys.stderr.flush()
    os._exit(code)
