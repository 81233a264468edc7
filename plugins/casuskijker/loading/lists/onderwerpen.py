"""onderwerpen.yml: what readers come looking for, as bundles of sleutelwoorden."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casuskijker.domain.adressen import ONDERWERPEN
from casuskijker.domain.onderwerp import Onderwerp
from casuskijker.loading.lists.list_files import new_page_id, read_list
from casuskijker.loading.reading.fields import Context, Field
from casuskijker.loading.reading.name_readers import names_of
from casuskijker.loading.reading.readers import built_as, read_line, records

if TYPE_CHECKING:
    from casuskijker.domain.problem import Problem
    from casuskijker.loading.reading.nodes import Node
    from casuskijker.loading.text.texts import Site


def read_onderwerpen(node: Node | None, problems: list[Problem], *, site: Site) -> tuple[Onderwerp, ...]:
    """Return the onderwerpen in the order of the file, without those that have an error."""
    context = Context(known=site.known, problems=problems, page=ONDERWERPEN)
    return read_list(node, READ_ONDERWERPEN, first="id", context=context)


ONDERWERP_FIELDS = (
    Field("id", new_page_id("onderwerp"), required=True),
    Field("naam", read_line, required=True),
    Field("omschrijving", read_line, required=True),
    Field("sleutelwoorden", names_of("sleutelwoord"), required=True),
    Field("casussen", names_of("casus")),
)
READ_ONDERWERPEN = records(ONDERWERP_FIELDS, built_as(Onderwerp))
