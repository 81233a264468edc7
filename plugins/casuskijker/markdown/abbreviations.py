"""Abbreviations, `*[Wmo]: Wet maatschappelijke ondersteuning`, on the pattern of markdown-it-abbr."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from markdown_it.token import Token

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from markdown_it import MarkdownIt
    from markdown_it.rules_block import StateBlock
    from markdown_it.rules_core import StateCore

ENV = "abbreviations"
DEFINITION = re.compile(r"\*\[((?:[^\[\]\\\n]|\\.)+)\]:[ \t]*(\S.*?)[ \t]*$")


def abbreviations_plugin(md: MarkdownIt) -> None:
    """Let a parser read definitions of abbreviations, and mark these wherever they stand."""
    md.block.ruler.before("reference", "abbreviation", _read, {"alt": ["paragraph", "reference"]})
    md.core.ruler.after("inline", "abbreviations", _mark)


def _read(state: StateBlock, start: int, end: int, silent: bool) -> bool:  # noqa: FBT001 - markdown-it calls it
    del end
    begin = state.bMarks[start] + state.tShift[start]
    if state.is_code_block(start) or not state.src.startswith("*[", begin):
        return False
    found = DEFINITION.match(state.src[begin : state.eMarks[start]])
    if not found:
        return False
    if not silent:
        known: dict[str, dict[str, Any]] = state.env.setdefault(ENV, {})
        known.setdefault(found[1], {"title": found[2], "map": [start, start + 1]})
        state.line = start + 1
    return True


def _mark(state: StateCore) -> None:
    known: Mapping[str, Mapping[str, Any]] = state.env.get(ENV, {})
    if not known:
        return
    words = find_words(known)
    for token in state.tokens:
        if token.children:
            token.children = [marked for child in token.children for marked in _split(child, words, known)]


def find_words(known: Mapping[str, object]) -> re.Pattern[str]:
    """Return the pattern that finds any of these abbreviations as a word, the longest first."""
    longest_first = sorted(map(re.escape, known), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(longest_first)})(?!\w)")


def _split(child: Token, words: re.Pattern[str], known: Mapping[str, Mapping[str, Any]]) -> Iterator[Token]:
    if child.type != "text":
        yield child
        return
    position = 0
    for found in words.finditer(child.content):
        yield Token("text", "", 0, content=child.content[position : found.start()], level=child.level)
        yield Token("abbr_open", "abbr", 1, attrs={"title": known[found[0]]["title"]}, level=child.level)
        yield Token("text", "", 0, content=found[0], level=child.level + 1)
        yield Token("abbr_close", "abbr", -1, level=child.level)
        position = found.end()
    yield Token("text", "", 0, content=child.content[position:], level=child.level)
