"""The page of a les for the group that gets it: its parts in their order, and nothing that is for who leads."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from casuskijker.domain import adressen
from casuskijker.domain.draaiboek import LEZEN, STOP, VERVOLG, VRAAG, make_kort
from casuskijker.rendering.draaiboek import describe_les
from casuskijker.rendering.environment import render_component, render_kop
from casuskijker.rendering.gegevens import describe_vragen
from casuskijker.rendering.links import Links
from casuskijker.rendering.pagina import Pagina
from casuskijker.rendering.stapregels import list_stapregels
from casuskijker.rendering.woorden import woord

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from casuskijker.domain.casus import Casus
    from casuskijker.domain.draaiboek import Les
    from casuskijker.domain.site import Site
    from casuskijker.rendering.stapregels import Stapregel


@dataclass(frozen=True, slots=True)
class Deel:
    """A part of the page: a step, and where it is a turn in the story the steps that ask about it."""

    regel: Stapregel
    vragen: tuple[Stapregel, ...] = ()


def render_les(site: Site, casus: Casus, les: Les) -> Pagina:
    """Return the page; it keeps what one writes where the casus keeps it."""
    links = Links(adressen.page_of_les(casus.slug, les.id), directory_urls=site.directory_urls)
    delen = list(_find_delen(list_stapregels(site.catalogus, casus, les), casus))
    steps = [
        (woord("overzicht.casussen"), links.to(adressen.CASUSSEN)),
        (casus.titel, links.to(adressen.page_of_casus(casus.slug))),
    ]
    return Pagina(
        page=links.here,
        titel=f"{casus.titel}: {les.titel}",
        omschrijving=casus.omschrijving,
        soort="les",
        meta=describe_les(site, casus),
        parts=(
            render_component("kruimelpad/kruimelpad.html", links=links, steps=steps, here=les.titel),
            render_kop(1, casus.titel, links),
            render_component("les/les-kop.html", links=links, casus=casus, les=les),
            *(_render_deel(deel, casus, links) for deel in delen),
            render_component("les/inleveren.html", links=links, casus=casus, gegevens=describe_vragen(casus)),
        ),
    )


def render_kort(site: Site, casus: Casus, les: Les) -> Pagina:
    """Return the page with the short address of a les, which leads on by itself and has a link besides."""
    links = Links(adressen.page_of_kort(make_kort(casus.slug, les.id)), directory_urls=site.directory_urls)
    doel = links.to(adressen.page_of_les(casus.slug, les.id))
    return Pagina(
        page=links.here,
        titel=f"{casus.titel}: {les.titel}",
        soort="kort",
        meta={**describe_les(site, casus), "verder": doel},
        parts=(
            render_kop(1, casus.titel, links),
            render_component("les/kort.html", links=links, les=les, doel=doel),
        ),
    )


def _find_delen(regels: Sequence[Stapregel], casus: Casus) -> Iterator[Deel]:
    """Yield the parts that a group gets: each thing once, and what gives a turn away inside that turn."""
    shown: set[tuple[str, str]] = set()
    for regel in regels:
        stap = regel.stap
        again = bool(stap.soort in ONCE and (stap.soort, stap.doel) in shown) or _stands_in(regel, regels, casus)
        shown.add((stap.soort, stap.doel))
        if not stap.is_voor_de_groep or again or (regel.vraag and regel.vraag.na):
            continue
        asked = (each for each in regels if each.vraag and each.vraag.na == stap.doel) if stap.soort == VERVOLG else ()
        yield Deel(regel, tuple(dict.fromkeys(asked)))


ONCE = (LEZEN, STOP, VRAAG, VERVOLG)
"""Kinds of steps of which a group gets the thing once, however often it is taken up."""


def _stands_in(regel: Stapregel, regels: Sequence[Stapregel], casus: Casus) -> bool:
    """Whether a stop stands in a text that the les has: there it is passed in its place."""
    if regel.stop is None:
        return False
    read = [each for each in regels if each.stap.soort == LEZEN]
    mark = f"{{#{regel.stop.id}}}"
    return any(mark in (each.episode.tekst if each.episode else casus.tekst) for each in read)


def _render_deel(deel: Deel, casus: Casus, links: Links) -> str:
    return render_component("les/deel.html", links=links, casus=casus, deel=deel)
