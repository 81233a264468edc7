"""bladen.yml: sheets to fill in, of rows and columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casuskijker.domain.adressen import INVULBLADEN, page_of_invulblad
from casuskijker.domain.invulblad import MEESTE, TEKENINGEN, Invulblad, Kolom, Rij
from casuskijker.domain.teken import TEKENS
from casuskijker.loading.lists.list_files import move_links, new_page_id, read_list, with_own_names
from casuskijker.loading.reading import messages as m
from casuskijker.loading.reading.fields import Context, Field
from casuskijker.loading.reading.grenzen import find_too_long
from casuskijker.loading.reading.name_readers import name_of, new_id
from casuskijker.loading.reading.nodes import ListNode
from casuskijker.loading.reading.readers import built_as, choice, read_line, read_lines, read_truth, records
from casuskijker.loading.text.checks import read_markdown, read_paragraph

if TYPE_CHECKING:
    from collections.abc import Iterator

    from casuskijker.domain.problem import Problem
    from casuskijker.loading.reading.fields import Given, Reader, Record
    from casuskijker.loading.reading.nodes import Node
    from casuskijker.loading.text.texts import Site


def read_invulbladen(node: Node | None, problems: list[Problem], *, site: Site) -> tuple[Invulblad, ...]:
    """Return the bladen in the order of the file, without those that have an error."""
    context = Context(known=site.known, problems=problems, page=INVULBLADEN, verwijzingen=site.verwijzingen)
    return read_list(node, READ_INVULBLADEN, first="id", context=context)


def _few(read: Reader) -> Reader:
    """Return a reader of no more than fit on a sheet; another blad may have the same ids."""

    def read_few(given: Given) -> tuple[object, ...]:
        found: tuple[object, ...] = read(with_own_names(given))
        listed, most = len(given.node.items) if isinstance(given.node, ListNode) else 0, MEESTE[given.name]
        if listed > most:
            given.report(m.PAST_NIET_OP_PAPIER, waar="een blad", wat=given.name, aantal=listed, meeste=most)
        return found

    return read_few


def _build_invulblad(record: Record, given: Given) -> Invulblad | None:
    if "id" in record.values:
        move_links(given.context, to=page_of_invulblad(record.values["id"]))
    if not record.is_sound:
        return None
    blad = Invulblad(**record.values)
    place = record.node.keys["rijen"]
    wrong = [m.ZELFDE_VAK.at(place, vak=vak) for vak in _find_double(blad)]
    wrong += [problem for vak in blad.vakken for problem in find_too_long(vak.id, place)][:1]
    given.context.problems.extend(wrong)
    return None if wrong else blad


def _find_double(blad: Invulblad) -> Iterator[str]:
    """Yield the ids that two fields would share, as those of row ‘a-b’ with ‘c’ and of row ‘a’ with ‘b-c’."""
    seen: set[str] = set()
    for vak in blad.vakken:
        if vak.id in seen:
            yield vak.id
        seen.add(vak.id)


RIJ_FIELDS = (
    Field("id", new_id("rij"), required=True),
    Field("naam", read_line, required=True),
    Field("uitleg", read_line),
    Field("teken", choice(TEKENS)),
)
KOLOM_FIELDS = (
    Field("id", new_id("kolom"), required=True),
    Field("naam", read_line, required=True),
    Field("uitleg", read_line),
)
INVULBLAD_FIELDS = (
    Field("id", new_page_id("blad"), required=True),
    Field("titel", read_line, required=True),
    Field("omschrijving", read_line, required=True),
    Field("voor", read_lines),
    Field("inleiding", read_markdown),
    Field("tekening", choice(TEKENINGEN)),
    Field("afvinken", read_truth),
    Field("rijen", _few(records(RIJ_FIELDS, built_as(Rij))), required=True),
    Field("kolommen", _few(records(KOLOM_FIELDS, built_as(Kolom))), required=True),
    Field("bron", name_of("bron")),
    Field("plaats", read_line),
    Field("bewerking", read_paragraph),
    Field("trefwoorden", read_lines),
)
READ_INVULBLADEN = records(INVULBLAD_FIELDS, _build_invulblad)
