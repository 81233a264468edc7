"""The lesson plans in what is meant for the docent, told by their headings."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from casuskijker.markdown.anchors import find_headings
from casuskijker.markdown.text import parse

if TYPE_CHECKING:
    from casuskijker.domain.casus import Casus

LESPLAN = re.compile(r"Les van (\d+) minuten")


def list_lesplannen(casus: Casus) -> list[int]:
    """Return the minutes of each lesson plan, in their order."""
    found = (LESPLAN.match(words) for words, _ in find_headings(parse(casus.voor_de_docent).tokens))
    return [int(plan[1]) for plan in found if plan]
