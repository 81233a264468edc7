"""Problems with one cause, told as one: a text that is gone is missed wherever it is named."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from casuskijker.loading.reading import messages as m

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable

    from casuskijker.domain.problem import Problem

CAUSES = (m.TEKST_VERDWENEN.code,)
"""What says why a name is unknown: that goes first, with all places where the name stands."""


def gather_by_cause(problems: Iterable[Problem]) -> list[Problem]:
    """Return the problems in their order, with one for all about the same name; what causes others goes first."""
    told = [*problems]
    gone = {each.about for each in told if each.code in CAUSES}
    groups: dict[Hashable, list[Problem]] = {}
    for each in sorted(told, key=lambda problem: problem.code not in CAUSES):
        groups.setdefault(_cause_of(each, gone), []).append(each)
    return [replace(first, also=tuple(each.place for each in others)) for first, *others in groups.values()]


def _cause_of(problem: Problem, gone: Iterable[str]) -> Hashable:
    if not problem.about:
        return problem
    return problem.about if problem.about in gone else (problem.code, problem.about)
