"""What stands on every page around its own words: when that changes, every page is put together anew."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from casuskijker.loading import read_templates

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure import StructureItem
    from mkdocs.structure.nav import Navigation

SAID = ("feed", "licentie")
"""What the frame is told of the content."""

OTHER_PAGES = re.compile(r"\bpages\b|\bbuild_date_utc\b|\bupdate_date\b")
"""What a template says that looks at all pages, or at a clock."""

PURE = frozenset({
    "abbr", "admonition", "attr_list", "codehilite", "def_list", "extra", "fenced_code", "footnotes", "md_in_html",
    "meta", "nl2br", "sane_lists", "smarty", "tables", "toc", "wikilinks", "pymdownx.arithmatex", "pymdownx.betterem",
    "pymdownx.caret", "pymdownx.critic", "pymdownx.details", "pymdownx.emoji", "pymdownx.escapeall",
    "pymdownx.highlight", "pymdownx.inlinehilite", "pymdownx.keys", "pymdownx.magiclink", "pymdownx.mark",
    "pymdownx.saneheaders", "pymdownx.smartsymbols", "pymdownx.superfences", "pymdownx.tabbed", "pymdownx.tasklist",
    "pymdownx.tilde",
})  # fmt: skip
"""Extensions of Markdown that look at a page alone; with any other, a page may hold what stands in another file."""


def describe_frame(config: MkDocsConfig, nav: Navigation) -> tuple[object, ...]:
    """Return all that a page shows of others, and of the site."""
    eigen = config.extra["casuskijker"]
    homepage = nav.homepage.url if nav.homepage else None
    return (*(eigen.get(name) for name in SAID), _describe_items(nav.items), homepage)


def _describe_items(items: Sequence[StructureItem]) -> list[object]:
    return [
        (
            item.title,
            getattr(item, "url", None),
            repr(getattr(item, "meta", None)),
            _describe_items(getattr(item, "children", None) or []),
        )
        for item in items
    ]


def looks_further(config: MkDocsConfig) -> bool:
    """Whether a template of the owner looks at more than its page."""
    folder = config.theme.custom_dir
    return folder is not None and any(map(OTHER_PAGES.search, read_templates(Path(folder))))


def reads_further(config: MkDocsConfig) -> bool:
    """Whether a page by hand may hold what stands in another file."""
    return any(name.removeprefix("markdown.extensions.") not in PURE for name in config.markdown_extensions)
