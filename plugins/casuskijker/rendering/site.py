"""All pages that a catalogus gives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casuskijker.rendering import (
    casus,
    kijkraam,
    kijkwerk,
    leerroute,
    licenties,
    overzicht,
    spanningsveld,
    termen,
    verbanden,
    zoeken,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from casuskijker.domain.catalogus import Catalogus
    from casuskijker.rendering.pagina import Pagina


def render_site(catalogus: Catalogus, *, directory_urls: bool = True) -> Iterator[Pagina]:
    """Yield every page: the overviews first, then the pages they lead to."""
    yield from render_overviews(catalogus, directory_urls=directory_urls)
    for item in catalogus.casussen:
        yield casus.render_casus(catalogus, item, directory_urls=directory_urls)
        if item.voor_de_docent:
            yield casus.render_docent(catalogus, item, directory_urls=directory_urls)
    for kader in catalogus.kijkramen:
        yield kijkraam.render_kijkraam(catalogus, kader, directory_urls=directory_urls)
    for route in catalogus.leerroutes:
        yield leerroute.render_leerroute(catalogus, route, directory_urls=directory_urls)
    for actor in catalogus.woordenlijst.actoren.items:
        yield from termen.render_actor(catalogus, actor, directory_urls=directory_urls)
    for sleutelwoord in catalogus.woordenlijst.sleutelwoorden.items:
        yield from termen.render_sleutelwoord(catalogus, sleutelwoord, directory_urls=directory_urls)


def render_overviews(catalogus: Catalogus, *, directory_urls: bool = True) -> Iterator[Pagina]:
    """Yield the overview pages; what a site has none of, gets no page."""
    yield from overzicht.render_casussen(catalogus, directory_urls=directory_urls)
    if catalogus.kijkramen:
        yield overzicht.render_kijkramen(catalogus, directory_urls=directory_urls)
        yield kijkwerk.render_mijn_kijkwerk(directory_urls=directory_urls)
        yield kijkwerk.render_samen_kijken(directory_urls=directory_urls)
    yield from termen.render_actoren(catalogus, directory_urls=directory_urls)
    yield from termen.render_sleutelwoorden(catalogus, directory_urls=directory_urls)
    if catalogus.begrippen:
        yield overzicht.render_begrippen(catalogus, directory_urls=directory_urls)
    if catalogus.spanningsvelden:
        yield spanningsveld.render_spanningsvelden(catalogus, directory_urls=directory_urls)
    yield zoeken.render_zoeken(catalogus, directory_urls=directory_urls)
    if catalogus.web.banden:
        yield verbanden.render_verbanden(catalogus, directory_urls=directory_urls)
    if catalogus.leerroutes:
        yield leerroute.render_leerroutes(catalogus, directory_urls=directory_urls)
    yield licenties.render_licenties(directory_urls=directory_urls)
