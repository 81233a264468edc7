"""Lists that the parser of the page does not see: to this parser they are lists, to readers a run of words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casuskijker.loading.reading import messages as m

if TYPE_CHECKING:
    from collections.abc import Iterator

    from casuskijker.domain.problem import Problem
    from casuskijker.loading.text.body import Body, Section

INDENT = 4
"""How many spaces a list must stand inside the list around it."""

LISTS = ("bullet_list", "ordered_list")


def find_lost_lists(section: Section, body: Body) -> Iterator[Problem]:
    """Yield a warning for every list without a blank line above it, and for one that is not indented far enough."""
    for index, depth in _find_lists(body):
        line = (body.tokens[index].map or [0])[0]
        if not section.start <= line < section.end:
            continue
        if depth:
            if _count_indent(body.lines[line]) < INDENT * depth:
                yield m.LIJST_TE_ONDIEP.at(body.place(line), spaties=INDENT * depth)
        elif body.tokens[index - 1].type == "paragraph_close" and body.lines[line - 1].strip(" >"):
            yield m.LIJST_ZONDER_WITREGEL.at(body.place(line))


def _find_lists(body: Body) -> Iterator[tuple[int, int]]:
    """Yield every list that begins on a line of its own: its index among the tokens, and how many lists it is in."""
    depth, seen = 0, -1
    for index, token in enumerate(body.tokens):
        if not token.type.startswith(LISTS):
            continue
        if token.map and token.map[0] != seen:
            yield index, depth
            seen = token.map[0]
        depth += token.nesting


def _count_indent(line: str) -> int:
    expanded = line.expandtabs(INDENT)
    return len(expanded) - len(expanded.lstrip(" >"))
