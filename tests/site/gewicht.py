"""What a page weighs at a first visit, as its head says: page, stylesheets and scripts, compressed, without fonts."""

from __future__ import annotations

import gzip
import re
from posixpath import dirname, join, normpath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

BUDGET = {"voorpagina": 40, "kijkraam": 75, "overig": 60}
"""In kB of a thousand bytes, by the kind of page."""

SCRIPTS = 9
"""How many scripts a page may ask for: each is a request, and small files compress badly."""

NAMED = re.compile(
    r'<link [^>]*rel="(?:stylesheet|modulepreload)"[^>]*href="([^"]+)"'
    r'|<link [^>]*href="([^"]+)"[^>]*rel="stylesheet"'
    r'|<script [^>]*src="([^"]+)"'
)


def weigh_page(site: Path, address: str) -> dict[str, int]:
    """Return every file of a first visit by its address, with its bytes."""
    page = f"{address}index.html" if address.endswith("/") or not address else address
    html = (site / page).read_text("utf-8")
    named = {normpath(join(dirname(page), "".join(found))) for found in NAMED.findall(html)}
    return {file: len(gzip.compress((site / file).read_bytes(), 9)) for file in sorted({page, *named})}


def find_budget(address: str) -> int:
    """Return the bytes that a page may weigh."""
    kind = "voorpagina" if not address else "kijkraam" if re.match(r"kijkramen/[^/]+/", address) else "overig"
    return BUDGET[kind] * 1000
