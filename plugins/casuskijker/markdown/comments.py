"""Comments of an author, `<!-- … -->`: they are cut out before a text is parsed, so that they can be nowhere.

Only in code they are what they say, as everything is there. A comment may run over empty lines: what its author hid
stays hidden, whatever CommonMark makes of it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from casuskijker.markdown.html import COMMENT
from casuskijker.markdown.parser import create_block_parser

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markdown_it.token import Token

START = "<!--"
SIGN = re.compile(rf"\\[\s\S]|`+|{START}")
CODE = ("fence", "code_block")


@dataclass(frozen=True, slots=True)
class Cut:
    """A text without its comments, and which line of the whole text each line of it was, counted from 0.

    `unclosed` has the lines on which a comment begins that has no end.
    """

    text: str
    numbers: tuple[int, ...]
    unclosed: tuple[int, ...] = ()


def cut_comments(text: str) -> Cut:
    """Return the text without its comments; each leaves its place empty, and the lines inside it are gone."""
    numbers = tuple(range(text.count("\n") + 1))
    while START in text:
        comments, unclosed = _find(text)
        if not comments:
            return Cut(text, numbers, tuple(numbers[text.count("\n", 0, start)] for start in unclosed))
        text, numbers = _cut(text, numbers, comments)
    return Cut(text, numbers)


def without_comments(text: str) -> str:
    """Return the text without its comments."""
    return cut_comments(text).text


def _find(text: str) -> tuple[list[tuple[int, int]], list[int]]:
    """Return from where to where comments stand, and where one begins without an end.

    A comment over several lines may make other blocks of what follows, which is then read again.
    """
    blocks = _Blocks(text)
    comments: list[tuple[int, int]] = []
    unclosed: list[int] = []
    position = 0
    while found := SIGN.search(text, position):
        position = blocks.end_of_code(found)
        if position == found.end() and found[0] == START:
            comment = COMMENT.match(text, found.start())
            if comment is None:
                unclosed.append(found.start())
                continue
            comments.append(comment.span())
            position = comment.end()
            if "\n" in comment[0]:
                break
    return comments, unclosed


class _Blocks:
    """Where in a text its blocks are: those of code, and those of words, in which a piece of code must end."""

    def __init__(self, text: str) -> None:
        self._text = text
        tokens = create_block_parser().parse(text)
        starts = [0]
        for line in text.split("\n"):
            starts.append(starts[-1] + len(line) + 1)
        spans = [(token, starts[token.map[0]], starts[token.map[1]]) for token in tokens if token.map]
        self._code = [(start, end) for token, start, end in spans if token.type in CODE]
        self._words = [(start, end) for token, start, end in spans if token.type == "inline"]
        self._cells = {start for (token, start, _), before in zip(spans, _before(tokens), strict=True) if before}

    def end_of_code(self, found: re.Match[str]) -> int:
        """Return where the code ends that begins here or around here, or else the end of what was found."""
        block = next((end for start, end in self._code if start <= found.start() < end), None)
        if block is not None:
            return max(block, found.end())
        if not found[0].startswith("`"):
            return found.end()
        start, end = next((span for span in self._words if span[0] <= found.start() < span[1]), found.span())
        close = re.compile(rf"(?<!`){found[0]}(?!`)").search(self._text, found.end(), end)
        is_code = close and not (start in self._cells and "|" in self._text[found.start() : close.end()])
        return close.end() if close and is_code else found.end()


def _before(tokens: Sequence[Token]) -> list[bool]:
    """Return of every token with a place whether it is in a table."""
    table, inside = 0, []
    for token in tokens:
        table += token.nesting if token.type.startswith("table") else 0
        if token.map:
            inside.append(table > 0)
    return inside


def _cut(text: str, numbers: Sequence[int], comments: Sequence[tuple[int, int]]) -> tuple[str, tuple[int, ...]]:
    kept = []
    left = [numbers[0]]
    position = 0
    for start, end in [*comments, (len(text), len(text))]:
        first = text.count("\n", 0, position)
        kept.append(text[position:start])
        left += numbers[first + 1 : first + kept[-1].count("\n") + 1]
        position = end
        if not text[text.rfind("\n", 0, start) + 1 : start].strip(" \t>"):
            # What follows a comment that begins a line is not indented by the space between them.
            position += len(text[end:]) - len(text[end:].lstrip(" \t"))
    return "".join(kept), tuple(left)
