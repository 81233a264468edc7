"""trefwoorden.yml: by which words readers look for a text that does not have them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casuskijker.domain.zoekwoord import SOORTEN_TREFWOORD, Trefwoorden
from casuskijker.loading.lists.list_files import read_list
from casuskijker.loading.reading.fields import Context, Field
from casuskijker.loading.reading.name_readers import find_known
from casuskijker.loading.reading.readers import choice, read_line, read_lines, records

if TYPE_CHECKING:
    from casuskijker.domain.problem import Problem
    from casuskijker.loading.reading.fields import Given, Record
    from casuskijker.loading.reading.nodes import Node
    from casuskijker.loading.text.texts import Site


def read_trefwoorden(node: Node | None, problems: list[Problem], *, site: Site) -> tuple[Trefwoorden, ...]:
    """Return the trefwoorden in the order of the file, without those that have an error; the site knows every text."""
    return read_list(node, READ_TREFWOORDEN, first="soort", context=Context(known=site.known, problems=problems))


def _build_trefwoorden(record: Record, given: Given) -> Trefwoorden | None:
    """Return the words with their text as the site writes it; what can be one depends on the soort."""
    values = record.values
    if {"soort", "doel"} <= values.keys():
        values["doel"] = find_known(given.with_node(record.node.values["doel"]), values["doel"], kind=values["soort"])
    return Trefwoorden(**values) if record.is_sound and values["doel"] else None


TREFWOORD_FIELDS = (
    Field("soort", choice(SOORTEN_TREFWOORD), required=True),
    Field("doel", read_line, required=True),
    Field("woorden", read_lines, required=True),
)
READ_TREFWOORDEN = records(TREFWOORD_FIELDS, _build_trefwoorden)
