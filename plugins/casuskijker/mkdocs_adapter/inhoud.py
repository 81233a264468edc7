"""What a site holds, read and made into pages; while it is served, only what changed is read and made again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casuskijker.domain.catalogus import Catalogus
from casuskijker.domain.navraag import Onthouden
from casuskijker.domain.site import Site
from casuskijker.loading import Geheugen, find_unknown_places, list_places, load_catalogus, path_from, restore_broken
from casuskijker.mkdocs_adapter.own_pages import Uitleg
from casuskijker.mkdocs_adapter.reporting import gather_unfinished
from casuskijker.mkdocs_adapter.serve.bronnen import EigenPaginas
from casuskijker.mkdocs_adapter.verdwenen import Verdwenen, find_missing
from casuskijker.mkdocs_adapter.voortgang import Voortgang
from casuskijker.rendering import Documenten, Paginamaker

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from mkdocs.structure.files import File

    from casuskijker.cache import Cache
    from casuskijker.domain.problem import Problem
    from casuskijker.loading import Bronmappen, Geladen, Tell
    from casuskijker.mkdocs_adapter.verdwenen import Gemist
    from casuskijker.rendering import Beschreven, Pagina
    from casuskijker.rendering.taken import Taak


class Inhoud:
    """The content of one site, from one round to the next."""

    geladen: Geladen

    def __init__(self) -> None:
        """Begin with nothing read."""
        self._geheugen: Geheugen | None = None
        self._last_good: Catalogus | None = None
        self.maker = Paginamaker()
        self.documenten = Documenten()
        self.site = Site(Catalogus())
        self.own = EigenPaginas()
        self.verdwenen = Verdwenen()
        self.uitleg = Uitleg()
        self.beschreven: Beschreven = Onthouden()
        self.made: dict[Taak, tuple[Pagina, ...]] = {}
        self.voortgang = Voortgang()

    def open(self, cache: Cache, *, tell: Tell) -> None:
        """Have what an earlier build kept, of a served site once.

        Somebody may be told each text that was not read before.
        """
        if self._geheugen is None:
            self._geheugen, self.maker = Geheugen(cache, tell=tell), Paginamaker(cache)
            self.documenten = Documenten(cache)

    def load(self, bronmappen: Bronmappen) -> Catalogus:
        """Return what to show: the new content, where it has errors as it was without them."""
        self.geladen = load_catalogus(bronmappen, geheugen=self._geheugen)
        self._last_good = restore_broken(self.geladen, self._last_good) if self._last_good else self.geladen.catalogus
        return self._last_good

    def read_own_pages(self, pages: Iterable[File], bronmappen: Bronmappen) -> None:
        """Read the pages by hand, and let MkDocs read them."""
        pages, self.uitleg = list(pages), Uitleg()
        self.own = EigenPaginas(pages, bronmappen)
        for page in pages:
            self.own.give(page)

    def look_what_went(self, bronmappen: Bronmappen) -> None:
        """See which pages a served site has by now, and which it had."""
        files, root = self.own.files.items(), bronmappen.root
        self.verdwenen.look_at_texts(self.site.catalogus)
        self.verdwenen.look_at_pages((uri, path_from(root, path), text) for uri, (path, text) in files)

    def find_missing(self, bronmappen: Bronmappen) -> list[Gemist]:
        """Return the texts that a served site shows although their files are gone, because something misses them."""
        return find_missing(self.site.catalogus, self.geladen.catalogus, bronmappen.root)

    @property
    def problems(self) -> list[Problem]:
        """What is wrong with all of it."""
        return gather_unfinished([*self.geladen.problems, *self.own.problems])

    def make_all(self) -> list[Pagina]:
        """Return all pages."""
        taken, self.made = self.maker.begin(self.site), {}
        self.voortgang.begin("Pagina's gemaakt", len(taken))
        for taak in taken:
            self.made[taak] = self.maker.make(taak)
            self.voortgang.step()
        return self.paginas

    @property
    def paginas(self) -> list[Pagina]:
        """All pages that were made."""
        return [pagina for paginas in self.made.values() for pagina in paginas]

    def make_once(self) -> list[Pagina]:
        """Return all pages of a site that is built once, of which nothing is needed here any more."""
        paginas = self.make_all()
        self.keep()
        self.made, self.maker = {}, Paginamaker()
        return paginas

    def keep(self) -> None:
        """Let the next build have what was read and made for this one, of which only the index is still to come."""
        self.voortgang.say("De pagina's zijn er; nu nog de zoekindex.")
        self.voortgang = Voortgang()  # of rounds it is said what came of them
        if self._geheugen:
            self._geheugen.keep()
        self.maker.keep()
        self.documenten.keep()

    def find_unknown_places(self, paginas: Iterable[Pagina]) -> Iterator[Problem]:
        """Yield the places that texts lead to and that are not on these pages, nor on those by hand."""
        asked = {page for plek in self.geladen.plekken for page in plek.pages}
        ids = {pagina.page: pagina.ids for pagina in paginas if pagina.page in asked}
        ids |= {page: list_places(text) for page, text in self.own.texts if page in asked}
        return find_unknown_places(self.geladen.plekken, ids)

    def suspect_places(self) -> Iterator[Problem]:
        """Yield what would be wrong if none of the places that texts lead to were there."""
        plekken = self.geladen.plekken
        return find_unknown_places(plekken, {page: () for plek in plekken for page in plek.pages})
