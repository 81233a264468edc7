"""What stands above every page of a served site when the pages themselves cannot say it: they could not be made."""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from mkdocs.livereload import LiveReloadServer

PLACE = re.compile(rb"""<div class="aankondiging">|<body\b[^>]*>""")
"""Where our frame says what is wrong; a page of another begins with it."""
MESSAGE = (
    '<div class="problemen" role="region" aria-label="Wat er mis is" tabindex="0">'
    "<p><strong>De site is niet opnieuw gebouwd.</strong> Je ziet hem met de instellingen en sjablonen van vóór de "
    "fout. Dit is er aan de hand:</p><pre>%s</pre></div>"
)


def show_above_pages(server: LiveReloadServer, ask: Callable[[], str]) -> None:
    """Have a server put above each page what is wrong, if there is something."""
    inject: Callable[[bytes, int], bytes] = server._inject_js_into_html  # noqa: SLF001 - there each page comes by

    def put_in_both(content: bytes, epoch: int) -> bytes:
        message = ask()
        return inject(put_above(content, message) if message else content, epoch)

    server._inject_js_into_html = put_in_both  # type: ignore[method-assign] # noqa: SLF001 - as above


def put_above(html: bytes, message: str) -> bytes:
    """Return a page with a message above it."""
    places = sorted(PLACE.finditer(html), key=lambda found: found[0].startswith(b"<body"))
    at = places[0].end() if places else 0
    return b"%b%b%b" % (html[:at], (MESSAGE % escape(message, quote=False)).encode(), html[at:])
