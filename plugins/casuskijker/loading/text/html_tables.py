"""Tables in HTML: what stands in them outside a cell, which a browser moves, and cells without a table around them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casuskijker.loading.reading import messages as m
from casuskijker.markdown.elements import VOID
from casuskijker.markdown.html import list_pieces

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markdown_it.token import Token

    from casuskijker.domain.problem import Problem
    from casuskijker.loading.text.body import Body
    from casuskijker.markdown.html import Piece

ROWS = frozenset({"tbody", "tfoot", "thead"})
CELLS = frozenset({"td", "th"})
MAY_HOLD = {
    "table": ROWS | CELLS | {"caption", "col", "colgroup", "tr"},
    "colgroup": frozenset({"col"}),
    "tr": CELLS,
    **dict.fromkeys(ROWS, CELLS | {"tr"}),
}
"""What may stand in each part of a table; a browser adds the row around cells that lack one."""
PARTS = frozenset().union(*MAY_HOLD.values())
TAG = "<"


def find_html_tables(body: Body) -> Iterator[Problem]:
    """Yield a warning for what is loose in a table, and for a part of a table that is in none."""
    if TAG not in body.cut.text:
        return
    around: list[str] = []
    for token in body.all_tokens:
        if token.nesting > 0:
            if around and around[-1] in MAY_HOLD:
                yield _tell_loose(body, token)
            around.append(token.type)
        elif token.nesting < 0:
            _leave(around, token.type.replace("_close", "_open"))
        for piece in list_pieces(token):
            yield from _judge(piece, around, body)


def _tell_loose(body: Body, token: Token) -> Problem:
    line = token.map[0] if token.map else 0
    return m.LOS_IN_TABEL.at(body.place(line), begin=body.lines[line].strip())


def _judge(piece: Piece, around: list[str], body: Body) -> Iterator[Problem]:
    """Yield what is wrong with where a piece stands; `around` says in what, and what comes after it."""
    inside = around[-1] if around else ""
    if piece.is_tag and piece.is_end:
        _leave(around, piece.name)
        return
    if inside in MAY_HOLD and not (piece.is_tag and piece.name in MAY_HOLD[inside]):
        if piece.written.strip():
            yield m.LOS_IN_TABEL.at(body.place(piece.line), begin=piece.written.strip())
    elif piece.is_tag and piece.name in PARTS and inside not in MAY_HOLD:
        yield m.BUITEN_TABEL.at(body.place(piece.line), tag=piece.written)
    if piece.is_tag and piece.name not in VOID:
        around.append(piece.name)


def _leave(around: list[str], name: str) -> None:
    last = max((place for place, each in enumerate(around) if each == name), default=len(around))
    del around[last:]
