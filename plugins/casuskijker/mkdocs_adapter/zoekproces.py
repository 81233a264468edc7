"""The process that makes the search index: what it is told, what it says, and nothing of MkDocs or of pages.

It begins while MkDocs does, on the other processor: to read modules that it does not need takes as long as half of its
own.
"""

from __future__ import annotations

import gc
import os
import pickle
import sys
from pathlib import Path
from typing import Any

from casuskijker.cache import Cache
from casuskijker.mkdocs_adapter.zoekbestanden import write_index
from casuskijker.search import Zoekbouw

REFUSED = 3
"""How the process ends when the computer refuses to write; its errors then hold the number and the reason."""
STAYS, DONE = "blijft", b"klaar\n"
"""What the process is told when more tasks may come, and what it says after each."""
AHEAD, TASK = "vooraf", "taak"
"""What a line begins with that names a file: with texts that an index will be made of, or with what to make it of."""


def open_bouw(folder: str) -> Zoekbouw:
    """Return what makes an index, with what is kept in a folder; where that is no name, nothing is."""
    return Zoekbouw(Cache(Path(folder) if folder else None))


def run_tasks(bouw: Zoekbouw, *, stays: bool, taal: str) -> None:
    """Make an index for each task of which the path comes; there may be none.

    What the next build may have of it is kept when it was said to be there: nobody waits for that.
    """
    gc.disable()  # most of what is made stays until the end
    bouw.prepare(taal)
    for line in sys.stdin.buffer:
        what, told = _read_told(line.decode().rstrip("\n"))
        if what == AHEAD:
            bouw.read_ahead(told)
            continue
        to, earlier, site, pages = told
        write_index(bouw.make(site, pages), to=to, earlier=earlier)
        sys.stdout.buffer.write(DONE)
        sys.stdout.flush()
        if stays:
            bouw.be_ready(site, pages)
        bouw.keep()
        if not stays:
            return
        gc.collect()


def _read_told(line: str) -> tuple[str, Any]:
    what, _, name = line.partition(" ")
    file = Path(name)
    told = pickle.loads(file.read_bytes())  # noqa: S301 - written by `Zoekindexbouw`
    file.unlink()
    return what, told


def main(bouw: Zoekbouw, stays: str, taal: str) -> int:
    """Be the process: make what is asked for, and return how it ended."""
    try:
        run_tasks(bouw, stays=stays == STAYS, taal=taal)
    except OSError as error:
        sys.stderr.write(f"{error.errno or 0} {error.strerror or error}")
        sys.stderr.flush()
        return REFUSED
    return 0


if __name__ == "__main__":
    made = open_bouw(sys.argv[1])
    # To take apart what was made, as Python does at its end, takes half a second for a thousand texts.
    os._exit(main(made, *sys.argv[2:]))
