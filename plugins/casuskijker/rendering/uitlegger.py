"""Explains a begrip where a reader first meets it on a page: a button in the text, and a window that it opens.

The window is a popover of HTML itself: it works by keyboard and touch, closes with Escape, and needs no script.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from markdown_it import MarkdownIt
from markupsafe import Markup

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markdown_it.token import Token

    from casuskijker.domain.begrip import Begrip
    from casuskijker.domain.begrip_zoeker import BegripZoeker

_BLOCKS = MarkdownIt("commonmark")
_BLOCKS.core.ruler.enableOnly(["normalize", "block"])
NOT_TEXT = re.compile(r"(`+).*?\1|!?\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])?|<[^>]*>|https?://\S+|\{[^}]*\}")
"""What stands in a line of Markdown without being text to explain: code, links, tags, addresses and attributes."""
CLOSING = ".,;:!?)’”…"
"""Marks that belong to the word before them, and stay on its line."""


class Uitlegger:
    """What is explained on one page, in the order in which a reader meets it."""

    def __init__(self, zoeker: BegripZoeker) -> None:
        """Start a page on which nothing has been explained yet."""
        self._zoeker = zoeker
        self.explained: dict[str, Begrip] = {}

    def explain(self, text: str) -> Iterator[tuple[str, Begrip | None]]:
        """Yield a plain text in pieces, each with the begrip to explain there or None; a word has its closing marks."""
        position = 0
        for vondst in self._zoeker.find(text):
            if vondst.begrip.slug not in self.explained:
                self.explained[vondst.begrip.slug] = vondst.begrip
                yield text[position : vondst.start], None
                rest = text[vondst.end :]
                position = vondst.end + len(rest) - len(rest.lstrip(CLOSING))
                yield text[vondst.start : position], vondst.begrip
        yield text[position:], None

    def explain_markdown(self, markdown: str) -> str:
        """Return Markdown with a button for each begrip that is new, never in headings, links or code."""
        lines = markdown.split("\n")
        for start, end in _find_prose(markdown):
            for number in range(start, end):
                lines[number] = self._explain_line(lines[number])
        return "\n".join(lines)

    def _explain_line(self, line: str) -> str:
        masked = NOT_TEXT.sub(lambda match: "\0" * len(match[0]), line)
        pieces, position = [], 0
        for piece, begrip in self.explain(masked):
            own = line[position : position + len(piece)]
            pieces.append(render_button(own, begrip) if begrip else own)
            position += len(piece)
        return "".join(pieces)


def render_button(text: str, begrip: Begrip) -> Markup:
    """Return a word of the text as the button that opens its explanation, its closing marks beside it.

    A browser lets a line end after any button, so that a full stop could begin the next.
    """
    word = text.rstrip(CLOSING)
    button = Markup('<button type="button" class="begrip-knop" popovertarget="begrip-{}">{}</button>')
    button = button.format(begrip.slug, word)
    return Markup('<span class="begrip-vast">{}{}</span>').format(button, text[len(word) :]) if word != text else button


def _find_prose(markdown: str) -> Iterator[tuple[int, int]]:
    """Yield the lines of paragraphs, also those in lists and quotations, first and past the last."""
    before: Token | None = None
    for token in _BLOCKS.parse(markdown):
        if token.type == "inline" and token.map and before and before.type == "paragraph_open":
            yield token.map[0], token.map[1]
        before = token
