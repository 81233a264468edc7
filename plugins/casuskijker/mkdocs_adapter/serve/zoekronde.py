"""The search index of a served site: it follows the pages, in a process of its own, and holds nothing up."""

from __future__ import annotations

import shutil
import threading
from dataclasses import replace
from typing import TYPE_CHECKING

from casuskijker.mkdocs_adapter.reporting import log
from casuskijker.search import FOLDER

if TYPE_CHECKING:
    from pathlib import Path

    from casuskijker.cache import Cache
    from casuskijker.domain.site import Site
    from casuskijker.mkdocs_adapter.serve.schrijver import Schrijver
    from casuskijker.mkdocs_adapter.zoekindex import Zoekindexbouw

CONTENTS = "kern.json"
"""What says which index there is; it comes when all else is there."""

Pages = list[tuple[str, str]]


class Zoekronde:
    """Makes the index of a site after each change of what it is made of; what changes meanwhile is for the next."""

    def __init__(self, schrijver: Schrijver, bouw: Zoekindexbouw, cache: Cache, *, made_of: tuple[Site, Pages]) -> None:
        """Take a site of which there is an index, and what made that."""
        self._schrijver = schrijver
        self._bouw = bouw
        self._cache = cache
        self._made_of = made_of
        self._lock = threading.Lock()
        self._wanted: tuple[Site, Pages] | None = None
        self._worker: threading.Thread | None = None
        self._is_stopped = False
        self.ready = threading.Event()
        self.ready.set()

    def begin(self, site: Site, pages: Pages) -> None:
        """Make an index, if there is something else to find."""
        same, self._made_of = (site, pages) == self._made_of, (site, pages)
        if same:
            return
        with self._lock:
            self.ready.clear()
            self._wanted = (site, pages)
            if self._worker is None:
                self._worker = threading.Thread(target=self._work, daemon=True)
                self._worker.start()

    def stop(self) -> None:
        """End what runs; the process that has nothing to do stays for who goes on."""
        with self._lock:
            self._is_stopped, self._wanted, worker = True, None, self._worker
        if worker:
            self._bouw.stop()
            worker.join()

    def _work(self) -> None:
        """Make what is wanted, until nothing is."""
        while True:
            with self._lock:
                wanted, self._wanted = self._wanted, None
                if wanted is None:
                    self._worker = None
                    self.ready.set()
                    return
            self._make(*wanted)

    def _make(self, site: Site, pages: Pages) -> None:
        folder = self._schrijver.beside / "zoeken"
        if self._is_stopped:
            return
        try:
            self._bouw.start(self._cache, stays=True)
            # What was worked out for the pages stays here: the other process asks other things.
            self._bouw.send(
                replace(site, catalogus=replace(site.catalogus)), pages, to=folder, earlier=self._schrijver.site
            )
            self._bouw.finish()
            self._publish(folder)
        except Exception:  # noqa: BLE001 - whatever it is, the pages are there and the search is as it was
            if not self._is_stopped:
                log.exception("De zoekindex is niet gemaakt; het zoeken vindt nog wat er eerder stond.")
        finally:
            shutil.rmtree(folder, ignore_errors=True)

    def _publish(self, folder: Path) -> None:
        """Put the parts in place, then what names them; then the parts of before may go."""
        made = folder / FOLDER
        parts = [part.name for part in made.iterdir() if part.name != CONTENTS]
        for part in parts:
            self._schrijver.move_folder(made / part, f"{FOLDER}/{part}")
        self._schrijver.move(made / CONTENTS, f"{FOLDER}/{CONTENTS}")
        for other in (self._schrijver.site / FOLDER).iterdir():
            if other.name not in {CONTENTS, *parts}:
                shutil.rmtree(other, ignore_errors=True)
