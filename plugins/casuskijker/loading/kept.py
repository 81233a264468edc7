"""What texts became in an earlier build: one with the same words, and the same answers to what it asks, is not read."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING, Any

import markdown_it
import mdit_py_plugins
import yaml

from casuskijker.cache import Values, are_nearly_same, hash_rooms, make_key, pack, unpack
from casuskijker.domain.casus import Casus, Ontmoeting, Verdiepingsvraag, Vervolg
from casuskijker.domain.draaiboek import Episode, Les, Stap, Stop
from casuskijker.domain.licentie import Licentie
from casuskijker.domain.problem import Place, Problem, Severity
from casuskijker.domain.vaste_ids import VasteId
from casuskijker.domain.verhalenles import Verhalenles
from casuskijker.domain.werkvorm import Groepsmaat, Rol, Schrijfveld, Werkstap, Werkvorm
from casuskijker.loading.reading.fields import Verwijzing
from casuskijker.loading.reading.files import MAX_TEXT, judge_file
from casuskijker.loading.reading.grenzen import GRENZEN

if TYPE_CHECKING:
    from collections.abc import Mapping

    from casuskijker.cache import Cache
    from casuskijker.loading.reading.documents import Source

SOORT = "teksten"
ROOMS = ("loading", "markdown", "domain", "cache")
LIBRARIES = (markdown_it.__version__, mdit_py_plugins.__version__, yaml.__version__)
DIGEST = sha256().digest_size


@dataclass(frozen=True, slots=True)
class KeptText:
    """A casus, a werkvorm or a les with all that came with it, and what was asked of its site with the answers."""

    made: Casus | Verhalenles | Werkvorm | None
    problems: tuple[Problem, ...]
    verwijzingen: tuple[Verwijzing, ...]
    places: tuple[tuple[VasteId, Place], ...]
    claims: tuple[tuple[str, str, Place, Place | None], ...]
    found: tuple[tuple[str, tuple[tuple[str, str | None], ...]], ...]
    reported: tuple[tuple[str, tuple[tuple[str, Place, Problem], ...]], ...]


CLASSES = (
    KeptText, Casus, Episode, Groepsmaat, Les, Licentie, Ontmoeting, Place, Problem, Rol, Schrijfveld, Stap, Stop,
    VasteId, Verdiepingsvraag, Verhalenles, Vervolg, Verwijzing, Werkstap, Werkvorm,
)  # fmt: skip


def _make_problem(severity: int, **parts: Any) -> Problem:  # noqa: ANN401 - the parts of a problem
    return Problem(severity=Severity(severity), **parts)


VALUES = Values(CLASSES, {"Problem": _make_problem})


class KeptTexts:
    """The texts of the last build that kept them, and those of this one, by the paths of their files."""

    def __init__(self, cache: Cache) -> None:
        """Have what was kept."""
        self._cache = cache
        self.key = make_key(hash_rooms(*ROOMS), repr(GRENZEN), *LIBRARIES)
        kept = cache.read(SOORT, self.key)
        self.before: Mapping[str, bytes] = (kept and unpack(kept)) or {}
        self._now: dict[str, bytes] = {}
        self._others: dict[str, bytes] = {}
        self._digests: dict[str, bytes | None] = {}

    def recall(self, source: Source) -> KeptText | None:
        """Return what was kept of a text, if its words are the same; it is asked before a text is read."""
        digest = self._digests[source.path] = digest_of(source)
        piece = self._others.get(source.path) or self.before.get(source.path)
        if piece is None or piece[:DIGEST] != digest:
            return None
        try:
            kept = VALUES.read(piece[DIGEST:])
        except ValueError:
            return None
        self._now[source.path] = piece
        return kept if isinstance(kept, KeptText) else None

    def keep(self, source: Source, kept: KeptText) -> None:
        """Keep what a text became, by its words when it was read: somebody may have written in it since.

        What cannot be written is read again each time.
        """
        digest = self._digests.get(source.path)
        if digest and (piece := write_kept(digest, kept)):
            self._now[source.path] = piece

    def take(self, path: str, piece: bytes) -> None:
        """Have what another process read, as if an earlier build kept it."""
        self._others[path] = piece

    def write(self) -> None:
        """Keep what this build read, unless it is what there was, or nearly."""
        if not are_nearly_same(self._now, self.before):
            self._cache.write_pieces(SOORT, self.key, pack(self._now.items()))


def write_kept(digest: bytes, kept: KeptText) -> bytes | None:
    """Return a text as it is kept, or None when it holds what cannot be written."""
    with suppress(TypeError):
        return digest + VALUES.write(kept)
    return None


def digest_of(source: Source) -> bytes | None:
    """Return what tells the words of a file from others, or None when it may not be opened."""
    file = source.file
    if judge_file(file, within=file.parent, most=MAX_TEXT, path=source.path):
        return None
    try:
        return sha256(file.read_bytes()).digest()
    except OSError:
        return None
