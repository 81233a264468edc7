"""A built site takes the place of the one that is there, file by file, with few questions to the disk."""

from __future__ import annotations

import os
import shutil
import stat
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping
    from pathlib import Path

PAGE = ".html"
PAUSES = (0.05, 0.1, 0.2, 0.4, 0.8) if os.name == "nt" else ()
"""How long a file is waited for that somebody holds: on Windows a scanner looks at what was just written."""


def list_published(site: Path) -> dict[str, int]:
    """Return the files of a site by their place in it, each with when it was written.

    MkDocs leaves what begins with a dot alone, and so do we.
    """
    return {place: entry.stat(follow_symlinks=False).st_mtime_ns for place, entry in _walk(site) if not _is_dir(entry)}


def replace_site(built: Path, site: Path, *, before: Mapping[str, int], stays: Collection[str] = ()) -> None:
    """Move a built site file by file: first what pages ask for, then the pages; what is gone goes last, pages first.

    A folder without pages that the site does not have, as one that is called after its content, moves as a whole. What
    is the same stays: to take its place has a disk write it at once. Only what was there `before` and was not written
    since goes: another plugin may write to the site by itself. What `stays` was not built, for it is there.

    Raises:
        OSError: When the computer refuses; the files that were not moved yet are as they were.
    """
    if not site.exists():  # then there is nothing to take care of, and one move does it
        _drop_hidden(built)
        site.parent.mkdir(parents=True, exist_ok=True)
        _move(built, site)
        return
    folders, files = _list_built(built)
    whole, along = _find_whole(folders, files.union(stays), site)
    room = _Room(site)
    for place in (*whole, *sorted((file for file in files if _parent_of(file) not in along), key=_rank)):
        if not _is_same(built / place, site / place):
            room.make(place)
            _move(built / place, site / place)
    _drop_gone(site, {place: before[place] for place in before.keys() - files.union(stays)})
    shutil.rmtree(built, ignore_errors=True)  # the next build takes away what is held now


def _move(made: Path, place: Path) -> None:
    for pause in PAUSES:
        try:
            made.replace(place)
        except PermissionError:
            time.sleep(pause)
        else:
            return
    made.replace(place)


def _walk(site: Path) -> Iterator[tuple[str, os.DirEntry[str]]]:
    """Yield all that is in a site by its place, each folder before what is in it."""
    waiting = [("", str(site))] if site.is_dir() else []
    while waiting:
        above, folder = waiting.pop()
        with os.scandir(folder) as found:
            for entry in found:
                if above or not entry.name.startswith("."):
                    yield above + entry.name, entry
                    if _is_dir(entry):
                        waiting.append((f"{above}{entry.name}/", entry.path))


def _is_dir(entry: os.DirEntry[str]) -> bool:
    """Whether this is a folder itself, and no link to one."""
    return entry.is_dir(follow_symlinks=False)


def _list_built(built: Path) -> tuple[list[str], set[str]]:
    """Return the folders, each before those in it, and the files."""
    found = [(place, _is_dir(entry)) for place, entry in _walk(built)]
    return [place for place, is_folder in found if is_folder], {place for place, is_folder in found if not is_folder}


def _find_whole(folders: Iterable[str], files: Iterable[str], site: Path) -> tuple[list[str], set[str]]:
    """Return the folders that move as a whole, and all that go along: these too, and those in them."""
    with_pages = {parent for place in files if place.endswith(PAGE) for parent in _parents_of(place)}
    whole, along = list[str](), set[str]()
    for folder in folders:
        is_whole = folder not in with_pages and not os.path.lexists(site / folder)
        if _parent_of(folder) in along or is_whole:
            whole += [] if _parent_of(folder) in along else [folder]
            along.add(folder)
    return whole, along


def _is_same(built: Path, there: Path) -> bool:
    try:
        return is_file_of(there, built.read_bytes())
    except OSError:
        return False


def is_file_of(file: Path, content: bytes) -> bool:
    """Whether there is such a file itself, and no link to one, with this in it."""
    try:
        there = file.lstat()
        return stat.S_ISREG(there.st_mode) and there.st_size == len(content) and file.read_bytes() == content
    except OSError:
        return False


class _Room:
    """Makes the folders of files, and knows those that it saw."""

    def __init__(self, site: Path) -> None:
        self._site = site
        self._there = {""}

    def make(self, place: str) -> None:
        """Make the folders of a place; what was a file there and is a folder now, or the other way round, gives way."""
        for parent in reversed([each for each in _parents_of(place) if each not in self._there]):
            if (self._site / parent).is_file():
                (self._site / parent).unlink()
            (self._site / parent).mkdir(exist_ok=True)
            self._there.add(parent)
        if (self._site / place).is_dir():
            shutil.rmtree(self._site / place)


def _parent_of(place: str) -> str:
    return place.rpartition("/")[0]


def _parents_of(place: str) -> Iterator[str]:
    """Yield the folders that a place is in, the nearest first."""
    while place := _parent_of(place):
        yield place


def _rank(place: str) -> tuple[bool, int, str]:
    """Pages after all else; and of that first what lies deep: what says which version there is, stands above it."""
    return place.endswith(PAGE), -place.count("/"), place


def _drop_hidden(built: Path) -> None:
    """Take away what begins with a dot, which is not published."""
    for path in built.glob(".*"):
        shutil.rmtree(path) if path.is_dir() and not path.is_symlink() else path.unlink()


def _drop_gone(site: Path, gone: Mapping[str, int]) -> None:
    """Take away files that nobody wrote since, and the folders that are empty by then."""
    there = [place for place, changed in gone.items() if is_untouched(site / place, changed)]
    for place in sorted(there, key=_rank, reverse=True):
        (site / place).unlink()
    for folder in sorted({parent for place in there for parent in _parents_of(place)}, reverse=True):
        if not any((site / folder).iterdir()):
            (site / folder).rmdir()


def is_untouched(file: Path, changed: int) -> bool:
    """Whether a file is there, and was written at this moment."""
    return file.is_file() and file.stat(follow_symlinks=False).st_mtime_ns == changed
