"""Titles under which an author writes what is not for everyone, and those that may be one."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from casuskijker.loading.reading import messages as m
from casuskijker.loading.text.titles import plain_title

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from markdown_it.token import Token

    from casuskijker.domain.problem import Problem
    from casuskijker.loading.text.body import Body

WHO = r"(?:docent(?:e|en|es)?|leraar|leraars|leraren|lesgevers?)"
FOR_DOCENT = re.compile(
    r"(?:(?:(?:achtergrond|(?:achtergrond)?info(?:rmatie)?|aanwijzingen|handleiding|materiaal|notities|tips|toelichting|"
    rf"uitleg) )?voor (?:de )?)?{WHO}\b(?!-)"
    r"|docent(?:en)?-?(?:blad|bladen|deel|handleiding|versie)\b"
    r"|(?:de )?(?:juiste |goede )?(?:antwoorden|antwoorden-?blad|antwoordmodel|antwoordmodellen|antwoordsleutel)\b(?!-)"
)
"""How a title begins that announces it, in whole words: a story may have a docentenkamer."""

NAMING = re.compile(r"docent|lera(?:ar|ren)|lesgever|begeleid(?:st)?er|\bantwoord(?:en|model)")
"""What a title has in it that an author may mean so."""

TITLES = ("heading_open", "admonition_title_open")
SUMMARY = re.compile(r"<summary[^>]*>(.*?)(?:</summary>|$)", re.IGNORECASE | re.DOTALL)


def find_for_docent(body: Body) -> Iterator[int]:
    """Yield the lines of titles that announce a text for docenten, also in a quotation, a list or a box."""
    for words, line in (*_find_titles(body), *_find_bold(body), *_find_summaries(body)):
        if FOR_DOCENT.match(plain_title(words)):
            yield line


def find_naming(body: Body, *, besides: Collection[int], told: Iterable[Problem]) -> list[Problem]:
    """Return a tip for every title that names who teaches, besides those on some lines, and those that are told."""
    known = {problem.place.line for problem in told}
    found = []
    for words, line in _find_titles(body):
        places = [body.place(each) for each in range(line, line + words.count("\n") + 1)]
        if line not in besides and NAMING.search(plain_title(words)) and known.isdisjoint(p.line for p in places):
            found.append(m.NOEMT_DOCENT.at(places[0], kop=words))
    return found


def _find_titles(body: Body) -> Iterator[tuple[str, int]]:
    for token, inline in pairwise(body.all_tokens):
        if token.type in TITLES and token.map:
            yield inline.content, token.map[0]


def _find_bold(body: Body) -> Iterator[tuple[str, int]]:
    """Yield the paragraphs that are bold as a whole: they look like a heading."""
    for token in body.all_tokens:
        if token.type == "inline" and token.map and _is_bold(token.children or []):
            yield token.content, token.map[0]


def _is_bold(children: list[Token]) -> bool:
    seen = [child for child in children if child.type != "text" or child.content.strip()]
    bold = [child.type for child in seen if child.type.startswith("strong_")]
    return len(bold) == 2 and (seen[0].type, seen[-1].type) == ("strong_open", "strong_close")  # noqa: PLR2004


def _find_summaries(body: Body) -> Iterator[tuple[str, int]]:
    for token in body.all_tokens:
        if token.type == "html_block" and token.map:
            for found in SUMMARY.finditer(token.content):
                yield found[1], token.map[0] + token.content.count("\n", 0, found.start())
