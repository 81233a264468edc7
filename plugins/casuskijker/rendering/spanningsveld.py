"""The page with all spanningsvelden, and those of one casus on its own page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casuskijker.domain import adressen
from casuskijker.rendering.environment import render_component, render_kop
from casuskijker.rendering.ingangen import render_ingangen
from casuskijker.rendering.markdown import render_block, render_noten
from casuskijker.rendering.pagina import Pagina
from casuskijker.rendering.uitleg import create_links, render_uitleg
from casuskijker.rendering.woorden import woord

if TYPE_CHECKING:
    from collections.abc import Iterator

    from casuskijker.domain.casus import Casus
    from casuskijker.domain.catalogus import Catalogus
    from casuskijker.domain.site import Site
    from casuskijker.domain.spanningsveld import Spanningsveld
    from casuskijker.rendering.links import Links


def render_spanningsvelden(site: Site) -> Pagina:
    """Return the page of all spanningsvelden, each with its casussen and kijkramen."""
    catalogus = site.catalogus
    places = [name for veld in catalogus.spanningsvelden for name in (veld.id, f"les-{veld.id}")]
    links = create_links(site, adressen.SPANNINGSVELDEN, places)
    return Pagina(
        page=adressen.SPANNINGSVELDEN,
        titel=woord("spanningsveld.titel"),
        omschrijving=woord("spanningsveld.omschrijving"),
        soort="overzicht",
        onder=adressen.CASUSSEN,
        parts=(
            render_kop(1, woord("spanningsveld.titel"), links),
            render_ingangen(catalogus, links),
            render_component(
                "spanningsveld/kop.html",
                links=links,
                spanningsvelden=catalogus.spanningsvelden,
                catalogus=catalogus,
            ),
            *(part for veld in catalogus.spanningsvelden for part in _render_spanningsveld(catalogus, veld, links)),
            *render_uitleg(links, catalogus),
        ),
    )


def _render_spanningsveld(catalogus: Catalogus, veld: Spanningsveld, links: Links) -> Iterator[str]:
    yield render_kop(2, veld.naam, links, anchor=veld.id)
    yield render_block(veld.uitleg, links)
    yield render_noten(links)
    casussen = [catalogus.casus_by_slug[slug] for slug in veld.casussen]
    kijkramen = [catalogus.kijkraam_by_slug[slug] for slug in veld.kijkramen]
    if veld.les:
        yield render_component("spanningsveld/les.html", links=links, veld=veld)
    if casussen or kijkramen:
        yield render_component("spanningsveld/vindplaatsen.html", links=links, casussen=casussen, kijkramen=kijkramen)


def render_spanningsvelden_van(catalogus: Catalogus, casus: Casus, links: Links) -> tuple[str, ...]:
    """Return the section on the page of a casus that names its spanningsvelden, or nothing when it has none."""
    velden = catalogus.spanningsvelden_per_casus.get(casus.slug)
    if not velden:
        return ()
    return (
        render_kop(2, woord("spanningsveld.in_dit_verhaal"), links, anchor="spanningsvelden"),
        render_component("spanningsveld/lijst.html", links=links, spanningsvelden=velden),
    )
