"""The search index, made by a process of its own beside MkDocs, which renders the pages on one processor only.

The process starts before the content is read, so that it has the dictionary ready when the content comes; where an
index was kept, it waits first whether that is the one. Of a site that is served it stays, and then knows all but what
changed.
"""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory, mkstemp
from typing import TYPE_CHECKING, BinaryIO

from casuskijker.domain.casus import Casus
from casuskijker.mkdocs_adapter.reporting import log
from casuskijker.mkdocs_adapter.zoekproces import AHEAD, DONE, REFUSED, STAYS, TASK
from casuskijker.rendering.woorden import spoken

if TYPE_CHECKING:
    from casuskijker.cache import Cache
    from casuskijker.domain.site import Site

NOT_KEPT = "De site is er, maar wat de volgende build van de zoekindex zou hebben, is niet bewaard:\n%s"

PORTION = 50
"""So many texts are told at once: a file for each takes longer, and what is left over comes with the rest."""


class Zoekindexbouw:
    """Builds the index of one site at a time."""

    def __init__(self) -> None:
        """Start nothing yet."""
        self._folder: TemporaryDirectory[str] | None = None
        self._process: subprocess.Popen[bytes] | None = None
        self._cache: Cache | None = None
        self._stays = False
        self._is_busy = self._is_keeping = self._may_tell = False
        self._ahead: list[Casus] = []

    def start(self, cache: Cache, *, stays: bool = False) -> None:
        """Start the process, unless one is there that has nothing to do; what an earlier build left behind ends.

        Of the language of the site it gets the words ready.
        """
        is_there = self._process and self._process.poll() is None and not self._is_busy
        if is_there and stays and (cache, stays) == (self._cache, self._stays):
            return
        self.stop()
        self._folder = TemporaryDirectory()
        with self._path("fouten").open("wb") as errors:
            told = [str(cache.folder or ""), STAYS if stays else "", spoken().code]
            self._process = start_process(told, errors=errors)
        self._cache, self._stays = cache, stays
        self._ahead, self._may_tell = [], True

    def tell(self, text: object) -> None:
        """Let a process that has nothing to do yet begin with a text of the site that it will get, if it is a casus."""
        if self._may_tell and isinstance(text, Casus):
            self._ahead.append(text)
            if len(self._ahead) == PORTION:
                self._say(AHEAD, self._ahead)
                self._ahead = []

    def send(self, site: Site, pages: list[tuple[str, str]], *, to: Path, earlier: Path | None) -> None:
        """Send the site and the pages written by hand, as it all is now, for an index in a folder.

        What the index of an earlier site has just so, may be the same file; without one all are new.
        """
        self._is_busy, self._may_tell = True, False
        self._say(TASK, (to, earlier, site, pages))

    def _say(self, what: str, told: object) -> None:
        """Name a file to the process with what it is told: a pipe alone may be full before it listens."""
        number, name = mkstemp(dir=self._path(""))
        with os.fdopen(number, "wb") as file:
            pickle.dump(told, file)
        if self._process and self._process.stdin:
            with suppress(OSError):  # `finish` says what went wrong
                self._process.stdin.write(f"{what} {name}\n".encode())
                self._process.stdin.flush()

    def finish(self) -> None:
        """Wait for the index, not for what the process keeps of it; an error there is an error here.

        Raises:
            OSError: When the computer refused to write it.
            RuntimeError: With what else went wrong in the process that makes it.
        """
        process = self._process
        if process is None or process.stdout is None:
            return
        if process.stdout.readline() != DONE:
            code, errors = process.wait(), self._read_errors()
            if code == REFUSED:
                number, _, reason = errors.partition(" ")
                raise OSError(int(number), reason)
            raise RuntimeError(f"Interne fout bij het maken van de zoekindex:\n{errors}")
        self._is_busy, self._is_keeping = False, not self._stays

    def stop(self) -> None:
        """End the process if it still runs, and take away its files; one that made its index keeps what it found."""
        if self._process:
            if not self._is_keeping:
                self._process.kill()
            if self._process.wait() and self._is_keeping:
                log.warning(NOT_KEPT, self._read_errors())
            for pipe in (self._process.stdin, self._process.stdout):
                if pipe:
                    with suppress(BrokenPipeError):
                        pipe.close()
        if self._folder:
            self._folder.cleanup()
        self._process = self._folder = None
        self._is_busy = self._is_keeping = self._may_tell = False

    def _read_errors(self) -> str:
        return self._path("fouten").read_text("utf-8", "replace")

    def _path(self, name: str) -> Path:
        return Path(self._folder.name if self._folder else "", name)


def start_process(told: list[str], *, errors: BinaryIO) -> subprocess.Popen[bytes]:
    """Start the process that makes the index, with what it is told; what goes wrong there comes in a file."""
    command = [sys.executable, "-m", "casuskijker.mkdocs_adapter.zoekproces", *told]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors)  # noqa: S603 - ours
