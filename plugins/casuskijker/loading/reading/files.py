"""Which files may be read and published: regular ones that stay in their folder, no larger than a text or a picture.

Whoever builds a site also builds what others propose: a link to something outside the folder would publish what is on
the computer of who builds.
"""

from __future__ import annotations

import stat
from typing import TYPE_CHECKING

from casuskijker.domain.problem import Place
from casuskijker.loading.reading import messages as m

if TYPE_CHECKING:
    from pathlib import Path

    from casuskijker.domain.problem import Problem

MEGABYTE = 1_000_000
MAX_TEXT = 2 * MEGABYTE
MAX_ATTACHMENT = 10 * MEGABYTE


def judge_file(file: Path, *, within: Path, most: int, path: str) -> Problem | None:
    """Return why a file may not be opened, or None; `within` is its folder, which may itself be a link.

    Nothing is opened to know this: a pipe would wait for ever, and a device has no end.
    """
    place = Place(path)
    try:
        status = file.lstat()
        is_inside = file.parent == within and not stat.S_ISLNK(status.st_mode)
        if not is_inside:
            target = file.resolve(strict=True)
            status, is_inside = target.stat(), target.is_relative_to(within.resolve())
    except (OSError, ValueError, RuntimeError):  # RuntimeError is a link to itself, before Python 3.13
        return m.ONLEESBAAR.at(place)
    if not is_inside:
        return m.BUITEN_DE_MAP.at(place)
    if not stat.S_ISREG(status.st_mode):
        return m.ONLEESBAAR.at(place)
    if status.st_size > most:
        size = f"{status.st_size / MEGABYTE:.1f}".replace(".", ",")
        return m.TE_GROOT.at(place, grootte=size, hoogste=most // MEGABYTE)
    return None
