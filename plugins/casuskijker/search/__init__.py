"""Domain to search: records, Dutch words taken apart, and the index that the browser searches in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casuskijker.cache import NO_CACHE
from casuskijker.search.index_files import FOLDER
from casuskijker.search.zoekbouw import Zoekbouw

if TYPE_CHECKING:
    from collections.abc import Collection

    from casuskijker.cache import Cache
    from casuskijker.domain.site import Site

__all__ = ["FOLDER", "Zoekbouw", "build_zoekindex"]


def build_zoekindex(site: Site, pages: Collection[tuple[str, str]], *, cache: Cache = NO_CACHE) -> dict[str, bytes]:
    """Return the files of the search index by their address; `pages` are those written by hand, as Markdown.

    They are the same whatever the cache holds.
    """
    bouw = Zoekbouw(cache)
    files = bouw.make(site, pages)
    bouw.keep()
    return files
