"""Explains a begrip where a reader first meets it on a page: a link in the text, to its place among all begrippen.

The word stays a word of its sentence for whoever reads with other eyes; `begrip-uitleg.js` shows what it means on the
spot. See decision record 0032.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from markdown_it import MarkdownIt
from markupsafe import Markup

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from markdown_it.token import Token

    from casuskijker.domain.begrip_zoeker import Vondst

_BLOCKS = MarkdownIt("commonmark")
_BLOCKS.core.ruler.enableOnly(["normalize", "block"])
PLACE = "begrip-"
"""How the id of such a word begins, the first of its kind on a page."""
NOT_TEXT = re.compile(r"(`+).*?\1|!?\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])?|<[^>]*>|https?://\S+|\{[^}]*\}")
"""What stands in a line of Markdown without being text to explain: code, links, tags, addresses and attributes."""


class Uitlegger:
    """What is explained on one page, in the order in which a reader meets it."""

    def __init__(self, find: Callable[[str], Iterable[Vondst]], *, begrippen: str) -> None:
        """Start a page on which nothing has been explained yet; from there `begrippen` leads to all of them."""
        self._find = find
        self._begrippen = begrippen
        self.explained: dict[str, None] = {}

    def explain(self, text: str) -> Iterator[tuple[str, str]]:
        """Yield a plain text in pieces, each with the slug of the begrip to explain there or nothing."""
        position = 0
        for vondst in self._find(text):
            if vondst.slug not in self.explained:
                self.explained[vondst.slug] = None
                yield text[position : vondst.start], ""
                position = vondst.end
                yield text[vondst.start : position], vondst.slug
        yield text[position:], ""

    def mark(self, text: str) -> Iterator[str]:
        """Yield a plain text in pieces; those that are explained are links."""
        for piece, slug in self.explain(text):
            yield self.link(piece, slug) if slug else piece

    def link(self, text: str, slug: str) -> Markup:
        """Return a word of the text as the link to what is said about it, and as a place on its page."""
        link = Markup('<a class="begrip" id="{}" href="{}#{}">{}</a>')
        return link.format(f"{PLACE}{slug}", self._begrippen, slug, text)

    def explain_markdown(self, markdown: str) -> str:
        """Return Markdown with a link for each begrip that is new, never in headings, links or code."""
        lines = markdown.split("\n")
        for start, end in _find_prose(markdown):
            for number in range(start, end):
                lines[number] = self._explain_line(lines[number])
        return "\n".join(lines)

    def _explain_line(self, line: str) -> str:
        masked = NOT_TEXT.sub(lambda match: "\0" * len(match[0]), line)
        pieces, position = [], 0
        for piece, slug in self.explain(masked):
            own = line[position : position + len(piece)]
            pieces.append(self.link(own, slug) if slug else own)
            position += len(piece)
        return "".join(pieces)


def slug_of_place(name: str) -> str:
    """Return the slug of the begrip of which this would be the place; of no such name nothing."""
    return name.removeprefix(PLACE) if name.startswith(PLACE) else ""


def _find_prose(markdown: str) -> Iterator[tuple[int, int]]:
    """Yield the lines of paragraphs, also those in lists and quotations, first and past the last."""
    before: Token | None = None
    for token in _BLOCKS.parse(markdown):
        if token.type == "inline" and token.map and before and before.type == "paragraph_open":
            yield token.map[0], token.map[1]
        before = token
