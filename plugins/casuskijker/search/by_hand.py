"""A page written by hand as a search record, from its Markdown: the same whoever builds the site."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from casuskijker.markdown.front_matter import read_search_wish, split_front_matter
from casuskijker.markdown.plain import mark_heading, tidy
from casuskijker.search.plain_text import split_passages
from casuskijker.search.records import Passage, Zoekpagina

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

FIRST_HEADING = re.compile(r"^# +(.+?)(?: *\{[^{}\n]*\})? *$", re.MULTILINE)


def read_page(markdown: str, *, url: str) -> Zoekpagina | None:
    """Return the record of a page, or None when its front matter keeps it out of the search.

    What readers call it who know no word of its text, its author says in `search: {trefwoorden: […]}`.
    """
    meta, body = split_front_matter(markdown)
    wish = read_search_wish(meta)
    if wish is None:
        return None
    heading = FIRST_HEADING.search(body)
    titel = tidy(str(meta.get("title") or (heading[1] if heading else url.strip("/"))))
    return Zoekpagina(
        url=url,
        titel=titel,
        soort="pagina",
        omschrijving=tidy(str(meta.get("description") or "")),
        passages=tuple(_without_title(split_passages(body), heading[1] if heading else "")),
        trefwoorden=tuple(_read_trefwoorden(wish.get("trefwoorden"))),
    )


def _read_trefwoorden(wish: object) -> Iterator[str]:
    """Yield the words of a list, or of one who wrote a single one without making a list of it."""
    for woord in wish if isinstance(wish, list) else [wish]:
        if woord:
            yield tidy(str(woord))


def _without_title(passages: Iterable[Passage], heading: str) -> Iterator[Passage]:
    """Yield the passages; under the heading that is the title of the page a reader is at its top."""
    for passage in passages:
        if heading and passage.naam == tidy(heading):
            yield Passage("", "", passage.tekst.removeprefix(mark_heading(passage.naam)).strip())
        elif passage.tekst:
            yield passage
