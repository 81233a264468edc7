"""What helps to read on a page that an owner wrote by hand: large letters, and a voice where the browser has one."""

from __future__ import annotations

import re

from casuskijker.domain import adressen
from casuskijker.markdown.front_matter import split_front_matter
from casuskijker.rendering.environment import render_component
from casuskijker.rendering.links import Links
from casuskijker.rendering.modules import find_bundels
from casuskijker.rendering.pagina import shield

VOORLEZEN = "voorlezen"
"""What an owner writes above a page by hand that must be easy to read."""
TITLE = re.compile(r"\s*(?:# [^\n]*|[^\n]+\n=+)[ \t]*(?:\n|\Z)")


def offer_to_read(markdown: str) -> tuple[str, list[str]]:
    """Return the Markdown of a page with buttons under the title that it begins with, and the bundles these need.

    A mark at the end says where what is read aloud ends.
    """
    _, body = split_front_matter(markdown)
    title = TITLE.match(body)
    if not title:
        return markdown, []
    links = Links(adressen.HOME)
    buttons, read_until = (
        shield(render_component(f"eenvoudig/{name}.html", links=links)).strip() for name in ("voorlezen", "eind")
    )
    parts = (title[0].rstrip("\n"), buttons, body[title.end() :].strip("\n"), read_until)
    return markdown.removesuffix(body) + "\n\n".join(parts) + "\n", find_bundels([buttons])
