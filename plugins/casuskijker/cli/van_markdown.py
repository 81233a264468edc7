"""What a parser of Markdown sees in a text from elsewhere: its headings, its lists and pictures, and what is code."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING
from urllib.parse import unquote

from markdown_it import MarkdownIt

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from markdown_it.token import Token

PARSER = MarkdownIt("commonmark").enable("table")
CODE = ("fence", "code_block")
WORDS = ("inline", *CODE)


@dataclass(frozen=True, slots=True)
class Kop:
    """A heading: its words, how high it stands, and the line after it."""

    woorden: str
    niveau: int
    einde: int


def find_koppen(text: str) -> dict[int, Kop]:
    """Return the headings of a text by the line on which each begins; in a list or a quotation none is one."""
    tokens = PARSER.parse(text)
    return {
        token.map[0]: Kop(inline.content, int(token.tag[1:]), token.map[1])
        for token, inline in pairwise(tokens)
        if token.type == "heading_open" and token.level == 0 and token.map
    }


def list_code_lines(text: str) -> set[int]:
    """Return the numbers of the lines that are code."""
    return {line for token in PARSER.parse(text) if token.type in CODE and token.map for line in range(*token.map)}


def list_pictures(text: str) -> set[str]:
    """Return the addresses of the pictures that are shown."""
    return {unquote(str(token.attrs["src"])) for token in _all(PARSER.parse(text)) if token.type == "image"}


def _all(tokens: Iterable[Token]) -> Iterator[Token]:
    for token in tokens:
        yield token
        yield from _all(token.children or ())


def list_items(text: str) -> list[str]:
    """Return what stands in the items of the lists of a text; a paragraph between two items belongs to the first."""
    items: list[list[str]] = []
    for token in PARSER.parse(text):
        if token.type == "list_item_open" and token.level == 1:
            items.append([])
        elif token.type in WORDS and items:
            items[-1].append(token.content)
    return [" ".join(" ".join(words).split()) for words in items]
