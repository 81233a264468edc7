"""Titles under which an author writes what is not for everyone, and those that may be one."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING
from unicodedata import combining, normalize

from casuskijker.loading.reading import messages as m
from casuskijker.loading.text.titles import plain_title

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from markdown_it.token import Token

    from casuskijker.domain.problem import Problem
    from casuskijker.loading.text.body import Body

WHO = r"(?:docent(?:e|en|es)?|leraar|leraars|leraren|lesgevers?|leerkracht(?:en)?|onderwijsgevenden?)"
LEADS = r"(?:trainers?|cursusleiders?|gespreksleiders?|groepsleiders?)"
"""Who leads a group may also be in a story; what is for them is not for everyone."""
KINDS = (
    "achtergrond|(?:achtergrond)?info(?:rmatie)?|aanwijzingen|handleiding|materiaal|notities|tips|toelichting|uitleg"
)
KIND = f"(?:{KINDS})"
GROUP = r"(?:cursisten|deelnemers|leerlingen|lezers|studenten)"
ONLY = "(?:alleen|bedoeld|bestemd|enkel|uitsluitend)"
ANSWERS = r"(?:antwoord|antwoorden)"
WORKED_OUT = r"(?:antwoord|antwoorden|oplossing|oplossingen|uitwerking|uitwerkingen)"
MARKING = (
    "(?:blad|criteria|formulier|formulieren|instrument|kader|lijst|matrix|model|modellen|rubrics?|schaal|schema|"
    "sleutel|vel|voorschrift|wijzer)"
)
SHEET = (
    r"(?:docent(?:en)?|leerkracht(?:en)?|leraren|trainers?)-?(?:blad|bladen|deel|handleiding|versie)\b"
    r"|(?:de )?(?:juiste |goede |correcte )?"
    rf"(?:antwoorden|{ANSWERS}-?(?:blad|bladen|model|modellen|sleutel|vel))\b(?!-)"
    rf"|(?:het |de )?(?:juiste|goede|correcte) {ANSWERS}\b|(?:model|standaard|voorbeeld)-?{WORKED_OUT}\b"
    rf"|(?:nakijk|correctie|beoordelings)-?{MARKING}\b|rubrics?\b|cesuur\b"
    r"|uitwerkingen\b|(?:uitwerking|oplossingen|oplossing) (?:van|bij|op) (?:de |het )?(?:casus|opdracht|vraag|vragen)"
    rf"|niet voor (?:de )?{GROUP}\b"
    r"|for (?:the )?(?:lecturer|teacher|trainer)s?\b|answer key"
    r"|(?:instructor|teacher|trainer)s? (?:guide|manual|notes?)\b"
)
ON_PAGE = re.compile(SHEET)
"""How a title begins of what is not for everyone, wherever it stands; a page by hand may well speak to docenten."""
FOR_DOCENT = re.compile(
    rf"(?:(?:(?:{KIND}|{ONLY}) )?voor (?:de )?)?{WHO}\b(?!-)|(?:(?:{KIND}|{ONLY}) )?voor (?:de )?{LEADS}\b(?!-)"
    rf"|didactische? {KIND}\b|{SHEET}|(?:oplossing|oplossingen|uitwerking)$"
)
"""How a title begins that announces it, in whole words: a story may have a docentenkamer.

The last of these are all of a title: a story may well have a solution, and a page by hand tell of several.
"""

NAMING = re.compile(
    r"docent|lera(?:ar|ren)|leerkracht|lesgever|begeleid(?:st)?er|\btrainers?\b|cursusleider|didacti"
    r"|\bantwoord(?:en|model)|\boplossing(?:en)?\b|\buitwerking(?:en)?\b|\bleerdoel|\bles(?:doel|opzet|plan|voorbereiding)"
    r"|nakijk|\bbeoordeling|rubrics?\b|\bcesuur|\bnormering|\bpunten(?:telling|verdeling)"
    r"|\btoets(?:en|matrijs|opgaven|vragen)?\b"
)
"""What a title has in it that an author may mean so: who teaches, and what that one works with."""

SPACED = re.compile(r"(?<!\S)\w(?: \w){3,}(?!\S)")
"""A word that its author set wide."""

TITLES = ("heading_open", "admonition_title_open")
BAR = "|"
"""Without it there is no table."""
SUMMARY = re.compile(r"<summary[^>]*>(.*?)(?:</summary>|$)", re.IGNORECASE | re.DOTALL)


def find_for_docent(body: Body) -> Iterator[int]:
    """Yield the lines of titles that announce a text for docenten, also in a quotation, a list or a box."""
    for words, line in (*_find_titles(body), *_find_bold(body), *_find_summaries(body)):
        if FOR_DOCENT.match(_read_title(words)):
            yield line


def find_not_for_all(body: Body, *, told: Iterable[Problem]) -> list[Problem]:
    """Return what is wrong with the titles of a text of which everyone may read everything."""
    lines = set(find_for_docent(body))
    found = [m.DOCENT_IN_OPEN_TEKST.at(body.place(line), kop=body.lines[line]) for line in sorted(lines)]
    return [*found, *find_naming(body, besides=lines, told=told)]


def announces_sheet(words: str) -> bool:
    """Whether a title is that of answers, or of a sheet for who teaches."""
    return ON_PAGE.match(_read_title(words)) is not None


@lru_cache(maxsize=256)  # two questions are asked of each title
def _read_title(words: str) -> str:
    """Return the words of a title as they are meant: without accents, and what was set wide as one word."""
    plain = "".join(sign for sign in normalize("NFD", plain_title(words)) if not combining(sign))
    return SPACED.sub(lambda found: found[0].replace(" ", ""), plain)


def find_naming(body: Body, *, besides: Collection[int], told: Iterable[Problem]) -> list[Problem]:
    """Return a tip for every title that names who teaches, besides those on some lines, and those that are told."""
    known = {problem.place.line for problem in told}
    found = []
    for words, line in (*_find_titles(body), *_find_columns(body)):
        if line not in besides and NAMING.search(_read_title(words)):
            places = [body.place(each) for each in range(line, line + words.count("\n") + 1)]
            if known.isdisjoint(place.line for place in places):
                found.append(m.NOEMT_DOCENT.at(places[0], kop=words))
    return found


def _find_titles(body: Body) -> Iterator[tuple[str, int]]:
    for token, inline in pairwise(body.all_tokens):
        if token.type in TITLES and token.map:
            yield inline.content, token.map[0]


def _find_columns(body: Body) -> Iterator[tuple[str, int]]:
    """Yield what stands above the columns of a table."""
    line = 0
    for token, inline in pairwise(body.all_tokens) if BAR in body.cut.text else ():
        line = token.map[0] if token.map else line
        if token.type == "th_open":
            yield inline.content, line


def _find_bold(body: Body) -> Iterator[tuple[str, int]]:
    """Yield the paragraphs that are bold as a whole: they look like a heading."""
    for token in body.rich:
        if token.type == "inline" and token.map and _is_bold(token.children or []):
            yield token.content, token.map[0]


def _is_bold(children: list[Token]) -> bool:
    seen = [child for child in children if child.type != "text" or child.content.strip()]
    bold = [child.type for child in seen if child.type.startswith("strong_")]
    return len(bold) == 2 and (seen[0].type, seen[-1].type) == ("strong_open", "strong_close")  # noqa: PLR2004


def _find_summaries(body: Body) -> Iterator[tuple[str, int]]:
    for token in body.rich:
        if token.type == "html_block" and token.map:
            for found in SUMMARY.finditer(token.content):
                yield found[1], token.map[0] + token.content.count("\n", 0, found.start())
