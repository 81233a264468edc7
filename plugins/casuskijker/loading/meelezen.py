"""Two that read at once: a second process begins at the last text, while we begin at the first.

It says of each text what it became, in the words in which a build keeps that for the next one. So we take it over as we
take over what an earlier build kept: where the file is the same, and so is all that the text asked. Where there is no
such process, where it fails or is late, we read every text ourselves, and nothing differs but the time.
"""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from contextlib import contextmanager, suppress
from threading import Thread
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias, cast

from casuskijker.loading.collecting import collect_seldom
from casuskijker.loading.gelezen import as_kept, read_among
from casuskijker.loading.kept import digest_of, write_kept

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from contextlib import AbstractContextManager
    from typing import BinaryIO

    from casuskijker.loading.gelezen import Loader
    from casuskijker.loading.reading.documents import Source
    from casuskijker.loading.text.texts import Site

ENOUGH = 250
"""So many texts take longer to read than it takes a process to begin."""
Take: TypeAlias = "Callable[[str, bytes], None]"
"""Gets the path of a text that was read, and what it became."""
BEGIN = "from casuskijker.loading.meelezen import main; main()"


class ReadAlong(Protocol):
    """A way to have texts read by somebody else for as long as it lasts."""

    def __call__(
        self, load: Loader[Any], sources: Sequence[Source], site: Site, *, take: Take
    ) -> AbstractContextManager[None]:
        """Begin; `take` gets what came of each text."""


@contextmanager
def read_alone(load: Loader[Any], sources: Sequence[Source], site: Site, *, take: Take) -> Iterator[None]:
    """Have nobody read along: a build has another process already, that waits for what is read."""
    del load, sources, site, take
    yield


@contextmanager
def read_along(load: Loader[Any], sources: Sequence[Source], site: Site, *, take: Take) -> Iterator[None]:
    """Have the last of these texts read by another process for as long as this lasts; `take` gets what came of each."""
    process = _start() if len(sources) >= ENOUGH and (os.cpu_count() or 1) > 1 else None
    if process is None:
        yield
        return
    thread = Thread(target=_listen, args=(process, pickle.dumps((load, sources[::-1], site)), take), daemon=True)
    thread.start()
    try:
        yield
    finally:
        process.kill()
        process.wait()
        thread.join()


def _start() -> subprocess.Popen[bytes] | None:
    command = [sys.executable, "-P", "-c", BEGIN]
    try:
        return subprocess.Popen(  # noqa: S603 - ours
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
    except OSError:  # no room for one more
        return None


def _listen(process: subprocess.Popen[bytes], task: bytes, take: Take) -> None:
    """Tell the process what to read, and take what it says until it ends."""
    told, said = cast("BinaryIO", process.stdin), cast("BinaryIO", process.stdout)
    with suppress(OSError), process:  # it was stopped before it was told
        told.write(task)
        told.close()
        take_all(said, take)


def take_all(said: BinaryIO, take: Take) -> None:
    """Take what became of each text, until there is no more that can be read."""
    while True:
        try:
            path, piece = pickle.load(said)  # noqa: S301 - written by `read_last`
        except Exception:  # noqa: BLE001 - all is read, or it stopped halfway; of any other bytes pickle may raise anything
            return
        take(path, piece)


def read_last(told: BinaryIO, says: BinaryIO) -> None:
    """Read the texts that we are told to read, and say what became of each that can be kept."""
    load, sources, site = pickle.load(told)  # noqa: S301 - written by `read_along`
    for source in sources:
        if digest := digest_of(source):
            gelezen = read_among(load, source, site=site, stempel=None)
            if piece := write_kept(digest, as_kept(gelezen)):
                pickle.dump((source.path, piece), says)
                says.flush()


def main() -> None:
    """Be the process, until all is read or nobody listens."""
    with collect_seldom():
        read_last(sys.stdin.buffer, sys.stdout.buffer)
