"""Comments of an author, `<!-- … -->`: they are cut out before a text is parsed, so that they can be nowhere.

Only in code they are what they say, as everything is there. A comment may run over empty lines: what its author hid
stays hidden, whatever CommonMark makes of it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from sys import maxsize
from typing import TYPE_CHECKING

from casuskijker.markdown.html import COMMENT
from casuskijker.markdown.parser import create_block_parser

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markdown_it.token import Token

START = "<!--"
SIGN = re.compile(rf"\\[\s\S]|`+|{START}")
CODE = ("fence", "code_block")
UNSURE = re.compile(r"[`\t]|~~~| {4}")
"""What may begin code; without it between two comments the second is not in code, whatever the first changed."""
LOOK_BACK = 3
WINDOW = 40
"""How many lines are read at once."""


@dataclass(frozen=True, slots=True)
class Cut:
    """A text without its comments, and which line of the whole text each line of it was, counted from 0.

    `unclosed` has the lines on which a comment begins that has no end.
    """

    text: str
    numbers: Sequence[int]
    unclosed: Sequence[int] = ()


def cut_comments(text: str) -> Cut:
    """Return the text without its comments; each leaves its place empty, and the lines inside it are gone."""
    if START not in text:
        return Cut(text, range(text.count("\n") + 1))
    cutter = _Cutter(text)
    while cutter.step():
        pass
    return Cut("\n".join(cutter.lines), tuple(cutter.numbers), tuple(cutter.unclosed))


def without_comments(text: str) -> str:
    """Return the text without its comments."""
    return cut_comments(text).text if START in text else text


class _Cutter:
    """Goes through a text a few blocks at a time.

    A comment over several lines may make other blocks of what follows, which is then read again: only these few.
    """

    def __init__(self, text: str) -> None:
        self.lines: list[str] = []
        self.numbers: list[int] = []
        self.unclosed: list[int] = []
        self._source = text.split("\n")
        self._taken = 0
        self._window: list[str] = []
        self._window_numbers: list[int] = []

    def step(self) -> bool:
        """Cut the comments in some blocks, or go on where there are none; whether there is more to do."""
        self._take(WINDOW - len(self._window))
        if not self._window:
            return False
        blocks = self._read_blocks()
        comments, unclosed = _find(blocks)
        if unclosed and not self._is_all:  # it may end anywhere, also in what follows
            self._take(len(self._source))
        elif comments:
            kept = blocks.start_before(min([comments[0][0], *unclosed]))
            text, numbers = _cut(blocks.text, self._window_numbers, comments)
            self._window, self._window_numbers = text.split("\n"), list(numbers)
            self._keep(kept)
        else:
            self.unclosed += (self._window_numbers[blocks.line_of(start)] for start in unclosed)
            self._keep(blocks.starts[-1])
        return True

    @property
    def _is_all(self) -> bool:
        return self._taken == len(self._source)

    def _read_blocks(self) -> _Blocks:
        """Return the blocks of so many lines that one of them is known to end."""
        while True:
            blocks = _Blocks("\n".join(self._window))
            if self._is_all:
                blocks.starts.append(len(self._window))
                return blocks
            if blocks.starts[-1:] > [0]:
                return blocks
            self._take(len(self._window))

    def _take(self, count: int) -> None:
        more = self._source[self._taken : self._taken + max(count, 0)]
        self._window += more
        self._window_numbers += range(self._taken, self._taken + len(more))
        self._taken += len(more)

    def _keep(self, count: int) -> None:
        self.lines += self._window[:count]
        self.numbers += self._window_numbers[:count]
        del self._window[:count], self._window_numbers[:count]


def _find(blocks: _Blocks) -> tuple[list[tuple[int, int]], list[int]]:
    """Return from where to where comments stand, up to where one may have changed the blocks, and which have no end."""
    comments: list[tuple[int, int]] = []
    unclosed: list[int] = []
    position, limit = 0, blocks.offset_of(blocks.starts[-1])
    between: str | None = None
    while (sign := SIGN.search(blocks.text, position)) and sign.start() < limit:
        if between is not None:
            between += blocks.text[position : sign.start()]
            if sign[0].startswith("`") or UNSURE.search(between):
                break
            between = between[-LOOK_BACK:]
        position = sign.end() if between is not None else blocks.end_of_code(sign)
        if position != sign.end() or sign[0] != START:
            continue
        comment = COMMENT.match(blocks.text, sign.start())
        if comment is None:
            unclosed.append(sign.start())
            continue
        comments.append(comment.span())
        position = comment.end()
        if between is None and "\n" in comment[0]:
            between = blocks.text[blocks.begin_of_words(sign.start()) : sign.start()]
    return comments, unclosed


class _Blocks:
    """Where in a text its blocks are: those of code, and those of words, in which a piece of code must end.

    `starts` has the lines on which a block begins that is read the same whatever stands above it.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        tokens = create_block_parser().parse(text)
        self._lines = [0]
        for line in text.split("\n"):
            self._lines.append(self._lines[-1] + len(line) + 1)
        spans = [(token, self._lines[token.map[0]], self._lines[token.map[1]]) for token in tokens if token.map]
        self.starts = sorted({token.map[0] for token in tokens if token.map and _stands_alone(token)})
        self._code = [(start, end) for token, start, end in spans if token.type in CODE]
        self._words = [(start, end) for token, start, end in spans if token.type == "inline"]
        self._cells = {start for (token, start, _), before in zip(spans, _before(tokens), strict=True) if before}

    def line_of(self, position: int) -> int:
        return bisect_right(self._lines, position) - 1

    def offset_of(self, line: int) -> int:
        return self._lines[line]

    def start_before(self, position: int) -> int:
        """Return the line of the last block that begins before a position, or the first line."""
        return max((line for line in self.starts if self._lines[line] <= position), default=0)

    def begin_of_words(self, position: int) -> int:
        """Return where the block of words begins around a position, or else its line."""
        return (_around(self._words, position) or (self._lines[self.line_of(position)], 0))[0]

    def end_of_code(self, found: re.Match[str]) -> int:
        """Return where the code ends that begins here or around here, or else the end of what was found."""
        if block := _around(self._code, found.start()):
            return max(block[1], found.end())
        if not found[0].startswith("`"):
            return found.end()
        start, end = _around(self._words, found.start()) or found.span()
        close = re.compile(rf"(?<!`){found[0]}(?!`)").search(self.text, found.end(), end)
        is_code = close and not (start in self._cells and "|" in self.text[found.start() : close.end()])
        return close.end() if close and is_code else found.end()


