"""The pages that work with what a reader filled in: their own dossiers, and those of a group laid together."""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING

from casuskijker.domain import adressen
from casuskijker.rendering.environment import render_component, render_kop
from casuskijker.rendering.links import Links
from casuskijker.rendering.pagina import NO_CONTENT, Pagina
from casuskijker.rendering.woorden import woord

if TYPE_CHECKING:
    from casuskijker.domain.catalogus import Catalogus
    from casuskijker.domain.kijkraam import Kijkraam
    from casuskijker.domain.site import Site
    from casuskijker.domain.werkvorm import Werkvorm


def render_mijn_kijkwerk(site: Site) -> Pagina:
    """Return the page with all dossiers of a reader; what they are, only the reader's browser knows."""
    links = Links(adressen.MIJN_KIJKWERK, directory_urls=site.directory_urls)
    return Pagina(
        page=adressen.MIJN_KIJKWERK,
        titel=woord("mijn-kijkwerk.titel"),
        omschrijving=woord("mijn-kijkwerk.omschrijving"),
        soort="kijkwerk",
        meta=NO_CONTENT,
        parts=(
            render_kop(1, woord("mijn-kijkwerk.titel"), links),
            render_component("mijn-kijkwerk/pagina.html", links=links),
        ),
    )


def render_samen_kijken(site: Site) -> Pagina:
    """Return the page where a group lays its answers together."""
    links = Links(adressen.SAMEN_KIJKEN, directory_urls=site.directory_urls)
    return Pagina(
        page=adressen.SAMEN_KIJKEN,
        titel=woord("samen-kijken.titel"),
        omschrijving=woord("samen-kijken.omschrijving"),
        soort="kijkwerk",
        parts=(
            render_kop(1, woord("samen-kijken.titel"), links),
            render_component(
                "samen-kijken/pagina.html",
                links=links,
                kijkramen=_list_deelbaar(site.catalogus),
                werkvormen=bool(site.catalogus.werkvormen),
                agenda=next(filter(_is_over_de_agenda, site.catalogus.werkvormen), None),
                find_stap=_find_stap,
            ),
        ),
    )


def _is_over_de_agenda(werkvorm: Werkvorm) -> bool:
    return any("agenda" in stap.toon for stap in werkvorm.stappen)


def _find_stap(werkvorm: Werkvorm, *, kiest: bool) -> str:
    """Return the id of the step in which a group chooses what it talks about, or of the first in which it does so."""
    over = [stap for stap in werkvorm.stappen if "agenda" in stap.toon and "verslag" not in stap.toon]
    return next((stap.id for stap in over if ("groepsbeeld" in stap.toon) is kiest), "")


def _list_deelbaar(catalogus: Catalogus) -> list[Kijkraam]:
    """Return the kijkramen whose answers can be laid side by side, the shortest first; of some nobody said how long."""
    deelbaar = [kijkraam for kijkraam in catalogus.kijkramen if kijkraam.vorm.heeft_deelcode]
    return sorted(deelbaar, key=lambda kijkraam: (kijkraam.duur or inf, kijkraam.aantal, kijkraam.naam))
