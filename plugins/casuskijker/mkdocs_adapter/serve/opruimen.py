"""What a served site leaves on the disk goes when its server is gone: that takes seconds, and nobody need wait."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

REMOVE = "import shutil, sys; shutil.rmtree(sys.argv[1], ignore_errors=True)"
ALONE = getattr(subprocess, "DETACHED_PROCESS", 0) | getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0)
"""How Windows lets a process go on when the window is closed that it was started from."""


def remove_afterwards(folder: Path) -> subprocess.Popen[bytes] | None:
    """Have a folder be gone at once for who looks, and its files soon; a folder that is in use stays as it is.

    The process is its own: whoever presses Ctrl and C twice, or closes the window, does not stop it.
    """
    going = folder.with_name(f"{folder.name}_weg")
    try:
        folder.rename(going)
    except OSError:  # MkDocs takes it away then
        return None
    nothing = subprocess.DEVNULL
    return subprocess.Popen(  # noqa: S603 - ours, but for a path
        [sys.executable, "-I", "-S", "-c", REMOVE, str(going)],
        stdin=nothing,
        stdout=nothing,
        stderr=nothing,
        start_new_session=True,
        creationflags=ALONE,
    )
