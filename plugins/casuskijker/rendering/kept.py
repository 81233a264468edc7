"""Pages that an earlier build made: one that asks nothing that is answered otherwise now, is not made again."""

from __future__ import annotations

import marshal
from dataclasses import fields
from functools import cache as once
from hashlib import sha256
from importlib.metadata import version
from typing import TYPE_CHECKING, Any

from casuskijker.cache import ONE_IN, hash_rooms, make_key, pack, unpack
from casuskijker.domain.bewaard import Bewaard
from casuskijker.rendering.environment import THEME
from casuskijker.rendering.pagina import Pagina
from casuskijker.rendering.word import has_word

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from casuskijker.cache import Cache
    from casuskijker.domain.navraag import Onthouden
    from casuskijker.domain.site import Site
    from casuskijker.rendering.taken import Taak

SOORT = "paginas"
ROOMS = ("rendering", "markdown", "domain", "cache")
LIBRARIES = ("jinja2", "markupsafe", "markdown-it-py", "mdit-py-plugins", "pyyaml")
PARTS = tuple(part.name for part in fields(Pagina))
FOUND = ("ids", "gegevens")
"""What a page knows once it was asked: to find it again takes as long as to read all that is kept of pages."""


class KeptPages:
    """The pages of the last build that kept them, of a site with the same settings."""

    def __init__(self, cache: Cache, site: Site) -> None:
        """Have what was kept."""
        self._cache = cache
        settings = repr((site.directory_urls, site.afzender, has_word()))
        self.key = make_key(hash_rooms(*ROOMS), hash_theme(), *map(version, LIBRARIES), settings)
        kept = cache.read(SOORT, self.key)
        self._before = (kept and unpack(kept)) or {}

    def open(self) -> Bewaard[tuple[Pagina, ...]]:
        """Return what may be as it was."""
        return Bewaard(self._before, read=_read, write=_write)

    def write(self, made: Onthouden[Taak, tuple[Pagina, ...]]) -> None:
        """Keep what this build made, unless it is what there was, or nearly."""
        if not made.is_kept(but_for_one_in=ONE_IN):
            self._cache.write_pieces(SOORT, self.key, pack(made.keep()))


def _write(paginas: tuple[Pagina, ...]) -> bytes:
    """Write the pages of one piece of work as Python writes things down: a page is one long text.

    Raises:
        ValueError: When one holds what cannot be written so.
    """
    return marshal.dumps(
        [(_name(pagina, PARTS) | {"parts": _plain(pagina)}, _name(pagina, FOUND)) for pagina in paginas]
    )


def _name(pagina: Pagina, parts: Iterable[str]) -> dict[str, Any]:
    return {part: getattr(pagina, part) for part in parts}


def _plain(pagina: Pagina) -> tuple[str, ...]:
    """Return what stands on a page as text, and no Markup of Jinja."""
    return tuple(map(str, pagina.parts))


def _read(data: bytes) -> tuple[Pagina, ...]:
    """Return the pages of one piece of work.

    Raises:
        EOFError: When it is half of them.
        TypeError: When it are none.
        ValueError: When it is nothing.
    """
    return tuple(_make(parts, found) for parts, found in marshal.loads(data))  # noqa: S302 - sealed


def _make(parts: Mapping[str, Any], found: Mapping[str, Any]) -> Pagina:
    pagina = Pagina(**parts)
    vars(pagina).update(found)
    return pagina


@once
def hash_theme() -> str:
    """Return a hash of all that pages are made with besides code: templates, words, and which scripts there are."""
    digest = sha256()
    for file in sorted(THEME.rglob("*")):
        if file.is_file():
            content = file.read_bytes()
            digest.update(f"{file.relative_to(THEME).as_posix()} {len(content)} ".encode() + content)
    return digest.hexdigest()
