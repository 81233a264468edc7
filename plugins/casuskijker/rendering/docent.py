"""The door for who teaches: every verhaal with what a docent chooses by, and the way to its page for the docent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casuskijker.domain import adressen
from casuskijker.rendering.environment import render_component, render_kop
from casuskijker.rendering.groep import create_groepskop
from casuskijker.rendering.links import Links
from casuskijker.rendering.markdown import render_noten
from casuskijker.rendering.pagina import Pagina
from casuskijker.rendering.woorden import woord

if TYPE_CHECKING:
    from casuskijker.domain.catalogus import Catalogus
    from casuskijker.domain.site import Site


def has_docenten(catalogus: Catalogus) -> bool:
    """Whether a site has anything for a docent."""
    return any(casus.voor_de_docent for casus in catalogus.casussen)


def render_docenten(site: Site) -> Pagina:
    """Return the page; as those it leads to it is kept from search engines, and our own search does know it."""
    catalogus = site.catalogus
    links = Links(adressen.DOCENT, directory_urls=site.directory_urls)
    groepen = [(create_groepskop(groep), groep.casussen) for groep in catalogus.groepen]
    return Pagina(
        page=adressen.DOCENT,
        titel=woord("docent-lijst.titel"),
        omschrijving=woord("docent-lijst.omschrijving"),
        soort="overzicht",
        meta={"robots": "noindex"},
        parts=(
            render_kop(1, woord("docent-lijst.titel"), links),
            render_component("docent-lijst/kop.html", links=links, catalogus=catalogus, groepen=groepen),
            *(
                part
                for kop, casussen in groepen
                for part in (
                    render_kop(2, kop.naam, links, anchor=kop.anchor),
                    render_component("docent-lijst/lijst.html", links=links, casussen=casussen),
                )
            ),
            render_noten(links),
        ),
    )
