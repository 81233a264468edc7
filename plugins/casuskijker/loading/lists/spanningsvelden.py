"""spanningsvelden.yml: what pulls in two directions, and the casussen and kijkramen in which it shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casuskijker.domain.adressen import SPANNINGSVELDEN
from casuskijker.domain.spanningsveld import Spanningsveld
from casuskijker.loading.lists.list_files import read_list
from casuskijker.loading.reading.fields import Context, Field
from casuskijker.loading.reading.name_readers import names_of, new_id
from casuskijker.loading.reading.readers import built_as, read_line, records
from casuskijker.loading.text.checks import read_markdown

if TYPE_CHECKING:
    from casuskijker.domain.problem import Problem
    from casuskijker.loading.reading.nodes import Node
    from casuskijker.loading.text.texts import Site


def read_spanningsvelden(node: Node | None, problems: list[Problem], *, site: Site) -> tuple[Spanningsveld, ...]:
    """Return the spanningsvelden in the order of the file, without those that have an error."""
    context = Context(known=site.known, problems=problems, page=SPANNINGSVELDEN, verwijzingen=site.verwijzingen)
    return read_list(node, READ_SPANNINGSVELDEN, first="id", context=context)


SPANNINGSVELD_FIELDS = (
    Field("id", new_id("spanningsveld"), required=True),
    Field("naam", read_line, required=True),
    Field("uitleg", read_markdown, required=True),
    Field("casussen", names_of("casus"), required=True),
    Field("kijkramen", names_of("kijkraam")),
    Field("les", read_markdown),
)
READ_SPANNINGSVELDEN = records(SPANNINGSVELD_FIELDS, built_as(Spanningsveld))
