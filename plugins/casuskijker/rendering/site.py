"""All pages that a catalogus gives; and after a change only those of which something that they asked has changed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from casuskijker.cache import NO_CACHE
from casuskijker.domain.navraag import Onthouden
from casuskijker.rendering.kept import KeptPages
from casuskijker.rendering.taken import list_taken, render_taak

if TYPE_CHECKING:
    from collections.abc import Iterator

    from casuskijker.cache import Cache
    from casuskijker.domain.site import Site
    from casuskijker.rendering.pagina import Pagina
    from casuskijker.rendering.taken import Taak


def render_site(site: Site) -> Iterator[Pagina]:
    """Yield every page, with what it says of itself to others than its readers."""
    for taak in list_taken(site.catalogus):
        yield from render_taak(site, taak)


class Paginamaker:
    """Makes the pages of a site as it changes; one whose questions have the same answers as before it keeps."""

    def __init__(self, cache: Cache = NO_CACHE) -> None:
        """Begin with nothing made but what an earlier build kept."""
        self._cache = cache
        self._kept: KeptPages | None = None
        self._made: Onthouden[Taak, tuple[Pagina, ...]] = Onthouden()
        self._site: Site | None = None

    def begin(self, site: Site) -> list[Taak]:
        """Take a site as it is now, and return what there is to make; what it no longer has is forgotten."""
        settings = (site.directory_urls, site.afzender)
        if self._site is None and self._cache.folder:
            self._kept = KeptPages(self._cache, site)
            self._made = Onthouden(self._kept.open())
        elif self._site and settings != (self._site.directory_urls, self._site.afzender):
            self._kept, self._made = None, Onthouden()
        self._site = site
        self._made.begin(site.catalogus)
        taken = list(list_taken(site.catalogus))
        self._made.forget_others(taken)
        return taken

    def make(self, taak: Taak) -> tuple[Pagina, ...]:
        """Return the pages of one piece of work as they are now."""
        return self._made.get(taak, lambda catalogus: render_taak(replace(self._now, catalogus=catalogus), taak))

    def keep(self) -> None:
        """Let the next build have the pages of this one, the first time that this is asked."""
        kept, self._kept = self._kept, None
        if kept:
            kept.write(self._made)

    @property
    def _now(self) -> Site:
        if self._site is None:
            raise RuntimeError("Interne fout: er is nog geen site om pagina's van te maken.")
        return self._site
