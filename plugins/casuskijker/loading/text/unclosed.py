"""What is opened and not closed: a comment or a block of code then takes all that stands below it, unseen."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from casuskijker.loading.reading import messages as m

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markdown_it.token import Token

    from casuskijker.domain.problem import Problem
    from casuskijker.loading.text.body import Body

COMMENT = re.compile(r"<!--(?!(?:(?!<!--|-->)[\s\S])*-->)")
"""A comment without an end; one that begins inside another says that the first was never closed."""

CODE_SPAN = re.compile(r"(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)")

OPENERS = (
    (re.compile(r"<(script|pre|style|textarea)\b(?![\s\S]*</(?:script|pre|style|textarea)>)", re.IGNORECASE), "</{}>"),
    (re.compile(r"<(\?)(?![\s\S]*\?>)"), "{}>"),
    (re.compile(r"<!([A-Z])(?![\s\S]*>)", re.IGNORECASE), ">"),
    (re.compile(r"<!\[(CDATA)\[(?![\s\S]*\]\]>)"), "]]>"),
)
"""The other HTML that runs to its own end, over blank lines and headings, and what that end is."""


def find_unclosed(body: Body) -> Iterator[Problem]:
    """Yield an error for every comment, piece of HTML and block of code that has no end."""
    for token in body.tokens:
        if token.type == "fence":
            yield from _check_fence(token, body)
        elif token.type == "html_block":
            yield from _check_comment(token.content, token, body)
            yield from _check_html(token, body)
        elif token.type == "inline":
            yield from _check_comment(CODE_SPAN.sub(_blank, token.content), token, body)


def _check_fence(token: Token, body: Body) -> Iterator[Problem]:
    """Yield an error if the lines of the block are only its first and what is in it."""
    start, end = token.map or (0, 0)
    inside = token.content.count("\n") + (token.content[-1:] not in {"", "\n"})
    if inside != end - start - 2:
        yield m.NIET_GESLOTEN.at(body.place(start), begin=token.markup, eind=f"een eigen regel met '{token.markup}'")


def _check_comment(text: str, token: Token, body: Body) -> Iterator[Problem]:
    if found := COMMENT.search(text):
        start = token.map[0] if token.map else 0
        place = body.place(start + text.count("\n", 0, found.start()))
        yield m.NIET_GESLOTEN.at(place, begin="<!--", eind="'-->'")


def _check_html(token: Token, body: Body) -> Iterator[Problem]:
    start = token.map[0] if token.map else 0
    for opener, end in OPENERS:
        if found := opener.match(token.content.lstrip()):
            yield m.NIET_GESLOTEN.at(body.place(start), begin=found[0], eind=f"'{end.format(found[1].lower())}'")


def _blank(found: re.Match[str]) -> str:
    return "\n" * found[0].count("\n")
