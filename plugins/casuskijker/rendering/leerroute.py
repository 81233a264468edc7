"""The overview of the leerroutes, and the page of one: its steps in order, also as a hand-out on paper."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from casuskijker.domain import adressen
from casuskijker.domain.slug import slugify
from casuskijker.domain.volgorde import with_neighbours
from casuskijker.rendering.buren import render_buren
from casuskijker.rendering.environment import render_component, render_kop
from casuskijker.rendering.gegevens import describe_leerroute
from casuskijker.rendering.links import Links
from casuskijker.rendering.markdown import render_block
from casuskijker.rendering.pagina import Pagina
from casuskijker.rendering.uitleg import create_links, render_uitleg
from casuskijker.rendering.werkvorm import render_werkvormen_bij
from casuskijker.rendering.woorden import woord

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markupsafe import Markup

    from casuskijker.domain.casus import Casus
    from casuskijker.domain.catalogus import Catalogus
    from casuskijker.domain.leerroute import Leerroute
    from casuskijker.domain.site import Site
    from casuskijker.rendering.buren import Buur


@dataclass(frozen=True, slots=True)
class Doel:
    """Where a step leads: what one does there, the name of the thing, and its URL; with the casus when it is one."""

    doen: str
    naam: str
    url: str
    casus: Casus | None = None


def render_leerroutes(site: Site) -> Pagina:
    """Return the overview of all leerroutes, each as a card."""
    catalogus = site.catalogus
    links = Links(adressen.LEERROUTES, directory_urls=site.directory_urls)
    return Pagina(
        page=adressen.LEERROUTES,
        titel=woord("leerroute-kaart.titel"),
        omschrijving=woord("leerroute-kaart.omschrijving"),
        soort="overzicht",
        parts=(
            render_kop(1, woord("leerroute-kaart.titel"), links),
            render_component("leerroute-kaart/kop.html", links=links, tweeluiken=catalogus.tweeluiken),
            render_component("leerroute-kaart/kaarten.html", links=links, leerroutes=catalogus.leerroutes),
        ),
    )


def render_leerroute(site: Site, leerroute: Leerroute) -> Pagina:
    """Return the page of a leerroute: its steps as a list to jump from, then each step with what to take along."""
    catalogus = site.catalogus
    places = [f"stap-{nummer}" for nummer, _ in enumerate(leerroute.stappen, start=1)]
    links = create_links(site, adressen.page_of_leerroute(leerroute.id), places)
    overview = (woord("leerroute-kaart.titel"), links.to(adressen.LEERROUTES))
    doelen = [_find_doel(catalogus, leerroute, nummer, links) for nummer, _ in enumerate(leerroute.stappen, start=1)]
    return Pagina(
        page=links.here,
        titel=leerroute.titel,
        omschrijving=leerroute.omschrijving,
        soort="leerroute",
        parts=(
            render_component("kruimelpad/kruimelpad.html", links=links, steps=[overview], here=leerroute.titel),
            # Its title may be said better later; who links here, links to its id.
            render_kop(1, leerroute.titel, links, anchor=links.anchors.claim(leerroute.id)),
            render_component("leerroute/kop.html", links=links, leerroute=leerroute, doelen=doelen),
            render_werkvormen_bij(catalogus, leerroute, links),
            *_render_stappen(leerroute, doelen, links, samen=_find_samen(catalogus, leerroute, links)),
            *_render_velden(leerroute, links),
            _render_buren(catalogus, leerroute, links),
            *render_uitleg(links, catalogus),
        ),
    )


def _render_stappen(leerroute: Leerroute, doelen: list[Doel], links: Links, *, samen: str) -> Iterator[str]:
    for nummer, (vorige, stap, volgende) in enumerate(with_neighbours(leerroute.stappen), start=1):
        yield render_kop(2, woord("leerroute.stap", nummer=nummer, titel=stap.titel), links, anchor=f"stap-{nummer}")
        doel = doelen[nummer - 1]
        if doel.casus and doel.casus.let_op:
            yield render_component("leerroute/let-op.html", links=links, casus=doel.casus)
        yield render_block(stap.tekst, links)
        yield render_component(
            "leerroute/stap.html",
            links=links, stap=stap, nummer=nummer, doel=doel, vorige=vorige, volgende=volgende, samen=samen,
        )  # fmt: skip


def _render_velden(leerroute: Leerroute, links: Links) -> Iterator[str]:
    """Yield what lets one write down what to take along, if there is anything to."""
    gegevens = describe_leerroute(leerroute)
    if gegevens["vragen"]:
        yield render_component("leerroute/velden.html", links=links, gegevens=gegevens)


def _find_doel(catalogus: Catalogus, leerroute: Leerroute, nummer: int, links: Links) -> Doel:
    stap = leerroute.stappen[nummer - 1]
    if stap.soort == "begrip":
        return Doel(woord("leerroute.lees_begrip"), stap.doel, links.to(adressen.BEGRIPPEN, slugify(stap.doel)))
    # Behind the '#', where no host sees it: the page that is opened leads back by it.
    weg = f"#leerroute={leerroute.id}&stap={nummer}&stappen={len(leerroute.stappen)}"
    if stap.soort == "casus":
        casus = catalogus.casus_by_slug[stap.doel]
        return Doel(
            woord("leerroute.lees_verhaal"), casus.titel, links.to(adressen.page_of_casus(casus.slug)) + weg, casus
        )
    kijkraam = catalogus.kijkraam_by_slug[stap.doel]
    return Doel(
        woord("leerroute.open_kijkraam"), kijkraam.naam, links.to(adressen.page_of_kijkraam(kijkraam.slug)) + weg
    )


def _find_samen(catalogus: Catalogus, leerroute: Leerroute, links: Links) -> str:
    """Return where a group lays its answers side by side, at the last kijkraam that can be; empty where none can."""
    deelbaar = [
        nummer
        for nummer, stap in enumerate(leerroute.stappen)
        if stap.soort == "kijkraam" and catalogus.kijkraam_by_slug[stap.doel].vorm.heeft_deelcode
    ]
    if not deelbaar:
        return ""
    casussen = [stap.doel for stap in leerroute.stappen[: deelbaar[-1]] if stap.soort == "casus"]
    wens = {"casus": casussen[-1]} if casussen else {}
    wens["kijkraam"] = leerroute.stappen[deelbaar[-1]].doel
    return f"{links.to(adressen.SAMEN_KIJKEN)}#{urlencode(wens)}"


def _render_buren(catalogus: Catalogus, leerroute: Leerroute, links: Links) -> Markup:
    buren = (
        (vorige, volgende) for vorige, each, volgende in with_neighbours(catalogus.leerroutes) if each is leerroute
    )
    vorige, volgende = next(buren)
    return render_buren(links, "leerroute", vorige=_as_buur(vorige), volgende=_as_buur(volgende))


def _as_buur(leerroute: Leerroute | None) -> Buur:
    return (leerroute.titel, adressen.page_of_leerroute(leerroute.id)) if leerroute else None
