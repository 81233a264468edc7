"""The lessons in what is meant for the docent: plans under a heading of their own, and one told in a line or two."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from casuskijker.markdown.anchors import find_headings
from casuskijker.markdown.text import parse

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markdown_it.token import Token

LESPLAN = re.compile(r"Les van (\d+) minuten")
TIJD = re.compile(r"Tijd(?::| \()\s*(\d+) minuten")


def list_lesplannen(text: str) -> list[int]:
    """Return the minutes of each lesson plan, in their order."""
    found = (LESPLAN.match(words) for words, _ in find_headings(parse(text).tokens))
    return [int(plan[1]) for plan in found if plan]


def find_korte_opzet(text: str) -> int | None:
    """Return the minutes of a lesson told in a line or two, which begins with how long it takes: '**Tijd:** …'."""
    for opening, inline in pairwise(parse(text).tokens):
        if opening.type == "paragraph_open" and (found := TIJD.match(_words_from_bold(inline.children or ()))):
            return int(found[1])
    return None


def _words_from_bold(children: Sequence[Token]) -> str:
    """Return the words of a paragraph that begins in bold, as what it says of itself does; of another none."""
    said = [token for token in children if token.content or token.nesting]
    if not said or said[0].type != "strong_open":
        return ""
    return "".join(token.content for token in said)
