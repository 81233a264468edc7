"""Makes the index of one site, again and again as it changes, and knows by then most of what it needs."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING

from casuskijker.cache import NO_CACHE
from casuskijker.domain.navraag import Onthouden
from casuskijker.domain.taal import DUTCH
from casuskijker.markdown.plain import to_lines
from casuskijker.search.base import keep_base, restore_base
from casuskijker.search.collect import collect_records, read_by_itself
from casuskijker.search.dictionary import NO_WORDS, load_dictionary
from casuskijker.search.index import Index
from casuskijker.search.kept import SOORT, keep_index, key_of_index, read_index
from casuskijker.search.learned import read_learned
from casuskijker.search.learning import keep_learned
from casuskijker.search.platte_tekst import PlatteTekst
from casuskijker.search.synoniemen import Synoniemen, collect_groups
from casuskijker.search.tally import count_texts, read_texts
from casuskijker.search.voorstellen import list_asked, list_voorstellen
from casuskijker.search.wijzers import make_wijzers, write_wijzers

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable

    from casuskijker.cache import Cache
    from casuskijker.domain.casus import Casus
    from casuskijker.domain.site import Site
    from casuskijker.search.collect import Records
    from casuskijker.search.index_files import Indexschrijver
    from casuskijker.search.tally import Ahead


class Zoekbouw:
    """The index of a site as it was last said to be."""

    def __init__(self, cache: Cache) -> None:
        """Begin with nothing made."""
        self._cache = self._of_words = cache
        self._records: Records = Onthouden()
        self._schrijver: Indexschrijver | None = None
        self._taal = DUTCH
        self._plain: Callable[[str], str] = to_lines
        self._ahead: Ahead = {}
        self._to_keep: list[Callable[[], None]] = []

    def prepare(self, taal: str = DUTCH) -> None:
        """Have the dictionary ready before there is a site, where no index was kept that may be the one.

        There is one of Dutch only; a site in another language has no use for it.
        """
        if taal == DUTCH and not self._cache.has(SOORT):
            load_dictionary()

    @cached_property
    def _platte_tekst(self) -> PlatteTekst:
        return PlatteTekst(self._cache)

    def read_ahead(self, casussen: Iterable[Casus]) -> None:
        """Read and count what hangs on nothing else, before there is a site; its records are then soon counted."""
        for casus in casussen:
            texts = read_texts(read_by_itself(casus, self._platte_tekst.read))
            self._ahead[texts] = count_texts(texts)

    def make(self, site: Site, pages: Collection[tuple[str, str]]) -> dict[str, bytes]:
        """Return the files of the index of a site by their address; the first ones may have been kept.

        A site that now speaks another language is a new one: its words have other forms.
        """
        if site.afzender.taal.code != self._taal:
            self._schrijver, self._taal = None, site.afzender.taal.code
        if self._schrijver:
            return self._follow(self._schrijver, site, pages)
        key = key_of_index(site, pages)
        files = read_index(self._cache, key)
        if files is None:
            files = self._make_first(site, pages)
            self._to_keep.insert(0, partial(keep_index, self._cache, key, files))
        return files

    def keep(self) -> None:
        """Let the next build have what was found for this one; of what waits for an index nothing waits for this."""
        while self._to_keep:
            self._to_keep.pop(0)()

    def be_ready(self, site: Site, pages: Collection[tuple[str, str]]) -> None:
        """Know what the index of a site was made of, also where it was kept: the next one is soon there."""
        if self._schrijver is None:
            self._make_first(site, pages)

    def _make_first(self, site: Site, pages: Collection[tuple[str, str]]) -> dict[str, bytes]:
        """Go on from where an earlier build was, and let a later one go on from here.

        What is kept of words, is of Dutch ones: in another language each word is found as it is written.
        """
        self._of_words = self._cache if self._taal == DUTCH else NO_CACHE
        self._plain = self._platte_tekst.read
        try:
            self._schrijver, files = self._go_on(site, pages, self._of_words)
        except Exception:  # noqa: BLE001 - of what was kept badly; a fault of ours comes back without it
            self._schrijver, files = self._go_on(site, pages, NO_CACHE)
        self._plain = to_lines
        self._to_keep += [self._platte_tekst.keep, partial(keep_base, self._of_words, self._schrijver)]
        return files

    def _go_on(
        self, site: Site, pages: Collection[tuple[str, str]], base: Cache
    ) -> tuple[Indexschrijver, dict[str, bytes]]:
        dictionary = load_dictionary() if self._taal == DUTCH else NO_WORDS
        learned = read_learned(self._of_words)
        index = Index((), Synoniemen(collect_groups(site.catalogus)), dictionary, learned=learned)
        schrijver = restore_base(base, index)
        return schrijver, self._follow(schrijver, site, pages)

    def _follow(self, schrijver: Indexschrijver, site: Site, pages: Collection[tuple[str, str]]) -> dict[str, bytes]:
        catalogus, index = site.catalogus, schrijver.index
        is_first = not index.records
        records = list(collect_records(site, pages, self._records, plain=self._plain))
        synoniemen = Synoniemen(collect_groups(catalogus))
        index.follow(records, synoniemen, asked=list_asked(catalogus), ahead=self._ahead)
        self._ahead.clear()
        wijzers = write_wijzers(make_wijzers(site, records, index.analyzer))
        files = schrijver.write(wijzers | {"voorstellen": list_voorstellen(catalogus, index)})
        if is_first:
            self._to_keep.append(partial(keep_learned, self._of_words, index.analyzer))
        return files
