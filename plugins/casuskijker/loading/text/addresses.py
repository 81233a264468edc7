"""Addresses in a text of which nobody says in what language it is: Markdown, HTML, a stylesheet, a script, a template.

Whatever stands where an address may stand is taken for one: what this misses would be missing on the site, and of what
it takes too much nothing comes, unless a file has that very name.
"""

from __future__ import annotations

import posixpath
import re
from html import unescape
from typing import TYPE_CHECKING
from urllib.parse import unquote

from casuskijker.domain.adressen import url_of

if TYPE_CHECKING:
    from collections.abc import Iterator

PLACES = tuple(
    re.compile(pattern, re.MULTILINE)
    for pattern in (
        r"\]\(\s*<([^<>\n]+)>",
        r"\]\(\s*([^\s<>()]*(?:\([^\s()]*\)[^\s<>()]*)*)",
        r"^[ ]{0,3}\[[^\]\n]+\]:\s*<?([^\s<>]+)",
        r"^[ ]{0,3}\[[^\]\n]+\]:\s*<([^<>\n]+)>",
        r"\[\[([^\]\n|#]+)",
        r"(?<=[\"'])([^\"'\n]+)(?=[\"'])",
        r"=([^\s\"'<>=]+)",
        r"url\(\s*([^\s\"')]+)",
        r"<([^\s<>]+)>",
    )
)
"""Of Markdown a link, a definition and a wiki link; between quotation marks; of HTML a bare value; of a stylesheet."""
FRONT_MATTER = re.compile(r"\A---[ \t]*\n(.*?)^(?:---|\.\.\.)[ \t]*$", re.DOTALL | re.MULTILINE)
SEPARATE = re.compile(r"[\s,]+")
"""Between the addresses of one attribute, as of a picture in several sizes."""
AFTER = re.compile(r"[?#].*", re.DOTALL)
FROM_ELSEWHERE = re.compile(r"/|.*(?::|\{)")
"""An address that counts from the root, or has the name of a host or of a template in it."""


def find_addresses(text: str) -> Iterator[str]:
    """Yield what may be an address; in front matter any word may be one."""
    if head := FRONT_MATTER.match(text):
        yield from SEPARATE.split(head[1])
    for place in PLACES:
        for written in place.findall(text):
            yield written
            yield from SEPARATE.split(written)


def resolve(written: str, *, here: str) -> Iterator[str]:
    """Yield the addresses on the site that one may mean as it is written in the file with the address `here`."""
    plain = AFTER.sub("", unquote(unescape(written)))
    if not plain:
        return
    if FROM_ELSEWHERE.match(plain):
        parts = plain.split("/")
        yield from ("/".join(parts[start:]) for start in range(1, len(parts)))
    for folder in (posixpath.dirname(here), url_of(here, directory_urls=True), ""):
        yield posixpath.normpath(posixpath.join(folder, plain)).lstrip("/")
