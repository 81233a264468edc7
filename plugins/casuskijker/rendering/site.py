"""All pages that a catalogus gives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casuskijker.rendering import (
    casus,
    docent,
    kijkraam,
    kijkwerk,
    leerroute,
    licenties,
    onderwerp,
    overzicht,
    spanningsveld,
    termen,
    verbanden,
    zoeken,
)
from casuskijker.rendering.buiten import tell_outside
from casuskijker.rendering.docentpagina import render_docent

if TYPE_CHECKING:
    from collections.abc import Iterator

    from casuskijker.domain.site import Site
    from casuskijker.rendering.pagina import Pagina


def render_site(site: Site) -> Iterator[Pagina]:
    """Yield every page, with what it says of itself to others than its readers."""
    return tell_outside(site, _render_pages(site))


def _render_pages(site: Site) -> Iterator[Pagina]:
    """Yield the overviews first, then the pages they lead to."""
    catalogus = site.catalogus
    yield from render_overviews(site)
    for item in catalogus.casussen:
        yield casus.render_casus(site, item)
        if item.voor_de_docent:
            yield render_docent(site, item)
    for kader in catalogus.kijkramen:
        yield kijkraam.render_kijkraam(site, kader)
    for each in catalogus.onderwerpen:
        yield from onderwerp.render_onderwerp(site, each)
    for route in catalogus.leerroutes:
        yield leerroute.render_leerroute(site, route)
    for actor in catalogus.woordenlijst.actoren.items:
        yield from termen.render_actor(site, actor)
    for sleutelwoord in catalogus.woordenlijst.sleutelwoorden.items:
        yield from termen.render_sleutelwoord(site, sleutelwoord)


def render_overviews(site: Site) -> Iterator[Pagina]:
    """Yield the overview pages; what a site has none of, gets no page."""
    catalogus = site.catalogus
    yield from overzicht.render_casussen(site)
    if catalogus.casussen:
        yield from overzicht.render_verhalen(site)
    if docent.has_docenten(catalogus):
        yield from docent.render_docenten(site)
    if catalogus.onderwerpen:
        yield onderwerp.render_onderwerpen(site)
    if catalogus.kijkramen:
        yield overzicht.render_kijkramen(site)
        yield kijkwerk.render_mijn_kijkwerk(site)
        yield kijkwerk.render_samen_kijken(site)
    yield from termen.render_actoren(site)
    yield from termen.render_sleutelwoorden(site)
    if catalogus.begrippen:
        yield overzicht.render_begrippen(site)
    if catalogus.spanningsvelden:
        yield spanningsveld.render_spanningsvelden(site)
    yield zoeken.render_zoeken(site)
    if catalogus.web.banden:
        yield verbanden.render_verbanden(site)
    if catalogus.leerroutes:
        yield leerroute.render_leerroutes(site)
    yield licenties.render_licenties(site)
