"""bronnen.yml: sources and literature in the fields of CSL-JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casuskijker.domain.bron import Bron, Naam
from casuskijker.loading.lists.list_files import read_entries
from casuskijker.loading.reading import messages as m
from casuskijker.loading.reading.fields import Context, Field
from casuskijker.loading.reading.readers import read_date, read_line, read_text, read_web_address, records

if TYPE_CHECKING:
    from casuskijker.domain.problem import Problem
    from casuskijker.loading.reading.fields import Given, Record
    from casuskijker.loading.reading.nodes import MapNode


def read_bronnen(node: MapNode, problems: list[Problem]) -> dict[str, Bron]:
    """Return the works by their id, without those that have an error."""
    return read_entries(node, BRON_FIELDS, context=Context(problems=problems), build=_build_bron)


def _build_bron(bron_id: str, record: Record) -> Bron | None:
    return Bron(id=bron_id, **record.values) if record.is_sound else None


def _build_naam(record: Record, given: Given) -> Naam | None:
    naam = Naam(**record.values)
    if record.is_sound and not (naam.family or naam.literal):
        given.report(m.NAAMLOOS)
    return naam


NAAM_FIELDS = (
    Field("family", read_line),
    Field("given", read_line),
    Field("literal", read_line),
)
BRON_FIELDS = (
    Field("type", read_line, required=True),
    Field("title", read_line, required=True),
    Field("author", records(NAAM_FIELDS, _build_naam)),
    Field("editor", records(NAAM_FIELDS, _build_naam)),
    Field("issued", read_date),
    Field("container-title", read_line),
    Field("publisher", read_line),
    Field("volume", read_line),
    Field("issue", read_line),
    Field("page", read_line),
    Field("URL", read_web_address),
    Field("note", read_text),
    Field("bewerking", read_text),
)
