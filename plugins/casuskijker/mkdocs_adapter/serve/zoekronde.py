"""The search index of a served site: it follows the pages, in a process of its own, and holds nothing up."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import TYPE_CHECKING

from casuskijker.mkdocs_adapter.reporting import log
from casuskijker.mkdocs_adapter.zoekindex import Zoekindexbouw
from casuskijker.search import FOLDER

if TYPE_CHECKING:
    from pathlib import Path

    from casuskijker.cache import Cache
    from casuskijker.domain.site import Site
    from casuskijker.mkdocs_adapter.serve.schrijver import Schrijver

CONTENTS = "kern.json"
"""What says which index there is; it comes when all else is there."""

Pages = list[tuple[str, str]]


class Zoekronde:
    """Makes the index of a site after each change of what it is made of; of two that run, the later one counts."""

    def __init__(self, schrijver: Schrijver, site: Site, pages: Pages, *, cache: Cache) -> None:
        """Take a site of which there is an index."""
        self._schrijver = schrijver
        self._made_of = (site, pages)
        self._cache = cache
        self._lock = threading.Lock()
        self._bouw: Zoekindexbouw | None = None
        self._number = 0
        self.ready = threading.Event()
        self.ready.set()

    def begin(self, site: Site, pages: Pages) -> None:
        """Make an index, if there is something else to find."""
        same, self._made_of = (site, pages) == self._made_of, (site, pages)
        if same:
            return
        self.ready.clear()
        self._number += 1
        folder = self._schrijver.beside / f"zoeken-{self._number}"
        bouw = Zoekindexbouw()
        with self._lock:
            earlier, self._bouw = self._bouw, bouw
        if earlier:
            earlier.stop()
        bouw.start(self._cache)
        # What was worked out for the pages stays here: the other process asks other things.
        bouw.send(replace(site, catalogus=replace(site.catalogus)), pages, to=folder)
        threading.Thread(target=self._finish, args=(bouw, folder), daemon=True).start()

    def stop(self) -> None:
        """End what runs."""
        with self._lock:
            bouw, self._bouw = self._bouw, None
        if bouw:
            bouw.stop()

    def _finish(self, bouw: Zoekindexbouw, folder: Path) -> None:
        try:
            bouw.finish()
        except Exception:  # noqa: BLE001 - whatever it is, the pages are there and the search is as it was
            if self._bouw is bouw:
                log.exception("De zoekindex is niet gemaakt; het zoeken vindt nog wat er eerder stond.")
        with self._lock:
            if self._bouw is bouw:
                self._publish(folder)
                self._bouw = None
                self.ready.set()

    def _publish(self, folder: Path) -> None:
        """Put the parts in place, then what names them; then the parts of before may go."""
        if not folder.exists():
            return
        made = {file.relative_to(folder).as_posix() for file in folder.rglob("*") if file.is_file()}
        contents = (folder / FOLDER / CONTENTS).read_bytes()
        (folder / FOLDER / CONTENTS).unlink()
        self._schrijver.move_all(folder)
        self._schrijver.put(f"{FOLDER}/{CONTENTS}", contents)
        site = self._schrijver.site
        for file in [*(site / FOLDER).rglob("*")]:
            if file.is_file() and file.relative_to(site).as_posix() not in made:
                self._schrijver.remove(file.relative_to(site).as_posix())
