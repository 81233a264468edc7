"""What a page by hand says above its text, and whether that keeps it out of the search."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import yaml

if TYPE_CHECKING:
    from collections.abc import Mapping

FRONT_MATTER = re.compile(r"\A\ufeff?---[ \t]*\n(.*?)\n(?:---|\.\.\.)[ \t]*\n", re.DOTALL)


def split_front_matter(markdown: str) -> tuple[dict[str, Any], str]:
    """Return what a page says above its text, and that text."""
    found = FRONT_MATTER.match(markdown)
    return (_read_yaml(found[1]), markdown[found.end() :]) if found else ({}, markdown)


def read_search_wish(meta: Mapping[str, Any]) -> dict[str, Any] | None:
    """Return what a page asks of the search; None when it stays out of it.

    A page in another language does too: the search knows Dutch words only.
    """
    search = meta.get("search")
    wish = search if isinstance(search, dict) else {}
    return wish if is_dutch(meta) and wish.get("exclude") is not True else None


def is_dutch(meta: Mapping[str, Any]) -> bool:
    """Whether a page is in Dutch, also in that of Belgium (`nl-BE`), as one is that does not say."""
    return str(meta.get("lang", "nl")).partition("-")[0] == "nl"


def _read_yaml(text: str) -> dict[str, Any]:
    try:
        values = yaml.safe_load(text)
    except (yaml.YAMLError, ValueError):  # the second for a day that no month has
        return {}  # MkDocs takes nothing of it either
    return values if isinstance(values, dict) else {}
