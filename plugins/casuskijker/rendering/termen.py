"""Actoren and sleutelwoorden: the lists of all, and the page of each with the casussen in which it comes back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from casuskijker.domain import adressen
from casuskijker.domain.bladen import CARDS_PER_BLAD, WORDS_PER_BLAD
from casuskijker.domain.woordenlijst import count_termen, fold_term
from casuskijker.domain.zinsdelen import start_with_capital
from casuskijker.markdown.anchors import Anchors
from casuskijker.rendering.bladen import lay_out, render_bladen
from casuskijker.rendering.environment import render_component, render_kop
from casuskijker.rendering.links import Links
from casuskijker.rendering.markdown import render_block, render_noten
from casuskijker.rendering.pagina import Pagina
from casuskijker.rendering.woorden import woord, zeg

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from casuskijker.domain.casus import Casus
    from casuskijker.domain.catalogus import Catalogus
    from casuskijker.domain.site import Site
    from casuskijker.domain.woordenlijst import Term


@dataclass(frozen=True, slots=True)
class Soort:
    """How a kind of word is called, and where its pages are."""

    naam: str
    overview: str
    page_of: Callable[[str], str]

    @property
    def is_actor(self) -> bool:
        """Whether it is about who takes part."""
        return self.naam == "actor"

    @property
    def titel(self) -> str:
        """What the overview is called."""
        return woord("termen.actoren") if self.is_actor else woord("termen.sleutelwoorden")

    @property
    def omschrijving(self) -> str:
        """What stands on it, for who finds it elsewhere."""
        return woord("termen.wie_er_zijn") if self.is_actor else woord("termen.waarover")

    @property
    def intro(self) -> str:
        """What it begins with."""
        return woord("termen.wie_doen_mee") if self.is_actor else woord("termen.waar_gaan_ze_over")


ACTOR = Soort("actor", adressen.ACTOREN, adressen.page_of_actor)
SLEUTELWOORD = Soort("sleutelwoord", adressen.SLEUTELWOORDEN, adressen.page_of_sleutelwoord)


def render_actoren(site: Site) -> Iterator[Pagina]:
    """Yield the overview of all actoren."""
    catalogus = site.catalogus
    termen, per_naam = catalogus.woordenlijst.actoren.items, catalogus.casussen_per_actor
    counts = count_termen(termen, per_naam)
    return _render_lijst(site, ACTOR, counts=counts)


def render_sleutelwoorden(site: Site) -> Iterator[Pagina]:
    """Yield the overview of all sleutelwoorden."""
    catalogus = site.catalogus
    termen, per_naam = catalogus.woordenlijst.sleutelwoorden.items, catalogus.casussen_per_sleutelwoord
    counts = count_termen(termen, per_naam)
    return _render_lijst(site, SLEUTELWOORD, counts=counts)


def render_actor(site: Site, term: Term) -> Iterator[Pagina]:
    """Yield the page of one actor."""
    catalogus = site.catalogus
    return _render_term(site, term, ACTOR, per_naam=catalogus.casussen_per_actor)


def render_sleutelwoord(site: Site, term: Term) -> Iterator[Pagina]:
    """Yield the page of one sleutelwoord."""
    catalogus = site.catalogus
    per_naam = catalogus.casussen_per_sleutelwoord
    return _render_term(site, term, SLEUTELWOORD, per_naam=per_naam)


def _render_lijst(site: Site, soort: Soort, *, counts: Sequence[tuple[Term, int]]) -> Iterator[Pagina]:
    catalogus = site.catalogus
    for blad, part in lay_out(soort.overview, counts, WORDS_PER_BLAD):
        links = Links(blad.page, directory_urls=site.directory_urls)
        verbanden = render_component("termen/verbanden.html", links=links) if catalogus.heeft_verbanden else ""
        yield Pagina(
            page=blad.page,
            titel=soort.titel + blad.addition,
            omschrijving=soort.omschrijving,
            soort="overzicht",
            onder=adressen.CASUSSEN,
            parts=(
                render_kop(1, soort.titel + blad.addition, links),
                render_block(soort.intro, links),
                verbanden,
                render_component("termen/lijst.html", links=links, counts=part, page_of=soort.page_of),
                render_noten(links),
                *render_bladen(blad, links),
            ),
        )


def _render_term(
    site: Site, term: Term, soort: Soort, *, per_naam: Mapping[str, tuple[Casus, ...]]
) -> Iterator[Pagina]:
    catalogus = site.catalogus
    casussen = per_naam.get(term.naam, ())
    titel = start_with_capital(term.naam)
    begrip = catalogus.begrip_by_naam.get(fold_term(term.naam))
    for blad, part in lay_out(soort.page_of(term.slug), casussen, CARDS_PER_BLAD):
        links = Links(blad.page, directory_urls=site.directory_urls, anchors=Anchors(["samen"]))
        overview = (soort.titel, links.to(soort.overview))
        yield Pagina(
            page=blad.page,
            titel=titel + blad.addition,
            omschrijving=woord("termen.omschrijving", soort=zeg(soort.naam), naam=term.naam),
            soort="term",
            onder=adressen.CASUSSEN,
            parts=(
                render_component("kruimelpad/kruimelpad.html", links=links, steps=[overview], here=titel),
                render_kop(1, titel + blad.addition, links),
                render_component(
                    "termen/kop.html",
                    links=links,
                    term=term,
                    begrip=begrip,
                    bronnen=catalogus.bronnen,
                    count=len(casussen),
                    label=soort.naam,
                ),
                render_noten(links),
                *_render_samen(catalogus, term, soort=soort.naam, count=len(casussen), links=links)[: blad.number == 1],
                render_component("casus-kaart/kaarten.html", links=links, casussen=part, kop="h2"),
                render_noten(links),
                *render_bladen(blad, links),
            ),
        )


def _render_samen(catalogus: Catalogus, term: Term, *, soort: str, count: int, links: Links) -> tuple[str, ...]:
    samen = catalogus.find_samen(term.naam, soort=soort)
    if not samen:
        return ()
    met_verbanden = catalogus.heeft_verbanden
    values = {"samen": samen, "count": count, "met_verbanden": met_verbanden}
    return (render_component("termen/samen.html", links=links, **values),)
