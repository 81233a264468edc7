"""The page of a les for who leads it: what comes when, every question in full, and beside it what only they read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casuskijker.domain import adressen
from casuskijker.domain.draaiboek import make_kort
from casuskijker.rendering.beelden import list_begins
from casuskijker.rendering.environment import render_component, render_kop
from casuskijker.rendering.links import Links
from casuskijker.rendering.markdown import render_block, render_noten
from casuskijker.rendering.pagina import Pagina
from casuskijker.rendering.stapregels import list_stapregels
from casuskijker.rendering.woorden import woord
from casuskijker.rendering.word import has_word

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from casuskijker.domain.casus import Casus
    from casuskijker.domain.draaiboek import Les
    from casuskijker.domain.site import Site


def render_draaiboek(site: Site, casus: Casus, les: Les) -> Pagina:
    """Return the page, which search engines pass by: it is the casus that one looks for."""
    links = Links(adressen.page_of_draaiboek(casus.slug, les.id), directory_urls=site.directory_urls)
    steps = [(woord("docent-lijst.titel"), links.to(adressen.DOCENT))]
    if casus.voor_de_docent:
        steps.append((casus.titel, links.to(adressen.page_for_docent(casus.slug))))
    kort = adressen.page_of_kort(make_kort(casus.slug, les.id))
    written_for = adressen.page_of_casus(casus.slug)
    regels = list_stapregels(site.catalogus, casus, les)
    return Pagina(
        page=links.here,
        titel=f"{les.titel}: {casus.titel}",
        soort="draaiboek",
        source=casus.path,
        meta=describe_les(site, casus),
        parts=(
            render_component("kruimelpad/kruimelpad.html", links=links, steps=steps, here=les.titel),
            render_kop(1, f"{les.titel}: {casus.titel}", links),
            render_component(
                "les/draaiboek-kop.html",
                links=links,
                casus=casus,
                les=les,
                kort=links.to(kort),
                adres=site.address_of(kort) if site.afzender.url else "",
                wacht=any(regel.woord for regel in regels),
                documenten=list(_list_documenten(casus, les, links)) if has_word() else (),
            ),
            render_block(les.vooraf, links, written_for=written_for),
            render_component(
                "les/draaiboek.html",
                links=links,
                casus=casus,
                regels=[(regel, list_begins(regel, casus, les)) for regel in regels],
            ),
            render_block(les.achteraf, links, written_for=written_for),
            render_noten(links),
            render_component("les/zorg.html", links=links, casus=casus),
            render_component("les/draaiboek-slot.html", links=links, casus=casus),
        ),
    )


def _list_documenten(casus: Casus, les: Les, links: Links) -> Iterator[tuple[str, str]]:
    """Yield the documents that a docent can edit, each with what it is called."""
    yield links.to(adressen.document_of_draaiboek(casus.slug, les.id)), woord("les.draaiboek_word")
    yield links.to(adressen.document_of_les(casus.slug, les.id)), woord("les.hand_out_word")


def describe_les(site: Site, casus: Casus) -> dict[str, Any]:
    """Return what the frame must know of a page that repeats a casus: who looks for it, looks for that."""
    return describe_herhaling(site, adressen.page_of_casus(casus.slug))


def describe_herhaling(site: Site, page: str) -> dict[str, Any]:
    """Return what the frame must know of a page that repeats another."""
    canonical = site.address_of(page) if site.afzender.url else ""
    return {"robots": "noindex", "search": {"exclude": True}} | ({"canonical": canonical} if canonical else {})
