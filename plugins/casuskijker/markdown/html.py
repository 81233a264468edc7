"""HTML in a text: safe elements pass, every other `<…>` is text, and what cannot pass is remembered for its author.

Two rules take the place of those of CommonMark. A block of HTML begins with a safe block element only, and ends at an
empty line; comments are gone before anything is parsed (comments.py).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html import unescape
from typing import TYPE_CHECKING

from markdown_it.common.html_re import HTML_TAG_RE
from markdown_it.common.utils import escapeHtml

from casuskijker.markdown.elements import (
    ADDRESSES,
    ATTRIBUTES,
    BLOCKS,
    MEDIA,
    OWN_ATTRIBUTES,
    SAFE,
    UNSAFE,
    VOID,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from markdown_it import MarkdownIt
    from markdown_it.rules_block import StateBlock
    from markdown_it.rules_core import StateCore
    from markdown_it.rules_inline import StateInline
    from markdown_it.token import Token

COMMENT = re.compile(r"<!--(?:>|->|(?:(?!<!--)[\s\S])*?-->)")
"""A comment with its end; one that begins inside another says that the first was never closed."""

TAG = "<"
"""What every tag begins with."""
NAME = re.compile(r"</?([A-Za-z][A-Za-z0-9-]*)(?=[\s/>]|$)")
ATTRIBUTE = re.compile(r"\s([A-Za-z_:][\w:.-]*)(?:\s*=\s*(\"[^\"]*\"|'[^']*'|[^\s\"'=<>`]+))?")
QUOTED = re.compile(r"^([\"'])([\s\S]*)\1$")

BREAKS = ("softbreak", "hardbreak")

UNKNOWN_ELEMENT, UNKNOWN_ATTRIBUTE, NOT_CLOSED, NOT_OPENED = "element", "attribute", "not closed", "not opened"


@dataclass(frozen=True, slots=True)
class HtmlProblem:
    """What cannot pass: its kind, the tag as it is written, and the line of the text on which it stands."""

    kind: str
    tag: str
    line: int
    attribute: str = ""


@dataclass(slots=True)
class Piece:
    """A tag, or the text between two tags, and on which line it begins."""

    written: str
    line: int
    name: str = ""
    attributes: list[tuple[str, str]] = field(default_factory=list)
    is_tag: bool = False

    @property
    def is_end(self) -> bool:
        """Whether it is the end of an element."""
        return self.written.startswith("</")

    @property
    def html(self) -> str:
        """What comes on the page."""
        if not self.is_tag:
            return self.written.replace("<", "&lt;")
        if self.is_end:
            return f"</{self.name}>"
        attributes = "".join(f' {name}="{escapeHtml(value)}"' for name, value in self.attributes)
        return f"<{self.name}{attributes}>"


def html_plugin(md: MarkdownIt) -> None:
    """Let a parser read HTML by these rules."""
    md.block.ruler.at("html_block", _read_block, {"alt": ["paragraph", "reference", "blockquote"]})
    md.inline.ruler.at("html_inline", _read_inline)
    md.core.ruler.after("inline", "html_policy", _apply_policy)


def _read_block(state: StateBlock, start: int, end: int, silent: bool) -> bool:  # noqa: FBT001 - markdown-it calls it
    found = NAME.match(state.src, state.bMarks[start] + state.tShift[start], state.eMarks[start])
    if not found or found[1].lower() not in BLOCKS:
        return False
    if silent:
        return True
    line = start + 1
    while line < end and not state.isEmpty(line) and state.sCount[line] >= state.blkIndent:
        line += 1
    state.line = line
    token = state.push("html_block", "", 0)
    token.map = [start, line]
    token.content = state.getLines(start, line, state.blkIndent, keepLastLF=True)
    return True


def _read_inline(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - markdown-it calls it
    if state.src[state.pos] != "<":
        return False
    if comment := COMMENT.match(state.src, state.pos):  # one that only a line shows, such as behind a mark of a table
        state.pos = comment.end()
        return True
    found = HTML_TAG_RE.match(state.src, state.pos)
    name = NAME.match(found[0]) if found else None
    if not found or not name or name[1].lower() not in SAFE | UNSAFE:
        return False
    if not silent:
        state.push("html_inline", "", 0).content = found[0]
    state.pos = found.end()
    return True


def _apply_policy(state: StateCore) -> None:
    """Make of every tag what may pass, and text of what may not."""
    state.env["html_problems"] = []
    if TAG not in state.src:
        return
    policy = _Policy()
    for token in state.tokens:
        policy.enter(token.nesting)
        line = token.map[0] if token.map else 0
        if token.type == "html_block":
            pieces = list(_split(token.content, line))
            policy.judge(pieces)
            token.meta = {"pieces": pieces}
        elif token.type == "inline":
            policy.judge_line(token, line)
    policy.end()
    for token in state.tokens:
        if token.type == "html_block":
            _write(token)
        for child in token.children or ():
            if child.type == "html_inline" and "piece" in child.meta:
                _settle(child)
    state.env["html_problems"] = policy.problems


def list_pieces(token: Token) -> Iterator[Piece]:
    """Yield the tags in a block, and the words between them, in their order."""
    yield from token.meta["pieces"] if token.type == "html_block" else ()
    line = token.map[0] if token.map else 0
    for child in token.children or ():
        line += child.type in BREAKS
        is_tag = child.type == "html_inline" and "piece" in child.meta
        yield child.meta["piece"] if is_tag else Piece(child.content, line)


def list_tags(token: Token) -> Iterator[Piece]:
    """Yield the tags in a block in their order, without the words between them."""
    if token.type == "html_block":
        yield from (piece for piece in token.meta["pieces"] if piece.is_tag)
    for child in token.children or ():
        if child.type == "html_inline" and "piece" in child.meta:
            yield child.meta["piece"]


def find_addresses(token: Token) -> Iterator[tuple[str, int]]:
    """Yield where the tags in a block lead, each with its line."""
    for piece in list_tags(token):
        yield from ((value, piece.line) for name, value in piece.attributes if name in ADDRESSES)


def change_addresses(token: Token, change: Callable[[str], str]) -> None:
    """Let the tags in a block lead to what `change` makes of it."""
    for piece in list_pieces(token):
        piece.attributes = [(name, change(value) if name in ADDRESSES else value) for name, value in piece.attributes]
    if token.type == "html_block":
        _write(token)
    for child in token.children or ():
        if child.type == "html_inline" and "piece" in child.meta:
            child.content = child.meta["piece"].html


def _write(token: Token) -> None:
    token.content = "".join(piece.html for piece in token.meta["pieces"])


def _settle(child: Token) -> None:
    """Make the tag of a line what it turned out to be."""
    piece = child.meta["piece"]
    child.type = "html_inline" if piece.is_tag else "text"
    child.content = piece.html if piece.is_tag else piece.written


class _Policy:
    """Follows the tags of a text, which must be closed where they were opened."""

    def __init__(self) -> None:
        self.problems: list[HtmlProblem] = []
        self._open: list[Piece | None] = []  # None is where a block of Markdown begins

    def enter(self, nesting: int) -> None:
        if nesting > 0:
            self._open.append(None)
        elif nesting < 0:
            self._close_to_block()
            self._open.pop()

    def end(self) -> None:
        self._close_to_block()

    def judge_line(self, token: Token, line: int) -> None:
        """Judge the tags between the words of one block, which are closed in it."""
        self._open.append(None)
        position = 0
        for child in token.children or ():
            if child.type == "html_inline":
                position = token.content.find(child.content, position)
                piece = _read_tag(child.content, line + token.content.count("\n", 0, position))
                position += len(child.content)
                child.meta = {"piece": piece}
                self.judge([piece])
        self._close_to_block()
        self._open.pop()

    def judge(self, pieces: Sequence[Piece]) -> None:
        for piece in pieces:
            if not piece.name:
                continue
            if piece.name not in SAFE:
                piece.is_tag = False
                if not piece.is_end:  # its beginning was told
                    self.problems.append(HtmlProblem(UNKNOWN_ELEMENT, piece.written, piece.line))
                continue
            self._judge_attributes(piece)
            if piece.is_end:
                self._close(piece)
            elif piece.name not in VOID:
                self._open.append(piece)

    def _judge_attributes(self, piece: Piece) -> None:
        allowed = ATTRIBUTES | OWN_ATTRIBUTES.get(piece.name, frozenset())
        for name, _ in piece.attributes:
            if name not in allowed:
                self.problems.append(HtmlProblem(UNKNOWN_ATTRIBUTE, piece.written, piece.line, name))
        piece.attributes = [(name, value) for name, value in piece.attributes if name in allowed]
        if piece.name in MEDIA and not piece.is_end and "controls" not in dict(piece.attributes):
            piece.attributes.append(("controls", ""))  # without these nobody can begin it, nor stop it

    def _close(self, piece: Piece) -> None:
        inside = self._open[self._block_start() :]
        if not any(other and other.name == piece.name for other in inside):
            piece.is_tag = False
            self.problems.append(HtmlProblem(NOT_OPENED, piece.written, piece.line))
            return
        while (last := self._open.pop()) and last.name != piece.name:
            self._report_open(last)

    def _close_to_block(self) -> None:
        while self._open and (last := self._open[-1]):
            self._report_open(last)
            self._open.pop()

    def _report_open(self, piece: Piece) -> None:
        piece.is_tag = False
        self.problems.append(HtmlProblem(NOT_CLOSED, piece.written, piece.line))

    def _block_start(self) -> int:
        starts = [number for number, piece in enumerate(self._open) if piece is None]
        return starts[-1] + 1 if starts else 0


def _split(content: str, line: int) -> Iterator[Piece]:
    """Yield the tags of a block of HTML and the text between them."""
    position = 0
    for found in HTML_TAG_RE.finditer(content):
        name = NAME.match(found[0])
        if name and name[1].lower() in SAFE | UNSAFE:
            yield Piece(content[position : found.start()], line + content.count("\n", 0, position))
            yield _read_tag(found[0], line + content.count("\n", 0, found.start()))
            position = found.end()
    yield Piece(content[position:], line + content.count("\n", 0, position))


def _read_tag(written: str, line: int) -> Piece:
    found = NAME.match(written)
    name = found[1].lower() if found else ""
    rest = written[found.end() : -1] if found else ""
    attributes = [
        (attribute[1].lower(), unescape(QUOTED.sub(r"\2", attribute[2] or "")))
        for attribute in ATTRIBUTE.finditer(rest.rstrip("/"))
    ]
    return Piece(written, line, name, attributes, is_tag=True)
