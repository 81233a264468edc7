"""Plain sentences without the long way: most blocks of a text are one line of words, in which no sign does anything.

The parser asks each of its rules about each block and each piece of words. What these would make of plain sentences is
known beforehand; a test compares the two.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from markdown_it.common.utils import mdTrim
from markdown_it.rules_block import heading, list_block
from markdown_it.token import Token

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.rules_block import StateBlock
    from markdown_it.rules_core import StateCore

QUOTES = "\"'‘’“”„("
"""What a sentence may begin with besides a letter: no rule for blocks begins with one of these."""
HEADING = "#"
BRACKET, DEFINES = "[", "]:"
"""What a question begins with that says for whom it is; an address of a link and a note also have the other."""
MEANING = (":", "~")
"""With these a line says what the words above it mean, over an empty line too."""
SIGN = re.compile(r"[\n\\`*_<&]")
"""What a rule for the words in a block begins with, and a line end; braces belong to one of these, or to a link."""
LINK = "]("
"""What a link or a picture has that says itself where it leads."""
SIGN_OR_NAME = re.compile(r"[\n\\`*_<&\[]")
"""The signs where what stands between brackets may be the name of a link or a note."""
NAMED = ("references", "footnotes")
"""Under these a parser keeps the links and notes that have a name."""

BLOCK = "prose"


def prose_plugin(md: MarkdownIt) -> None:
    """Let a parser read plain sentences at once; use it after all other plugins, so that it comes before them."""
    md.core.ruler.at("normalize", _normalize)
    md.block.ruler.before(md.block.ruler.get_active_rules()[0], BLOCK, _read_block)
    md.core.ruler.at("inline", _read_words)


def _normalize(state: StateCore) -> None:
    state.src = state.src.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "\ufffd")


def _read_block(state: StateBlock, start: int, end: int, silent: bool) -> bool:  # noqa: FBT001 - markdown-it calls it
    begin, below = state.bMarks[start] + state.tShift[start], start + 1
    first = state.src[begin]
    if silent or state.is_code_block(start):
        return False
    if first == HEADING:
        return (below >= state.lineMax or state.isEmpty(below)) and heading(state, start, end, silent)
    content = mdTrim(state.src[begin : state.eMarks[start]])
    is_sentence = first.isalpha() or first in QUOTES or (first == BRACKET and DEFINES not in content)
    if not is_sentence or not _is_end(state, below):
        return False
    state.line = below
    state.push("paragraph_open", "p", 1).map = [start, below]
    inline = state.push("inline", "", 0)
    inline.map, inline.content, inline.children = [start, below], content, []
    state.push("paragraph_close", "p", -1)
    return True


def _is_end(state: StateBlock, below: int) -> bool:
    """Whether the line above this one is all of its block: the next item of a list begins here, or a gap does."""
    if below >= state.lineMax:
        return True
    if state.isEmpty(below):
        after = below + 1
        return after >= state.lineMax or not state.src.startswith(MEANING, state.bMarks[after] + state.tShift[after])
    return 0 <= state.sCount[below] < state.blkIndent and list_block(state, below, state.lineMax, silent=True)


def _read_words(state: StateCore) -> None:
    sign = SIGN_OR_NAME if any(name in state.env for name in NAMED) else SIGN
    for token in state.tokens:
        if token.type != "inline":
            continue
        if token.content and LINK not in token.content and not sign.search(token.content):
            token.children = [Token("text", "", 0, content=token.content)]
        else:
            token.children = []
            state.md.inline.parse(token.content, state.md, state.env, token.children)
