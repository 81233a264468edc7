"""Domain to search: records, Dutch words taken apart, and the index that the browser searches in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casuskijker.cache import NO_CACHE
from casuskijker.search.collect import collect_records
from casuskijker.search.dictionary import load_dictionary
from casuskijker.search.index import Index
from casuskijker.search.index_files import FOLDER, write_index
from casuskijker.search.kept import SOORT, keep_index, key_of_index, read_index
from casuskijker.search.learned import keep_learned, read_learned
from casuskijker.search.synoniemen import Synoniemen, collect_groups
from casuskijker.search.voorstellen import list_asked, list_voorstellen
from casuskijker.search.wijzers import make_wijzers

if TYPE_CHECKING:
    from collections.abc import Collection

    from casuskijker.cache import Cache
    from casuskijker.domain.site import Site

__all__ = ["FOLDER", "build_zoekindex", "prepare"]


def prepare(cache: Cache) -> None:
    """Have the dictionary ready before there is a site, where no index was kept that may be the one."""
    if not cache.has(SOORT):
        load_dictionary(cache)


def build_zoekindex(site: Site, pages: Collection[tuple[str, str]], *, cache: Cache = NO_CACHE) -> dict[str, bytes]:
    """Return the files of the search index by their address; `pages` are those written by hand, as Markdown.

    They are the same whatever the cache holds.
    """
    key = key_of_index(site, pages)
    return read_index(cache, key) or _make_index(site, pages, cache=cache, key=key)


def _make_index(site: Site, pages: Collection[tuple[str, str]], *, cache: Cache, key: str) -> dict[str, bytes]:
    records = list(collect_records(site, pages))
    synoniemen = Synoniemen(collect_groups(site.catalogus))
    dictionary, learned = load_dictionary(cache), read_learned(cache)
    index = Index(records, synoniemen, dictionary, asked=list_asked(site.catalogus), learned=learned)
    lists = {
        "wijzers": make_wijzers(site, records, index.analyzer),
        "voorstellen": list_voorstellen(site.catalogus, index),
    }
    files = write_index(index, lists=lists)
    keep_learned(cache, index.analyzer)
    keep_index(cache, key, files)
    return files
