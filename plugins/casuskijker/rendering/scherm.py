"""The page of a les for the screen that the whole room sees: one thing at a time, and nothing that is for who leads."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from casuskijker.domain import adressen
from casuskijker.domain.draaiboek import VAN_EEN_KIJKRAAM, VERVOLG, make_kort
from casuskijker.rendering.beelden import list_alineas, render_blok, render_tekst
from casuskijker.rendering.draaiboek import describe_herhaling
from casuskijker.rendering.environment import render_component, render_kop
from casuskijker.rendering.lesbron import create_lesbron
from casuskijker.rendering.links import Links
from casuskijker.rendering.pagina import Pagina
from casuskijker.rendering.stapregels import list_stapregels

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markupsafe import Markup

    from casuskijker.domain.casus import Casus
    from casuskijker.domain.draaiboek import Les
    from casuskijker.domain.site import Site
    from casuskijker.domain.verhalenles import Verhalenles
    from casuskijker.rendering.lesbron import Lesbron
    from casuskijker.rendering.stapregels import Stapregel


@dataclass(frozen=True, slots=True)
class Schermstap:
    """A step as a room sees it: `tekst` is what it is about, `alineas` are what it shows after that.

    `heeft_adres` says that a group goes to the les then, `is_dicht` that it tells how the story goes on.
    """

    regel: Stapregel
    tekst: Markup | None
    alineas: tuple[Markup, ...]
    heeft_adres: bool

    @property
    def is_dicht(self) -> bool:
        """Whether it gives away what a group hears only then."""
        vraag = self.regel.vraag
        return self.regel.stap.soort == VERVOLG or bool(vraag and vraag.na)


def render_scherm(site: Site, van: Casus | Verhalenles, les: Les) -> Pagina:
    """Return the page; what a hint says is nowhere in it."""
    bron = create_lesbron(site.catalogus, van, les)
    links = Links(adressen.page_of_scherm(*bron.names), directory_urls=site.directory_urls)
    kort = adressen.page_of_kort(make_kort(*bron.names))
    return Pagina(
        page=links.here,
        titel=f"{bron.titel}: {bron.les.titel}",
        omschrijving=bron.omschrijving,
        soort="scherm",
        meta=describe_herhaling(site, bron.herhaalt),
        parts=(
            render_kop(1, bron.titel, links),
            render_component(
                "les-geven/scherm.html",
                links=links,
                bron=bron,
                stappen=tuple(_find_stappen(site, bron, links)),
                kort=links.to(kort),
                adres=site.address_of(kort) if site.afzender.url else "",
            ),
        ),
    )


def _find_stappen(site: Site, bron: Lesbron, links: Links) -> Iterator[Schermstap]:
    for regel in list_stapregels(site.catalogus, bron):
        asked, written_for = regel.vraag or regel.stop, regel.pagina
        yield Schermstap(
            regel=regel,
            tekst=render_tekst(asked.tekst, links, written_for=written_for) if asked else None,
            alineas=tuple(render_blok(blok, links, written_for=written_for) for blok in list_alineas(regel, bron.les)),
            heeft_adres=regel.stap.soort in VAN_EEN_KIJKRAAM,
        )
