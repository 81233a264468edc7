"""What helps to read on a page that an owner wrote by hand: large letters, and a voice where the browser has one."""

from __future__ import annotations

from casuskijker.domain import adressen
from casuskijker.rendering.environment import render_component
from casuskijker.rendering.links import Links
from casuskijker.rendering.modules import find_bundels

TITLE_ENDS = "</h1>"


def offer_to_read(html: str) -> tuple[str, list[str]]:
    """Return the HTML of a page with buttons under its title, and the bundles that these need.

    A mark at the end says where what is read aloud ends.
    """
    title, end, text = html.partition(TITLE_ENDS)
    if not end:
        return html, []
    links = Links(adressen.HOME)
    buttons = render_component("eenvoudig/voorlezen.html", links=links)
    read_until = render_component("eenvoudig/eind.html", links=links)
    return f"{title}{end}\n{buttons}\n{text}\n{read_until}", find_bundels([buttons])
