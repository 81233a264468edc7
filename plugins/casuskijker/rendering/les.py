"""The page of a les for the group that gets it: its parts in their order, and nothing that is for who leads."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from casuskijker.domain import adressen
from casuskijker.domain.draaiboek import EIGEN, LEZEN, STOP, VERVOLG, VRAAG, make_kort
from casuskijker.rendering.draaiboek import describe_herhaling
from casuskijker.rendering.environment import render_component, render_kop
from casuskijker.rendering.gegevens import name_na
from casuskijker.rendering.lesbron import create_lesbron
from casuskijker.rendering.lesherkomst import render_herkomst
from casuskijker.rendering.links import Links
from casuskijker.rendering.pagina import Pagina
from casuskijker.rendering.stapregels import list_stapregels
from casuskijker.rendering.woorden import woord

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from casuskijker.domain.casus import Casus
    from casuskijker.domain.draaiboek import Les, Stap
    from casuskijker.domain.site import Site
    from casuskijker.domain.verhalenles import Verhalenles
    from casuskijker.rendering.lesbron import Lesbron
    from casuskijker.rendering.stapregels import Stapregel


@dataclass(frozen=True, slots=True)
class Deel:
    """A part of the page: a step, and where it is a turn in the story the steps that ask about it."""

    regel: Stapregel
    vragen: tuple[Stapregel, ...] = ()

    @property
    def has_eigen_blad(self) -> bool:
        """Whether it is handed out by itself, so that nobody reads on."""
        return bool(self.regel.woord) and self.regel.stap.soort == LEZEN


def render_les(site: Site, van: Casus | Verhalenles, les: Les) -> Pagina:
    """Return the page; it keeps what one writes where the casus keeps it, or the tweeluik."""
    bron = create_lesbron(site.catalogus, van, les)
    les = bron.les
    links = Links(adressen.page_of_les(*bron.names), directory_urls=site.directory_urls)
    regels = list_stapregels(site.catalogus, bron)
    delen = list(_find_delen(regels))
    kijkramen = {(regel.stap.doel, regel.doorgeven): regel for regel in regels if regel.is_samen_te_zien}
    return Pagina(
        page=links.here,
        titel=f"{bron.titel}: {les.titel}",
        omschrijving=bron.omschrijving,
        soort="les",
        meta=describe_herhaling(site, bron.herhaalt),
        parts=(
            render_component(
                "kruimelpad/kruimelpad.html", links=links, steps=list(_list_steps(bron, links)), here=les.titel
            ),
            render_kop(1, bron.titel, links),
            render_component(
                "les/les-kop.html",
                links=links,
                bron=bron,
                keuzes=list(_list_afdrukken(delen)),
                verspringt=_has_sprong(regels),
            ),
            *(render_component("les/deel.html", links=links, bron=bron, deel=deel, name_na=name_na) for deel in delen),
            _render_duiding(bron, regels, links),
            render_component(
                "les/inleveren.html",
                links=links,
                bron=bron,
                plekken=[*bron.list_inleverplekken(links)],
                kijkramen=kijkramen.values(),
            ),
            render_herkomst(site, bron, links),
        ),
    )


def _render_duiding(bron: Lesbron, regels: Sequence[Stapregel], links: Links) -> str:
    """Return what a leerstijl is, for who reads one at a question here; that of the page of a casus."""
    vragen = [regel.vraag for regel in regels if regel.vraag]
    met_bron = any(casus.bron for casus in bron.casussen)
    return render_component(
        "verdiepingsvragen/duiding.html",
        links=links,
        met_bron=met_bron,
        met_leerstijl=any(vraag.leerstijl for vraag in vragen),
        met_redactie=met_bron and any(vraag.herkomst == "redactie" for vraag in vragen),
    )


def _has_sprong(regels: Sequence[Stapregel]) -> bool:
    """Return whether the numbers of the questions, which are those at the story, are not one after another here."""
    nummers = [regel.nummer for regel in regels if regel.vraag and not regel.before]
    return nummers != list(range(1, len(nummers) + 1))


def _list_afdrukken(delen: Sequence[Deel]) -> Iterator[dict[str, str]]:
    """Yield how much of the page goes on paper, and how: what theme/grond/afdruk-keuze/ asks."""
    yield _describe_afdruk("doorlopend", woord("les.druk_doorlopend"), woord("les.druk_doorlopend_uitleg"))
    yield _describe_afdruk("leeg", woord("les.druk_leeg"), woord("les.druk_leeg_uitleg"))
    if any(deel.has_eigen_blad for deel in delen):
        yield _describe_afdruk("delen", woord("les.druk_delen"), woord("les.druk_delen_uitleg"))
    yield _describe_afdruk("groot", woord("les.druk_groot"), woord("les.druk_groot_uitleg"))
    if any(deel.regel.vervolg for deel in delen):
        yield _describe_afdruk("vervolg", woord("les.druk_vervolg"), woord("les.druk_vervolg_uitleg"))


def _describe_afdruk(maat: str, titel: str, uitleg: str) -> dict[str, str]:
    return {"maat": maat, "titel": titel, "uitleg": uitleg}


def _list_steps(bron: Lesbron, links: Links) -> Iterator[tuple[str, str]]:
    yield woord("overzicht.casussen"), links.to(adressen.CASUSSEN)
    if bron.tweeluik:
        yield bron.tweeluik.titel, links.to(adressen.page_of_tweeluik(bron.tweeluik.id))
    elif bron.casus:
        yield bron.casus.titel, links.to(adressen.page_of_casus(bron.casus.slug))


def render_kort(site: Site, van: Casus | Verhalenles, les: Les) -> Pagina:
    """Return the page with the short address of a les, which leads on by itself and has a link besides."""
    bron = create_lesbron(site.catalogus, van, les)
    les = bron.les
    links = Links(adressen.page_of_kort(make_kort(*bron.names)), directory_urls=site.directory_urls)
    doel = links.to(adressen.page_of_les(*bron.names))
    return Pagina(
        page=links.here,
        titel=f"{bron.titel}: {les.titel}",
        soort="kort",
        meta={**describe_herhaling(site, bron.herhaalt), "verder": doel},
        parts=(
            render_kop(1, bron.titel, links),
            render_component("les/kort.html", links=links, les=les, doel=doel),
        ),
    )


def _find_delen(regels: Sequence[Stapregel]) -> Iterator[Deel]:
    """Yield the parts that a group gets: each thing once, and what gives a turn away inside that turn."""
    shown: set[tuple[str, str, str]] = set()
    for regel in regels:
        stap = regel.stap
        thing = (stap.soort, stap.casus, stap.doel)
        again = (bool(stap.soort in ONCE or (stap.soort == EIGEN and stap.doel)) and thing in shown) or _stands_in(
            regel, regels
        )
        shown.add(thing)
        if not stap.is_voor_de_groep or again or (regel.vraag and regel.vraag.na):
            continue
        asked = (each for each in regels if _tells_of(each, stap)) if stap.soort == VERVOLG else ()
        yield Deel(regel, tuple(dict.fromkeys(asked)))


ONCE = (LEZEN, STOP, VRAAG, VERVOLG)
"""Kinds of steps of which a group gets the thing once, however often it is taken up."""


def _tells_of(regel: Stapregel, turn: Stap) -> bool:
    """Whether a question gives a turn away."""
    return bool(regel.vraag and regel.vraag.na == turn.doel and regel.stap.casus == turn.casus)


def _stands_in(regel: Stapregel, regels: Sequence[Stapregel]) -> bool:
    """Whether a stop stands in a text that the les has: there it is passed in its place."""
    casus = regel.casus
    if regel.stop is None or casus is None:
        return False
    read = [each for each in regels if each.stap.soort == LEZEN and each.casus == casus]
    mark = f"{{#{regel.stop.id}}}"
    return any(mark in (each.episode.tekst if each.episode else casus.tekst) for each in read)
