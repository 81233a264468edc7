"""HTML in a text: what is not allowed in it is an error, with its line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casuskijker.loading.reading import messages as m
from casuskijker.markdown.html import NOT_CLOSED, NOT_OPENED, UNKNOWN_ELEMENT

if TYPE_CHECKING:
    from casuskijker.domain.problem import Place, Problem
    from casuskijker.markdown.html import HtmlProblem

MESSAGES = {UNKNOWN_ELEMENT: m.HTML_ELEMENT, NOT_CLOSED: m.HTML_OPEN, NOT_OPENED: m.HTML_NIET_BEGONNEN}


def describe_html(problem: HtmlProblem, place: Place) -> Problem:
    """Return as a problem what HTML of an author does wrong."""
    if problem.attribute:
        return m.HTML_KENMERK.at(place, kenmerk=problem.attribute, tag=problem.tag)
    return MESSAGES[problem.kind].at(place, tag=problem.tag)
