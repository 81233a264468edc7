"""A page by hand as a reader sees it: its words without markup, in pieces under headings.

Blocks of code are left out: an example of a casus in a guide for authors is about nothing that it names.
"""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING

from markdown_it import MarkdownIt

from casuskijker.markdown.anchors import Anchors, slugify_heading
from casuskijker.markdown.plain import find_lead, join_lines, mark_heading, tidy
from casuskijker.search.records import Passage

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from markdown_it.token import Token

_MARKDOWN = MarkdownIt("commonmark").enable("table")
ATTRIBUTES = re.compile(r"\{:?[ ]*(?:#(?P<id>[\w-]+))?[^{}\n]*\}\s*$")
INLINE_ATTRIBUTES = re.compile(r"\{:?[ ]*[#.][^{}\n]*\}")
TAG = re.compile(r"<!--.*?-->|<[^>]*>", re.DOTALL)


def split_passages(markdown: str) -> Iterator[Passage]:
    """Yield the pieces of a page by hand, each under the anchor that Markdown gives its heading."""
    anchors = Anchors()
    anker, naam, words = "", "", list[str]()
    for kind, text in _read(_MARKDOWN.parse(markdown)):
        if kind == "text":
            words.append(tidy(text))
            continue
        yield Passage(anker, naam, join_lines(*words))
        attributes = ATTRIBUTES.search(text)
        naam = tidy(text[: attributes.start()] if attributes else text)
        given = (attributes and attributes["id"]) or ""
        claimed = anchors.claim(given or slugify_heading(naam))
        anker = given or claimed  # whoever gives a heading a name has it, also where it is there twice
        words = [mark_heading(naam)]
    yield Passage(anker, naam, join_lines(*words))


def _read(tokens: list[Token]) -> Iterator[tuple[str, str]]:
    before = ""
    for token in tokens:
        if token.type == "inline":
            is_heading = before == "heading_open"
            words = _words_of(token.children or (), keep_attributes=is_heading)
            lead = "" if is_heading else find_lead(token.children or ())
            if lead:
                yield "text", mark_heading(lead.removesuffix("."))
            yield "heading" if is_heading else "text", "".join(words).removeprefix(lead)
        elif token.type == "html_block":
            yield "text", unescape(TAG.sub(" ", token.content))
        before = token.type


def _words_of(children: Iterable[Token], *, keep_attributes: bool) -> Iterator[str]:
    """Yield the words of a line; the attributes of a heading hold its anchor, others say nothing to a reader."""
    for token in children:
        if token.type in {"softbreak", "hardbreak"}:
            yield " "
        elif token.type == "text":
            yield token.content if keep_attributes else INLINE_ATTRIBUTES.sub("", token.content)
        elif token.type in {"image", "code_inline"}:
            yield token.content
