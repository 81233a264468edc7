"""What a page weighs at a first visit, as its head says: page, stylesheets and scripts, compressed, without fonts."""

from __future__ import annotations

import gzip
import re
from functools import cache
from posixpath import dirname, join, normpath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

BUDGET = {"voorpagina": 40, "kijkraam": 75, "overig": 60}
"""In kB of a thousand bytes, by the kind of page."""

SCRIPTS = 10
"""How many scripts a page may ask for: each is a request, and small files compress badly."""

NAMED = re.compile(
    r'<link [^>]*rel="(?:stylesheet|modulepreload)"[^>]*href="([^"]+)"'
    r'|<link [^>]*href="([^"]+)"[^>]*rel="stylesheet"'
    r'|<script [^>]*src="([^"]+)"'
)


def list_addresses(site: Path) -> list[str]:
    """Return every page of a site that has an address of its own; one that is not found names its files otherwise."""
    folders = sorted(page.parent.relative_to(site).as_posix() for page in site.rglob("index.html"))
    return ["" if folder == "." else f"{folder}/" for folder in folders]


def weigh_page(site: Path, address: str) -> dict[str, int]:
    """Return every file of a first visit by its address, with its bytes."""
    page = f"{address}index.html" if address.endswith("/") or not address else address
    html = (site / page).read_text("utf-8")
    named = {normpath(join(dirname(page), "".join(found))) for found in NAMED.findall(html)}
    return {file: _weigh(site / file) for file in sorted({page, *named})}


@cache
def _weigh(file: Path) -> int:
    return len(gzip.compress(file.read_bytes(), 9))


def find_budget(address: str) -> int:
    """Return the bytes that a page may weigh."""
    kind = "voorpagina" if not address else "kijkraam" if re.match(r"kijkramen/[^/]+/", address) else "overig"
    return BUDGET[kind] * 1000
