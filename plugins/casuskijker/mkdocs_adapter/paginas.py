"""Finished pages, which MkDocs gets without their HTML: that goes in when Markdown is done with what is not there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from casuskijker.rendering import keep_readable, label_tables

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mkdocs.structure.pages import Page

    from casuskijker.rendering import Pagina

STEP_BACK = re.compile(r"(?:(?<=[^/]/)|(?<==))(?!\.\.?/)[^/?#=&]+/\.\./")
"""A folder and the way back out of it; the host, behind two slashes, is none."""


class Paginas:
    """The generated pages of a site by their addresses."""

    def __init__(self, paginas: Iterable[Pagina] = ()) -> None:
        """Hold these pages."""
        self._by_page = {pagina.page: pagina for pagina in paginas}

    def take(self, pagina: Pagina) -> None:
        """Hold this page, in the place of what had its address."""
        self._by_page[pagina.page] = pagina

    def put_in(self, html: str, page: Page) -> str:
        """Return the HTML of a page; MkDocs is told of the places on ours, to which it checks links."""
        pagina = self._by_page.get(page.file.src_uri) if page.file.generated_by else None
        if pagina is None:
            return keep_readable(label_tables(html))
        page.edit_url = page.edit_url and tidy_address(page.edit_url)
        if page.present_anchor_ids is not None:
            page.present_anchor_ids |= set(pagina.ids)
        return pagina.html


def tidy_address(url: str) -> str:
    """Return an address without steps back: MkDocs lays the way from docs_dir to a source behind `edit_uri`.

    They may stand anywhere in it, also behind a question mark: `edit_uri_template` puts them where it likes.
    """
    while (shorter := STEP_BACK.sub("", url, count=1)) != url:
        url = shorter
    return url
