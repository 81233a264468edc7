"""Attributes: `## Kop {#plek}`, `> citaat {#plek}`, and `{.klein width=300}` right behind a picture, a link or code.

Not the plugin for these of mdit-py-plugins: it knows none behind a heading, and to it `{% … %}` is a comment, which
would take words off the page. What is between the braces and no list of attributes is text.
"""

from __future__ import annotations

import re
from itertools import pairwise, takewhile
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from markdown_it import MarkdownIt
    from markdown_it.rules_core import StateCore
    from markdown_it.rules_inline import StateInline
    from markdown_it.token import Token

_ONE = r"(?:[#.][\w-]+|(?:width|height|title|lang)=(?:\"[^\"\n]*\"|[\w-]+%?))"
ATTRIBUTES = re.compile(rf"\{{:?[ \t]*({_ONE}(?:[ \t]+{_ONE})*)[ \t]*\}}")
AT_END = re.compile(rf"(?:[ \t]+|(?<=[^\s`)])){ATTRIBUTES.pattern}[ \t]*$")
EACH = re.compile(_ONE)
AFTER = ("image", "link_close", "code_inline")

QUOTED = 2
"""How deep the words of a paragraph in a quotation stand."""

SOURCE = "source"
"""Under this name a heading and any other block of words keeps what its author wrote, attributes included."""


def attributes_plugin(md: MarkdownIt) -> None:
    """Let a parser read attributes."""
    md.core.ruler.before("inline", "heading_attributes", _read_headings)
    md.inline.ruler.push("attributes", _read_inline)


def _read_headings(state: StateCore) -> None:
    for token, inline in pairwise(state.tokens):
        if inline.type == "inline":
            inline.meta = {SOURCE: inline.content}
        if token.type == "heading_open":
            token.meta = {SOURCE: inline.content}
            _take_from(inline, token)
    for place, token in enumerate(state.tokens):
        if token.type == "blockquote_open" and not token.level:
            _read_quote(token, takewhile(lambda each: each.level, state.tokens[place + 1 :]))


def _read_quote(opening: Token, inside: Iterable[Token]) -> None:
    """Read what stands behind the last words of a quotation, where these are a paragraph."""
    last = [*inside][-2:]
    if [token.type for token in last] == ["inline", "paragraph_close"] and last[0].level == QUOTED:
        _take_from(last[0], opening)


def _take_from(inline: Token, token: Token) -> None:
    """Give a block the attributes behind its words."""
    if found := AT_END.search(inline.content):
        _give(token, found[1])
        inline.content = inline.content[: found.start()]


def _read_inline(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - markdown-it calls it
    if state.src[state.pos] != "{" or state.pending or not state.tokens or state.tokens[-1].type not in AFTER:
        return False
    found = ATTRIBUTES.match(state.src, state.pos)
    if not found:
        return False
    if not silent:
        _give(_find_open(state.tokens), found[1])
    state.pos = found.end()
    return True


def _find_open(tokens: list[Token]) -> Token:
    """Return the last token, or where it is the end of a link its beginning."""
    last = tokens[-1]
    return next(token for token in reversed(tokens) if token.level == last.level and token.nesting >= 0)


def _give(token: Token, attributes: str) -> None:
    for one in EACH.findall(attributes):
        if one.startswith("#"):
            token.attrSet("id", one[1:])
        elif one.startswith("."):
            token.attrJoin("class", one[1:])
        else:
            name, _, value = one.partition("=")
            token.attrSet(name, value.strip('"'))
