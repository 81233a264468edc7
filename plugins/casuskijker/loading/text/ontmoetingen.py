"""Who has to do with whom in a story: for the docent, beside what else is for them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from casuskijker.domain.casus import Ontmoeting
from casuskijker.domain.woordenlijst import fold_term
from casuskijker.loading.reading import messages as m
from casuskijker.loading.reading.fields import Field
from casuskijker.loading.reading.known import fold_names
from casuskijker.loading.reading.near import find_nearest
from casuskijker.loading.reading.readers import read_line, records
from casuskijker.markdown.anchors import find_headings
from casuskijker.markdown.text import parse

if TYPE_CHECKING:
    from casuskijker.loading.reading.fields import Context, Given, Record

NAME = "ontmoetingen"
WAAR = "waar"
"""The namespace of the headings that they name, which are looked for once the story is known."""


def _build_ontmoeting(record: Record, given: Given) -> Ontmoeting | None:
    if not record.is_sound:
        return None
    ontmoeting = Ontmoeting(**record.values)
    if fold_term(ontmoeting.wie) == fold_term(ontmoeting.met):
        given.report(m.ONTMOET_ZICHZELF, naam=ontmoeting.wie)
    if ontmoeting.waar:
        given.context.claims.claim(WAAR, ontmoeting.waar, place=record.node.values["waar"].place)
    return ontmoeting


ONTMOETING_FIELDS = (
    Field("wie", read_line, required=True),
    Field("met", read_line, required=True),
    Field("waar", read_line),
)
ONTMOETINGEN = Field(NAME, records(ONTMOETING_FIELDS, _build_ontmoeting))


def place_ontmoetingen(record: Record, *, tekst: str, docent: bool, context: Context) -> tuple[Ontmoeting, ...]:
    """Return the ontmoetingen with each heading as the story writes it; report one that is not there.

    They stand on the page for the docent, so without a section of that name nobody would see them.
    """
    found = record.values.get(NAME, ())
    if found and not docent:
        context.problems.append(m.ONTMOETINGEN_ZONDER_DOCENT.at(record.node.keys[NAME]))
    headings = fold_names(words for words, _ in find_headings(parse(tekst).tokens)) if found else {}
    for waar, place in context.claims.all(WAAR):
        if fold_term(waar) not in headings:
            near = find_nearest(waar, headings)
            context.problems.append(m.ONBEKENDE_KOP.at(place, near and headings[near], kop=waar))
    return tuple(replace(each, waar=headings.get(fold_term(each.waar), "")) for each in found)
