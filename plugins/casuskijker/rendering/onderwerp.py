"""The overview of the onderwerpen, and the page of each with its casussen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casuskijker.domain import adressen
from casuskijker.domain.bladen import CARDS_PER_BLAD
from casuskijker.rendering.bladen import lay_out, render_bladen
from casuskijker.rendering.environment import render_component, render_kop
from casuskijker.rendering.ingangen import render_ingangen
from casuskijker.rendering.links import Links
from casuskijker.rendering.markdown import render_noten
from casuskijker.rendering.pagina import Pagina
from casuskijker.rendering.woorden import woord

if TYPE_CHECKING:
    from collections.abc import Iterator

    from casuskijker.domain.onderwerp import Onderwerp
    from casuskijker.domain.site import Site


def render_onderwerpen(site: Site) -> Pagina:
    """Return the overview of all onderwerpen, each as a card."""
    catalogus = site.catalogus
    links = Links(adressen.ONDERWERPEN, directory_urls=site.directory_urls)
    return Pagina(
        page=adressen.ONDERWERPEN,
        titel=woord("onderwerpen.titel"),
        omschrijving=woord("onderwerpen.omschrijving"),
        soort="overzicht",
        onder=adressen.CASUSSEN,
        parts=(
            render_kop(1, woord("onderwerpen.titel"), links),
            render_ingangen(catalogus, links),
            render_component("onderwerpen/kaarten.html", links=links, catalogus=catalogus),
        ),
    )


def render_onderwerp(site: Site, onderwerp: Onderwerp) -> Iterator[Pagina]:
    """Yield the page of one onderwerp, with its sleutelwoorden above its casussen."""
    casussen = site.catalogus.casussen_per_onderwerp.get(onderwerp.id, ())
    for blad, part in lay_out(adressen.page_of_onderwerp(onderwerp.id), casussen, CARDS_PER_BLAD):
        links = Links(blad.page, directory_urls=site.directory_urls)
        overview = (woord("onderwerpen.titel"), links.to(adressen.ONDERWERPEN))
        yield Pagina(
            page=blad.page,
            titel=onderwerp.naam + blad.addition,
            omschrijving=onderwerp.omschrijving,
            soort="term",
            onder=adressen.CASUSSEN,
            parts=(
                render_component("kruimelpad/kruimelpad.html", links=links, steps=[overview], here=onderwerp.naam),
                render_kop(1, onderwerp.naam + blad.addition, links, anchor=onderwerp.id),
                render_component("onderwerpen/kop.html", links=links, onderwerp=onderwerp, aantal=len(casussen)),
                render_component("casus-kaart/kaarten.html", links=links, casussen=part, kop="h2"),
                render_noten(links),
                *render_bladen(blad, links),
            ),
        )
