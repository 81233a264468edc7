"""Files of a served site: each is replaced whole, and only when it is another one; what is gone goes."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path


class Schrijver:
    """Writes into one site; beside it is a folder where files wait until they are whole."""

    def __init__(self, site: Path) -> None:
        """Make the folder beside the site, so that moving from it is no copying."""
        self.site = site
        self.beside = Path(tempfile.mkdtemp(prefix="casuskijker_", dir=site.parent))

    def put(self, place: str, content: bytes) -> None:
        """Give a file this content."""
        waiting = self.beside / "wacht"
        waiting.write_bytes(content)
        self.move(waiting, place)

    def move(self, file: Path, place: str) -> None:
        """Let a file that is whole be the one in this place, unless that is the same."""
        target = self.site / place
        if _is_same(file, target):
            return
        target.parent.mkdir(parents=True, exist_ok=True)
        try:
            file.replace(target)
        except PermissionError:  # Windows, while a browser is reading it
            target.write_bytes(file.read_bytes())

    def move_all(self, folder: Path) -> None:
        """Move all files of a folder."""
        for file in sorted(folder.rglob("*")):
            if file.is_file():
                self.move(file, file.relative_to(folder).as_posix())
        shutil.rmtree(folder, ignore_errors=True)

    def move_folder(self, folder: Path, place: str) -> None:
        """Let a folder be the one in this place; one that is there already is called after what is in it."""
        target = self.site / place
        target.parent.mkdir(parents=True, exist_ok=True)
        if not target.exists():
            folder.replace(target)

    def remove(self, place: str) -> None:
        """Take a file away, and the folders that have nothing in them any more."""
        target = self.site / place
        target.unlink(missing_ok=True)
        for folder in target.parents:
            if folder == self.site or not folder.is_dir() or any(folder.iterdir()):
                break
            folder.rmdir()

    def close(self) -> None:
        """Leave nothing behind."""
        shutil.rmtree(self.beside, ignore_errors=True)


def _is_same(file: Path, other: Path) -> bool:
    try:
        return file.stat().st_size == other.stat().st_size and file.read_bytes() == other.read_bytes()
    except FileNotFoundError:
        return False
