"""The pages that a site owner writes by hand, as MkDocs found them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casuskijker.rendering import explain_page

if TYPE_CHECKING:
    from mkdocs.structure.files import File, Files
    from mkdocs.structure.pages import Page

    from casuskijker.domain.site import Site


def find_pages(files: Files) -> list[File]:
    """Return the pages of the site that nobody generated."""
    return [file for file in files.documentation_pages() if not file.generated_by]


def explain_own(markdown: str, page: Page, site: Site) -> str:
    """Return the text of a page with its begrippen explained, if somebody wrote it by hand and in Dutch."""
    if page.file.generated_by or page.meta.get("lang", "nl") != "nl":
        return markdown
    return explain_page(markdown, site, page=page.file.src_uri)