def _around(spans: Sequence[tuple[int, int]], position: int) -> tuple[int, int] | None:
    """Return the one of these spans around a position."""
    span = spans[bisect_right(spans, (position, maxsize)) - 1] if spans else (0, 0)
    return span if span[0] <= position < span[1] else None


def _stands_alone(token: Token) -> bool:
    return token.nesting >= 0 and (token.level == 0 or (token.level == 1 and token.type == "list_item_open"))


def _before(tokens: Sequence[Token]) -> list[bool]:
    """Return of every token with a place whether it is in a table."""
    table, inside = 0, []
    for token in tokens:
        table += token.nesting if token.type.startswith("table") else 0
        if token.map:
            inside.append(table > 0)
    return inside


def _cut(text: str, numbers: Sequence[int], comments: Sequence[tuple[int, int]]) -> tuple[str, tuple[int, ...]]:
    kept, begin = [], ""
    left = [numbers[0]]
    position = line = 0
    for start, end in [*comments, (len(text), len(text))]:
        piece = text[position:start]
        kept.append(piece)
        left += numbers[line + 1 : line + piece.count("\n") + 1]
        line += text.count("\n", position, end)
        begin = (begin + piece).rpartition("\n")[2]
        # What follows a comment that begins a line is not indented by the space between them.
        position = end
        while not begin.strip(" \t>") and text[position : position + 1] in {" ", "\t"}:
            position += 1
    return "".join(kept), tuple(left)
