"""The lessen of a casus: each under `### Les van 45 minuten {#les-45}`, with a list of steps.

What stands below a step, further in, is for who leads, as is all that stands around the list.
"""

from __future__ import annotations

import re
import textwrap
from dataclasses import dataclass
from itertools import islice, takewhile
from typing import TYPE_CHECKING

from casuskijker.domain.draaiboek import VERVOLG, VRAAG, Les
from casuskijker.loading.reading import messages as m
from casuskijker.loading.reading.grenzen import find_too_many
from casuskijker.loading.text.body import find_blocks
from casuskijker.loading.text.marks import read_id, read_marks
from casuskijker.loading.text.stappen import LIST, read_stap
from casuskijker.loading.text.vragen import LINE_END
from casuskijker.markdown.attributes import SOURCE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from casuskijker.domain.draaiboek import Stap
    from casuskijker.domain.problem import Place, Problem
    from casuskijker.loading.reading.fields import Context
    from casuskijker.loading.text.body import Body, Heading, Section
    from casuskijker.loading.text.stappen import Delen

LES_LEVEL = 3
LES = "les"
"""The namespace of the lessen, whose addresses are for ever."""
MINUTEN = re.compile(r"(\d+) minuten\b")


def read_lessen(section: Section, *, body: Body, delen: Delen, context: Context) -> tuple[Les, ...]:
    """Return the lessen; report what else stands here."""
    lessen = list(_find_lessen(section))
    first = lessen[0][0].line if lessen else section.own_end
    loose = list(islice(find_blocks(body, section.start, first), 1))
    if loose or not lessen:
        line = loose[0][0] if loose else section.start - 1
        context.problems.append(m.GEEN_LES.at(body.place(line)))
    found = (_read_les(heading, end, body=body, delen=delen, context=context) for heading, end in lessen)
    return tuple(les for les in found if les)


def _find_lessen(section: Section) -> Iterator[tuple[Heading, int]]:
    """Yield the heading of every les, and the line where it ends."""
    headings = [each for each in section.headings if each.level == LES_LEVEL and each.line < section.own_end]
    ends = [*(heading.line for heading in headings[1:]), section.own_end]
    yield from zip(headings, ends, strict=False)


def _read_les(heading: Heading, end: int, *, body: Body, delen: Delen, context: Context) -> Les | None:
    marked = read_marks(heading.text, place=body.place(heading.line), allowed={}, context=context)
    les_id = read_id(marked, missing=m.LES_ZONDER_ID, context=context)
    lijst = read_lijst(heading.end, end, body=body, delen=delen, context=context)
    if lijst is None or not marked.text:
        context.problems.append(m.GEEN_LES.at(marked.place))
        return None
    les = Les(id=les_id or "", titel=marked.text, stappen=lijst.stappen, vooraf=lijst.vooraf, achteraf=lijst.achteraf)
    if les_id:
        context.claims.claim(LES, les_id, place=marked.place)
    said = MINUTEN.search(les.titel)
    if said and lijst.is_heel:
        check_minuten(les, int(said[1]), place=marked.place, context=context)
    return les


@dataclass(frozen=True, slots=True)
class Lijst:
    """The steps of a les with what stands around them; `is_heel` says whether all that was written is a step."""

    stappen: tuple[Stap, ...]
    vooraf: str
    achteraf: str
    is_heel: bool


def read_lijst(start: int, end: int, *, body: Body, delen: Delen, context: Context) -> Lijst | None:
    """Return the list of steps between these lines, or None when there is no list."""
    blocks = list(find_blocks(body, start, end))
    place = next((each for each, (_, index) in enumerate(blocks) if body.tokens[index].type == LIST), None)
    if place is None:
        return None
    (line, index), after = blocks[place], [line for line, _ in blocks[place + 1 :]]
    stappen = [
        (stap, where)
        for text, hint, where in _find_items(index, body)
        if (stap := read_stap(text, hint=hint, place=where, delen=delen, context=context))
    ]
    context.problems.extend(_find_given_away(stappen, delen))
    context.problems.extend(find_too_many("stappen", [place for _, place in stappen]))
    return Lijst(
        stappen=tuple(stap for stap, _ in stappen),
        vooraf=body.slice(start, line),
        achteraf=body.slice(after[0] if after else end, end),
        is_heel=len(stappen) == len(_items_of(index, body)),
    )


def find_parts_of_lessen(section: Section, body: Body) -> Iterator[range]:
    """Yield the lines of each text for who leads, which is shown by itself: around a list, and below its items."""
    for heading, end in _find_lessen(section):
        yield from find_parts_around(heading.end, end, body)


def find_parts_around(start: int, end: int, body: Body) -> Iterator[range]:
    """Yield the lines between these two around the list of steps, and below each of its items."""
    found = (each for each in find_blocks(body, start, end) if body.tokens[each[1]].type == LIST)
    line, index = next(found, (end, None))
    yield range(start, line)
    for place in _items_of(index, body) if index is not None else ():
        item, first = body.tokens[place : place + 2]
        line = (item.map or (0, 0))[1]
        yield range((first.map or (0, line))[1], line)
    yield range(line, end)


def _items_of(index: int, body: Body) -> list[int]:
    """Return where the items of a list begin among the tokens."""
    inside = takewhile(lambda each: each[1].level, islice(enumerate(body.tokens), index + 1, None))
    return [place for place, token in inside if token.type == "list_item_open" and token.level == 1]


def _find_items(index: int, body: Body) -> Iterator[tuple[str, str, Place]]:
    """Yield the items of a list: its words, what stands below these, and where it is."""
    for place in _items_of(index, body):
        item, first, words = body.tokens[place : place + 3]
        start, end = item.map or (0, 0)
        if first.type != "paragraph_open" or not first.map:
            yield "", "", body.place(start)
            continue
        below = range(first.map[1], end)
        hint = textwrap.dedent("\n".join(body.lines[below.start : below.stop])).strip("\n")
        text = body.complete(LINE_END.sub(" ", words.meta[SOURCE]), own=range(0))
        yield text, hint and body.complete(hint, own=below), body.place(start)


def check_minuten(les: Les, said: int, *, place: Place, context: Context) -> None:
    """Report a les that takes another time than it says."""
    if said != les.minuten:
        context.problems.append(m.ANDERE_MINUTEN.at(place, som=les.minuten, minuten=said))


def _find_given_away(stappen: Sequence[tuple[Stap, Place]], delen: Delen) -> Iterator[Problem]:
    """Yield the questions that give a turn away which has not come yet in their les."""
    told: set[str] = set()
    for stap, place in stappen:
        if stap.soort == VERVOLG:
            told.add(stap.doel)
        elif stap.soort == VRAAG and (na := delen.na.get(stap.doel)) and na not in told:
            yield m.VRAAG_VOOR_VERVOLG.at(place, vraag=stap.doel, vervolg=na)
