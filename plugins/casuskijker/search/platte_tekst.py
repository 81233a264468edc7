"""Texts without their Markdown, kept for the next build: to read the signs takes most of what it takes to find a text.

They are kept by what was written, so whoever reads one has what it says now.
"""

from __future__ import annotations

from hashlib import sha256
from importlib.metadata import version
from typing import TYPE_CHECKING

from casuskijker.cache import are_nearly_same, hash_rooms, make_key, pack, unpack
from casuskijker.markdown.plain import to_lines

if TYPE_CHECKING:
    from casuskijker.cache import Cache

SOORT = "platte-tekst"
LIBRARIES = ("markdown-it-py", "mdit-py-plugins")


class PlatteTekst:
    """Reads texts as plain words, the first time from what an earlier build kept."""

    def __init__(self, cache: Cache) -> None:
        """Have what was kept."""
        self._cache = cache
        self.key = make_key(hash_rooms("markdown"), *map(version, LIBRARIES))
        kept = cache.read(SOORT, self.key)
        self._before = (kept and unpack(kept)) or {}
        self._now: dict[str, bytes] = {}

    def read(self, markdown: str) -> str:
        """Return a text without its markup, with the notes that it cites."""
        name = sha256(markdown.encode("utf-8", "surrogatepass")).hexdigest()
        try:
            plain = (self._now.get(name) or self._before[name]).decode("utf-8", "surrogatepass")
        except (LookupError, ValueError):
            plain = to_lines(markdown)
        self._now[name] = plain.encode("utf-8", "surrogatepass")
        return plain

    def keep(self) -> None:
        """Let the next build have what was read for this one, which needs it no longer."""
        if not are_nearly_same(self._now, self._before):
            self._cache.write_pieces(SOORT, self.key, pack(self._now.items()), most=1)
        self._before, self._now = {}, {}
