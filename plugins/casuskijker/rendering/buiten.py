"""What a site is from outside: files that no reader opens, and what a page says of itself in its head and its data.

All of it needs the address of the site, which its owner says as `site_url`; without one there is none of it.
"""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Any

from casuskijker.domain import adressen
from casuskijker.rendering.deelplaatje import draw_deelplaatje
from casuskijker.rendering.deelplaatjes import find_deelplaatje, list_deelplaatjes
from casuskijker.rendering.feed import find_text, has_feed, render_feed
from casuskijker.rendering.hostregels import base_of
from casuskijker.rendering.jsonld import describe_page, describe_site, render_nodes

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from casuskijker.domain.licentie import Licentie
    from casuskijker.domain.site import Site
    from casuskijker.rendering.pagina import Pagina


def render_outside(site: Site) -> dict[str, bytes]:
    """Return the files for who is not on the site: the pictures of shared links, the feed, and a word to robots."""
    files = {address: draw_deelplaatje(plaatje) for address, plaatje in list_deelplaatjes(site).items()}
    if has_feed(site):
        files[adressen.FEED] = render_feed(site).encode()
    if site.afzender.url and base_of(site.afzender.url) == "/":
        files[adressen.ROBOTS] = render_robots(site).encode()
    return files


def render_robots(site: Site) -> str:
    """Return what robots are told: they may read all, and where the list of pages is.

    A page that should not be found says so itself (`noindex`), and who may not read it would not know. Robots only look
    in the root of a host; the file of a site under a path would be nobody's.
    """
    return f"User-agent: *\nDisallow:\n\nSitemap: {site.afzender.url}{adressen.SITEMAP}\n"


def tell_outside(site: Site, paginas: Iterable[Pagina], *, soort: str, naam: str) -> Iterator[Pagina]:
    """Yield the pages of a thing with what the first of them says of itself to others than its readers."""
    first, *rest = paginas
    nodes, meta = describe_page(site, soort, naam), _find_meta(site, soort, naam)
    parts = (*first.parts, render_nodes(nodes)) if nodes else first.parts
    yield replace(first, parts=parts, meta={**first.meta, **meta})
    yield from rest


def describe_outside(site: Site) -> dict[str, Any]:
    """Return what the frame must know to write it on every page, and of the site itself on the first one."""
    nodes = describe_site(site)
    return {
        "feed": adressen.FEED if has_feed(site) else "",
        "licentie": _describe_licentie(site.afzender.licentie),
        "gegevens": str(render_nodes(nodes)) if nodes else "",
    }


def _describe_licentie(licentie: Licentie | None) -> dict[str, str]:
    return asdict(licentie) if licentie else {}


def _find_meta(site: Site, soort: str, naam: str) -> dict[str, Any]:
    """Return what the frame must know of the page of a thing."""
    meta: dict[str, Any] = {"deelplaatje": find_deelplaatje(site, soort, naam)}
    if text := find_text(site.catalogus, soort, naam):
        meta |= {"herzien": text.herzien, "licentie": _describe_licentie(text.licentie)}
    return {name: value for name, value in meta.items() if value}
