"""Which pictures go with the shared links of a site: one for each kind of page, and one for each kijkraam.

Not one for each casus: a thousand would take longer than all the rest of a build.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from casuskijker.domain.zinsdelen import start_with_capital
from casuskijker.rendering.woorden import woord

if TYPE_CHECKING:
    from casuskijker.domain.catalogus import Catalogus
    from casuskijker.domain.kijkraam import Kijkraam
    from casuskijker.domain.site import Site

FOLDER = "assets/casuskijker/delen"
OF_SITE = f"{FOLDER}/site.png"
"""What goes with every page that has no other; the frame knows this address."""

KINDS = {
    **dict.fromkeys(
        ("casussen", "verhalen", "onderwerpen", "spanningsvelden", "tweeluiken", "casus", "onderwerp", "tweeluik"),
        "casussen",
    ),
    "kijkramen": "kijkramen",
    **dict.fromkeys(("leerroutes", "leerroute"), "leerroutes"),
    **dict.fromkeys(("werkvormen", "werkvorm"), "werkvormen"),
    "begrippen": "begrippen",
}
"""Which picture goes with each kind of page, as `taken` calls them."""


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
    kinds = _list_kinds(site.catalogus)
    of_kinds = {_address_of(kind): plaatje for kind, plaatje in _of_kinds(naam).items() if kind in kinds}
    of_kijkramen = {_address_of_kijkraam(each.slug): _of_kijkraam(each, naam) for each in site.catalogus.kijkramen}
    return {
        OF_SITE: Deelplaatje(titel=naam, onder=site.afzender.omschrijving, tekening="merk"),
        **of_kinds,
        **of_kijkramen,
    }


def find_deelplaatje(site: Site, soort: str, naam: str) -> str:
    """Return the address of the picture of a page by its kind and name, or nothing where it has that of the site."""
    if not site.afzender.url or site.afzender.deelplaatje:
        return ""
    if soort == "kijkraam":
        return _address_of_kijkraam(naam)
    later = soort == "verhalen" and naam != "1"
    return _address_of(KINDS[soort]) if soort in KINDS and not later else ""


def _list_kinds(catalogus: Catalogus) -> set[str]:
    """Return the kinds of which there are pages; an overview of casussen is always there."""
    there = {
        "casussen": True,
        "kijkramen": catalogus.kijkramen,
        "leerroutes": catalogus.leerroutes,
        "werkvormen": catalogus.werkvormen,
        "begrippen": catalogus.begrippen,
    }
    return {kind for kind, content in there.items() if content}


def _of_kinds(naam: str) -> dict[str, Deelplaatje]:
    """Return the picture of each kind of page."""
    pictures = (
        ("casussen", woord("deelplaatje.casussen"), woord("deelplaatje.casussen_titel"), "vel"),
        ("kijkramen", woord("deelplaatje.kijkramen"), woord("deelplaatje.kijkramen_titel"), "raam"),
        ("leerroutes", woord("deelplaatje.leerroutes"), woord("deelplaatje.leerroutes_titel"), "stappen"),
        ("werkvormen", woord("deelplaatje.werkvormen"), woord("deelplaatje.werkvormen_titel"), "stappen"),
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


def _address_of_kijkraam(slug: str) -> str:
    return f"{FOLDER}/kijkramen/{slug}.png"
