"""The page of a les for who leads it: what comes when, every question in full, and beside it what only they read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casuskijker.domain import adressen
from casuskijker.domain.draaiboek import make_kort
from casuskijker.rendering.beelden import list_begins
from casuskijker.rendering.environment import render_component, render_kop
from casuskijker.rendering.lesbron import create_lesbron
from casuskijker.rendering.lesherkomst import render_herkomst
from casuskijker.rendering.links import Links
from casuskijker.rendering.markdown import render_block, render_noten
from casuskijker.rendering.pagina import Pagina
from casuskijker.rendering.stapregels import list_stapregels
from casuskijker.rendering.woorden import woord
from casuskijker.rendering.word import has_word

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from markupsafe import Markup

    from casuskijker.domain.casus import Casus
    from casuskijker.domain.draaiboek import Les
    from casuskijker.domain.site import Site
    from casuskijker.domain.verhalenles import Verhalenles
    from casuskijker.rendering.lesbron import Lesbron


def render_draaiboek(site: Site, van: Casus | Verhalenles, les: Les) -> Pagina:
    """Return the page, which search engines pass by: it is the casus that one looks for."""
    bron = create_lesbron(site.catalogus, van, les)
    les = bron.les
    links = Links(adressen.page_of_draaiboek(*bron.names), directory_urls=site.directory_urls)
    kort = adressen.page_of_kort(make_kort(*bron.names))
    regels = list_stapregels(site.catalogus, bron)
    titel = f"{les.titel}: {bron.titel}"
    return Pagina(
        page=links.here,
        titel=titel,
        soort="draaiboek",
        source=bron.path,
        meta=describe_herhaling(site, bron.herhaalt),
        parts=(
            render_component(
                "kruimelpad/kruimelpad.html", links=links, steps=list(_list_steps(bron, links)), here=les.titel
            ),
            render_kop(1, titel, links),
            render_component(
                "les/draaiboek-kop.html",
                links=links,
                bron=bron,
                kort=links.to(kort),
                adres=site.address_of(kort) if site.afzender.url else "",
                dicht={regel.stap.soort for regel in regels if regel.woord},
                documenten=list(_list_documenten(bron, links)) if has_word() else (),
            ),
            render_block(les.vooraf, links, written_for=bron.pagina),
            render_component(
                "les/draaiboek.html",
                links=links,
                bron=bron,
                regels=[(regel, list_begins(regel, les)) for regel in regels],
            ),
            render_block(les.achteraf, links, written_for=bron.pagina),
            render_noten(links),
            *_render_slot(site, bron, links),
        ),
    )


def _render_slot(site: Site, bron: Lesbron, links: Links) -> Iterator[Markup]:
    """Yield what stands below the steps: who may be touched by a story, where each comes from, and the rest."""
    for casus in bron.casussen:
        yield render_component("les/zorg.html", links=links, bron=bron, casus=casus)
    yield render_herkomst(site, bron, links)
    yield render_component("les/draaiboek-slot.html", links=links, bron=bron)


def _list_steps(bron: Lesbron, links: Links) -> Iterator[tuple[str, str]]:
    yield woord("docent-lijst.titel"), links.to(adressen.DOCENT)
    if bron.casus and bron.casus.voor_de_docent:
        yield bron.casus.titel, links.to(adressen.page_for_docent(bron.casus.slug))


def _list_documenten(bron: Lesbron, links: Links) -> Iterator[tuple[str, str]]:
    """Yield the documents that a docent can edit, each with what it is called."""
    yield links.to(adressen.document_of_draaiboek(*bron.names)), woord("les.draaiboek_word")
    yield links.to(adressen.document_of_les(*bron.names)), woord("les.hand_out_word")


def describe_herhaling(site: Site, page: str) -> dict[str, Any]:
    """Return what the frame must know of a page that repeats another."""
    canonical = site.address_of(page) if site.afzender.url else ""
    return {"robots": "noindex", "search": {"exclude": True}} | ({"canonical": canonical} if canonical else {})
