"""Plain sentences without the long way: most blocks of a text are one line of words, in which no sign does anything.

The parser asks each of its rules about each block and each piece of words. What these would make of plain sentences is
known beforehand; a test compares the two.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from markdown_it.common.utils import mdTrim
from markdown_it.token import Token

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.rules_block import StateBlock
    from markdown_it.rules_core import StateCore

QUOTES = "\"'‘’“”„("
"""What a sentence may begin with besides a letter: no rule for blocks begins with one of these."""
MEANING = (":", "~")
"""With these a line says what the words above it mean, over an empty line too."""
SIGN = re.compile(r"[\n\\`*_\[<&{]")
"""What a rule for the words in a block begins with, and a line end; a picture has its bracket."""

BLOCK = "prose"


def prose_plugin(md: MarkdownIt) -> None:
    """Let a parser read plain sentences at once; use it after all other plugins, so that it comes before them."""
    md.core.ruler.at("normalize", _normalize)
    md.block.ruler.before(md.block.ruler.get_active_rules()[0], BLOCK, _read_block)
    md.core.ruler.at("inline", _read_words)


def _normalize(state: StateCore) -> None:
    state.src = state.src.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "\ufffd")


def _read_block(state: StateBlock, start: int, end: int, silent: bool) -> bool:  # noqa: FBT001 - markdown-it calls it
    del end
    begin, below = state.bMarks[start] + state.tShift[start], start + 1
    first = state.src[begin]
    if silent or not (first.isalpha() or first in QUOTES) or state.is_code_block(start):
        return False
    if below < state.lineMax and not (state.isEmpty(below) and _is_no_meaning(state, below + 1)):
        return False
    content = mdTrim(state.src[begin : state.eMarks[start]])
    state.line = below
    state.push("paragraph_open", "p", 1).map = [start, below]
    inline = state.push("inline", "", 0)
    inline.map, inline.content, inline.children = [start, below], content, []
    state.push("paragraph_close", "p", -1)
    return True


def _is_no_meaning(state: StateBlock, line: int) -> bool:
    return line >= state.lineMax or not state.src.startswith(MEANING, state.bMarks[line] + state.tShift[line])


def _read_words(state: StateCore) -> None:
    for token in state.tokens:
        if token.type != "inline":
            continue
        if token.content and not SIGN.search(token.content):
            token.children = [Token("text", "", 0, content=token.content)]
        else:
            token.children = []
            state.md.inline.parse(token.content, state.md, state.env, token.children)
