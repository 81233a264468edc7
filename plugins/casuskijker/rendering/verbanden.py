"""The page that draws how actoren, sleutelwoorden and spanningsvelden hang together, and says the same in a table.

The picture is an arc diagram: one word per row and an arc between words that share casussen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from casuskijker.domain import adressen
from casuskijker.domain.samenhang import ACTOR, SLEUTELWOORD, SPANNINGSVELD
from casuskijker.rendering.boogdiagram import ROW, Punt, draw_arcs, draw_rows
from casuskijker.rendering.environment import render_component, render_kop
from casuskijker.rendering.links import Links
from casuskijker.rendering.pagina import Pagina
from casuskijker.rendering.woorden import woord

if TYPE_CHECKING:
    from casuskijker.domain.samenhang import Web
    from casuskijker.domain.site import Site
    from casuskijker.rendering.boogdiagram import Boog, Rij

STRENGTHS = (0.4, 0.55)
"""From here a tie is drawn stronger, and strongest."""


def render_verbanden(site: Site) -> Pagina:
    """Return the page with the picture and the table."""
    catalogus = site.catalogus
    links = Links(adressen.VERBANDEN, directory_urls=site.directory_urls)
    web = catalogus.web
    rows, arcs = _draw_rows(web, links), _draw_arcs(web)
    soorten = [soort for soort in (SPANNINGSVELD, ACTOR, SLEUTELWOORD) if any(k.soort == soort for k in web.knopen)]
    return Pagina(
        page=adressen.VERBANDEN,
        titel=woord("verbanden-web.titel"),
        omschrijving=woord("verbanden-web.omschrijving"),
        soort="overzicht",
        onder=adressen.CASUSSEN,
        parts=(
            render_kop(1, woord("verbanden-web.titel"), links),
            render_component("verbanden-web/kop.html", links=links, soorten=soorten),
            render_component(
                "verbanden-web/web.html",
                links=links,
                rows=rows,
                arcs=arcs,
                height=ROW * len(rows),
                naam=woord("verbanden-web.naam"),
            ),
            render_kop(2, woord("verbanden-web.als_tabel"), links, anchor="tabel"),
            render_component("verbanden-web/tabel.html", links=links, rows=rows, web=web, page_of=address_of),
        ),
    )


def address_of(soort: str, slug: str) -> tuple[str, str]:
    """Return the page of a word by its kind, and the place on it."""
    if soort == SPANNINGSVELD:
        return adressen.SPANNINGSVELDEN, slug
    return (adressen.page_of_actor if soort == ACTOR else adressen.page_of_sleutelwoord)(slug), ""


def _draw_rows(web: Web, links: Links) -> list[Rij]:
    return draw_rows(
        [
            Punt(knoop.naam, knoop.soort, links.to(*address_of(knoop.soort, knoop.slug)), len(knoop.casussen))
            for knoop in web.knopen
        ]
    )


def _draw_arcs(web: Web) -> list[Boog]:
    return draw_arcs(
        [(band.van, band.naar, 1 + sum(band.sterkte >= strength for strength in STRENGTHS)) for band in web.banden]
    )
