"""Finished pages, which MkDocs gets without their HTML: that goes in where it would have made it out of Markdown."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from mkdocs.structure.pages import Page
from mkdocs.structure.toc import TableOfContents
from mkdocs.utils.meta import get_data

from casuskijker.rendering import keep_readable, label_tables

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import File, Files
    from mkdocs.structure.nav import Navigation

    from casuskijker.rendering import Pagina

STEP_BACK = re.compile(r"(?:(?<=[^/]/)|(?<==))(?!\.\.?/)[^/?#=&]+/\.\./")
"""A folder and the way back out of it; the host, behind two slashes, is none."""


class FinishedPage(Page):
    """A page outside the menu of which nothing is left to read: MkDocs would set up Python-Markdown for nothing.

    MkDocs holds what all pages say until the last is written; it is held as bytes, which take half the room.
    """

    _written: bytes | None = None

    @property
    def content(self) -> str | None:
        """What the page says."""
        return None if self._written is None else self._written.decode("utf-8", "surrogatepass")

    @content.setter
    def content(self, html: str | None) -> None:
        self._written = None if html is None else html.encode("utf-8", "surrogatepass")

    def __init__(self, file: File, config: MkDocsConfig, gegevens: Mapping[str, Any]) -> None:
        """Take the place of the page that MkDocs made for the file, with what stands above its text."""
        super().__init__(None, file, config)
        self._gegevens = gegevens

    def begin_again(self, config: MkDocsConfig) -> FinishedPage:
        """Return the page as one that MkDocs has not read yet."""
        return FinishedPage(self.file, config, self._gegevens)

    def read_source(self, config: MkDocsConfig) -> None:
        """Know what stands above the text, unless another plugin says something else."""
        source = config.plugins.on_page_read_source(page=self, config=config)
        self.markdown, self.meta = ("", dict(self._gegevens)) if source is None else get_data(source)

    def render(self, config: MkDocsConfig, files: Files) -> None:
        """Make HTML only if another plugin gave the page a text."""
        if self.markdown:
            super().render(config, files)
        else:
            self.content, self.toc, self.present_anchor_ids = "", TableOfContents([]), set()


class Paginas:
    """The generated pages of a site by their addresses."""

    def __init__(self, paginas: Iterable[Pagina] = (), *, once: bool = False) -> None:
        """Hold these pages, of a site that is built `once` until MkDocs has them."""
        self._by_page = {pagina.page: pagina for pagina in paginas}
        self._once = once

    def finish(self, nav: Navigation, files: Files, config: MkDocsConfig) -> None:
        """Let MkDocs read the pages that are not in its menu as they are."""
        in_menu = {page.file.src_uri for page in nav.pages}
        for file in files.documentation_pages():
            if file.generated_by and file.src_uri in self._by_page and file.src_uri not in in_menu:
                FinishedPage(file, config, self._by_page[file.src_uri].gegevens)

    def take(self, pagina: Pagina) -> None:
        """Hold this page, in the place of what had its address."""
        self._by_page[pagina.page] = pagina

    def put_in(self, html: str, page: Page) -> str:
        """Return the HTML of a page; MkDocs is told of the places on ours, to which it checks links."""
        pagina = self._by_page.get(page.file.src_uri) if page.file.generated_by else None
        if pagina is None:
            return keep_readable(label_tables(html))
        if self._once:
            del self._by_page[pagina.page]
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
