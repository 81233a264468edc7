"""Signs of a comment that became others, as a word processor makes dashes of hyphens: what is inside is shown."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from markdown_it.token import Token

DASH = r"[-\u2010-\u2015\u2212]"
SPACE = r"[ \u00a0]?"
BEGIN = re.compile(
    rf"(?:<!(?!--){SPACE}|<[ \u00a0]!|[\u2039\xab\uff1c]{SPACE}!){DASH}+"  # others than those of a real one
    r"|<(?:--|[\u2013\u2014])(?=[^<>]*(?:--|[\u2013\u2014])>)"  # without an exclamation mark, and with an end
)
END = re.compile(r"(?:--|—)>")
SIGNS = "<>&\u2039\xab\uff1c"
"""Without one of these a text has none; an entity may be one."""
EMPTY = re.compile(r"<!--?-?>")
"""A comment that ends where it begins; with an end behind it, its author meant that end."""


@dataclass(frozen=True, slots=True)
class Rewritten:
    """Signs that seem to begin or to end a comment, and the line of the text on which they stand."""

    sign: str
    line: int
    begins: bool


def find_rewritten(tokens: Iterable[Token], source: str) -> Iterator[Rewritten]:
    """Yield the signs of comments that are none, one of every block; `source` is the text with its comments."""
    for token in tokens if any(sign in source for sign in SIGNS) else ():
        shown = _show(token)
        begin, end = BEGIN.search(shown), END.search(shown)
        found = begin or end
        if found and f"\\{found[0]}" not in token.content:
            line = (token.map or [0])[0] + _write(token).count("\n", 0, max(_write(token).find(found[0]), 0))
            empty = EMPTY.search(source)
            yield Rewritten((begin or empty or found)[0], line, begins=bool(begin or empty))


def _show(token: Token) -> str:
    """Return the words of a block, or nothing; without code, in which everything is what it says."""
    if token.type == "html_block":
        return _write(token)
    return "".join(child.content if child.type == "text" else " " for child in token.children or ())


def _write(token: Token) -> str:
    """Return a block as its author wrote it, with the signs in HTML that are no tag."""
    return token.content.replace("&lt;", "<") if token.type == "html_block" else token.content
