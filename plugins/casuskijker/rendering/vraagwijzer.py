"""Leads from 'vraag 4' in the text for the docent to what that question asks, which stands on the same page."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from markdown_it.token import Token
from markupsafe import Markup

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from casuskijker.domain.casus import Verdiepingsvraag

NAMED = re.compile(r"\b(?P<woord>[Vv]ra(?:ag|gen)) (?P<nummers>\d+(?:(?:, \d+)* (?:en|of) \d+(?! min))?)")
"""‘Vraag 3, 4 en 5’, but of ‘vraag 4, 5.’ no more than the first: what comes there are minutes."""
NUMBER = re.compile(r"\d+")
FIRST_NUMBER = re.compile(r"(\d+)\b")
KOLOM = "Vraag"
"""The column of a table in which every row is about a question."""


class Vraagwijzer:
    """The questions of one casus, by the numbers that readers know them by."""

    def __init__(self, vragen: Sequence[Verdiepingsvraag]) -> None:
        """Know the questions in the order in which they stand on the page."""
        self._vragen = vragen

    def mark(self, text: str) -> Iterator[str]:
        """Yield a plain text in pieces; those that lead to a question are links."""
        position = 0
        for named in NAMED.finditer(text):
            for number in NUMBER.finditer(text, *named.span("nummers")):
                first = named.start() if number.start() == named.start("nummers") else number.start()
                if link := self._link(text[first : number.end()], number[0]):
                    yield text[position:first]
                    yield link
                    position = number.end()
        yield text[position:]

    def mark_rows(self, tokens: Sequence[Token]) -> None:
        """Let the first cell of every row of a table about questions lead to the question that it begins with."""
        is_about, is_first = False, False
        for before, token in pairwise(tokens):
            if before.type == "tr_open":
                is_first = True
            if token.type != "inline" or not is_first:
                continue
            is_first = False
            if before.type == "th_open":
                is_about = token.content == KOLOM
            elif is_about and (number := FIRST_NUMBER.match(token.content)):
                self._mark_cell(token, number[1])

    def _mark_cell(self, cell: Token, number: str) -> None:
        if link := self._link("", number):
            opening = Token("html_inline", "", 0, content=link.removesuffix("</a>"))
            cell.children = [opening, *(cell.children or ()), Token("html_inline", "", 0, content="</a>")]

    def _link(self, words: str, number: str) -> Markup | None:
        place = int(number) - 1
        if not 0 <= place < len(self._vragen):
            return None
        return Markup('<a href="#vraag-{}">{}</a>').format(self._vragen[place].id, words)
