"""Begrippen explained on a page: who explains, and at its end what its script shows at a word."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from casuskijker.domain import adressen
from casuskijker.markdown.anchors import Anchors
from casuskijker.markdown.front_matter import is_dutch, split_front_matter
from casuskijker.rendering.environment import render_component
from casuskijker.rendering.links import Links
from casuskijker.rendering.pagina import shield
from casuskijker.rendering.uitlegger import Uitlegger, slug_of_place

if TYPE_CHECKING:
    from collections.abc import Iterable

    from markupsafe import Markup

    from casuskijker.domain.catalogus import Catalogus
    from casuskijker.domain.site import Site
    from casuskijker.rendering.pagina import Pagina

BEGIN = "<div><begrip-uitleg>"
"""What the part of a page begins with that explains its begrippen."""
EXPLAINED = re.compile(r'<template data-bij="begrip-([^"]+)"')
PLACE = ' id="'
"""What gives something a name among those of all the page, as a note gets one."""


def create_links(site: Site, page: str, places: Iterable[str] = ()) -> Links:
    """Return the links of a page on which begrippen are explained, if the site has any.

    `places` are the names of what stands on the page whatever its texts say; a word of any begrip may stand there.
    """
    catalogus = site.catalogus
    anchors = Anchors(places, lambda name: (slug := slug_of_place(name)) != "" and slug in catalogus.begrip_by_slug)
    links = Links(page, directory_urls=site.directory_urls, anchors=anchors)
    if not catalogus.heeft_begrippen:
        return links
    return replace(links, uitlegger=Uitlegger(catalogus.find_begrippen, begrippen=links.to(adressen.BEGRIPPEN)))


def render_uitleg(links: Links, catalogus: Catalogus) -> tuple[str, ...]:
    """Return the explanations of what was explained on the page; call it when all other parts are there."""
    if not links.uitlegger or not links.uitlegger.explained:
        return ()
    return (_render(links.uitlegger.explained, replace(links, uitlegger=None), catalogus),)


def _render(slugs: Iterable[str], links: Links, catalogus: Catalogus) -> Markup:
    begrippen = [catalogus.uitgelegd[slug] for slug in slugs]
    values = {"begrippen": begrippen, "bronnen": catalogus.bronnen}
    return render_component("begrip-uitleg/begrip-uitleg.html", links=links, **values)


def explain_anew(site: Site, pagina: Pagina) -> Pagina | None:
    """Return a page with the explanations that it has as they are now; of some, all of it must be made to know them."""
    links, parts = Links(pagina.page, directory_urls=site.directory_urls), list[str]()
    for part in pagina.parts:
        slugs = EXPLAINED.findall(part) if part.startswith(BEGIN) else ()
        now = _render(slugs, links, site.catalogus) if slugs else part
        if slugs and any(PLACE in each for each in (part, now)):
            return None
        parts.append(now)
    return replace(pagina, parts=tuple(parts))


def explain_page(markdown: str, site: Site, *, page: str) -> str:
    """Return a page written by hand, with or without its front matter, with its begrippen explained.

    A page in another language (`lang: en`) has none of them.
    """
    meta, body = split_front_matter(markdown)
    if page == adressen.BEGRIPPEN or not is_dutch(meta):
        return markdown
    links = create_links(site, page)
    text = links.uitlegger.explain_markdown(body) if links.uitlegger else body
    parts = (text.rstrip("\n"), *(shield(part).strip() for part in render_uitleg(links, site.catalogus)))
    return markdown.removesuffix(body) + "\n\n".join(parts) + "\n"
