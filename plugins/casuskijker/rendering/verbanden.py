"""The page that draws how actoren, sleutelwoorden and spanningsvelden hang together, and says the same in a table.

The picture is an arc diagram: one word per row and an arc between words that share casussen. It needs no engine to lay
out, its words stay words of a readable size on a phone, and it is the same at every build; see decision record 0014.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt
from typing import TYPE_CHECKING

from casuskijker.domain import adressen
from casuskijker.domain.samenhang import ACTOR, SLEUTELWOORD, SPANNINGSVELD
from casuskijker.rendering.environment import render_component, render_kop
from casuskijker.rendering.links import Links
from casuskijker.rendering.pagina import Pagina

if TYPE_CHECKING:
    from casuskijker.domain.samenhang import Band, Knoop, Web
    from casuskijker.domain.site import Site

ROW, HALF_ROW = 20, 10
"""The height of a row in units of the picture; a page stretches it to what an eye or a thumb needs."""
WIDEST = 97
"""How far the longest arc reaches, of a hundred."""
LONG_NAME = 22
"""Longer names stand on two lines."""
DOT_SIZES = (3.0, 9.0)
"""The radius of a node with the fewest and with the most casussen, in pixels."""
STRENGTHS = (0.4, 0.55)
"""From here a tie is drawn stronger, and strongest."""


@dataclass(frozen=True, slots=True)
class Rij:
    """A node as it is drawn: where it leads, its name in lines, its middle in percents and the size of its dot."""

    knoop: Knoop
    url: str
    lines: tuple[str, ...]
    middle: float
    radius: float


@dataclass(frozen=True, slots=True)
class Boog:
    """A tie as it is drawn: the path of its arc and how strong it is, from 1 to 3."""

    band: Band
    path: str
    strength: int


def render_verbanden(site: Site) -> Pagina:
    """Return the page with the picture and the table."""
    catalogus = site.catalogus
    links = Links(adressen.VERBANDEN, directory_urls=site.directory_urls)
    web = catalogus.web
    rows, arcs = _draw_rows(web, links), _draw_arcs(web)
    soorten = [soort for soort in (SPANNINGSVELD, ACTOR, SLEUTELWOORD) if any(k.soort == soort for k in web.knopen)]
    return Pagina(
        page=adressen.VERBANDEN,
        titel="Verbanden",
        omschrijving="Een tekening van welke actoren, sleutelwoorden en spanningsvelden vaak samengaan.",
        soort="overzicht",
        parts=(
            render_kop(1, "Verbanden", links),
            render_component("verbanden-web/kop.html", links=links, soorten=soorten),
            render_component("verbanden-web/web.html", links=links, rows=rows, arcs=arcs, height=ROW * len(rows)),
            render_kop(2, "Hetzelfde als tabel", links, anchor="tabel"),
            render_component("verbanden-web/tabel.html", links=links, rows=rows, web=web, page_of=address_of),
        ),
    )


def address_of(soort: str, slug: str) -> tuple[str, str]:
    """Return the page of a word by its kind, and the place on it."""
    if soort == SPANNINGSVELD:
        return adressen.SPANNINGSVELDEN, slug
    return (adressen.page_of_actor if soort == ACTOR else adressen.page_of_sleutelwoord)(slug), ""


def _draw_rows(web: Web, links: Links) -> list[Rij]:
    most = max(len(knoop.casussen) for knoop in web.knopen)
    smallest, largest = DOT_SIZES
    return [
        Rij(
            knoop=knoop,
            url=links.to(*address_of(knoop.soort, knoop.slug)),
            lines=split_naam(knoop.naam),
            middle=round((place + 0.5) / len(web.knopen) * 100, 3),
            radius=round(smallest + (largest - smallest) * sqrt(len(knoop.casussen) / most), 1),
        )
        for place, knoop in enumerate(web.knopen)
    ]


def _draw_arcs(web: Web) -> list[Boog]:
    farthest = max(band.naar - band.van for band in web.banden)
    return [
        Boog(band, _draw_arc(band, farthest), 1 + sum(band.sterkte >= strength for strength in STRENGTHS))
        for band in web.banden
    ]


def _draw_arc(band: Band, farthest: int) -> str:
    """Return half an ellipse; a long one is flatter than a circle, so that short ones keep their room."""
    rows = band.naar - band.van
    width = round(WIDEST * sqrt(rows / farthest), 1)
    start, end = HALF_ROW + ROW * band.van, HALF_ROW + ROW * band.naar
    return f"M0 {start}A{width} {HALF_ROW * rows} 0 0 1 0 {end}"


def split_naam(naam: str) -> tuple[str, ...]:
    """Return a name in one line, or a long one in the two lines that differ least in length."""
    words = naam.split(" ")
    if len(naam) <= LONG_NAME or len(words) == 1:
        return (naam,)
    options = [(" ".join(words[:cut]), " ".join(words[cut:])) for cut in range(1, len(words))]
    return min(options, key=lambda lines: max(map(len, lines)))
