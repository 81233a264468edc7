"""The pages of lessen as documents that a docent can edit: made again when the page says something else."""

from __future__ import annotations

from hashlib import sha256
from importlib.metadata import version
from typing import TYPE_CHECKING

from casuskijker.cache import NO_CACHE, hash_rooms, make_key, pack, unpack
from casuskijker.domain import adressen
from casuskijker.domain.draaiboek import make_kort
from casuskijker.rendering.word import has_word, make_document
from casuskijker.rendering.word_blokken import read_blokken

if TYPE_CHECKING:
    from collections.abc import Iterable

    from casuskijker.cache import Cache
    from casuskijker.domain.site import Site
    from casuskijker.rendering.pagina import Pagina

SOORT = "documenten"
DIGEST = sha256().digest_size
ADRES_OF = {"draaiboek": adressen.document_of_draaiboek, "les": adressen.document_of_les}
"""Where the document of a page stands, by the kind of page: both beside the draaiboek, none on a sheet of students."""


class Documenten:
    """The documents of a site as it changes, each by its address, with what it was made of."""

    def __init__(self, cache: Cache = NO_CACHE) -> None:
        """Begin with nothing made but what an earlier build kept."""
        self._cache = cache
        self._before: dict[str, bytes] | None = None
        self._made: dict[str, bytes] = {}

    def make(self, paginas: Iterable[Pagina], site: Site) -> dict[str, bytes]:
        """Return the documents by their address; none where there is nothing to make them with."""
        if not has_word():
            return {}
        if self._before is None:
            kept = self._cache.read(SOORT, _make_key()) if self._cache.folder else None
            self._before = (kept and unpack(kept)) or {}
        earlier = self._made or self._before
        self._made = {
            _address_of(pagina): _make_piece(pagina, site, earlier) for pagina in paginas if pagina.soort in ADRES_OF
        }
        return {address: piece[DIGEST:] for address, piece in self._made.items()}

    def keep(self) -> None:
        """Let the next build have them, unless it are those that there were."""
        if self._before is not None and self._made != self._before:
            self._cache.write_pieces(SOORT, _make_key(), pack(self._made.items()))


def _address_of(pagina: Pagina) -> str:
    return ADRES_OF[pagina.soort](*adressen.names_of_les(pagina.page))


def _make_piece(pagina: Pagina, site: Site, earlier: dict[str, bytes]) -> bytes:
    """Return a document behind a hash of all that is in it."""
    address, names = _address_of(pagina), adressen.names_of_les(pagina.page)
    kort = site.address_of(adressen.page_of_kort(make_kort(*names))) if site.afzender.url else ""
    onder = " · ".join(filter(None, (site.afzender.naam, kort)))
    adres = site.address_of(pagina.page) if site.afzender.url else ""
    said = (pagina.html, pagina.titel, site.afzender.naam, site.afzender.taal, onder, adres)
    digest = sha256(repr(said).encode()).digest()
    piece = earlier.get(address, b"")
    if piece[:DIGEST] == digest:
        return piece
    blokken = read_blokken(pagina.html, adres=adres)
    return digest + make_document(blokken, titel=pagina.titel, afzender=site.afzender, onder=onder)


def _make_key() -> str:
    return make_key(hash_rooms("rendering"), version("python-docx"))
