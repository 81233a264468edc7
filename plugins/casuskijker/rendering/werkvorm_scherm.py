"""The page of a werkvorm for the screen that the whole room sees: one step at a time, and nothing for who leads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casuskijker.domain import adressen
from casuskijker.rendering.draaiboek import describe_herhaling
from casuskijker.rendering.environment import render_component, render_kop
from casuskijker.rendering.links import Links
from casuskijker.rendering.pagina import Pagina
from casuskijker.rendering.werkvorm import list_werkregels

if TYPE_CHECKING:
    from casuskijker.domain.site import Site
    from casuskijker.domain.werkvorm import Werkvorm


def render_werkvorm_scherm(site: Site, werkvorm: Werkvorm) -> Pagina:
    """Return the page; what a hint says is nowhere in it. What it is done with comes in its address."""
    page = adressen.page_of_werkvorm(werkvorm.slug)
    links = Links(adressen.page_of_werkvorm_scherm(werkvorm.slug), directory_urls=site.directory_urls)
    return Pagina(
        page=links.here,
        titel=werkvorm.titel,
        omschrijving=werkvorm.omschrijving,
        soort="scherm",
        meta=describe_herhaling(site, page),
        parts=(
            render_kop(1, werkvorm.titel, links),
            render_component(
                "les-geven/werkvorm-scherm.html",
                links=links,
                werkvorm=werkvorm,
                regels=list_werkregels(site.catalogus, werkvorm),
                hier=links.to(page),
            ),
        ),
    )
