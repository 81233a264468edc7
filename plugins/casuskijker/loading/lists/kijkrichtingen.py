"""kijkrichtingen.yml: the kijkramen by what one looks at with them, in the order in which readers find them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casuskijker.domain.adressen import KIJKRAMEN
from casuskijker.domain.kijkrichting import Kijkrichting
from casuskijker.loading.lists.list_files import read_list
from casuskijker.loading.reading import messages as m
from casuskijker.loading.reading.fields import Context, Field
from casuskijker.loading.reading.name_readers import find_known, new_id
from casuskijker.loading.reading.readers import built_as, read_items, read_line, records

if TYPE_CHECKING:
    from casuskijker.domain.problem import Problem
    from casuskijker.loading.reading.fields import Given
    from casuskijker.loading.reading.nodes import Node
    from casuskijker.loading.text.texts import Site


def read_kijkrichtingen(node: Node | None, problems: list[Problem], *, site: Site) -> tuple[Kijkrichting, ...]:
    """Return the kijkrichtingen in the order of the file, without those that have an error."""
    context = Context(known=site.known, problems=problems, page=KIJKRAMEN)
    return read_list(node, READ_KIJKRICHTINGEN, first="id", context=context)


def _read_kijkramen(given: Given) -> tuple[str, ...]:
    """Read known kijkramen that no other kijkrichting has: a reader finds each in one place."""
    found = []
    for item, text in read_items(given):
        name = find_known(item, text, kind="kijkraam")
        if name is None:
            continue
        if first := given.context.claims.claim("kijkraam", name, place=item.node.place):
            item.report(m.KIJKRAAM_STAAT_AL, naam=text, eerste=first)
        else:
            found.append(name)
    return tuple(found)


KIJKRICHTING_FIELDS = (
    Field("id", new_id("kijkrichting"), required=True),
    Field("naam", read_line, required=True),
    Field("uitleg", read_line),
    Field("kijkramen", _read_kijkramen, required=True),
)
READ_KIJKRICHTINGEN = records(KIJKRICHTING_FIELDS, built_as(Kijkrichting))
