"""The files of a search index on disk: what an earlier one has just so gets a second name, and is not written again.

The texts of an index stand in a folder that is called after all of it, so one word more is a new folder of the same
thousand texts. To make a file takes some disks (ext4) fifty times as long as to name one that is there once more.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from casuskijker.mkdocs_adapter.replacing import is_file_of
from casuskijker.search import FOLDER

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path


def write_index(files: Mapping[str, bytes], *, to: Path, earlier: Path | None) -> None:
    """Write the files of an index by their address; `earlier` is a site that has one, on the same disk.

    Raises:
        OSError: When the computer refuses to write.
    """
    folders = _list_folders(earlier / FOLDER) if earlier else []
    for folder in {address.rpartition("/")[0] for address in files}:
        (to / folder).mkdir(parents=True, exist_ok=True)
    for address, data in files.items():
        target = to / address
        _, _, name = address.removeprefix(f"{FOLDER}/").partition("/")
        if not (name and _name_once_more([folder / name for folder in folders], target, data)):
            target.write_bytes(data)


def _list_folders(index: Path) -> list[Path]:
    """Return the folders of an index, one of each time that it was another."""
    return [path for path in index.iterdir() if path.is_dir()] if index.is_dir() else []


def _name_once_more(places: Iterable[Path], target: Path, data: bytes) -> bool:
    """Whether one of these files has this in it, and the disk lets it have another name."""
    place = next((place for place in places if is_file_of(place, data)), None)
    if place is None:
        return False
    try:
        os.link(place, target)
    except OSError:  # another disk, or one on which a file has one name
        return False
    return True
