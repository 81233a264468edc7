"""Films and sound in a text: what is said in them must be there in words too, and where a reader sees it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casuskijker.loading.reading import messages as m
from casuskijker.markdown.elements import MEDIA
from casuskijker.markdown.html import Piece, list_pieces

if TYPE_CHECKING:
    from collections.abc import Iterator

    from casuskijker.domain.problem import Problem
    from casuskijker.loading.text.body import Body

TAG = "<"
TOGETHER = "figure"
IN_WORDS = frozenset({"details", "figcaption", "track"})
"""What says in words what is said in a film beside it: subtitles, or a text that stands together with it."""


def find_media(body: Body) -> Iterator[Problem]:
    """Yield a tip for what only plays, and a warning for words that no browser shows."""
    playing: Piece | None = None
    untold: list[Piece] = []
    together = 0
    for token in body.all_tokens if TAG in body.cut.text else ():
        for piece in list_pieces(token):
            if piece.is_tag and piece.name == TOGETHER:
                together += -1 if piece.is_end else 1
                yield from () if together else _tell(untold, body)
            elif piece.is_tag and piece.name in MEDIA:
                playing = None if piece.is_end else piece
                untold += () if piece.is_end else (piece,)
                yield from _tell(untold, body) if piece.is_end and not together else ()
            elif piece.is_tag and piece.name in IN_WORDS and (together or playing):
                untold.clear()
            elif playing and not piece.is_tag and piece.written.strip():
                yield m.WOORDEN_IN_FILM.at(body.place(piece.line), tag=playing.name, begin=piece.written.strip())


def _tell(untold: list[Piece], body: Body) -> Iterator[Problem]:
    """Yield a tip for each, and forget them."""
    for piece in untold:
        yield m.ALLEEN_TE_HOREN.at(body.place(piece.line), tag=piece.written)
    untold.clear()
