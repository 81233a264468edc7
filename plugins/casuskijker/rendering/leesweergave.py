"""The view of a browser in which one reads only the text: it must not take an id of ours for what is no text.

Readability, which Firefox and others read with, drops elements by what they are called: 'social' is for it a row of
buttons, and 'contact' a box beside the text. With us such a word stands in the id of a question about a sociale kaart.
Source: REGEXPS in https://github.com/mozilla/readability/blob/main/Readability.js
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

NAMED = 'id="'
TAKEN_FOR_BALLAST = re.compile(
    r"-ad-|ai2html|banner|breadcrumbs|combx|comment|community|cover-wrap|disqus|extra|footer|gdpr|header|legends|menu"
    r"|related|remark|replies|rss|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|agegate|pag(?:er|ination)"
    r"|popup|yom-remote|hid(?:den|$)|com-|contact|masthead|media|meta|outbrain|promo|scroll|share|shopping|tags|widget",
    re.IGNORECASE,
)
IS_TEXT = "leesbaar-content"
"""A class in which that view sees its own word for what is text."""


def find_ids(html: str) -> Iterator[str]:
    """Yield the names of the places in HTML; a pattern for these takes ten times as long over a whole site."""
    before, *pieces = html.split(NAMED)
    for piece in pieces:
        name, end, _ = piece.partition('"')
        if name and end and before[-1:].isspace():
            yield name
        before = piece


def keep_readable(html: str, ids: Iterable[str] | None = None) -> str:
    """Return the HTML of a page with a class at each element whose id would make it fall out of that view."""
    for name in dict.fromkeys(find_ids(html) if ids is None else ids):
        if _is_taken_for_ballast(name):
            html = re.sub(rf'<[^<>]*\sid="{re.escape(name)}"[^<>]*>', _mark, html)
    return html


@lru_cache(maxsize=10_000)
def _is_taken_for_ballast(name: str) -> bool:
    return TAKEN_FOR_BALLAST.search(name) is not None


def _mark(tag: re.Match[str]) -> str:
    text, count = re.subn(r'(?<=\sclass=")', f"{IS_TEXT} ", tag[0], count=1)
    return text if count else re.sub(r"^<\w+", rf'\g<0> class="{IS_TEXT}"', text)
