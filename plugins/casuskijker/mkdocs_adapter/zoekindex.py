"""The search index, made by a process of its own beside MkDocs, which renders the pages on one processor only.

The process starts before the content is read, so that it has the dictionary ready when the content comes; where an
index was kept, it waits first whether that is the one.
"""

from __future__ import annotations

import gc
import pickle
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from casuskijker.cache import Cache
from casuskijker.search import build_zoekindex, prepare

if TYPE_CHECKING:
    from casuskijker.domain.site import Site


REFUSED = 3
"""How the process ends when the computer refuses to write; its errors then hold the number and the reason."""


class Zoekindexbouw:
    """Builds the index of one site at a time."""

    def __init__(self) -> None:
        """Start nothing yet."""
        self._folder: TemporaryDirectory[str] | None = None
        self._process: subprocess.Popen[bytes] | None = None

    def start(self, cache: Cache) -> None:
        """Start the process; what an earlier build left behind ends."""
        self.stop()
        self._folder = TemporaryDirectory()
        with self._path("fouten").open("wb") as errors:
            command = [sys.executable, "-m", "casuskijker.mkdocs_adapter.zoekindex", str(cache.folder or "")]
            self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stderr=errors)  # noqa: S603 - our own

    def send(self, site: Site, pages: list[tuple[str, str]], *, to: Path) -> None:
        """Send the site and the pages written by hand, as it all is now, for an index in a folder."""
        task = self._path("taak")
        task.write_bytes(pickle.dumps((to, site, pages)))
        if self._process and self._process.stdin:
            self._process.stdin.write(str(task).encode())
            self._process.stdin.close()

    def finish(self) -> None:
        """Wait for the index; an error there is an error here.

        Raises:
            OSError: When the computer refused to write it.
            RuntimeError: With what else went wrong in the process that makes it.
        """
        code = self._process.wait() if self._process else 0
        if code:
            errors = self._path("fouten").read_text("utf-8")
            if code == REFUSED:
                number, _, reason = errors.partition(" ")
                raise OSError(int(number), reason)
            raise RuntimeError(f"Interne fout bij het maken van de zoekindex:\n{errors}")
        self.stop()

    def stop(self) -> None:
        """End the process if it still runs, and take away its files."""
        if self._process:
            self._process.kill()
            self._process.wait()
            if self._process.stdin:
                self._process.stdin.close()
        if self._folder:
            self._folder.cleanup()
        self._process = self._folder = None

    def _path(self, name: str) -> Path:
        return Path(self._folder.name if self._folder else "", name)


def run_task(cache: Cache) -> None:
    """Make one index: the path of the task comes when all is ready for it, or not at all."""
    gc.disable()  # the process is short, and most of what it makes stays until the end
    prepare(cache)
    task = sys.stdin.read()
    if task:
        to, site, pages = pickle.loads(Path(task).read_bytes())  # noqa: S301 - written by `send`
        for address, data in build_zoekindex(site, pages, cache=cache).items():
            target = to / address
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(data)


if __name__ == "__main__":
    try:
        run_task(Cache(Path(sys.argv[1]) if sys.argv[1] else None))
    except OSError as error:
        sys.stderr.write(f"{error.errno or 0} {error.strerror or error}")
        sys.exit(REFUSED)
