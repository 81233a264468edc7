"""Words of an author that stand between blocks of HTML and in none of them: a paragraph, as in any Markdown.

Python-Markdown, which makes the pages of an export, gives such words a paragraph whatever we do, and reads them as
Markdown once more. In a paragraph of ours it leaves them as they are: then both show the same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from casuskijker.markdown.elements import BLOCKS, VOID

if TYPE_CHECKING:
    from collections.abc import Iterable

    from markdown_it.token import Token

    from casuskijker.markdown.html import Piece

STANDS_ALONE = BLOCKS - {"audio", "caption", "col", "source", "track"}
"""What is a block for Python-Markdown too, wherever it stands."""


def hold_loose_words(tokens: Iterable[Token]) -> None:
    """Put what stands loose in the HTML of a text in paragraphs, and each block on a line of its own."""
    level, holder = 0, _Holder()
    for token in tokens:
        level += token.nesting
        if token.type == "html_block" and level == 0:
            token.content = holder.write(token.meta["pieces"])


class _Holder:
    """Writes blocks of HTML; what one of them opens, a later one may close."""

    def __init__(self) -> None:
        self._depth = 0
        self._in_paragraph = False
        self._written: list[str] = []

    def write(self, pieces: Iterable[Piece]) -> str:
        self._written = []
        for piece in pieces:
            self._write(piece)
        if self._depth == 0:
            self._end_paragraph()
        return "".join(self._written)

    def _write(self, piece: Piece) -> None:
        is_block = piece.is_tag and piece.name in STANDS_ALONE
        if self._depth == 0 and is_block:
            self._end_paragraph()
        html = piece.html
        if self._depth == 0 and not is_block and not self._in_paragraph and (html := html.lstrip()):
            self._in_paragraph = True
            self._written.append("<p>")
        self._written.append(html)
        if piece.is_tag and piece.name not in VOID:
            self._depth += -1 if piece.is_end else 1
        if self._depth == 0 and is_block:
            self._written.append("\n")

    def _end_paragraph(self) -> None:
        if self._in_paragraph:
            self._written[-1] = self._written[-1].rstrip()
            self._written.append("</p>\n")
            self._in_paragraph = False
