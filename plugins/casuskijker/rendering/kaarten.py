"""The page with cards to print and to cut out, deck by deck; what is open is what goes on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casuskijker.domain import adressen
from casuskijker.rendering.environment import render_component, render_kop
from casuskijker.rendering.links import Links
from casuskijker.rendering.pagina import Pagina
from casuskijker.rendering.woorden import woord

if TYPE_CHECKING:
    from casuskijker.domain.site import Site


def render_kaarten(site: Site) -> Pagina:
    """Return the page of all decks."""
    links = Links(adressen.KAARTEN, directory_urls=site.directory_urls)
    return Pagina(
        page=adressen.KAARTEN,
        titel=woord("kaarten.titel"),
        omschrijving=woord("kaarten.omschrijving"),
        soort="kaarten",
        onder=adressen.KIJKRAMEN,
        parts=(
            render_kop(1, woord("kaarten.titel"), links),
            render_component("kaarten/kop.html", links=links),
            *(render_component("kaarten/stapel.html", links=links, stapel=each) for each in site.catalogus.stapels),
        ),
    )
