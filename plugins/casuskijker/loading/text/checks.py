"""What is looked at in every text of an author, whether it fills a file or a field."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from casuskijker.loading.reading import messages as m
from casuskijker.loading.reading.fields import Verwijzing
from casuskijker.loading.reading.nodes import ScalarNode
from casuskijker.loading.reading.readers import read_text
from casuskijker.loading.text.blocked import find_blocked
from casuskijker.loading.text.body import parse_body, split_rich
from casuskijker.loading.text.for_docent import find_not_for_all
from casuskijker.loading.text.html import describe_html
from casuskijker.loading.text.links import find_targets
from casuskijker.loading.text.lost import find_lost
from casuskijker.loading.text.misplaced import find_misplaced
from casuskijker.loading.text.unclosed import find_rewritten_comments, find_unclosed
from casuskijker.markdown.anchors import find_ids
from casuskijker.markdown.text import parse

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from markdown_it.token import Token

    from casuskijker.domain.problem import Place, Problem
    from casuskijker.loading.reading.fields import Context, Given
    from casuskijker.loading.text.body import Body, Section

PLAIN = re.compile(r"[^\W\d_][\w ,.;?!'’‘“”()/-]*")
"""A text without any sign of Markdown: most fields are one."""

TAG = "<"
"""What every piece of HTML begins with."""

PLEK = "plek"
"""The namespace of the places on a page that an author named."""


def read_markdown(given: Given) -> str | None:
    """Read a text in Markdown; its links are followed once all texts are known."""
    text = read_text(given)
    if text is not None and not PLAIN.fullmatch(text):
        _check_field(given)
    return text


def read_paragraph(given: Given) -> str | None:
    """Read a text in Markdown that stands in one paragraph on its page: nothing else fits there."""
    text = read_markdown(given)
    if text is not None and not PLAIN.fullmatch(text):
        kinds = [token.type for token in parse(text).tokens if token.level == 0 and token.nesting >= 0]
        is_year = kinds == ["ordered_list_open"] and "\n" not in text
        if kinds != ["paragraph_open"] and not is_year:
            given.report(m.EEN_ALINEA)
    return text


def _check_field(given: Given) -> None:
    """Look at the text of a field as at that of a file."""
    context, node = given.context, given.node
    body = parse_body(getattr(node, "text", ""), path=node.place.path, first_line=1)
    misplaced = find_misplaced(body, [range(len(body.lines))])
    found = [*find_in_text(body), *misplaced, *find_not_for_all(body, told=())]
    context.problems.extend(replace(each, place=_place_in(given, each.place)) for each in found)
    for target, line in find_targets(body.rich):
        place = _place_in(given, body.place(line))
        context.verwijzingen.append(Verwijzing(target, place, context.page, (context.page,)))


def _place_in(given: Given, place: Place) -> Place:
    """Return where a line of a field stands in its file; of some fields only the beginning is known."""
    node = given.node
    return node.place_of(place.line - 1) if isinstance(node, ScalarNode) else node.place


def check_body(body: Body, context: Context) -> None:
    """Look at the text of a file; a comment that stays open in a field is found where the field is read."""
    context.problems.extend(find_unclosed(body))
    context.problems.extend(find_rewritten_comments(body))
    context.problems.extend(find_in_text(body))


def find_in_text(body: Body) -> Iterator[Problem]:
    """Yield what is not allowed in a text and what its readers would miss, whether it fills a file or a field."""
    yield from (describe_html(each, body.place(each.line)) for each in body.parsed.html_problems)
    yield from find_lost(body)
    doubtful = [token for _, token in body.doubtful]
    yield from (message.at(body.place(line), wat=what) for message, what, line in find_blocked(doubtful))


def find_across(parts: Iterable[range], body: Body) -> Iterator[Problem]:
    """Yield what is wrong with HTML that is closed in the text as a whole, and not in its part: these stand apart.

    `parts` has the lines of each.
    """
    known = {(each.kind, each.line) for each in body.parsed.html_problems}
    for part in parts:
        text = "\n".join(body.lines[part.start : part.stop])
        for each in parse(text).html_problems if TAG in text else ():
            line = part.start + each.line
            if (each.kind, line) not in known:
                yield describe_html(each, body.place(line))


def collect_links(body: Body, context: Context, *, elsewhere: Section | None = None, elsewhere_page: str = "") -> None:
    """Note the links in a text; the lines of `elsewhere` stand on a page of their own.

    A note is shown where it is cited, and that may be on both pages.
    """
    here, there = split_rich(body, elsewhere)
    for shown, pages in ((here, (context.page,)), (there, (elsewhere_page, context.page))):
        for target, line in find_targets(shown):
            context.verwijzingen.append(Verwijzing(target, body.place(line), context.page, pages))


def claim_places(tokens: Iterable[Token], body: Body, context: Context, *, page: str, taken: Iterable[str]) -> None:
    """Report a place that an author named in these blocks of a page, and that has its name already there."""
    reserved = frozenset(taken)
    for token in tokens:
        line = token.map[0] if token.map else 0
        for name in find_ids([token]):
            first = context.claims.claim(f"{PLEK} {page}", name, place=body.place(line))
            if first or name in reserved:
                context.problems.append(m.DUBBELE_PLEK.at(body.place(line), id=name, eerste=first or "de pagina zelf"))
