"""woordenlijst.yml: delen, actoren and sleutelwoorden."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casuskijker.domain.teken import TEKENS
from casuskijker.domain.woordenlijst import Deel, Term, Termen, Woordenlijst, fold_term
from casuskijker.loading.lists.list_files import claim_address
from casuskijker.loading.reading import messages as m
from casuskijker.loading.reading.fields import Field, read_record
from casuskijker.loading.reading.name_readers import new_id, new_spelling, new_spellings
from casuskijker.loading.reading.readers import choice, list_of, read_line, records
from casuskijker.loading.text.checks import read_markdown, read_paragraph

if TYPE_CHECKING:
    from casuskijker.loading.reading.fields import Context, Given, Record
    from casuskijker.loading.reading.nodes import MapNode


def read_woordenlijst(node: MapNode, context: Context) -> Woordenlijst:
    """Return every word that has a name, also one with something else wrong, so that casussen can still refer to it."""
    values = read_record(node, WOORDENLIJST_FIELDS, context).values
    return Woordenlijst(
        delen=values.get("delen", ()),
        actoren=Termen(values.get("actoren", ())),
        sleutelwoorden=Termen(values.get("sleutelwoorden", ())),
    )


def _build_deel(record: Record, _given: Given) -> Deel | None:
    return Deel(**record.values) if {"id", "naam"} <= record.values.keys() else None


def _build_term(record: Record, given: Given) -> Term | None:
    if "naam" not in record.values:
        return None
    if record.is_sound:
        claim_address(record.values["naam"], given=given, place=record.node.values["naam"].place)
    _report_two_meanings(record, given)
    return Term(**record.values)


def _report_two_meanings(record: Record, given: Given) -> None:
    """Report what a word is said to mean here, if it is a begrip too: readers get to see that."""
    naam, begrippen = record.values["naam"], given.context.known["begrip"]
    begrip = (begrippen.names or {}).get(fold_term(naam), "")
    if "uitleg" in record.values and fold_term(begrip) == fold_term(naam):
        place = record.node.values["uitleg"].place
        given.context.problems.append(m.UITLEG_VAN_BEGRIP.at(place, naam=naam, lijst=begrippen.listed_in))


def _term_fields(kind: str) -> tuple[Field, ...]:
    return (
        Field("naam", new_spelling(kind), required=True),
        Field("ook", new_spellings(kind)),
        Field("uitleg", read_paragraph),
    )


ACTOR_FIELDS = _term_fields("actor")
SLEUTELWOORD_FIELDS = _term_fields("sleutelwoord")
DEEL_FIELDS = (
    Field("id", new_id("deel"), required=True),
    Field("naam", read_line, required=True),
    Field("uitleg", read_markdown),
    Field("tekens", list_of(choice(TEKENS))),
)
WOORDENLIJST_FIELDS = (
    Field("delen", records(DEEL_FIELDS, _build_deel)),
    Field("actoren", records(ACTOR_FIELDS, _build_term)),
    Field("sleutelwoorden", records(SLEUTELWOORD_FIELDS, _build_term)),
)
