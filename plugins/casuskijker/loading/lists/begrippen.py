"""begrippen.yml: the terms of the field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casuskijker.domain.begrip import Begrip
from casuskijker.domain.casus import HERKOMSTEN
from casuskijker.domain.woordenlijst import fold_term
from casuskijker.loading.lists.list_files import claim_address, read_list
from casuskijker.loading.reading.fields import Context, Field, read_record
from casuskijker.loading.reading.name_readers import name_of, names_of, new_spelling, new_spellings
from casuskijker.loading.reading.nodes import MapNode
from casuskijker.loading.reading.readers import choice, read_line, read_lines, records
from casuskijker.loading.text.checks import read_paragraph
from casuskijker.loading.text.taaltips import advised

if TYPE_CHECKING:
    from casuskijker.loading.reading.fields import Given, Record
    from casuskijker.loading.reading.nodes import ListNode, Node

NAME = "begrip"


def read_begrippen(node: Node | None, context: Context) -> tuple[Begrip, ...]:
    """Return the begrippen in the order of the file, without those that have an error."""
    return read_list(node, READ_BEGRIPPEN, first="naam", context=context)


def find_begrippen(node: ListNode) -> dict[str, str]:
    """Return the names in the list by their spellings, read beforehand: `zie_ook` may point to a begrip further on."""
    names: dict[str, str] = {}
    for item in node.items:
        if isinstance(item, MapNode):
            values = read_record(item, (NAAM, OOK), Context()).values
            naam = values.get("naam", "")
            names |= {fold_term(spelling): naam for spelling in (naam, *values.get("ook", ())) if naam}
    return names


def _build_begrip(record: Record, given: Given) -> Begrip | None:
    if not record.is_sound:
        return None
    has_address = claim_address(record.values["naam"], given=given, place=record.node.values["naam"].place)
    return Begrip(**record.values) if has_address else None


NAAM = Field("naam", read_line)
OOK = Field("ook", read_lines)
BEGRIP_FIELDS = (
    Field("naam", new_spelling(NAME), required=True),
    Field("uitleg", advised(read_paragraph), required=True),
    Field("ook", new_spellings(NAME)),
    Field("bron", name_of("bron")),
    Field("plaats", read_line),
    Field("zie_ook", names_of("begrip")),
    Field("herkomst", choice(HERKOMSTEN)),
)
READ_BEGRIPPEN = records(BEGRIP_FIELDS, _build_begrip)
