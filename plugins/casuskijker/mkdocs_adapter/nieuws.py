"""What an open page of a served site waits for: another version of it, or something else to say above it.

What is said above a page may change while the page does not: a warning that is known when all pages are there, a build
that begins. Then the browser gets that alone, and whoever reads stays undisturbed.
"""

from __future__ import annotations

import hashlib
import time
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from casuskijker.mkdocs_adapter.boven import render_above

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from mkdocs.livereload import LiveReloadServer

    from casuskijker.mkdocs_adapter.boven import Melding


@dataclass(frozen=True)
class Gezien:
    """What a browser has: which version of the site, which page, and which words above it."""

    versie: int
    pagina: str
    woorden: str = ""

    @property
    def merk(self) -> str:
        """The page and its words, as the browser says them back."""
        return f"{self.pagina}.{self.woorden}"


class Nieuws:
    """Knows of each place what there is now, and has who asks wait until that is something else."""

    def __init__(
        self, server: LiveReloadServer, above: Callable[[str], Sequence[Melding]], version: Callable[[], int]
    ) -> None:
        """Begin with a site that was just built; `above` says what an author must know of a place.

        `version` is that of the last round that changed something.
        """
        self._version = version
        self._server = server
        self._above = above
        self._told = 0

    def tell(self) -> None:
        """Have who waits look again."""
        with self._server._epoch_cond:  # noqa: SLF001 - by which MkDocs tells that a round is done
            self._told += 1
            self._server._epoch_cond.notify_all()  # noqa: SLF001 - as above

    def look(self, place: str) -> Gezien:
        """Return which page there is in this place now; what comes after this, is news for who got that."""
        return Gezien(self._version(), _mark(Path(self._server.root, place)))

    def say(self, place: str, gezien: Gezien) -> tuple[Gezien, Sequence[Melding]]:
        """Return what an author must know above a page, and what a browser has that gets both."""
        meldingen = self._above(place)
        woorden = hashlib.sha256(render_above(meldingen).encode()).hexdigest()[:12]
        return replace(gezien, woorden=woorden), meldingen

    def wait(self, place: str, gezien: Gezien) -> dict[str, object]:
        """Return what is new, as soon as it is; after a minute, that nothing is."""
        end = time.monotonic() + self._server.poll_response_timeout
        while True:
            told = self._told
            now, meldingen = self.say(place, self.look(place))
            if (now != gezien and not self._is_halfway(meldingen)) or time.monotonic() >= end:
                return _describe(gezien, now, meldingen)
            with self._server._epoch_cond:  # noqa: SLF001 - as above
                self._server._epoch_cond.wait_for(partial(self._is_news, told, gezien), end - time.monotonic())  # noqa: SLF001 - as above

    def _is_halfway(self, meldingen: Sequence[Melding]) -> bool:
        """Whether a round is not done, so that its words would come before its pages; of a build it is said at once."""
        return not self._is_done and all(each.soort != "bezig" for each in meldingen)

    @property
    def _is_done(self) -> bool:
        return self._server._visible_epoch == self._server._wanted_epoch  # noqa: SLF001 - as above

    def _is_news(self, told: int, gezien: Gezien) -> bool:
        return self._told != told or (self._version() > gezien.versie and self._is_done)


def _describe(gezien: Gezien, now: Gezien, meldingen: Sequence[Melding]) -> dict[str, object]:
    """Return whether there is another page, where its text is now if that went, and what stands above it."""
    is_other = now.versie > gezien.versie or now.pagina != gezien.pagina
    moved = next((each for each in meldingen if each.link), None) if is_other else None
    to = {"naar": moved.link, "gezegd": [moved.kop, moved.tekst]} if moved else {}
    return {"ververs": is_other, "merk": now.merk, "boven": render_above(meldingen), **to}


def _mark(file: Path) -> str:
    """Return which file this is; one that is replaced is another."""
    try:
        found = file.stat()
    except (OSError, ValueError):  # no name that a file can have
        return ""
    return f"{found.st_mtime_ns}-{found.st_size}-{found.st_ino}"
