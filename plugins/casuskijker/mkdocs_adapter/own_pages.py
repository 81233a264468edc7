"""The pages that a site owner writes by hand, as MkDocs found them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from casuskijker.domain.problem import has_errors
from casuskijker.loading import read_own_page
from casuskijker.rendering import explain_page

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mkdocs.structure.files import File, Files
    from mkdocs.structure.pages import Page

    from casuskijker.domain.problem import Problem
    from casuskijker.domain.site import Site
    from casuskijker.loading import Bronmappen


def find_pages(files: Files) -> list[File]:
    """Return the pages of the site that nobody generated."""
    return [file for file in files.documentation_pages() if not file.generated_by]


def check_pages(pages: Iterable[File], bronmappen: Bronmappen) -> list[Problem]:
    """Return what is wrong with the pages; of one that MkDocs could not read it gets what can be read.

    So a served site stays up, and no pipe or device is opened.
    """
    problems: list[Problem] = []
    for page in pages:
        if page.abs_src_path:
            own = read_own_page(Path(page.abs_src_path), bronmappen)
            problems += own.problems
            if has_errors(own.problems):
                page.content_string = own.text
    return problems


def explain_own(markdown: str, page: Page, site: Site) -> str:
    """Return the text of a page with its begrippen explained, if somebody wrote it by hand and in Dutch."""
    if page.file.generated_by or page.meta.get("lang", "nl") != "nl":
        return markdown
    return explain_page(markdown, site, page=page.file.src_uri)
