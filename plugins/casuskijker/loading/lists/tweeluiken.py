"""naast-elkaar.yml: two casussen side by side, with questions about the two together."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from casuskijker.domain.adressen import TWEELUIKEN, page_of_tweeluik
from casuskijker.domain.casus import LEERSTIJLEN, Verdiepingsvraag
from casuskijker.domain.tweeluik import KANTEN, Tweeluik
from casuskijker.loading.lists.list_files import move_links, new_page_id, read_list, with_own_names
from casuskijker.loading.reading import messages as m
from casuskijker.loading.reading.fields import Context, Field, Given
from casuskijker.loading.reading.grenzen import find_too_many
from casuskijker.loading.reading.name_readers import find_living, names_of, new_id, new_ids
from casuskijker.loading.reading.readers import built_as, choice, read_line, read_lines, records
from casuskijker.loading.text.checks import read_markdown, read_paragraph
from casuskijker.loading.text.taaltips import advised

if TYPE_CHECKING:
    from casuskijker.domain.problem import Problem
    from casuskijker.loading.reading.fields import Record
    from casuskijker.loading.reading.nodes import Node
    from casuskijker.loading.text.texts import Site

VRAAG, RETIRED = "vraag", "vervangt"
"""Namespaces of ids: of what is asked now, and of what was asked once."""


def read_tweeluiken(node: Node | None, problems: list[Problem], *, site: Site) -> tuple[Tweeluik, ...]:
    """Return the tweeluiken in the order of the file, without those that have an error."""
    context = Context(known=site.known, problems=problems, page=TWEELUIKEN, verwijzingen=site.verwijzingen)
    return read_list(node, READ_TWEELUIKEN, first="id", context=context)


def _read_vragen(given: Given) -> tuple[Verdiepingsvraag, ...]:
    """Read the questions; another tweeluik may have the same ids."""
    own = with_own_names(given)
    vragen: tuple[Verdiepingsvraag, ...] = READ_VRAGEN(own)
    problems = own.context.problems
    problems.extend(find_living(RETIRED, among=VRAAG, context=own.context))
    problems.extend(find_too_many("vragen", [place for _, place in own.context.claims.all(VRAAG)]))
    return vragen


def _build_tweeluik(record: Record, given: Given) -> Tweeluik | None:
    if "id" in record.values:
        move_links(given.context, to=page_of_tweeluik(record.values["id"]))
    if not record.is_sound:
        return None
    tweeluik = Tweeluik(**record.values)
    if len(tweeluik.casussen) == KANTEN:
        return tweeluik
    casussen = Given("casussen", record.node.values["casussen"], given.context)
    casussen.report(m.NIET_TWEE, aantal=len(tweeluik.casussen))
    return None


TWEELUIKVRAAG_FIELDS = (
    Field("id", new_id(VRAAG), required=True),
    Field("tekst", advised(read_paragraph), required=True),
    Field("leerstijl", choice(LEERSTIJLEN)),
    Field("vervangt", new_ids(RETIRED)),
)
READ_VRAGEN = records(TWEELUIKVRAAG_FIELDS, built_as(partial(Verdiepingsvraag, herkomst="redactie")))
TWEELUIK_FIELDS = (
    Field("id", new_page_id("tweeluik"), required=True),
    Field("titel", read_line, required=True),
    Field("omschrijving", read_line, required=True),
    Field("casussen", names_of("casus"), required=True),
    Field("waarom", read_markdown, required=True),
    Field("vragen", _read_vragen, required=True),
    Field("trefwoorden", read_lines),
)
READ_TWEELUIKEN = records(TWEELUIK_FIELDS, _build_tweeluik)
