"""The page of a les for the screen that the whole room sees: one thing at a time, and nothing that is for who leads."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from casuskijker.domain import adressen
from casuskijker.domain.draaiboek import VAN_EEN_KIJKRAAM, VERVOLG, make_kort
from casuskijker.rendering.beelden import list_alineas, render_blok, render_tekst
from casuskijker.rendering.draaiboek import describe_les
from casuskijker.rendering.environment import render_component, render_kop
from casuskijker.rendering.links import Links
from casuskijker.rendering.pagina import Pagina
from casuskijker.rendering.stapregels import list_stapregels

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markupsafe import Markup

    from casuskijker.domain.casus import Casus
    from casuskijker.domain.draaiboek import Les
    from casuskijker.domain.site import Site
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


def render_scherm(site: Site, casus: Casus, les: Les) -> Pagina:
    """Return the page; what a hint says is nowhere in it."""
    links = Links(adressen.page_of_scherm(casus.slug, les.id), directory_urls=site.directory_urls)
    kort = adressen.page_of_kort(make_kort(casus.slug, les.id))
    return Pagina(
        page=links.here,
        titel=f"{casus.titel}: {les.titel}",
        omschrijving=casus.omschrijving,
        soort="scherm",
        meta=describe_les(site, casus),
        parts=(
            render_kop(1, casus.titel, links),
            render_component(
                "les-geven/scherm.html",
                links=links,
                casus=casus,
                les=les,
                stappen=tuple(_find_stappen(site, casus, les, links)),
                kort=links.to(kort),
                adres=site.address_of(kort) if site.afzender.url else "",
            ),
        ),
    )


def _find_stappen(site: Site, casus: Casus, les: Les, links: Links) -> Iterator[Schermstap]:
    written_for = adressen.page_of_casus(casus.slug)
    for regel in list_stapregels(site.catalogus, casus, les):
        asked = regel.vraag or regel.stop
        yield Schermstap(
            regel=regel,
            tekst=render_tekst(asked.tekst, links, written_for=written_for) if asked else None,
            alineas=tuple(
                render_blok(blok, links, written_for=written_for) for blok in list_alineas(regel, casus, les)
            ),
            heeft_adres=regel.stap.soort in VAN_EEN_KIJKRAAM,
        )
