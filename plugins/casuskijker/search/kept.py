"""A whole index, kept for the next build that has the same texts: it then needs not even the dictionary."""

from __future__ import annotations

import re
from importlib.metadata import version
from typing import TYPE_CHECKING

from casuskijker.cache import hash_rooms, make_key, pack, unpack
from casuskijker.domain.kenmerk import Kenmerken

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from casuskijker.cache import Cache
    from casuskijker.domain.site import Site

SOORT = "zoekindex"
MOST = 2
"""An index of a thousand texts is 26 MB: the newest stays, and the one before it."""
ROOMS = ("search", "markdown", "domain")
LIBRARIES = ("simplemma", "markdown-it-py", "mdit-py-plugins", "pyyaml")
ADDRESS = re.compile(r"zoekindex/(?:kern|[0-9a-f]{12}/(?:tekst/)?[a-z0-9-]+)\.json")
"""Where files of an index stand; nothing that is kept comes anywhere else."""


def key_of_index(site: Site, pages: Iterable[tuple[str, str]]) -> str:
    """Return what tells the index of this site from any other: all that it is made of."""
    return make_key(hash_rooms(*ROOMS), *list_versions(), Kenmerken().make((site, sorted(pages))))


def list_versions() -> list[str]:
    """Return the versions of what an index is made with besides our own code."""
    return list(map(version, LIBRARIES))


def read_index(cache: Cache, key: str) -> dict[str, bytes] | None:
    """Return the files of an index as they were kept, or None when they were not."""
    kept = cache.read(SOORT, key)
    return parse_index(kept) if kept else None


def keep_index(cache: Cache, key: str, files: Mapping[str, bytes]) -> None:
    """Keep the files of an index."""
    cache.write_pieces(SOORT, key, pack(files.items()), most=MOST)


def parse_index(data: bytes) -> dict[str, bytes] | None:
    """Return the files in such an entry, or None when it is none."""
    files = unpack(data)
    return files if files is not None and all(map(ADDRESS.fullmatch, files)) else None
