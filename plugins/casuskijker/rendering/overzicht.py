"""The overview pages: casussen by deel, kijkramen, actoren, sleutelwoorden and begrippen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casuskijker.domain import adressen
from casuskijker.domain.catalogus import count_termen
from casuskijker.rendering.environment import render_component
from casuskijker.rendering.groep import create_groepskop
from casuskijker.rendering.links import Links
from casuskijker.rendering.markdown import escape_markdown
from casuskijker.rendering.pagina import Blok, Pagina

if TYPE_CHECKING:
    from collections.abc import Iterator

    from casuskijker.domain.catalogus import Catalogus, Groep
    from casuskijker.rendering.groep import Groepskop

BEGRIPPEN_INTRO = (
    "Woorden uit het vak, in gewone taal uitgelegd. De uitleg is van de redactie; "
    "waar een begrip uit een bron komt, staat die erbij."
)

KOP_PER_VORM = {"checklist": "Om in te vullen", "gesprek": "Om over te praten"}


def render_casussen(catalogus: Catalogus, *, directory_urls: bool) -> Pagina:
    """Return the overview of all casussen, deel by deel, each as a card."""
    links = Links(adressen.CASUSSEN, directory_urls=directory_urls)
    groepen = tuple((create_groepskop(groep), groep) for groep in catalogus.groepen)
    return Pagina(
        page=adressen.CASUSSEN,
        titel="Casussen",
        omschrijving="Alle casussen, per deel, met hun actoren, sleutelwoorden en duur.",
        soort="overzicht",
        parts=(
            "# Casussen",
            render_component("overzicht/casussen.html", links=links, catalogus=catalogus, groepen=groepen),
            *_render_groepen(groepen, links),
        ),
    )


def _render_groepen(groepen: tuple[tuple[Groepskop, Groep], ...], links: Links) -> Iterator[str]:
    for kop, groep in groepen:
        if len(groepen) > 1 or groep.deel:
            yield f"## {escape_markdown(kop.naam)} {{ #{kop.anchor} }}"
            yield kop.uitleg
        else:
            yield "## Alle casussen { #alle }"
        yield render_component("casus-kaart/kaarten.html", links=links, casussen=groep.casussen, kop="h3")


def render_kijkramen(catalogus: Catalogus, *, directory_urls: bool) -> Pagina:
    """Return the overview of all kijkramen."""
    links = Links(adressen.KIJKRAMEN, directory_urls=directory_urls)
    return Pagina(
        page=adressen.KIJKRAMEN,
        titel="Kijkramen",
        omschrijving="Hulpmiddelen om naar een praktijk te kijken: alleen, met je team of naast een casus.",
        soort="overzicht",
        parts=(
            "# Kijkramen",
            render_component("overzicht/kijkramen.html", links=links, catalogus=catalogus),
            *_render_vormen(catalogus, links),
        ),
    )


def _render_vormen(catalogus: Catalogus, links: Links) -> Iterator[str]:
    for vorm, kop in KOP_PER_VORM.items():
        kijkramen = [kijkraam for kijkraam in catalogus.kijkramen if kijkraam.vorm == vorm]
        if kijkramen:
            yield f"## {kop} {{ #{vorm} }}"
            yield render_component("kijkraam-kaart/lijst.html", links=links, kijkramen=kijkramen, kop="h3")


def render_actoren(catalogus: Catalogus, *, directory_urls: bool) -> Pagina:
    """Return the overview of all actoren."""
    links = Links(adressen.ACTOREN, directory_urls=directory_urls)
    counts = count_termen(catalogus.woordenlijst.actoren.items, catalogus.casussen_per_actor)
    return _render_lijst(
        "Actoren",
        "Wie er in de casussen meedoen: mensen, teams en organisaties.",
        "Wie doen er mee in de casussen? Kies een persoon, een team of een organisatie.",
        render_component("termen/lijst.html", links=links, counts=counts, page_of=adressen.page_of_actor),
        page=adressen.ACTOREN,
    )


def render_sleutelwoorden(catalogus: Catalogus, *, directory_urls: bool) -> Pagina:
    """Return the overview of all sleutelwoorden."""
    links = Links(adressen.SLEUTELWOORDEN, directory_urls=directory_urls)
    counts = count_termen(catalogus.woordenlijst.sleutelwoorden.items, catalogus.casussen_per_sleutelwoord)
    return _render_lijst(
        "Sleutelwoorden",
        "Waar de casussen over gaan, woord voor woord.",
        "Waar gaan de casussen over? Achter elk woord staat in hoeveel casussen het terugkomt.",
        render_component("termen/lijst.html", links=links, counts=counts, page_of=adressen.page_of_sleutelwoord),
        page=adressen.SLEUTELWOORDEN,
    )


def render_begrippen(catalogus: Catalogus, *, directory_urls: bool) -> Pagina:
    """Return the page with all begrippen and their explanation."""
    links = Links(adressen.BEGRIPPEN, directory_urls=directory_urls)
    begrippen = sorted(catalogus.begrippen, key=lambda begrip: begrip.naam.casefold())
    by_naam = {begrip.naam: begrip for begrip in begrippen}
    return _render_lijst(
        "Begrippen",
        "Woorden uit het vak, in gewone taal uitgelegd.",
        BEGRIPPEN_INTRO,
        render_component(
            "begrippen/begrippen.html", links=links, begrippen=begrippen, by_naam=by_naam, catalogus=catalogus
        ),
        page=adressen.BEGRIPPEN,
    )


def _render_lijst(titel: str, omschrijving: str, intro: str, lijst: Blok, *, page: str) -> Pagina:
    return Pagina(
        page=page,
        titel=titel,
        omschrijving=omschrijving,
        soort="overzicht",
        parts=(f"# {titel}", intro, lijst),
    )
