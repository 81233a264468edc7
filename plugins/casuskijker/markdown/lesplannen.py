"""What is meant for the docent, as far as it is about lessons: plans in words, and what belongs with one question."""

from __future__ import annotations

import re
from itertools import pairwise, takewhile
from typing import TYPE_CHECKING

from casuskijker.markdown.anchors import find_headings
from casuskijker.markdown.comments import without_comments
from casuskijker.markdown.text import parse

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from markdown_it.token import Token

LESPLAN = re.compile(r"Les van (\d+) minuten")
TIJD = re.compile(r"Tijd(?::| \()\s*(\d+) minuten")

KOLOM, WERKVORM = "Vraag", "Werkvorm"
"""The columns of a table in which every row is about a question, and says how to do it."""
NUMMER = re.compile(r"(\d+)\b")
VALKUILEN = "Valkuilen"
ZORG = ("Als het dichtbij komt", "Let op")
"""How the part is headed about students whom a story touches."""
VRAAG = re.compile(r"\b[Vv]ra(?:ag|gen) (\d+(?:(?:, \d+)* (?:en|of) \d+)?)")


def list_lesplannen(text: str) -> list[int]:
    """Return the minutes of each lesson plan, in their order."""
    found = (LESPLAN.match(words) for words, _ in find_headings(parse(text).tokens))
    return [int(plan[1]) for plan in found if plan]


def find_korte_opzet(text: str) -> int | None:
    """Return the minutes of a lesson told in a line or two, which begins with how long it takes: '**Tijd:** …'."""
    for opening, inline in pairwise(parse(text).tokens):
        if opening.type == "paragraph_open" and (found := TIJD.match(_words_from_bold(inline.children or ()))):
            return int(found[1])
    return None


def _words_from_bold(children: Sequence[Token]) -> str:
    """Return the words of a paragraph that begins in bold, as what it says of itself does; of another none."""
    said = [token for token in children if token.content or token.nesting]
    if not said or said[0].type != "strong_open":
        return ""
    return "".join(token.content for token in said)


def find_werkvormen(text: str) -> dict[int, str]:
    """Return how to do each question, by its number: the last column of a table about questions."""
    found: dict[int, str] = {}
    header: list[str] = []
    for kind, cells in _list_rows(parse(text).tokens):
        if kind == "th_open":
            header = cells
        elif header[:1] == [KOLOM] and header[-1] == WERKVORM and (number := NUMMER.match(cells[0])) and cells[-1]:
            found[int(number[1])] = cells[-1]
    return found


def find_valkuilen(text: str) -> list[tuple[frozenset[int], str]]:
    """Return the pitfalls that name a question, each with the numbers that it names."""
    named = ((_find_numbers(words), words) for words in _list_valkuilen(parse(text).tokens))
    return [(numbers, words) for numbers, words in named if numbers]


def find_zorg(text: str) -> str:
    """Return what to do when a story touches somebody in the room, Markdown without its heading; or nothing."""
    text = without_comments(text)
    tokens = parse(text).tokens
    headings = [(opening, inline) for opening, inline in pairwise(tokens) if opening.type == "heading_open"]
    lines = text.split("\n")
    for place, (opening, inline) in enumerate(headings):
        if inline.content.strip() in ZORG and opening.map:
            after = headings[place + 1 :]
            end = after[0][0].map[0] if after and after[0][0].map else len(lines)
            return "\n".join(lines[opening.map[1] : end]).strip()
    return ""


def _find_numbers(words: str) -> frozenset[int]:
    return frozenset(int(each) for named in VRAAG.findall(words) for each in NUMMER.findall(named))


def _list_rows(tokens: Sequence[Token]) -> Iterator[tuple[str, list[str]]]:
    """Yield the rows of all tables: what their cells are, and what these say."""
    kind, cells = "", []
    for opening, token in pairwise(tokens):
        if opening.type in {"th_open", "td_open"}:
            kind = opening.type
            cells.append(token.content)
        elif opening.type == "tr_close":
            yield kind, cells
            cells = []


def _list_valkuilen(tokens: Sequence[Token]) -> Iterator[str]:
    for place, (opening, inline) in enumerate(pairwise(tokens)):
        if opening.type == "heading_open" and inline.content.strip() == VALKUILEN:
            after = takewhile(lambda token: token.type != "heading_open", tokens[place + 1 :])
            yield from (token.content for token in after if token.type == "inline" and token is not inline)
