"""The overview of the sheets to fill in, and the page of one: its rows and columns, for the screen and for a pen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casuskijker.domain import adressen
from casuskijker.rendering.environment import render_component, render_kop
from casuskijker.rendering.gegevens import describe_invulblad
from casuskijker.rendering.links import Links
from casuskijker.rendering.markdown import render_block, render_noten
from casuskijker.rendering.pagina import Pagina
from casuskijker.rendering.uitleg import create_links, render_uitleg
from casuskijker.rendering.woorden import list_plain_zinnen, woord

if TYPE_CHECKING:
    from casuskijker.domain.invulblad import Invulblad
    from casuskijker.domain.site import Site


def render_invulbladen(site: Site) -> Pagina:
    """Return the overview of all sheets, each as a card."""
    links = Links(adressen.INVULBLADEN, directory_urls=site.directory_urls)
    return Pagina(
        page=adressen.INVULBLADEN,
        titel=woord("invulblad.alle"),
        omschrijving=woord("invulblad.omschrijving"),
        soort="overzicht",
        parts=(
            render_kop(1, woord("invulblad.alle"), links),
            render_component("invulblad/kaarten.html", links=links, bladen=site.catalogus.invulbladen),
        ),
    )


def render_invulblad(site: Site, blad: Invulblad) -> Pagina:
    """Return the page of a sheet: what it is for, then its rows with a field for each column."""
    catalogus = site.catalogus
    rijen = [f"rij-{rij.id}" for rij in blad.rijen]
    links = create_links(site, adressen.page_of_invulblad(blad.id), (*rijen, *(f"vak-{vak.id}" for vak in blad.vakken)))
    steps = [(woord("invulblad.alle"), links.to(adressen.INVULBLADEN))]
    return Pagina(
        page=links.here,
        titel=blad.titel,
        omschrijving=blad.omschrijving,
        soort="invulblad",
        parts=(
            render_component("kruimelpad/kruimelpad.html", links=links, steps=steps, here=blad.titel),
            # Its title may be said better later; who links here, links to its id.
            render_kop(1, blad.titel, links, anchor=links.anchors.claim(blad.id)),
            render_component("invulblad/kop.html", links=links, blad=blad),
            render_block(blad.inleiding, links),
            render_noten(links),
            render_component(
                "invulblad/blad.html",
                links=links,
                blad=blad,
                gegevens=describe_invulblad(blad),
                woorden=list_plain_zinnen(),
            ),
            render_component("eenvoudig/eind.html", links=links),
            render_component(
                "invulblad/herkomst.html",
                links=links,
                tekst=blad,
                bron=catalogus.bronnen[blad.bron] if blad.bron else None,
            ),
            *render_uitleg(links, catalogus),
        ),
    )
