"""Headings that are almost right: what stands below one would come on a page where it does not belong.

An author may think of a line as a heading that Markdown takes for words. That is why lines are looked at too.
"""

from __future__ import annotations

import re
from dataclasses import replace
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from casuskijker.domain.woordenlijst import fold_term
from casuskijker.loading.reading import messages as m
from casuskijker.loading.reading.near import find_nearest, may_be_alike
from casuskijker.loading.text.body import SECTION_LEVEL
from casuskijker.loading.text.for_docent import find_for_docent
from casuskijker.loading.text.titles import plain_title, show_title
from casuskijker.markdown.attributes import ATTRIBUTES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from casuskijker.domain.problem import Place, Problem
    from casuskijker.loading.text.body import Body, Heading, Section

ALMOST = 0.8
"""How alike a heading must be to one that has a meaning before its author is warned; 'Een vervolg' is not."""

SPELLED_WRONG = 0.9
"""How alike a heading must be to the one that keeps its text apart before it is an error; 'Voor de dochter' is not."""

MARKED = re.compile(r"\s*(?:[-+*]\s+|\d+[.)]\s+)?(?:\\?#)+")
"""How a heading begins, also in a list, in code, or behind a backslash."""

GLUED = re.compile(r" {0,3}#{2,6}(?=[^#\s]|\u00a0)")
"""A heading without a plain space behind its marks, which is none; one mark may be that of a subject, as in #metoo."""

UNDERLINE = re.compile(r" {0,3}(?:=+|-+)\s*")
STANDING_OUT = ("<", "**", "__")
LONG = 100
"""A line of more characters is no heading, unless it has the mark of one."""


def find_almost(section: Section, names: Iterable[str], body: Body) -> Iterator[Problem]:
    """Yield a warning for every heading in free text that was perhaps meant to be recognised."""
    exact = {fold_term(name): name for name in names}
    for heading in section.headings:
        title = plain_title(heading.text)
        if heading.level == SECTION_LEVEL:
            near = find_nearest(title, exact.values(), similar=ALMOST)
        else:
            near = None if section.name else exact.get(title)
        if near:
            yield m.BIJNA_KOP.at(body.place(heading.line), f"{'#' * SECTION_LEVEL} {near}", kop=heading.text)


def find_glued(section: Section, names: Iterable[str], body: Body) -> Iterator[Problem]:
    """Yield a warning for every line that is words, and that its author perhaps took for a heading."""
    exact = {fold_term(name): name for name in names}
    for line, text in _find_glued_lines(section, body):
        if near := exact.get(plain_title(text)):
            yield m.BIJNA_KOP.at(body.place(line), f"{'#' * SECTION_LEVEL} {near}", kop=text)
        else:
            yield m.KOP_ZONDER_SPATIE.at(body.place(line), kop=text)


def find_titles(section: Section, body: Body) -> Iterator[Problem]:
    """Yield a warning for every heading of the level that the title of a page has."""
    for heading in section.headings:
        if heading.level == 1:
            yield m.TITEL_IN_TEKST.at(body.place(heading.line), kop=f"# {heading.text}")


def find_empty(headings: Iterable[Heading], body: Body) -> Iterator[Problem]:
    """Yield a warning for every heading without a word; its name is none."""
    for heading in headings:
        if not ATTRIBUTES.sub("", heading.text).strip():
            yield m.LEGE_KOP.at(body.place(heading.line))


def _find_glued_lines(section: Section, body: Body) -> Iterator[tuple[int, str]]:
    for token in body.tokens:
        if token.type == "inline" and token.map:
            for line in range(max(section.start, token.map[0]), min(section.end, token.map[1])):
                if GLUED.match(body.lines[line]):
                    yield line, body.lines[line]


def end_at_lost(
    sections: Sequence[Section], name: str, body: Body, *, leads: str, problems: list[Problem]
) -> list[Section]:
    """Return the sections up to a line that was perhaps meant as `name`, the heading for docenten; each is an error.

    What stands below it is not for the page that the section is for, so nothing more of that section is read. The
    section `leads` is for who leads too: there other words than `name` say nothing.
    """
    ended = []
    for_docent = set(find_for_docent(body))
    for section in sections:
        lines = range(section.start, section.end) if section.name != name else ()
        meant = for_docent if section.name != leads else set()
        lost = next((line for line in lines if line in meant or _is_lost(body.lines, line, name)), None)
        if lost is not None and not _is_swallowed(body.place(lost), problems):
            problems.append(m.KOP_MISLUKT.at(body.place(lost), kop=body.lines[lost], goed=name))
        ended.append(section if lost is None else _end(section, lost))
    return ended


def find_hidden(name: str, body: Body, *, below: Sequence[Section], harmless: str) -> Iterator[Problem]:
    """Yield an error for every line in a comment that looks like the heading `name`: what is below it is not hidden.

    In the section `harmless` nothing but its own parts can stand below it.
    """
    numbers = body.cut.numbers
    shown = set(numbers)
    for number in range(len(body.written)):
        if number not in shown and _is_lost(body.written, number, name):
            line = sum(each < number for each in numbers)
            section = next((each for each in below if each.start <= line < each.end), None)
            if section is None or section.name != harmless:
                yield m.KOP_MISLUKT.at(body.place_of_number(number), kop=body.written[number], goed=name)


def _is_swallowed(place: Place, problems: Sequence[Problem]) -> bool:
    """Whether something above was not closed: that is what its author must mend."""
    return any(problem.code == m.NIET_GESLOTEN.code and problem.place < place for problem in problems)


def _end(section: Section, end: int) -> Section:
    return replace(section, end=end, headings=tuple(heading for heading in section.headings if heading.end <= end))


def _is_lost(lines: Sequence[str], line: int, name: str) -> bool:
    """Whether this line looks like the heading: it is marked as one and almost the same, or it says just this."""
    text = lines[line]
    if _is_other(text, name):
        return False
    title = plain_title(text)
    if MARKED.match(show_title(text)):
        return _is_alike(MARKED.sub("", title, count=1), fold_term(name))
    return title == fold_term(name) and _stands_out(lines, line)


def _is_other(text: str, name: str) -> bool:
    """Whether a line is seen at once to be no heading, and not to say this."""
    has_mark = "#" in text
    if not text or (len(text) > LONG and not has_mark):
        return True
    is_plain = text.isascii() and "&" not in text and "<" not in text
    if not is_plain or (has_mark and MARKED.match(text)):
        return False
    return name.rsplit(maxsplit=1)[-1] not in text.lower()


def _is_alike(title: str, name: str) -> bool:
    """Whether the title holds the name, or is a misspelling of it; more may differ if the last word is there."""
    similar = ALMOST if name.rsplit(maxsplit=1)[-1] in title else SPELLED_WRONG
    if name in title or len(title) > LONG:
        return name in title
    return may_be_alike(name, title, similar) and SequenceMatcher(None, name, title).ratio() >= similar


def _stands_out(lines: Sequence[str], line: int) -> bool:
    """Whether the line begins a paragraph, is underlined, or is made large or bold."""
    above, below = "".join(lines[max(line - 1, 0) : line]), "".join(lines[line + 1 : line + 2])
    is_first = not above.strip()
    return is_first or bool(UNDERLINE.fullmatch(below)) or lines[line].lstrip().startswith(STANDING_OUT)
