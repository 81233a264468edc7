"""hulplijnen.yml: at which words a search shows whom one can call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casuskijker.domain.hulplijn import Hulplijn, Hulpwijzer
from casuskijker.loading.lists.list_files import read_list
from casuskijker.loading.reading.fields import Context, Field
from casuskijker.loading.reading.readers import built_as, read_line, read_lines, records

if TYPE_CHECKING:
    from casuskijker.domain.problem import Problem
    from casuskijker.loading.reading.nodes import Node


def read_hulplijnen(node: Node | None, problems: list[Problem]) -> tuple[Hulpwijzer, ...]:
    """Return the hulpwijzers in the order of the file, without those that have an error."""
    return read_list(node, READ_HULPLIJNEN, first="woorden", context=Context(problems=problems))


HULPLIJN_FIELDS = (
    Field("naam", read_line, required=True),
    Field("nummer", read_line, required=True),
    Field("wanneer", read_line, required=True),
)
HULPWIJZER_FIELDS = (
    Field("woorden", read_lines, required=True),
    Field("uitleg", read_line, required=True),
    Field("lijnen", records(HULPLIJN_FIELDS, built_as(Hulplijn)), required=True),
)
READ_HULPLIJNEN = records(HULPWIJZER_FIELDS, built_as(Hulpwijzer))
