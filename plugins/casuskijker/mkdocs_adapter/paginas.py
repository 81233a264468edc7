"""Finished pages, which MkDocs gets without their HTML: that goes in when Markdown is done with what is not there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casuskijker.rendering import keep_readable

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mkdocs.structure.pages import Page

    from casuskijker.rendering import Pagina


class Paginas:
    """The generated pages of a site by their addresses."""

    def __init__(self, paginas: Iterable[Pagina] = ()) -> None:
        """Hold these pages."""
        self._by_page = {pagina.page: pagina for pagina in paginas}

    def put_in(self, html: str, page: Page) -> str:
        """Return the HTML of a page; MkDocs, which checks links to places, is told of those on ours."""
        pagina = self._by_page.get(page.file.src_uri) if page.file.generated_by else None
        if pagina is None:
            return keep_readable(html)
        if page.present_anchor_ids is not None:
            page.present_anchor_ids |= set(pagina.ids)
        return pagina.html
