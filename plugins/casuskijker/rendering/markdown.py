"""Markdown in and out: texts of authors rendered inside an HTML block, and texts made safe to stand in Markdown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from markdown_it import MarkdownIt
from markdown_it.token import Token
from markupsafe import Markup

from casuskijker.rendering.uitlegger import render_button

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from casuskijker.rendering.links import Links
    from casuskijker.rendering.uitlegger import Uitlegger

# Raw HTML is off: inside our own blocks an author's text is text.
_MARKDOWN = MarkdownIt("commonmark", {"html": False})
_ADDRESSES = {"link_open": "href", "image": "src"}
_ENTITIES = {"&": "&amp;", "<": "&lt;", "~": "&#126;", "^": "&#94;", "|": "&#124;"}
"""Python-Markdown knows no backslash before the last three."""
_BACKSLASHED = "\\`*_{}[]()>#+-.!"
_ESCAPES = str.maketrans(_ENTITIES | {mark: f"\\{mark}" for mark in _BACKSLASHED})


def render_inline(text: str, links: Links) -> Markup:
    """Return one line of Markdown as HTML without a paragraph around it."""
    tokens = _MARKDOWN.parseInline(text)
    return _render(tokens, links)


def render_block(text: str, links: Links) -> Markup:
    """Return paragraphs of Markdown as HTML."""
    tokens = _MARKDOWN.parse(text)
    return _render(tokens, links)


def escape_markdown(text: str) -> str:
    """Return plain text so that Markdown shows it as it is, also where it looks like markup."""
    return text.translate(_ESCAPES)


def raise_headings(text: str) -> str:
    """Return Markdown that begins its headings at the third level, since it stood in a section, a level higher."""
    tokens = [token for token in _MARKDOWN.parse(text) if token.type == "heading_open"]
    starts = {token.map[0]: token.tag for token in tokens if token.map}
    if {"h1", "h2"} & set(starts.values()):
        return text
    lines = text.split("\n")
    for start in starts:
        lines[start] = lines[start].replace("#", "", 1)
    return "\n".join(lines)


def _render(tokens: list[Token], links: Links) -> Markup:
    if links.uitlegger:
        for token in tokens:
            token.children = list(_explain(token.children or (), links.uitlegger))
    for token in _walk(tokens):
        if attribute := _ADDRESSES.get(token.type):
            token.attrSet(attribute, links.resolve(str(token.attrGet(attribute))))
    return Markup(_MARKDOWN.renderer.render(tokens, _MARKDOWN.options, {}).strip())  # noqa: S704 - html is off


def _explain(children: Iterable[Token], uitlegger: Uitlegger) -> Iterator[Token]:
    """Yield the tokens of one text with a button where a begrip is new; a link keeps its words."""
    in_link = 0
    for token in children:
        in_link += {"link_open": 1, "link_close": -1}.get(token.type, 0)
        if token.type != "text" or in_link:
            yield token
            continue
        for piece, begrip in uitlegger.explain(token.content):
            if begrip:
                yield Token("html_inline", "", 0, content=render_button(piece, begrip))
            elif piece:
                yield Token("text", "", 0, content=piece)


def _walk(tokens: Iterable[Token]) -> Iterable[Token]:
    for token in tokens:
        yield token
        yield from token.children or ()
