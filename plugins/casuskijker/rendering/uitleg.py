"""Begrippen explained on a page: who explains, and at its end what its script shows at a word."""

from __future__ import annotations

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
    from collections.abc import Iterable, Mapping

    from casuskijker.domain.bron import Bron
    from casuskijker.domain.site import Site


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


def render_uitleg(links: Links, bronnen: Mapping[str, Bron]) -> tuple[str, ...]:
    """Return the explanations of what was explained on the page; call it when all other parts are there."""
    if not links.uitlegger or not links.uitlegger.explained:
        return ()
    plain = replace(links, uitlegger=None)
    begrippen = tuple(links.uitlegger.explained.values())
    values = {"begrippen": begrippen, "bronnen": bronnen}
    return (render_component("begrip-uitleg/begrip-uitleg.html", links=plain, **values),)


def explain_page(markdown: str, site: Site, *, page: str) -> str:
    """Return a page written by hand, with or without its front matter, with its begrippen explained.

    A page in another language (`lang: en`) has none of them.
    """
    meta, body = split_front_matter(markdown)
    if page == adressen.BEGRIPPEN or not is_dutch(meta):
        return markdown
    links = create_links(site, page)
    text = links.uitlegger.explain_markdown(body) if links.uitlegger else body
    parts = (text.rstrip("\n"), *(shield(part).strip() for part in render_uitleg(links, site.catalogus.bronnen)))
    return markdown.removesuffix(body) + "\n\n".join(parts) + "\n"
