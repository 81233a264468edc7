"""What was read the last time, so that a site that is served reads a file again only when something in it changed.

Nothing is remembered of what depends on what: reading a text is a function of its file, of the names that the site
knows and of the numbers that other texts have. What a text asked of these is kept with what it became, and when the
answers are the same now, so is the text.
"""

from __future__ import annotations

from contextlib import nullcontext
from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from casuskijker.cache import NO_CACHE
from casuskijker.loading.gelezen import GelezenLijst, as_kept, from_kept, is_kept_on, read_among
from casuskijker.loading.kept import KeptTexts
from casuskijker.loading.lists.all_lists import load_lijsten
from casuskijker.loading.meelezen import read_alone
from casuskijker.loading.reading.documents import exists
from casuskijker.loading.stempel import stamp
from casuskijker.loading.text.texts import Site
from casuskijker.loading.zoekpaginas import Zoekpaginas

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from contextlib import AbstractContextManager
    from pathlib import Path

    from casuskijker.cache import Cache
    from casuskijker.domain.problem import Problem
    from casuskijker.loading.bronmappen import Bronmappen
    from casuskijker.loading.gelezen import Gelezen, ListReader, Loader
    from casuskijker.loading.lists.all_lists import Lijsten
    from casuskijker.loading.meelezen import ReadAlong
    from casuskijker.loading.reading.documents import Source
    from casuskijker.loading.reading.known import Known
    from casuskijker.loading.reading.nodes import Node
    from casuskijker.loading.stempel import Stempel

T = TypeVar("T")
Tell: TypeAlias = "Callable[[object], None]"
"""Gets what a text became, or None."""


def tell_nobody(text: object) -> None:
    """Have nobody who goes on with a text before all are read."""
    del text


class Geheugen:
    """Reads, and keeps what it read for as long as it is the same."""

    def __init__(
        self, cache: Cache = NO_CACHE, *, read_along: ReadAlong = read_alone, tell: Tell = tell_nobody
    ) -> None:
        """Begin with nothing read but what an earlier build kept; many texts may be read along with us.

        Somebody may be told each text that was not read before.
        """
        self._cache, self._read_along, self._tell = cache, read_along, tell
        self._kept = KeptTexts(cache) if cache.folder or read_along is not read_alone else None
        self._texts: dict[Loader[object], dict[Source, Gelezen[object]]] = {}
        self._names: dict[Loader[object], Mapping[str, Known]] = {}
        self._lists: tuple[dict[Path, Stempel | None], Lijsten, tuple[Problem, ...]] | None = None
        self._naming: dict[ListReader[object], GelezenLijst[Any]] = {}
        self.zoekpaginas = Zoekpaginas()

    def read_texts(
        self, load: Loader[T], sources: Sequence[Source], *, site: Site, problems: list[Problem]
    ) -> list[T | None]:
        """Return what becomes of these files, in their order."""
        earlier: Mapping[Source, Gelezen[T]] = self._texts.get(load, {})  # type: ignore[assignment] # by its loader
        same_names = self._names.get(load) == site.known
        now: dict[Source, Gelezen[T]] = {}
        with self._have_read(load, [source for source in sources if source not in earlier], site):
            for source in sources:
                stempel, gelezen = stamp(source.file), earlier.get(source)
                if gelezen and gelezen.is_of(stempel) and gelezen.holds(site, same_names=same_names):
                    gelezen.claims.repeat(site.claims)
                else:
                    gelezen = self._recall(source, site, stempel) or self._read(load, source, site, stempel)
                now[source] = gelezen
                problems.extend(gelezen.problems)
                site.verwijzingen.extend(gelezen.verwijzingen)
                site.places.update(gelezen.places)
        self._texts[load], self._names[load] = now, site.known  # type: ignore[assignment] # by its loader
        return [gelezen.made for gelezen in now.values()]

    def _read(self, load: Loader[T], source: Source, site: Site, stempel: Stempel | None) -> Gelezen[T]:
        gelezen = read_among(load, source, site=site, stempel=stempel)
        self._tell(gelezen.made)
        return gelezen

    def _have_read(self, load: Loader[T], sources: Sequence[Source], site: Site) -> AbstractContextManager[None]:
        """Let what nobody read before be read along with us for as long as this lasts."""
        kept = self._kept
        if kept is None or not is_kept_on(site):
            return nullcontext()
        new = [source for source in sources if source.path not in kept.before]
        return self._read_along(load, new, site, take=kept.take)

    def _recall(self, source: Source, site: Site, stempel: Stempel | None) -> Gelezen[Any] | None:
        """Return a text as an earlier build read it, if reading it now gives the same."""
        if self._kept is None or not is_kept_on(site):
            return None
        kept = self._kept.recall(source)
        if kept is None:
            return None
        gelezen = from_kept(kept, site=site, stempel=stempel)
        if not gelezen.holds(site, same_names=False):
            return None
        gelezen.claims.repeat(site.claims)
        return gelezen

    def keep(self) -> None:
        """Let the next build have what was read for this one, which needs it no longer."""
        kept, self._kept = self._kept, None
        if kept is None or not self._cache.folder:
            return
        for texts in self._texts.values():
            for source, gelezen in texts.items():
                if is_kept_on(gelezen.site) and not gelezen.is_recalled:
                    kept.keep(source, as_kept(gelezen))
        kept.write()

    def read_lists(self, bronmappen: Bronmappen, problems: list[Problem]) -> Lijsten:
        """Return what the lists hold; where one of them changed, all are read."""
        stempels = {file: stamp(file) for file in bronmappen.lists if exists(file)}
        if not (self._lists and self._lists[0] == stempels and all(stempels.values())):
            told: list[Problem] = []
            self._lists = stempels, load_lijsten(bronmappen, told), tuple(told)
        _, lijsten, known_problems = self._lists
        problems.extend(known_problems)
        return replace(lijsten, verwijzingen=[*lijsten.verwijzingen])

    def read_naming_list(self, read: ListReader[T], node: Node | None, *, site: Site, problems: list[Problem]) -> T:
        """Return what a list holds that names texts; where it is the same and so are all names, it was read before."""
        gelezen: GelezenLijst[T] | None = self._naming.get(read)
        if gelezen is None or gelezen.node is not node or gelezen.known != site.known:
            told: list[Problem] = []
            own = Site(known=site.known, schalen={})
            gelezen = GelezenLijst(read(node, told, site=own), node, site.known, tuple(told), tuple(own.verwijzingen))
            self._naming[read] = gelezen
        problems.extend(gelezen.problems)
        site.verwijzingen.extend(gelezen.verwijzingen)
        return gelezen.made
