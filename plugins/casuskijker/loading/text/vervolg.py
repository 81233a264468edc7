"""The vervolg of a casus: turns in the story, each under `### Titel {#id}`."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from casuskijker.domain.casus import Vervolg
from casuskijker.loading.reading import messages as m
from casuskijker.loading.text.body import find_blocks, find_words
from casuskijker.loading.text.marks import read_id, read_marks

if TYPE_CHECKING:
    from casuskijker.loading.reading.fields import Context
    from casuskijker.loading.text.body import Body, Heading, Section

TURN_LEVEL = 3


def read_vervolg(section: Section, *, body: Body, context: Context) -> tuple[Vervolg, ...]:
    """Return the turns; report text above the first of them."""
    headings = [heading for heading in section.headings if heading.level == TURN_LEVEL]
    ends = [*(heading.line for heading in headings), section.end]
    _report_loose_text(section, ends[0], body, context)
    turns = (_read_turn(heading, end, body, context) for heading, end in zip(headings, ends[1:], strict=True))
    return tuple(turn for turn in turns if turn)


def _report_loose_text(section: Section, end: int, body: Body, context: Context) -> None:
    loose = find_blocks(body, section.start, min(end, section.own_end))
    context.problems.extend(m.TEKST_VOOR_VERVOLG.at(body.place(line)) for line, _ in islice(loose, 1))


def _read_turn(heading: Heading, end: int, body: Body, context: Context) -> Vervolg | None:
    marked = read_marks(heading.text, place=body.place(heading.line), allowed={}, context=context)
    if not marked.text:
        context.problems.append(m.VERVOLG_ZONDER_TITEL.at(marked.place))
        return None
    if any(child.type == "footnote_ref" for child in find_words(body, heading)):
        context.problems.append(m.NOOT_IN_KOP.at(marked.place, kop=marked.text))
    turn_id = read_id(marked, missing=m.VERVOLG_ZONDER_ID, context=context)
    return Vervolg(id=turn_id, titel=marked.text, tekst=body.slice(heading.end, end)) if turn_id else None
