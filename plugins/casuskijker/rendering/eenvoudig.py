"""The page of a plain telling: the same casus or kijkraam, one click from the whole one, whose answers it keeps.

Machines are told that the whole one is the page of both.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from casuskijker.domain import adressen
from casuskijker.rendering.environment import render_component, render_kop
from casuskijker.rendering.gegevens import describe_kijkraam, describe_vragen
from casuskijker.rendering.gewoon import render_plain_woorden, render_plainly, say_plainly, say_zinnen
from casuskijker.rendering.pagina import Pagina
from casuskijker.rendering.uitleg import create_links, render_uitleg
from casuskijker.rendering.woorden import list_plain_zinnen, woord

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from markupsafe import Markup

    from casuskijker.domain.casus import Casus
    from casuskijker.domain.kijkraam import Kijkraam
    from casuskijker.domain.site import Site
    from casuskijker.rendering.links import Links

KINDS = ("vraag", "ingredient", "titel", "tekst")
"""What the places are called that a question or an ingrediënt of a kijkraam has on its page."""


def render_eenvoudige_casus(site: Site, slug: str) -> Pagina:
    """Return the page with the plain telling of a casus: the story, then its questions, each as plain."""
    told, gewoon = site.catalogus.eenvoudige_casus_by_slug[slug], site.catalogus.casus_by_slug[slug]
    # Without the leerstijl: who reads plain words is not asked to know it.
    vragen = tuple(replace(vraag, leerstijl=None, herkomst="bron") for vraag in told.verdiepingsvragen)
    casus = replace(told, verdiepingsvragen=vragen)
    whole = adressen.page_of_casus(slug)
    links = _create_links(site, whole, _places_of_casus(casus))
    steps = [(woord("overzicht.casussen"), links.to(adressen.CASUSSEN)), (gewoon.titel, links.to(whole))]
    parts = (
        *_render_begin(casus, links, whole=whole, steps=steps),
        render_component("casus/verhaal.html", links=links, casus=casus),
        *_render_vragen(casus, gewoon, links),
        _render_herkomst(site, casus, links),
        *render_uitleg(links, site.catalogus),
    )
    return _make_pagina(site, casus, soort="casus", whole=whole, parts=parts)


def render_eenvoudig_kijkraam(site: Site, slug: str) -> Pagina:
    """Return the page with the plain telling of a kijkraam: with a pictogram at each of its sides."""
    told, gewoon = site.catalogus.eenvoudig_kijkraam_by_slug[slug], site.catalogus.kijkraam_by_slug[slug]
    kijkraam = replace(told, vorm=say_plainly(told.vorm))
    whole = adressen.page_of_kijkraam(slug)
    links = _create_links(site, whole, _places_of_kijkraam(kijkraam))
    steps = [(woord("overzicht.kijkramen"), links.to(adressen.KIJKRAMEN)), (gewoon.naam, links.to(whole))]
    parts = (
        *_render_begin(kijkraam, links, whole=whole, steps=steps),
        render_component("eenvoudig/vooraf.html", links=links, kijkraam=kijkraam),
        *_render_invullen(kijkraam, links),
        _render_herkomst(site, kijkraam, links),
        *render_uitleg(links, site.catalogus),
    )
    return _make_pagina(site, kijkraam, soort="kijkraam", whole=whole, parts=parts)


def _make_pagina(site: Site, tekst: Casus | Kijkraam, *, soort: str, whole: str, parts: tuple[str, ...]) -> Pagina:
    """Return the page, which has the styles of the whole one and some of its own."""
    return Pagina(
        page=adressen.page_of_eenvoudig(whole),
        titel=tekst.titel,
        omschrijving=tekst.omschrijving,
        soort=f"{soort} pagina--eenvoudig",
        source=tekst.path,
        meta={"canonical": site.address_of(whole)} if site.afzender.url else {},
        parts=parts,
    )


def _create_links(site: Site, whole: str, places: Iterable[str]) -> Links:
    """Return the links of the page: its author writes them as in the whole text, in the file beside that."""
    return replace(create_links(site, adressen.page_of_eenvoudig(whole), places), beside=whole)


def _places_of_casus(casus: Casus) -> Iterator[str]:
    yield from ("verdiepingsvragen", "vervolg", "herkomst")
    yield from (f"vraag-{vraag.id}" for vraag in casus.verdiepingsvragen)
    yield from (f"vervolg-{deel.id}" for deel in casus.vervolg)


def _places_of_kijkraam(kijkraam: Kijkraam) -> Iterator[str]:
    yield from (kijkraam.vorm.anker, "herkomst")
    for invalshoek in kijkraam.invalshoeken:
        yield f"invalshoek-{invalshoek.id}"
        yield from (f"{kind}-{item.id}" for item in invalshoek.onderdelen for kind in KINDS)


def _render_begin(
    tekst: Casus | Kijkraam, links: Links, *, whole: str, steps: list[tuple[str, str]]
) -> tuple[Markup, ...]:
    return (
        render_component("kruimelpad/kruimelpad.html", links=links, steps=steps, here=woord("eenvoudig.hier")),
        render_kop(1, tekst.titel, links),
        render_component("eenvoudig/kop.html", links=links, tekst=tekst, whole=whole),
    )


def _render_vragen(casus: Casus, gewoon: Casus, links: Links) -> Iterator[str]:
    if casus.verdiepingsvragen:
        yield render_kop(2, woord("eenvoudig.vragen"), links, anchor="verdiepingsvragen")
        # Answers hang on the whole casus, of which this page may not show all that can be answered.
        gegevens = describe_vragen(gewoon, links)
        yield render_component(
            "eenvoudig/vragen.html", links=links, casus=casus, gegevens=gegevens, woorden=list_plain_zinnen()
        )
    if casus.vervolg:
        yield render_kop(2, woord("eenvoudig.vervolg"), links, anchor="vervolg")
        yield render_component("vervolg/vervolg.html", links=links, casus=casus)


def _render_invullen(kijkraam: Kijkraam, links: Links) -> Iterator[str]:
    yield render_kop(2, kijkraam.vorm.kop, links, anchor=kijkraam.vorm.anker)
    yield render_plainly("kijkraam/uitleg.html", links=links, kijkraam=kijkraam)
    for invalshoek in kijkraam.invalshoeken:
        yield render_component("eenvoudig/teken.html", links=links, invalshoek=invalshoek)
        yield render_kop(3, invalshoek.titel, links, anchor=f"invalshoek-{invalshoek.id}")
        yield render_plainly("kijkraam/invalshoek.html", links=links, kijkraam=kijkraam, invalshoek=invalshoek)
    yield render_component("eenvoudig/eind.html", links=links)
    yield render_plainly("kijkraam/slot.html", links=links, kijkraam=kijkraam)
    gegevens = describe_kijkraam(say_zinnen(kijkraam))
    yield render_plain_woorden(links)
    yield render_component("kijkraam/gegevens.html", links=links, balk=kijkraam.vorm.balk, gegevens=gegevens)


def _render_herkomst(site: Site, tekst: Casus | Kijkraam, links: Links) -> Markup:
    bron = site.catalogus.bronnen[tekst.bron] if tekst.bron else None
    return render_component("eenvoudig/herkomst.html", links=links, tekst=tekst, bron=bron)
