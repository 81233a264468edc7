"""All pages that a catalogus gives; and after a change only those of which something that they asked has changed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from casuskijker.domain.navraag import Navraag, answer
from casuskijker.rendering.taken import list_taken, render_taak

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from casuskijker.domain.navraag import Vraag
    from casuskijker.domain.site import Site
    from casuskijker.rendering.pagina import Pagina
    from casuskijker.rendering.taken import Taak


def render_site(site: Site) -> Iterator[Pagina]:
    """Yield every page, with what it says of itself to others than its readers."""
    for taak in list_taken(site.catalogus):
        yield from render_taak(site, taak)


@dataclass(frozen=True, slots=True)
class _Gemaakt:
    """Pages, and what was asked to make them, with the answers."""

    paginas: tuple[Pagina, ...]
    asked: Mapping[Vraag, object]


class Paginamaker:
    """Makes the pages of a site as it changes; one whose questions have the same answers as before it keeps."""

    def __init__(self) -> None:
        """Begin with nothing made."""
        self._made: dict[Taak, _Gemaakt] = {}
        self._site: Site | None = None
        self._answers: dict[Vraag, object] = {}
        self._sure: set[Taak] = set()

    def begin(self, site: Site) -> list[Taak]:
        """Take a site as it is now, and return what there is to make; what it no longer has is forgotten."""
        settings = (site.directory_urls, site.afzender)
        if self._site and settings != (self._site.directory_urls, self._site.afzender):
            self._made = {}
        self._site, self._answers, self._sure = site, {}, set()
        taken = list(list_taken(site.catalogus))
        self._made = {taak: self._made[taak] for taak in taken if taak in self._made}
        return taken

    def make(self, taak: Taak) -> tuple[Pagina, ...]:
        """Return the pages of one piece of work as they are now."""
        if taak not in self._sure:
            made = self._made.get(taak)
            if made is None or not all(self._still(vraag, said) for vraag, said in made.asked.items()):
                self._made[taak] = self._render(taak, made)
            self._sure.add(taak)
        return self._made[taak].paginas

    def _render(self, taak: Taak, earlier: _Gemaakt | None) -> _Gemaakt:
        """Make pages; what comes out equal stays the same thing."""
        site = self._now
        navraag = Navraag(site.catalogus)
        paginas = render_taak(replace(site, catalogus=navraag.catalogus), taak)
        return _Gemaakt(earlier.paginas if earlier and earlier.paginas == paginas else paginas, navraag.asked)

    def _still(self, vraag: Vraag, said: object) -> bool:
        """Whether a question still has that answer; each question is asked once of a site."""
        if vraag not in self._answers:
            self._answers[vraag] = answer(self._now.catalogus, vraag)
        now = self._answers[vraag]
        return now is said or now == said

    @property
    def _now(self) -> Site:
        if self._site is None:
            raise RuntimeError("Interne fout: er is nog geen site om pagina's van te maken.")
        return self._site
