"""Places on pages that texts lead to: whether they are there is known when there are pages."""

from __future__ import annotations

import posixpath
import re
from itertools import pairwise
from typing import TYPE_CHECKING

from casuskijker.domain.adressen import LEERROUTES
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
    """Yield a warning for every place that its page does not have; `ids` has the names on each page.

    A text of a leerroute stands on a page beside the overview it was written for.
    """
    routes = [name for page, names in ids.items() if _is_route(page) for name in names]
    known = {page: [*names, *(routes if page == LEERROUTES else ())] for page, names in ids.items()}
    for plek in plekken:
        if plek.page in known and plek.name not in known[plek.page]:
            near = find_nearest(plek.name, known[plek.page])
            yield m.PLEK_ONBEKEND.at(plek.place, near and f"#{near}", plek=plek.name, pagina=plek.page)


def list_places(markdown: str) -> list[str]:
    """Return the names of the places on a page that was written by hand, as far as its text shows them."""
    tokens = parse(markdown).tokens
    anchors = Anchors(find_ids(tokens))
    headings = [after for token, after in pairwise(tokens) if token.type == "heading_open"]
    given = [first or second for first, second in GIVEN.findall(markdown)]
    return [*find_ids(tokens), *given, *(anchors.claim(name_of_heading(inline)) for inline in headings)]


def _is_route(page: str) -> bool:
    return posixpath.dirname(page) == posixpath.dirname(LEERROUTES)
