"""What the policy of the site keeps from readers: in a casus, a kijkraam or a list, and on a page by hand.

An author sees it at home, where nothing stops it, so it is told before it is published.
"""

from __future__ import annotations

import re
from functools import lru_cache
from html.parser import HTMLParser
from itertools import chain, pairwise
from typing import TYPE_CHECKING

from markdown_it import MarkdownIt

from casuskijker.domain.beleid import Breuk, is_elsewhere, judge_element
from casuskijker.domain.problem import Place
from casuskijker.loading.reading import messages as m
from casuskijker.loading.text.for_docent import announces_sheet
from casuskijker.markdown.html import list_tags

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from markdown_it.token import Token

    from casuskijker.domain.problem import Problem
    from casuskijker.loading.reading.messages import Message

MESSAGES = {
    Breuk.SCRIPT: m.EIGEN_SCRIPT,
    Breuk.STUURT_WEG: m.STUURT_WEG,
    Breuk.MAAKT_CONTACT: m.MAAKT_CONTACT,
    Breuk.VAN_ELDERS: m.VAN_ELDERS,
    Breuk.OPMAAK: m.OPMAAK,
    Breuk.GEDRAG: m.GEDRAG,
    Breuk.VENSTER: m.VENSTER,
}
BREAKS = ("softbreak", "hardbreak")

REFUSED_LINK = re.compile(r"\]\(\s*<?((?:javascript|vbscript|data|file):[^\s)]*)", re.IGNORECASE)
"""A link that is no link: the parser of a casus leaves it as it is typed."""

FRONT_MATTER = re.compile(r"\A---[ \t]*\n.*?\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
GIVEN = re.compile(r"\{:?[^{}\n]*\}")
"""Attributes that an extension of Markdown reads on a page by hand."""
ATTRIBUTE = re.compile(r"([\w:-]+)=(\"[^\"]*\"|'[^']*'|[^\s\"'{}]+)")


class _Anything(MarkdownIt):
    """A parser that makes a link of anything, as Python-Markdown does, which makes these pages."""

    def validateLink(self, url: str) -> bool:  # noqa: N802 - markdown-it calls it
        del url
        return True


_PARSER = _Anything("commonmark").enable("table")


def find_blocked(tokens: Iterable[Token]) -> Iterator[tuple[Message, str, int]]:
    """Yield what in a text its readers would not see, each as its message, what it is, and its line from 0."""
    tokens = list(tokens)
    for piece in chain.from_iterable(map(list_tags, tokens)):
        for breuk in judge_element(piece.name, piece.attributes):
            yield MESSAGES[breuk], piece.written, piece.line
    for token, line in _walk(tokens):
        if token.type == "image" and is_elsewhere(str(token.attrs["src"])):
            yield m.VAN_ELDERS, str(token.attrs["src"]), line
        elif token.type == "text" and (link := REFUSED_LINK.search(token.content)):
            yield m.GEDRAG, link[1], line


def find_blocked_on_page(text: str, *, path: str) -> list[Problem]:
    """Return what a page by hand asks for and does not get, with its lines."""
    body = FRONT_MATTER.sub(lambda found: "\n" * found[0].count("\n"), text)
    found = dict.fromkeys(_find_on_page(body))
    return [message.at(Place(path, line + 1), wat=what) for message, what, line in found]


def find_sheets_on_page(text: str, *, path: str) -> Iterator[Problem]:
    """Yield a tip for every heading on a page by hand that announces answers, or a sheet for who teaches."""
    body = FRONT_MATTER.sub(lambda found: "\n" * found[0].count("\n"), text)
    for token, inline in pairwise(_PARSER.parse(body)):
        if token.type == "heading_open" and token.map and announces_sheet(inline.content):
            yield m.VOOR_IEDEREEN.at(Place(path, token.map[0] + 1), kop=inline.content)


def without_code(text: str) -> str:
    """Return a page by hand with its blocks of code empty; every other line stays where it was."""
    lines = text.split("\n")
    for token in _PARSER.parse(text):
        if token.type in {"fence", "code_block"} and token.map:
            lines[slice(*token.map)] = [""] * (token.map[1] - token.map[0])
    return "\n".join(lines)


@lru_cache(maxsize=1024)
def judge_html(html: str) -> tuple[tuple[Message, str, int], ...]:
    """Return what HTML does that a page does not allow, each as its message, the tag, and its line from 0."""
    elements = _Elements()
    elements.feed(html)
    elements.close()
    return tuple(
        (MESSAGES[breuk], written, line)
        for tag, attributes, written, line in elements.found
        for breuk in dict.fromkeys(judge_element(tag, attributes))
    )


def _find_on_page(text: str) -> Iterator[tuple[Message, str, int]]:
    for token, line in _walk(_PARSER.parse(text)):
        if token.type in {"html_block", "html_inline"}:
            yield from ((message, tag, line + below) for message, tag, below in judge_html(token.content))
        elif token.type == "image":
            yield from ((each, str(token.attrs["src"]), line) for each in _judge("img", "src", token.attrs["src"]))
        elif token.type == "link_open":
            yield from ((each, str(token.attrs["href"]), line) for each in _judge("a", "href", token.attrs["href"]))
        elif token.type == "text":
            for given in GIVEN.findall(token.content):
                for name, value in ATTRIBUTE.findall(given):
                    yield from ((each, given, line) for each in _judge("", name.lower(), value.strip("\"'")))


def _judge(tag: str, name: str, value: object) -> Iterator[Message]:
    return (MESSAGES[breuk] for breuk in judge_element(tag, [(name, str(value))]))


def _walk(tokens: Iterable[Token]) -> Iterator[tuple[Token, int]]:
    """Yield every token and those in its line, each with its line from 0."""
    for token in tokens:
        line = token.map[0] if token.map else 0
        yield token, line
        for child in token.children or ():
            line += child.type in BREAKS
            yield child, line


class _Elements(HTMLParser):
    """Collects the tags that begin an element."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[tuple[str, list[tuple[str, str]], str, int]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = [(name, value or "") for name, value in attrs]
        self.found.append((tag, attributes, self.get_starttag_text() or "", self.getpos()[0] - 1))
