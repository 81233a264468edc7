"""Marks of ours where they mean nothing: there a reader sees the signs, and can fill in nothing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from casuskijker.domain.casus import HERKOMSTEN, LEERSTIJLEN
from casuskijker.domain.draaiboek import SOORTEN_STAP
from casuskijker.domain.zinsdelen import with_noun
from casuskijker.loading.reading import messages as m

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from markdown_it.token import Token

    from casuskijker.domain.problem import Place, Problem
    from casuskijker.loading.text.body import Body

NUMBER = re.compile(r"[ \t>]*\d+[.)][ \t]")
BULLET = re.compile(r"[ \t>]*[-*+][ \t]")
LEERSTIJL = re.compile(rf"\[[ \t]*(?:{'|'.join(LEERSTIJLEN)})[ \t]*\](?![(\[:])", re.IGNORECASE)
STAP = re.compile(
    rf"[1-9]\d{{0,2}}[ \t]*\[[ \t]*(?:{'|'.join(SOORTEN_STAP)})[ \t]*(?::[^\[\]\n]*)?\](?![(\[:])", re.IGNORECASE
)
MARK = re.compile(
    rf"(?<!\\)\{{[ \t]*(?:#[\w-]+|(?:vervangt|na|werkvorm)=[\w,-]+|herkomst=(?:{'|'.join(HERKOMSTEN)}))"
    r"(?:[ \t]+\w+=[^{}\s]+)*[ \t]*\}$"
)
"""What stands behind a question, a les or a step; behind a heading a name is a place, and no words."""
WORDS = ("paragraph_open", "heading_open")


def find_misplaced(body: Body, parts: Iterable[range]) -> Iterator[Problem]:
    """Yield what is wrong with marks in these parts of a text, in which they mean nothing.

    A heading that is not there leaves all that stands below it without a meaning, so that is one problem.
    """
    if "[" not in body.cut.text and "{" not in body.cut.text:
        return
    lines = [*parts]
    shown = [
        token
        for before, token in body.doubtful
        if ("[" in token.content or "{" in token.content)
        and before.type in WORDS
        and any((token.map or (0,))[0] in part for part in lines)
    ]
    vragen = [(token, sign) for token in shown if (sign := _find_vraag(token, body))]
    stappen = [(token, sign) for token in shown if (sign := _find_stap(token, body))]
    for message, found, words in (
        (m.VRAAG_ELDERS, vragen, ("vraag staat", "vragen staan")),
        (m.STAP_ELDERS, stappen, ("stap staat", "stappen staan")),
    ):
        if found:
            token, sign = found[0]
            yield message.at(_place(token, body), aantal=with_noun(len(found), *words), teken=sign)
    told = [token for token, _ in (*vragen, *stappen)]
    for token in shown:
        if token not in told and (mark := _find_mark(token)):
            yield m.ACCOLADES.at(_place_of_end(token, body), tekst=mark)


def _find_vraag(token: Token, body: Body) -> str:
    """Return the signs of a question: its leerstijl, or the name behind a numbered item."""
    if found := LEERSTIJL.match(token.content):
        return found[0]
    return _find_mark(token) if _begins(NUMBER, token, body) else ""


def _find_stap(token: Token, body: Body) -> str:
    found = STAP.match(token.content)
    return found[0] if found and _begins(BULLET, token, body) else ""


def _find_mark(token: Token) -> str:
    """Return the mark behind the last words of a block, if it is nothing but words."""
    found = MARK.search(token.content) if token.children and token.children[-1].type == "text" else None
    return found[0] if found and found.start() else ""


def _begins(item: re.Pattern[str], token: Token, body: Body) -> bool:
    return bool(item.match(body.lines[(token.map or (0,))[0]]))


def _place(token: Token, body: Body) -> Place:
    return body.place((token.map or (0,))[0])


def _place_of_end(token: Token, body: Body) -> Place:
    return body.place((token.map or (0,))[0] + token.content.count("\n"))
