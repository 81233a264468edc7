"""All pages that a catalogus gives; and after a change only those of which something that they asked has changed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from casuskijker.cache import NO_CACHE
from casuskijker.domain.navraag import Antwoord, Onthouden, answer
from casuskijker.rendering.kept import KeptPages
from casuskijker.rendering.taken import list_taken, render_taak
from casuskijker.rendering.uitleg import explain_anew

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from casuskijker.cache import Cache
    from casuskijker.domain.bewaard import Bewaard, Vraag
    from casuskijker.domain.catalogus import Catalogus
    from casuskijker.domain.site import Site
    from casuskijker.rendering.pagina import Pagina
    from casuskijker.rendering.taken import Taak

EXPLANATION = "uitgelegd"
"""What only the explanations at the end of a page ask."""


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
        self._made = self._open()
        self._site: Site | None = None

    def begin(self, site: Site) -> list[Taak]:
        """Take a site as it is now, and return what there is to make; what it no longer has is forgotten."""
        settings = (site.directory_urls, site.afzender)
        if self._site is None and self._cache.folder:
            self._kept = KeptPages(self._cache, site)
            self._made = self._open(self._kept.open())
        elif self._site and settings != (self._site.directory_urls, self._site.afzender):
            self._kept, self._made = None, self._open()
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

    def _open(self, bewaard: Bewaard[tuple[Pagina, ...]] | None = None) -> Onthouden[Taak, tuple[Pagina, ...]]:
        return Onthouden(bewaard, mend=self._mend)

    def _mend(
        self, paginas: tuple[Pagina, ...], differ: Sequence[Vraag], catalogus: Catalogus
    ) -> tuple[Pagina, ...] | None:
        """Return pages of which nothing but begrippen is said otherwise: no other word of theirs is another."""
        if any(vraag.naam != EXPLANATION or answer(self._now.catalogus, vraag) is Antwoord.GEEN for vraag in differ):
            return None
        mended = [explain_anew(replace(self._now, catalogus=catalogus), pagina) for pagina in paginas]
        return None if None in mended else tuple(filter(None, mended))

    @property
    def _now(self) -> Site:
        if self._site is None:
            raise RuntimeError("Interne fout: er is nog geen site om pagina's van te maken.")
        return self._site
