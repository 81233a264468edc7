"""The overview of the werkvormen: by what a group comes for, and by how much time, people and experience it has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casuskijker.domain import adressen
from casuskijker.domain.werkvorm import DOELEN, ENIGE, GEEN, VEEL
from casuskijker.rendering.environment import render_component, render_kop
from casuskijker.rendering.links import Links
from casuskijker.rendering.pagina import Pagina
from casuskijker.rendering.woorden import woord

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from casuskijker.domain.catalogus import Catalogus
    from casuskijker.domain.site import Site
    from casuskijker.domain.werkvorm import Werkvorm

Keuze = tuple[str, list["Werkvorm"]]
"""What one can have or want, and the werkvormen that fit."""


MOST = 999
"""More minutes, and more people, no werkvorm is for."""


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
                "werkvorm-lijst/kiezen.html", links=links, doelen=per_doel, keuzes=dict(_list_keuzes(catalogus))
            ),
            *(part for doel, found in per_doel.items() for part in _render_doel(doel, found, links)),
        ),
    )


def _list_keuzes(catalogus: Catalogus) -> Iterator[tuple[str, list[Keuze]]]:
    """Yield each question with its answers; what no werkvorm fits is no answer."""
    werkvormen = catalogus.werkvormen
    tijden = {
        (1, 30): woord("werkvorm-lijst.half_uur"),
        (31, 60): woord("werkvorm-lijst.uur"),
        (61, 90): woord("werkvorm-lijst.anderhalf_uur"),
        (91, MOST): woord("werkvorm-lijst.langer"),
    }
    groepen = {
        (2, 3): woord("werkvorm-lijst.paar"),
        (4, 6): woord("werkvorm-lijst.kleine_groep"),
        (7, 12): woord("werkvorm-lijst.groep"),
        (13, MOST): woord("werkvorm-lijst.grote_groep"),
    }
    ervaringen = {
        GEEN: woord("werkvorm-lijst.ervaring_geen"),
        ENIGE: woord("werkvorm-lijst.ervaring_enige"),
        VEEL: woord("werkvorm-lijst.ervaring_veel"),
    }
    yield (
        woord("werkvorm-lijst.hoelang"),
        _keep((naam, [each for each in werkvormen if each.duurt(*tijd)]) for tijd, naam in tijden.items()),
    )
    yield (
        woord("werkvorm-lijst.hoeveel"),
        _keep((naam, [each for each in werkvormen if each.groep.is_voor(*aantal)]) for aantal, naam in groepen.items()),
    )
    yield (
        woord("werkvorm-lijst.hoe_ervaren"),
        _keep(
            (naam, [each for each in werkvormen if each.groep.ervaring == ervaring])
            for ervaring, naam in ervaringen.items()
        ),
    )


def _keep(keuzes: Iterable[Keuze]) -> list[Keuze]:
    return [keuze for keuze in keuzes if keuze[1]]


def _list_per_doel(catalogus: Catalogus) -> Iterator[Keuze]:
    """Yield what a group can come for, and the werkvormen for it."""
    doelen = {
        "kijken": woord("werkvorm-lijst.kijken"),
        "begrijpen": woord("werkvorm-lijst.begrijpen"),
        "handelen": woord("werkvorm-lijst.handelen"),
        "afwegen": woord("werkvorm-lijst.afwegen"),
        "jezelf-zien": woord("werkvorm-lijst.jezelf_zien"),
    }
    yield from _keep((doelen[doel], [each for each in catalogus.werkvormen if each.doel == doel]) for doel in DOELEN)


def _render_doel(naam: str, werkvormen: list[Werkvorm], links: Links) -> Iterator[str]:
    yield render_kop(2, naam, links, anchor=f"doel-{werkvormen[0].doel}")
    yield render_component("werkvorm-lijst/lijst.html", links=links, werkvormen=werkvormen)
