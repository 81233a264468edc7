"""The plaat: the themes of a gesprek as one window, drawn to be hung on a wall or laid on a table."""

from __future__ import annotations

from dataclasses import dataclass
from textwrap import wrap
from typing import TYPE_CHECKING

from casuskijker.domain import adressen
from casuskijker.rendering.environment import render_component, render_kop
from casuskijker.rendering.links import Links
from casuskijker.rendering.pagina import Pagina
from casuskijker.rendering.woorden import woord

if TYPE_CHECKING:
    from collections.abc import Iterator

    from casuskijker.domain.kijkraam import Invalshoek, Kijkraam
    from casuskijker.domain.site import Site

BREED, HOOG = 1120, 792
"""The drawing in units, of the shape of a sheet that lies on its side."""
RAND, LAT = 14, 10
"""The frame around all, and the bars between the panes."""
KOLOMMEN = 4
REGEL = {"titel": 15, "motto": 23, "omschrijving": 24}
"""How many letters of each fit on a line of a pane."""


@dataclass(frozen=True, slots=True)
class Ruit:
    """One pane as it is drawn: where it is, and the lines in it; the first has the name of it all, and no theme."""

    x: float
    y: float
    breed: float
    hoog: float
    titel: tuple[str, ...]
    motto: tuple[str, ...]
    thema: Invalshoek | None = None


def render_plaat(site: Site) -> Pagina:
    """Return the page with every kijkraam that can be drawn: the drawing, and the same in words."""
    links = Links(adressen.PLAAT, directory_urls=site.directory_urls)
    platen = [(kijkraam, list(draw_ruiten(kijkraam))) for kijkraam in site.catalogus.platen]
    return Pagina(
        page=adressen.PLAAT,
        titel=woord("plaat.titel"),
        omschrijving=woord("plaat.omschrijving"),
        soort="plaat",
        onder=adressen.KIJKRAMEN,
        parts=(
            render_kop(1, woord("plaat.titel"), links),
            render_component("plaat/kop.html", links=links),
            *(
                render_component(
                    "plaat/plaat.html",
                    links=links,
                    kijkraam=kijkraam,
                    ruiten=ruiten,
                    bron=site.catalogus.bronnen[kijkraam.bron] if kijkraam.bron else None,
                )
                for kijkraam, ruiten in platen
            ),
        ),
    )


def draw_ruiten(kijkraam: Kijkraam) -> Iterator[Ruit]:
    """Yield the panes from left to right and from above: first what it is, then each theme."""
    count = len(kijkraam.invalshoeken) + 1
    rows = -(-count // KOLOMMEN)
    breed = (BREED - 2 * RAND - (KOLOMMEN - 1) * LAT) / KOLOMMEN
    hoog = (HOOG - 2 * RAND - (rows - 1) * LAT) / rows
    for number, thema in enumerate((None, *kijkraam.invalshoeken)):
        row, column = divmod(number, KOLOMMEN)
        titel = thema.titel if thema else kijkraam.naam
        motto = wrap(thema.motto, REGEL["motto"]) if thema else wrap(kijkraam.omschrijving, REGEL["omschrijving"])
        yield Ruit(
            x=round(RAND + column * (breed + LAT), 1),
            y=round(RAND + row * (hoog + LAT), 1),
            breed=round(breed, 1),
            hoog=round(hoog, 1),
            titel=tuple(wrap(titel, REGEL["titel"])),
            motto=tuple(motto),
            thema=thema,
        )
