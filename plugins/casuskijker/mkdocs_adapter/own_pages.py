"""The pages that a site owner writes by hand, as MkDocs found them."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from mkdocs.structure.files import File

from casuskijker.domain.navraag import Navraag, answer, holds
from casuskijker.markdown.front_matter import is_dutch
from casuskijker.rendering import VOORLEZEN, explain_page, offer_to_read

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files
    from mkdocs.structure.pages import Page

    from casuskijker.domain.bewaard import Vraag
    from casuskijker.domain.catalogus import Catalogus
    from casuskijker.domain.site import Site


def find_pages(files: Files) -> list[File]:
    """Return the pages of the site that nobody generated."""
    return [file for file in files.documentation_pages() if not file.generated_by]


BLOGS = frozenset({"blog", "material/blog"})
"""Plugins that say late where some pages come, and then somewhere else than they lie."""


def moves_pages(config: MkDocsConfig) -> bool:
    """Whether a page by hand may come somewhere else than where it lies."""
    return not BLOGS.isdisjoint(config.plugins)


def address_texts(texts: Iterable[tuple[str, str]], files: Files, config: MkDocsConfig) -> list[tuple[str, str]]:
    """Return the texts of pages under the names that lead to where they come; one that comes nowhere is left out."""
    found = [(uri, text, files.get_file_from_path(uri)) for uri, text in texts]
    return [(_address(file, config), text) for _, text, file in found if file and file.inclusion.is_included()]


def _address(file: File, config: MkDocsConfig) -> str:
    as_it_lies = File(file.src_uri, "", "", config.use_directory_urls)
    return file.src_uri if file.dest_uri == as_it_lies.dest_uri else f"{file.dest_uri.removesuffix('.html')}.md"


def offer_voorlezen(markdown: str, page: Page) -> str:
    """Return the text of a page with what helps to read it, where its owner asks for that."""
    if page.file.generated_by or page.meta.get(VOORLEZEN) is not True:
        return markdown
    markdown, page.meta["bundels"] = offer_to_read(markdown)
    return markdown


class Uitleg:
    """Explains begrippen on pages by hand, and knows which of them would be explained otherwise by now."""

    def __init__(self) -> None:
        """Begin with nothing explained."""
        self._asked: dict[str, Mapping[Vraag, object]] = {}

    def explain(self, markdown: str, page: Page, site: Site) -> str:
        """Return the text of a page with its begrippen explained, if somebody wrote it by hand and in Dutch."""
        if page.file.generated_by or not is_dutch(page.meta):
            return markdown
        navraag = Navraag(site.catalogus)
        explained = explain_page(markdown, replace(site, catalogus=navraag.catalogus), page=page.file.src_uri)
        self._asked[page.file.src_uri] = navraag.asked
        return explained

    def find_other(self, catalogus: Catalogus) -> list[str]:
        """Return the pages of which something that was asked is answered otherwise."""
        ask = partial(answer, catalogus)
        return [uri for uri, asked in self._asked.items() if not holds(asked, ask)]
