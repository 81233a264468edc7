"""The page for searching: the box, and the lists that serve where searching cannot."""

from __future__ import annotations

from heapq import nsmallest
from typing import TYPE_CHECKING

from casuskijker.domain import adressen
from casuskijker.rendering.environment import render_component, render_kop
from casuskijker.rendering.groep import list_koppen
from casuskijker.rendering.links import Links
from casuskijker.rendering.pagina import NO_CONTENT, Pagina
from casuskijker.rendering.woorden import woord

if TYPE_CHECKING:
    from collections.abc import Mapping, Sized

    from casuskijker.domain.site import Site

MOST_USED = 20
"""So many actoren and sleutelwoorden stand on the page itself; a link leads to the others."""


def render_zoeken(site: Site) -> Pagina:
    """Return the page for searching."""
    catalogus = site.catalogus
    links = Links(adressen.ZOEKEN, directory_urls=site.directory_urls)
    return Pagina(
        page=adressen.ZOEKEN,
        titel=woord("zoek-scherm.titel"),
        omschrijving=woord("zoek-scherm.omschrijving"),
        soort="zoeken",
        meta=NO_CONTENT,
        parts=(
            render_kop(1, woord("zoek-scherm.titel"), links),
            render_component("zoek-scherm/zoeken.html", links=links, hulpwijzers=catalogus.hulpwijzers),
            render_kop(2, woord("zoek-scherm.liever_bladeren"), links, anchor="lijsten"),
            render_component(
                "zoek-scherm/lijsten.html",
                links=links,
                koppen=list_koppen(catalogus),
                actoren=_most_used(catalogus.casussen_per_actor),
                sleutelwoorden=_most_used(catalogus.casussen_per_sleutelwoord),
            ),
        ),
    )


def _most_used(per_naam: Mapping[str, Sized]) -> list[str]:
    return sorted(nsmallest(MOST_USED, per_naam, key=lambda naam: (-len(per_naam[naam]), naam)), key=str.casefold)
