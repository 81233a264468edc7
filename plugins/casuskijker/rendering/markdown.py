"""Markdown in and out: texts of authors rendered inside an HTML block, and texts made safe to stand in Markdown."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from markdown_it import MarkdownIt
from markupsafe import Markup

if TYPE_CHECKING:
    from collections.abc import Iterable

    from markdown_it.token import Token

    from casuskijker.rendering.links import Links

# Raw HTML is off: inside our own blocks an author's text is text.
_MARKDOWN = MarkdownIt("commonmark", {"html": False})
_SPECIAL = re.compile(r"[\\`*_{}\[\]()>#+\-.!|~^]")


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
    entities = text.replace("&", "&amp;").replace("<", "&lt;")
    return _SPECIAL.sub(r"\\\g<0>", entities)


def _render(tokens: list[Token], links: Links) -> Markup:
    for token in _walk(tokens):
        if token.type == "link_open":
            token.attrSet("href", links.resolve(str(token.attrGet("href"))))
    return Markup(_MARKDOWN.renderer.render(tokens, _MARKDOWN.options, {}).strip())  # noqa: S704 - html is off


def _walk(tokens: Iterable[Token]) -> Iterable[Token]:
    for token in tokens:
        yield token
        yield from token.children or ()
