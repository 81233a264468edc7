"""The sections of a text of which everyone may read everything: that of a kijkraam, and that of a werkvorm."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casuskijker.loading.text.almost import find_almost, find_empty, find_glued, find_titles
from casuskijker.loading.text.body import name_sections, split_sections
from casuskijker.loading.text.checks import find_across
from casuskijker.loading.text.for_docent import find_not_for_all
from casuskijker.loading.text.misplaced import find_misplaced

if TYPE_CHECKING:
    from collections.abc import Sequence

    from casuskijker.domain.problem import Problem
    from casuskijker.loading.text.body import Body, Section


def find_open_sections(body: Body, names: Sequence[str], *, problems: list[Problem]) -> list[Section]:
    """Return the sections in their order; report what is wrong with them, and what seems not meant for everyone."""
    sections = split_sections(body, names)
    for section in sections:
        for find in (find_almost, find_glued):
            problems.extend(find(section, names, body))
        problems.extend(find_titles(section, body))
        problems.extend(find_empty(section.headings, body))
    problems.extend(find_across((range(each.start, each.end) for each in sections), body))
    problems.extend(find_misplaced(body, [range(len(body.lines))]))
    problems.extend(find_not_for_all(body, told=problems))
    return sections


def read_open_sections(body: Body, names: Sequence[str], *, problems: list[Problem]) -> dict[str, str]:
    """Return the text of each section by its name; what stands above the first has none."""
    sections = find_open_sections(body, names, problems=problems)
    named = name_sections(sections, body, problems)
    return {name: body.slice(section.start, section.end) for name, section in named.items()}
