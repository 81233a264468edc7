"""The overview of the werkvormen: by what a group comes for, and by how much time, people and experience it has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casuskijker.domain import adressen
from casuskijker.domain.werkvorm import DOELEN
from casuskijker.rendering.environment import render_component, render_kop
from casuskijker.rendering.links import Links
from casuskijker.rendering.pagina import Pagina
from casuskijker.rendering.woorden import woord

if TYPE_CHECKING:
    from collections.abc import Iterator

    from casuskijker.domain.catalogus import Catalogus
    from casuskijker.domain.site import Site
    from casuskijker.domain.werkvorm import Werkvorm

Keuze = tuple[str, list["Werkvorm"]]
"""What one can come for, and the werkvormen that fit."""


def render_werkvormen(site: Site) -> Pagina:
    """Return the overview."""
    catalogus = site.catalogus
    links = Links(adressen.WERKVORMEN, directory_urls=site.directory_urls)
    per_doel = dict(_list_per_doel(catalogus))
    return Pagina(
        page=adressen.WERKVORMEN,
        titel=woord("werkvorm-lijst.titel"),
        omschrijving=woord("werkvorm-lijst.omschrijving"),
        soort="overzicht",
        parts=(
            render_kop(1, woord("werkvorm-lijst.titel"), links),
            render_component("werkvorm-lijst/kop.html", links=links, catalogus=catalogus),
            render_kop(2, woord("werkvorm-lijst.wat_zoeken_jullie"), links, anchor="zoeken"),
            render_component(
                "werkvorm-lijst/kiezen.html",
                links=links,
                doelen=per_doel,
                werkvormen=sorted(catalogus.werkvormen, key=lambda each: (each.duren[0], each.titel)),
            ),
            *(part for doel, found in per_doel.items() for part in _render_doel(doel, found, links)),
        ),
    )


def _list_per_doel(catalogus: Catalogus) -> Iterator[Keuze]:
    """Yield what a group can come for, and the werkvormen for it."""
    doelen = {
        "kijken": woord("werkvorm-lijst.kijken"),
        "begrijpen": woord("werkvorm-lijst.begrijpen"),
        "handelen": woord("werkvorm-lijst.handelen"),
        "afwegen": woord("werkvorm-lijst.afwegen"),
        "jezelf-zien": woord("werkvorm-lijst.jezelf_zien"),
    }
    for doel in DOELEN:
        if found := [each for each in catalogus.werkvormen if each.doel == doel]:
            yield doelen[doel], found


def _render_doel(naam: str, werkvormen: list[Werkvorm], links: Links) -> Iterator[str]:
    yield render_kop(2, naam, links, anchor=f"doel-{werkvormen[0].doel}")
    yield render_component("werkvorm-lijst/lijst.html", links=links, werkvormen=werkvormen)
