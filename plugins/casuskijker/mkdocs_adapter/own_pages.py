"""The pages that a site owner writes by hand, as MkDocs found them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from casuskijker.loading import find_unreadable
from casuskijker.rendering import explain_page

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mkdocs.structure.files import File, Files
    from mkdocs.structure.pages import Page

    from casuskijker.domain.problem import Problem
    from casuskijker.domain.site import Site


def find_pages(files: Files) -> list[File]:
    """Return the pages of the site that nobody generated."""
    return [file for file in files.documentation_pages() if not file.generated_by]


def check_pages(pages: Iterable[File], *, root: Path) -> list[Problem]:
    """Return what MkDocs could not read; it gets as much as can be read of it, so that a served site stays up."""
    problems = []
    for page in pages:
        if page.abs_src_path and (found := find_unreadable([Path(page.abs_src_path)], root=root)):
            problems += found
            page.content_string = _read_what_can_be_read(Path(page.abs_src_path))
    return problems


def explain_own(markdown: str, page: Page, site: Site) -> str:
    """Return the text of a page with its begrippen explained, if somebody wrote it by hand and in Dutch."""
    if page.file.generated_by or page.meta.get("lang", "nl") != "nl":
        return markdown
    return explain_page(markdown, site, page=page.file.src_uri)


def _read_what_can_be_read(file: Path) -> str:
    try:
        return file.read_text("utf-8-sig", "replace")
    except OSError:  # already reported, as is every sign that was replaced
        return ""
