"""begrippen.yml: the terms of the field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casuskijker.domain.begrip import Begrip
from casuskijker.domain.casus import HERKOMSTEN
from casuskijker.domain.woordenlijst import fold_term
from casuskijker.loading import messages as m
from casuskijker.loading.fields import Context, Field, Given, read_record
from casuskijker.loading.known import Known
from casuskijker.loading.list_files import claim_address
from casuskijker.loading.name_readers import name_of, names_of, new_spelling, new_spellings
from casuskijker.loading.nodes import ListNode, MapNode, is_empty
from casuskijker.loading.readers import choice, read_line, read_lines, read_text, records

if TYPE_CHECKING:
    from casuskijker.domain.problem import Problem
    from casuskijker.loading.fields import Record
    from casuskijker.loading.nodes import Node

NAME = "begrip"


def read_begrippen(node: Node, problems: list[Problem], *, bronnen: Known) -> tuple[Begrip, ...]:
    """Return the begrippen in the order of the file, without those that have an error."""
    if not isinstance(node, ListNode):
        if not is_empty(node):
            problems.append(m.GEEN_LIJST_VAN_BEGRIPPEN.at(node.place))
        return ()
    known = {"bron": bronnen, "begrip": _known_begrippen(node)}
    begrippen: tuple[Begrip, ...] = READ_BEGRIPPEN(Given(NAME, node, Context(known=known, problems=problems)))
    return begrippen


def _known_begrippen(node: ListNode) -> Known:
    """Return the names in the list, read beforehand: `zie_ook` may point to a begrip further on."""
    names: dict[str, str] = {}
    for item in node.items:
        if isinstance(item, MapNode):
            values = read_record(item, (NAAM, OOK), Context()).values
            naam = values.get("naam", "")
            names |= {fold_term(spelling): naam for spelling in (naam, *values.get("ook", ())) if naam}
    return Known(names, node.place.path, m.ONBEKEND_BEGRIP)


def _build_begrip(record: Record, given: Given) -> Begrip | None:
    if not record.is_sound:
        return None
    has_address = claim_address(record.values["naam"], given=given, place=record.node.values["naam"].place)
    return Begrip(**record.values) if has_address else None


NAAM = Field("naam", read_line)
OOK = Field("ook", read_lines)
BEGRIP_FIELDS = (
    Field("naam", new_spelling(NAME), required=True),
    Field("uitleg", read_text, required=True),
    Field("ook", new_spellings(NAME)),
    Field("bron", name_of("bron")),
    Field("plaats", read_line),
    Field("zie_ook", names_of("begrip")),
    Field("herkomst", choice(HERKOMSTEN)),
)
READ_BEGRIPPEN = records(BEGRIP_FIELDS, _build_begrip)
