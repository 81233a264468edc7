"""The overview pages: casussen by deel, kijkramen and begrippen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casuskijker.domain import adressen
from casuskijker.domain.bladen import EXAMPLES
from casuskijker.domain.casus import SOORTEN
from casuskijker.domain.slug import slugify
from casuskijker.markdown.anchors import Anchors
from casuskijker.rendering.bladen import Blad, render_bladen
from casuskijker.rendering.environment import render_component, render_kop
from casuskijker.rendering.groep import create_groepskop, list_koppen
from casuskijker.rendering.ingangen import render_ingangen
from casuskijker.rendering.links import Links
from casuskijker.rendering.markdown import render_block, render_noten
from casuskijker.rendering.pagina import Pagina
from casuskijker.rendering.woorden import woord, zeg

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator

    from casuskijker.domain.begrip import Begrip
    from casuskijker.domain.catalogus import Catalogus
    from casuskijker.domain.groepen import Groep
    from casuskijker.domain.site import Site

LETTERS_ABOVE = 20
"""More begrippen than this are too many to scroll through: then there are letters to jump by."""


def render_casussen(site: Site, number: int) -> Pagina:
    """Return a page of the overview of all casussen, deel by deel, each as a card."""
    catalogus = site.catalogus
    blad = Blad(adressen.CASUSSEN, number, catalogus.aantal_bladen)
    links = Links(blad.page, directory_urls=site.directory_urls)
    titel = _name_casussen(catalogus) + blad.addition
    return Pagina(
        page=blad.page,
        titel=titel,
        omschrijving=woord("overzicht.omschrijving"),
        soort="overzicht",
        parts=(
            render_kop(1, titel, links, anchor=slugify(f"casussen{blad.addition}")),  # whatever it is called
            render_ingangen(catalogus, links, here=adressen.CASUSSEN),
            render_component(
                "overzicht/casussen.html", links=links, catalogus=catalogus, koppen=list_koppen(catalogus)
            ),
            render_component("zoek-scherm/kiezen.html", links=links, soorten=SOORTEN),
            *(part for groep in catalogus.bladen[number] for part in _render_groep(catalogus, groep, links)),
            *render_bladen(blad, links),
        ),
    )


def _name_casussen(catalogus: Catalogus) -> str:
    """Return how the overview is called: a praktijkvoorbeeld or vignet is a verhaal, and no casus."""
    others = catalogus.soorten - {"casus"}
    return woord("overzicht.casussen_en_meer") if others else woord("overzicht.casussen")


def render_verhalen(site: Site, number: int) -> Pagina:
    """Return a page of the list of all verhalen in the order of the alphabet, a line each."""
    catalogus = site.catalogus
    blad = Blad(adressen.VERHALEN, number, catalogus.aantal_verhaalbladen)
    links = Links(blad.page, directory_urls=site.directory_urls)
    titel = woord("verhalen.titel") + blad.addition
    return Pagina(
        page=blad.page,
        titel=titel,
        omschrijving=woord("verhalen.omschrijving"),
        soort="overzicht",
        onder=adressen.CASUSSEN,
        parts=(
            render_kop(1, titel, links),
            render_ingangen(catalogus, links, here=adressen.VERHALEN),
            render_block(woord("verhalen.inleiding"), links),
            render_component("verhalen/lijst.html", links=links, casussen=catalogus.verhalen[number]),
            render_noten(links),
            *render_bladen(blad, links),
        ),
    )


def _render_groep(catalogus: Catalogus, groep: Groep, links: Links) -> Iterator[str]:
    """Yield a group, or the part of it that stands on this page."""
    kop = create_groepskop(groep)
    begins = catalogus.plaatsen[groep.casussen[0].slug].vorige is None
    if catalogus.aantal_groepen > 1 or groep.deel:
        yield render_kop(2, kop.naam if begins else woord("overzicht.vervolg", naam=kop.naam), links, anchor=kop.anchor)
        yield render_component("deelraam/deelraam.html", links=links, tekens=kop.tekens) if begins else ""
        yield render_block(kop.uitleg, links, written_for=adressen.CASUSSEN) if begins else ""
    else:
        yield render_kop(2, woord("verhalen.titel"), links, anchor="alle")
    yield render_component("casus-kaart/kaarten.html", links=links, casussen=groep.casussen, kop="h3")
    yield render_noten(links)


def render_kijkramen(site: Site) -> Pagina:
    """Return the overview of all kijkramen."""
    catalogus = site.catalogus
    links = Links(adressen.KIJKRAMEN, directory_urls=site.directory_urls)
    return Pagina(
        page=adressen.KIJKRAMEN,
        titel=woord("overzicht.kijkramen"),
        omschrijving=woord("overzicht.kijkramen_omschrijving"),
        soort="overzicht",
        parts=(
            render_kop(1, woord("overzicht.kijkramen"), links),
            render_component(
                "overzicht/kijkramen.html", links=links, met_duur=any(kijkraam.duur for kijkraam in catalogus.kijkramen)
            ),
            *_render_kijkrichtingen(catalogus, links),
        ),
    )


def _render_kijkrichtingen(catalogus: Catalogus, links: Links) -> Iterator[str]:
    """Yield the kijkramen by what one looks at, and those that are in no kijkrichting by their vorm."""
    placed = {slug for richting in catalogus.kijkrichtingen for slug in richting.kijkramen}
    loose = [kijkraam for kijkraam in catalogus.kijkramen if kijkraam.slug not in placed]
    plekken = _find_places_of_vormen(catalogus, placed)
    for richting in catalogus.kijkrichtingen:
        yield render_kop(2, richting.naam, links, anchor=f"richting-{richting.id}")
        kijkramen = [catalogus.kijkraam_by_slug[slug] for slug in richting.kijkramen]
        yield render_component(
            "kijkraam-kaart/richting.html", links=links, richting=richting, kijkramen=kijkramen, plekken=plekken
        )
    for vorm in catalogus.vormen:
        kijkramen = [kijkraam for kijkraam in loose if kijkraam.vorm == vorm]
        if kijkramen:
            yield render_kop(2, zeg(vorm.lijstkop), links, anchor=vorm.naam)
            yield render_component("kijkraam-kaart/lijst.html", links=links, kijkramen=kijkramen, kop="h3")


def _find_places_of_vormen(catalogus: Catalogus, placed: Container[str]) -> dict[str, str]:
    """Return the place that links to a vorm lead to, by the slug of its first kijkraam: its list has none now."""
    places: dict[str, str] = {}
    for vorm in catalogus.vormen:
        of_vorm = [kijkraam.slug for kijkraam in catalogus.kijkramen if kijkraam.vorm == vorm]
        if of_vorm and all(slug in placed for slug in of_vorm):
            first = next(slug for each in catalogus.kijkrichtingen for slug in each.kijkramen if slug in of_vorm)
            places[first] = vorm.naam
    return places


def render_begrippen(site: Site) -> Pagina:
    """Return the page with all begrippen and their explanation."""
    catalogus = site.catalogus
    begrippen = sorted(catalogus.begrippen, key=lambda begrip: begrip.slug)
    anchors = Anchors(begrip.slug for begrip in begrippen)
    links = Links(adressen.BEGRIPPEN, directory_urls=site.directory_urls, anchors=anchors)
    kop = render_kop(1, woord("begrippen.titel"), links, anchor="begrippen")
    by_naam = {begrip.naam: begrip for begrip in begrippen}
    lijst = render_component(
        "begrippen/begrippen.html",
        links=links,
        begrippen=begrippen,
        by_naam=by_naam,
        letters=list_letters(begrippen) if len(begrippen) > LETTERS_ABOVE else {},
        catalogus=catalogus,
        examples=EXAMPLES,
    )
    return Pagina(
        page=adressen.BEGRIPPEN,
        titel=woord("begrippen.titel"),
        omschrijving=woord("begrippen.omschrijving"),
        soort="overzicht",
        parts=(kop, render_block(woord("begrippen.inleiding"), links), lijst),
    )


def list_letters(begrippen: Iterable[Begrip]) -> dict[str, str]:
    """Return the letters with which begrippen begin, accents aside, each with the anchor of its first begrip."""
    letters: dict[str, str] = {}
    for begrip in begrippen:
        letters.setdefault(begrip.slug[:1].upper(), begrip.slug)
    return letters
