"""The page of a werkvorm: what it is for, and its steps in the time that a group has, on one sheet for the wall."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from casuskijker.domain import adressen
from casuskijker.rendering.apa import list_achternamen
from casuskijker.rendering.environment import render_component, render_kop
from casuskijker.rendering.markdown import render_block, render_noten
from casuskijker.rendering.pagina import Pagina
from casuskijker.rendering.stapregels import write_begin
from casuskijker.rendering.uitleg import create_links, render_uitleg
from casuskijker.rendering.woorden import join_names, woord

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markupsafe import Markup

    from casuskijker.domain.bron import Bron
    from casuskijker.domain.casus import Casus
    from casuskijker.domain.catalogus import Catalogus
    from casuskijker.domain.kijkraam import Kijkraam
    from casuskijker.domain.leerroute import Leerroute
    from casuskijker.domain.site import Site
    from casuskijker.domain.werkvorm import Werkstap, Werkvorm
    from casuskijker.rendering.links import Links


@dataclass(frozen=True, slots=True)
class Tijd:
    """When a step begins and how long it takes, in one of the durations that a group can choose from."""

    begin: int
    minuten: int

    @property
    def vanaf(self) -> str:
        """When it begins, counted from the beginning."""
        return write_begin(self.begin)


@dataclass(frozen=True, slots=True)
class Werkregel:
    """A step with its time in each of the durations, and the bron that gives its minutes, if any."""

    stap: Werkstap
    tijden: tuple[Tijd, ...]
    tijd_bron: Bron | None = None


def render_werkvorm(site: Site, werkvorm: Werkvorm) -> Pagina:
    """Return the page; what goes on the wall comes first, and what one reads before that after it."""
    catalogus = site.catalogus
    page = adressen.page_of_werkvorm(werkvorm.slug)
    links = create_links(site, page, _places_of(werkvorm))
    return Pagina(
        page=page,
        titel=werkvorm.titel,
        omschrijving=werkvorm.omschrijving,
        soort="werkvorm",
        source=werkvorm.path,
        parts=(
            render_component(
                "kruimelpad/kruimelpad.html",
                links=links,
                steps=[(woord("werkvorm-lijst.titel"), links.to(adressen.WERKVORMEN))],
                here=werkvorm.titel,
            ),
            render_kop(1, werkvorm.titel, links, anchor=links.anchors.claim(werkvorm.slug)),
            render_component("werkvorm/kop.html", links=links, werkvorm=werkvorm),
            render_block(werkvorm.inleiding, links),
            *_render_part(woord("werkvorm.wanneer"), werkvorm.wanneer, links, anchor="wanneer"),
            *_render_part(woord("werkvorm.wanneer_niet"), werkvorm.wanneer_niet, links, anchor="wanneer-niet"),
            render_kop(2, woord("werkvorm.stappen"), links, anchor="stappen"),
            _render_stappen(catalogus, werkvorm, links),
            *_render_part(woord("werkvorm.achtergrond"), werkvorm.achtergrond, links, anchor="achtergrond"),
            *_render_herkomst(catalogus, werkvorm, links),
            *_render_hierbij(catalogus, werkvorm, links),
            *render_uitleg(links, catalogus),
        ),
    )


def render_werkvormen_bij(
    catalogus: Catalogus, tekst: Casus | Kijkraam | Leerroute, links: Links, *, over: str = ""
) -> Markup:
    """Return which werkvormen go with a text, in one line; `over` is what each of all of them is opened about."""
    werkvormen = [catalogus.werkvorm_by_slug[slug] for slug in tekst.werkvormen]
    andere = [each for each in catalogus.werkvormen if each not in werkvormen] if over else []
    # Behind the '#', where no host sees it.
    wens = f"#uitvoeren&{over}" if over else ""
    return render_component("werkvorm/bij.html", links=links, werkvormen=werkvormen, andere=andere, wens=wens)


def _render_stappen(catalogus: Catalogus, werkvorm: Werkvorm, links: Links) -> Markup:
    tijdbronnen = [catalogus.bronnen[key] for key in werkvorm.tijdbronnen]
    return render_component(
        "werkvorm/stappen.html",
        links=links,
        werkvorm=werkvorm,
        regels=list_werkregels(catalogus, werkvorm),
        tijdbronnen=join_names(list(dict.fromkeys(map(_name_bron, tijdbronnen)))) if tijdbronnen else "",
    )


def _name_bron(bron: Bron) -> str:
    """Return a bron in a few words: by its makers, or else by its title."""
    return join_names(list_achternamen(bron.author)) if bron.author else bron.title


def list_werkregels(catalogus: Catalogus, werkvorm: Werkvorm) -> list[Werkregel]:
    """Return the steps in their order."""
    momenten = [werkvorm.momenten_in(duur) for duur in werkvorm.duren]
    return [
        Werkregel(
            stap,
            tuple(Tijd(begin, scaled.minuten) for begin, scaled in (each[number] for each in momenten)),
            catalogus.bronnen[stap.tijd_bron] if stap.tijd_bron else None,
        )
        for number, stap in enumerate(werkvorm.stappen)
    ]


def _places_of(werkvorm: Werkvorm) -> Iterator[str]:
    """Yield the names of the places that the page has whatever its texts say."""
    sections = {
        "stappen": True,
        "wanneer": werkvorm.wanneer,
        "wanneer-niet": werkvorm.wanneer_niet,
        "achtergrond": werkvorm.achtergrond,
        "herkomst": True,
    }
    yield from (name for name, content in sections.items() if content)


def _render_part(naam: str, text: str, links: Links, *, anchor: str) -> tuple[str, ...]:
    """Return a part of the text under its heading, or nothing."""
    if not text:
        return ()
    return (render_kop(2, naam, links, anchor=anchor), render_block(text, links), render_noten(links))


def _render_herkomst(catalogus: Catalogus, werkvorm: Werkvorm, links: Links) -> tuple[str, ...]:
    tijdbronnen = [catalogus.bronnen[key] for key in werkvorm.tijdbronnen if key != werkvorm.bron]
    bron = catalogus.bronnen[werkvorm.bron] if werkvorm.bron else None
    return (
        render_kop(2, woord("werkvorm.herkomst"), links, anchor="herkomst"),
        render_component("werkvorm/herkomst.html", links=links, tekst=werkvorm, bron=bron, tijdbronnen=tijdbronnen),
    )


def _render_hierbij(catalogus: Catalogus, werkvorm: Werkvorm, links: Links) -> tuple[str, ...]:
    """Return the texts that name the werkvorm, each by its title, or nothing."""
    named = {
        woord("werkvorm.kijkramen"): [
            (each.naam, adressen.page_of_kijkraam(each.slug))
            for each in catalogus.kijkramen
            if werkvorm.slug in each.werkvormen
        ],
        woord("werkvorm.verhalen"): [
            (each.titel, adressen.page_of_casus(each.slug))
            for each in catalogus.casussen
            if werkvorm.slug in each.werkvormen
        ],
        woord("werkvorm.leerroutes"): [
            (each.titel, adressen.page_of_leerroute(each.id))
            for each in catalogus.leerroutes
            if werkvorm.slug in each.werkvormen
        ],
    }
    found = {naam: texts for naam, texts in named.items() if texts}
    if not found:
        return ()
    return (
        render_kop(2, woord("werkvorm.hierbij"), links),
        render_component("werkvorm/hierbij.html", links=links, found=found),
    )
