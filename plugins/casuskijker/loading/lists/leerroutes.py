"""leerroutes.yml: routes of a few steps, each to a casus, a kijkraam or a begrip."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casuskijker.domain.adressen import LEERROUTES, page_of_leerroute
from casuskijker.domain.leerroute import SOORTEN_STAP, Leerroute, Stap
from casuskijker.loading.lists.list_files import move_links, new_page_id, read_list
from casuskijker.loading.reading.fields import Context, Field
from casuskijker.loading.reading.name_readers import find_known, names_of
from casuskijker.loading.reading.readers import (
    choice,
    read_day,
    read_licentie,
    read_line,
    read_lines,
    records,
    whole_number,
)
from casuskijker.loading.text.checks import read_markdown

if TYPE_CHECKING:
    from casuskijker.domain.problem import Problem
    from casuskijker.loading.reading.fields import Given, Record
    from casuskijker.loading.reading.nodes import Node
    from casuskijker.loading.text.texts import Site


def read_leerroutes(node: Node | None, problems: list[Problem], *, site: Site) -> tuple[Leerroute, ...]:
    """Return the leerroutes in the order of the file, without those that have an error."""
    context = Context(known=site.known, problems=problems, page=LEERROUTES, verwijzingen=site.verwijzingen)
    return read_list(node, READ_LEERROUTES, first="id", context=context)


def _build_stap(record: Record, given: Given) -> Stap | None:
    """Return the step with its doel as the site writes it; what can be a doel depends on the soort."""
    values = record.values
    if {"soort", "doel"} <= values.keys():
        values["doel"] = find_known(given.with_node(record.node.values["doel"]), values["doel"], kind=values["soort"])
    return Stap(**values) if record.is_sound and values["doel"] else None


def _build_leerroute(record: Record, given: Given) -> Leerroute | None:
    if "id" in record.values:
        move_links(given.context, to=page_of_leerroute(record.values["id"]))
    return Leerroute(**record.values) if record.is_sound else None


STAP_FIELDS = (
    Field("soort", choice(SOORTEN_STAP), required=True),
    Field("doel", read_line, required=True),
    Field("titel", read_line, required=True),
    Field("tekst", read_markdown, required=True),
    Field("meenemen", read_markdown),
)
LEERROUTE_FIELDS = (
    Field("id", new_page_id("leerroute"), required=True),
    Field("titel", read_line, required=True),
    Field("omschrijving", read_line, required=True),
    Field("voor", read_lines),
    Field("duur", whole_number(1, 999)),
    Field("werkvormen", names_of("werkvorm")),
    Field("licentie", read_licentie),
    Field("herzien", read_day),
    Field("stappen", records(STAP_FIELDS, _build_stap), required=True),
)
READ_LEERROUTES = records(LEERROUTE_FIELDS, _build_leerroute)
