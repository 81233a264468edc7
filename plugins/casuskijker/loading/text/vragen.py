"""The verdiepingsvragen of a casus: `1. [leerstijl] tekst {#id herkomst=redactie na=wending}`."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import islice, takewhile
from typing import TYPE_CHECKING

from casuskijker.domain.casus import HERKOMSTEN, LEERSTIJLEN, Verdiepingsvraag
from casuskijker.domain.problem import Place
from casuskijker.loading.reading import messages as m
from casuskijker.loading.reading.grenzen import find_too_many
from casuskijker.loading.reading.name_readers import find_living
from casuskijker.loading.reading.near import find_nearest
from casuskijker.loading.text.body import find_blocks
from casuskijker.loading.text.marks import NAMESPACE, RETIRED, Marked, read_id, read_marks, read_retired_ids
from casuskijker.loading.text.taaltips import find_taaltips
from casuskijker.markdown.attributes import SOURCE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from markdown_it.token import Token

    from casuskijker.domain.casus import Vervolg
    from casuskijker.domain.problem import Problem
    from casuskijker.loading.reading.fields import Context
    from casuskijker.loading.text.body import Body, Section

NA = "na"
"""With this a question says in which turn it is asked."""

ALLOWED = {"herkomst": "redactie", RETIRED: "oude-id", NA: "id-van-een-vervolg"}
"""What a question can say of itself beside its id, with an example."""

LINE_END = re.compile(r"(?<!\s)\s*\n\s*")
STYLE = re.compile(r"\[([^\[\]]*)\](?![(\[])\s*")
"""What stands in brackets at the start, unless it is a link."""


def read_vragen(section: Section, *, body: Body, herkomst: str, context: Context) -> tuple[Verdiepingsvraag, ...]:
    """Return the questions; `herkomst` says whose a question is that does not say so itself."""
    vragen, written = [], []
    for text, place in _find_questions(section, body, context):
        marked = read_marks(text, place=place, allowed=ALLOWED, context=context)
        vraag = _read_vraag(marked, herkomst, context)
        if vraag:
            vragen.append(replace(vraag, tekst=body.complete(vraag.tekst, own=range(0))))
            written.append((vraag.tekst, place.line))
    context.problems.extend(find_living(RETIRED, among=NAMESPACE, context=context))
    context.problems.extend(find_taaltips(written, path=body.path))
    context.problems.extend(find_too_many("vragen", [Place(body.path, line) for _, line in written]))
    return tuple(vragen)


def _find_questions(section: Section, body: Body, context: Context) -> Iterator[tuple[str, Place]]:
    """Yield the text of every numbered item; report what else stands here."""
    items: list[list[Token]] = []
    for line, index in find_blocks(body, section.start, section.end):
        if body.tokens[index].type == "ordered_list_open":
            found = _find_items(body.tokens, index)
            items += found
            for item in found:
                yield from _read_item(item, body, context)
        elif line < section.own_end:
            context.problems.append(m.GEEN_VRAAG.at(body.place(line)))
    context.problems.extend(_find_other_number(items, body))


def _find_other_number(items: Sequence[Sequence[Token]], body: Body) -> Iterator[Problem]:
    """Yield the first question whose number is another one on the page; who writes 1 before all, leaves it to us."""
    written = [item[0].info for item in items]
    for daar, (hier, item) in enumerate(zip(written, items, strict=True), start=1):
        if hier != str(daar) and len({*written}) > 1 and item[0].map:
            yield m.ANDER_NUMMER.at(body.place(item[0].map[0]), hier=hier, daar=daar)
            return


def _find_items(tokens: Sequence[Token], index: int) -> list[list[Token]]:
    """Return the items of the list that opens here, each with the blocks in it."""
    items: list[list[Token]] = []
    for token in takewhile(lambda token: token.level, islice(tokens, index + 1, None)):
        if token.level == 1 and token.map:
            items.append([token])
        elif token.map:
            items[-1].append(token)
    return items


def _read_item(item: Sequence[Token], body: Body, context: Context) -> Iterator[tuple[str, Place]]:
    """Yield the text of a question, which is one paragraph; report every other block."""
    lines = [block.map[0] for block in item if block.level == 2 and block.map]  # noqa: PLR2004 - list, item, block
    if len(item) == 1:
        yield "", body.place(item[0].map[0] if item[0].map else 0)
    elif item[1].type == "paragraph_open":
        written = item[2].meta[SOURCE]
        yield LINE_END.sub(" ", written) if "\n" in written else written, body.place(lines.pop(0))
    context.problems.extend(m.GEEN_VRAAG.at(body.place(line)) for line in lines)


def _read_vraag(marked: Marked, herkomst: str, context: Context) -> Verdiepingsvraag | None:
    leerstijl, marked = _read_leerstijl(marked, context)
    if not marked.text:
        context.problems.append(m.VRAAG_ZONDER_TEKST.at(marked.place))
        return None
    asked_by = marked.attributes.get("herkomst", herkomst)
    if asked_by not in HERKOMSTEN:
        near = find_nearest(asked_by, HERKOMSTEN)
        keuzes = ", ".join(HERKOMSTEN)
        context.problems.append(m.ONBEKENDE_HERKOMST.at(marked.place, near, naam=asked_by, keuzes=keuzes))
    vraag_id = read_id(marked, missing=m.VRAAG_ZONDER_ID, context=context)
    retired = read_retired_ids(marked, context=context)
    if not vraag_id:
        return None
    return Verdiepingsvraag(
        id=vraag_id, tekst=marked.text, leerstijl=leerstijl, herkomst=asked_by, vervangt=retired,
        na=marked.attributes.get(NA, ""),
    )  # fmt: skip


def find_without_turn(
    vragen: Iterable[Verdiepingsvraag], vervolg: Iterable[Vervolg], *, context: Context
) -> Iterator[Problem]:
    """Yield the questions that belong to a turn which is not there: nobody would ever see them."""
    turns = [deel.id for deel in vervolg]
    for vraag in vragen:
        place = context.claims.find(NAMESPACE, vraag.id)
        if vraag.na and place and vraag.na not in turns:
            yield m.ONBEKEND_VERVOLG.at(place, find_nearest(vraag.na, turns), id=vraag.na)


def _read_leerstijl(marked: Marked, context: Context) -> tuple[str | None, Marked]:
    """Return the leerstijl in lower case, or None, and the question without it."""
    found = STYLE.match(marked.text)
    if not found:
        return None, marked
    leerstijl = found[1].strip().lower()
    if leerstijl not in LEERSTIJLEN:
        near = find_nearest(leerstijl, LEERSTIJLEN)
        keuzes = ", ".join(LEERSTIJLEN)
        context.problems.append(m.ONBEKENDE_LEERSTIJL.at(marked.place, near, naam=found[1], keuzes=keuzes))
    return leerstijl, Marked(marked.text[found.end() :], marked.place, marked.ids, marked.attributes)
