"""What is looked at in every text of an author, whether it fills a file or a field."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from casuskijker.loading.reading import messages as m
from casuskijker.loading.reading.fields import Verwijzing
from casuskijker.loading.reading.readers import read_text
from casuskijker.loading.text.blocked import find_blocked
from casuskijker.loading.text.html import describe_html
from casuskijker.loading.text.links import find_targets
from casuskijker.loading.text.lost import find_lost
from casuskijker.loading.text.unclosed import find_rewritten_comments, find_unclosed
from casuskijker.markdown.anchors import find_ids
from casuskijker.markdown.text import parse

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from casuskijker.domain.problem import Problem
    from casuskijker.loading.reading.fields import Context, Given
    from casuskijker.loading.text.body import Body, Section

PLEK = "plek"
"""The namespace of the places on a page that an author named."""


def read_markdown(given: Given) -> str | None:
    """Read a text in Markdown: the HTML in it is judged, and its links are followed once all texts are known."""
    text, context, place = read_text(given), given.context, given.node.place
    if text is None or not set("<[").intersection(text):
        return text
    parsed = parse(text)
    context.problems.extend(describe_html(problem, place) for problem in parsed.html_problems)
    for tokens in (parsed.tokens, *parsed.notes.values()):
        for message, what, line in find_blocked(tokens):
            context.problems.append(message.at(replace(place, line=place.line + line), wat=what))
        for target, line in find_targets(tokens):
            written = replace(place, line=place.line + line)
            context.verwijzingen.append(Verwijzing(target, written, context.page, context.page))
    return text


def check_body(body: Body, context: Context) -> None:
    """Report what stands open in the text of a file, what is not allowed in it, and what its readers would miss."""
    context.problems.extend(find_unclosed(body))
    context.problems.extend(find_rewritten_comments(body))
    context.problems.extend(describe_html(each, body.place(each.line)) for each in body.parsed.html_problems)
    context.problems.extend(find_lost(body))
    for message, what, line in find_blocked(body.all_tokens):
        context.problems.append(message.at(body.place(line), wat=what))


def find_across(parts: Iterable[range], body: Body) -> Iterator[Problem]:
    """Yield what is wrong with HTML that is closed in the text as a whole, and not in its part: these stand apart.

    `parts` has the lines of each.
    """
    known = {(each.kind, each.line) for each in body.parsed.html_problems}
    for part in parts:
        for each in parse("\n".join(body.lines[line] for line in part)).html_problems:
            line = part.start + each.line
            if (each.kind, line) not in known:
                yield describe_html(each, body.place(line))


def collect_links(body: Body, context: Context, *, elsewhere: Section | None = None, elsewhere_page: str = "") -> None:
    """Note the links in a text, and the places it names; the lines of `elsewhere` stand on a page of their own."""
    apart = range(elsewhere.start, elsewhere.end) if elsewhere else range(0)
    for target, line in find_targets(body.all_tokens):
        page = elsewhere_page if line in apart else context.page
        context.verwijzingen.append(Verwijzing(target, body.place(line), context.page, page))


def claim_places(body: Body, context: Context, *, page: str, taken: Iterable[str], lines: Sequence[range]) -> None:
    """Report a place that an author named on these lines of a page, and that has its name already there."""
    reserved = frozenset(taken)
    for token in body.all_tokens:
        line = token.map[0] if token.map else -1
        for name in find_ids([token]) if any(line in each for each in lines) else ():
            first = context.claims.claim(f"{PLEK} {page}", name, place=body.place(line))
            if first or name in reserved:
                context.problems.append(m.DUBBELE_PLEK.at(body.place(line), id=name, eerste=first or "de pagina zelf"))
