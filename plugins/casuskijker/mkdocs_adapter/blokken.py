"""Blocks of HTML that MkDocs gets after Markdown, which need not parse them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mkdocs.structure.pages import Page

    from casuskijker.rendering import Blok

ID = re.compile(r'\sid="([^"]+)"')


class Blokken:
    """The blocks of every generated page, by the address of the page and their marks."""

    def __init__(self) -> None:
        """Start without pages."""
        self._by_page: dict[str, Mapping[str, Blok]] = {}

    def remember(self, page: str, blokken: Mapping[str, Blok]) -> None:
        """Keep the blocks of a page until MkDocs has made HTML of its Markdown."""
        self._by_page[page] = blokken

    def put_in(self, html: str, page: Page) -> str:
        """Return the HTML of a page with its blocks in the place of their marks."""
        for mark, blok in self._by_page.get(page.file.src_uri, {}).items():
            html = html.replace(mark, blok)
        return html

    def declare_anchors(self, page: Page) -> None:
        """Tell MkDocs, which checks links to anchors, of those that are in our blocks."""
        if page.present_anchor_ids is not None:
            blokken = self._by_page.get(page.file.src_uri, {}).values()
            page.present_anchor_ids |= {anchor for blok in blokken for anchor in ID.findall(blok)}
