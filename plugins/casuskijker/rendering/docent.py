"""The door for who teaches: every verhaal with what a docent chooses by, and the way to its page for the docent."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from casuskijker.domain import adressen
from casuskijker.domain.casus import SOORTEN
from casuskijker.rendering.bladen import Blad, render_bladen
from casuskijker.rendering.environment import render_component, render_kop
from casuskijker.rendering.groep import create_groepskop, list_koppen
from casuskijker.rendering.lesbron import create_lesbron
from casuskijker.rendering.links import Links
from casuskijker.rendering.markdown import render_noten
from casuskijker.rendering.pagina import Pagina
from casuskijker.rendering.woorden import woord

if TYPE_CHECKING:
    from collections.abc import Iterator

    from casuskijker.domain.catalogus import Catalogus
    from casuskijker.domain.groepen import Groep
    from casuskijker.domain.site import Site
    from casuskijker.rendering.lesbron import Lesbron


def render_docenten(site: Site, number: int) -> Pagina:
    """Return a page of it; as those it leads to it is kept from search engines, and our own search does know it."""
    catalogus = site.catalogus
    koppen = list_koppen(catalogus, adressen.DOCENT)
    blad = Blad(adressen.DOCENT, number, catalogus.aantal_bladen)
    links = Links(blad.page, directory_urls=site.directory_urls)
    titel = woord("docent-lijst.titel") + blad.addition
    return Pagina(
        page=blad.page,
        titel=titel,
        omschrijving=woord("docent-lijst.omschrijving"),
        soort="overzicht",
        meta={"robots": "noindex"},
        parts=(
            render_kop(1, titel, links),
            render_component("docent-lijst/kop.html", links=links, catalogus=catalogus),
            render_component(
                "zoek-scherm/kiezen.html", links=links, soorten=SOORTEN, docent=True, hulpwijzers=catalogus.hulpwijzers
            ),
            render_component("docent-lijst/duiding.html", links=links, koppen=koppen),
            *_render_op_tijd(catalogus, number, links),
            *_render_verhalenlessen(catalogus, number, links),
            *(part for groep in catalogus.bladen[number] for part in _render_groep(groep, links)),
            render_noten(links),
            *render_bladen(blad, links),
        ),
    )


def _render_op_tijd(catalogus: Catalogus, number: int, links: Links) -> tuple[str, ...]:
    """Return the lessen of the verhalen on a page by how long they take."""
    casussen = (casus for groep in catalogus.bladen[number] for casus in groep.casussen)
    lessen = [create_lesbron(catalogus, casus, les) for casus in casussen for les in casus.lessen]
    lessen += _list_verhalenlessen(catalogus, number)
    ordered = sorted(lessen, key=lambda each: each.les.minuten)
    per_tijd = {minuten: list(each) for minuten, each in groupby(ordered, key=lambda each: each.les.minuten)}
    if not per_tijd:
        return ()
    return (
        render_kop(2, woord("docent-lijst.op_tijd"), links),
        render_component("docent-lijst/op-tijd.html", links=links, per_tijd=per_tijd),
    )


def _list_verhalenlessen(catalogus: Catalogus, number: int) -> list[Lesbron]:
    """Return the lessen along several verhalen, which belong to no group: they stand on the first page."""
    return [create_lesbron(catalogus, each, each.les) for each in catalogus.verhalenlessen if number == 1]


def _render_verhalenlessen(catalogus: Catalogus, number: int, links: Links) -> tuple[str, ...]:
    lessen = _list_verhalenlessen(catalogus, number)
    if not lessen:
        return ()
    return (
        render_kop(2, woord("docent-lijst.verhalenlessen"), links, anchor="lessen-met-meer-verhalen"),
        render_component("docent-lijst/verhalenlessen.html", links=links, lessen=lessen),
    )


def _render_groep(groep: Groep, links: Links) -> Iterator[str]:
    kop = create_groepskop(groep)
    yield render_kop(2, kop.naam, links, anchor=kop.anchor)
    yield render_component("docent-lijst/lijst.html", links=links, casussen=groep.casussen)
