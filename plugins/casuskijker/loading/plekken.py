"""Places on pages that texts lead to: whether they are there is known when there are pages."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from casuskijker.loading.reading import messages as m
from casuskijker.loading.reading.near import find_nearest
from casuskijker.markdown.anchors import Anchors, find_ids, name_of_heading
from casuskijker.markdown.text import parse

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from casuskijker.domain.problem import Problem
    from casuskijker.loading.text.links import Plek

GIVEN = re.compile(r"\{:?[^{}\n]*#([\w-]+)[^{}\n]*\}|\b(?:id|name)=[\"']([^\"']+)[\"']")
"""A name that an author of a page by hand gave to a place, whatever extension of Markdown reads it."""


def find_unknown_places(plekken: Iterable[Plek], ids: Mapping[str, Iterable[str]]) -> Iterator[Problem]:
    """Yield a warning for every place that its page does not have; `ids` has the names on each page."""
    for plek in plekken:
        names = [name for page in plek.pages for name in ids.get(page, ())]
        if not ids.keys().isdisjoint(plek.pages) and plek.name not in names:
            near = find_nearest(plek.name, names)
            yield m.PLEK_ONBEKEND.at(plek.place, near and f"#{near}", plek=plek.name, pagina=plek.pages[0])


def list_places(markdown: str) -> list[str]:
    """Return the names of the places on a page that was written by hand, as far as its text shows them."""
    tokens = parse(markdown).tokens
    anchors = Anchors(find_ids(tokens))
    headings = [after for token, after in pairwise(tokens) if token.type == "heading_open"]
    given = [first or second for first, second in GIVEN.findall(markdown)]
    return [*find_ids(tokens), *given, *(anchors.claim(name_of_heading(inline)) for inline in headings)]
