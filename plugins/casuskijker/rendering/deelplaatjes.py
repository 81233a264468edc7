"""Which pictures go with the shared links of a site: one for each kind of page, and one for each kijkraam.

Not one for each casus: a thousand would take longer than all the rest of a build.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from casuskijker.domain import adressen
from casuskijker.domain.zinsdelen import start_with_capital
from casuskijker.rendering.woorden import woord

if TYPE_CHECKING:
    from collections.abc import Iterator

    from casuskijker.domain.kijkraam import Kijkraam
    from casuskijker.domain.site import Site

FOLDER = "assets/casuskijker/delen"
OF_SITE = f"{FOLDER}/site.png"
"""What goes with every page that has no other; the frame knows this address."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Deelplaatje:
    """What stands in a picture: `titel` large, `soort` above it, and below it `onder`, which may take three lines.

    `tekening` is the name of a drawing, `ruiten` how many panes a window has.
    """

    titel: str
    onder: str
    soort: str = ""
    tekening: str = "raam"
    ruiten: int = 4


def list_deelplaatjes(site: Site) -> dict[str, Deelplaatje]:
    """Return the pictures by their address; none where nobody would find them, or where the owner has one for all."""
    if not site.afzender.url or site.afzender.deelplaatje:
        return {}
    naam = site.afzender.naam
    kinds = {kind for _, kind in _list_pages(site)}
    of_kinds = {_address_of(kind): plaatje for kind, plaatje in _of_kinds(naam).items() if kind in kinds}
    of_kijkramen = {_address_of_kijkraam(each): _of_kijkraam(each, naam) for each in site.catalogus.kijkramen}
    return {
        OF_SITE: Deelplaatje(titel=naam, onder=site.afzender.omschrijving, tekening="merk"),
        **of_kinds,
        **of_kijkramen,
    }


def assign_deelplaatjes(site: Site) -> dict[str, str]:
    """Return the address of its picture by the address of each page that does not have that of the site."""
    there = list_deelplaatjes(site)
    pages = {page: _address_of(kind) for page, kind in _list_pages(site)}
    pages |= {
        adressen.page_of_kijkraam(kijkraam.slug): _address_of_kijkraam(kijkraam)
        for kijkraam in site.catalogus.kijkramen
    }
    return {page: address for page, address in pages.items() if address in there}


def _list_pages(site: Site) -> Iterator[tuple[str, str]]:
    """Yield the pages of which all of one kind have the same picture, each with its kind."""
    catalogus = site.catalogus
    for number, _ in enumerate(catalogus.bladen, start=1):
        yield adressen.page_of_blad(adressen.CASUSSEN, number), "casussen"
    for page in (adressen.VERHALEN, adressen.ONDERWERPEN, adressen.SPANNINGSVELDEN):
        yield page, "casussen"
    for casus in catalogus.casussen:
        yield adressen.page_of_casus(casus.slug), "casussen"
    for onderwerp in catalogus.onderwerpen:
        yield adressen.page_of_onderwerp(onderwerp.id), "casussen"
    if catalogus.kijkramen:
        yield adressen.KIJKRAMEN, "kijkramen"
    if catalogus.leerroutes:
        yield adressen.LEERROUTES, "leerroutes"
    for leerroute in catalogus.leerroutes:
        yield adressen.page_of_leerroute(leerroute.id), "leerroutes"
    if catalogus.begrippen:
        yield adressen.BEGRIPPEN, "begrippen"


def _of_kinds(naam: str) -> dict[str, Deelplaatje]:
    """Return the picture of each kind of page."""
    pictures = (
        ("casussen", woord("deelplaatje.casussen"), woord("deelplaatje.casussen_titel"), "vel"),
        ("kijkramen", woord("deelplaatje.kijkramen"), woord("deelplaatje.kijkramen_titel"), "raam"),
        ("leerroutes", woord("deelplaatje.leerroutes"), woord("deelplaatje.leerroutes_titel"), "stappen"),
        ("begrippen", woord("deelplaatje.begrippen"), woord("deelplaatje.begrippen_titel"), "letters"),
    )
    return {
        kind: Deelplaatje(titel=titel, soort=soort, onder=naam, tekening=tekening)
        for kind, soort, titel, tekening in pictures
    }


def _of_kijkraam(kijkraam: Kijkraam, naam: str) -> Deelplaatje:
    soort = woord("deelplaatje.kijkraam")
    titel = start_with_capital(kijkraam.titel.removeprefix(f"{soort} "))
    return Deelplaatje(titel=titel, soort=soort, onder=naam, ruiten=len(kijkraam.invalshoeken))


def _address_of(kind: str) -> str:
    return f"{FOLDER}/{kind}.png"


def _address_of_kijkraam(kijkraam: Kijkraam) -> str:
    return f"{FOLDER}/kijkramen/{kijkraam.slug}.png"
