"""The pages of a site as pieces of work that need not know of each other: what there is to make, and what makes it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from casuskijker.rendering import (
    casus,
    docent,
    docentpagina,
    draaiboek,
    eenvoudig,
    invulblad,
    kaarten,
    kijkraam,
    kijkwerk,
    leerroute,
    licenties,
    onderwerp,
    overzicht,
    plaat,
    scherm,
    spanningsveld,
    termen,
    tweeluik,
    verbanden,
    werkvorm,
    werkvorm_scherm,
    werkvormen,
    zoeken,
)
from casuskijker.rendering import les as les_blad
from casuskijker.rendering.buiten import tell_outside

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from casuskijker.domain.casus import Casus
    from casuskijker.domain.catalogus import Catalogus
    from casuskijker.domain.draaiboek import Les
    from casuskijker.domain.site import Site
    from casuskijker.domain.verhalenles import Verhalenles
    from casuskijker.rendering.pagina import Pagina


class Taak(NamedTuple):
    """One page, or the pages of one list: its kind, and the name of what it is about."""

    soort: str
    naam: str = ""


def list_taken(catalogus: Catalogus) -> Iterator[Taak]:
    """Yield all that a site has: the overviews first, then the pages they lead to."""
    yield from _list_overviews(catalogus)
    for each in catalogus.casussen:
        yield Taak("casus", each.slug)
        if each.voor_de_docent:
            yield Taak("docent", each.slug)
        for les in each.lessen:
            yield from (Taak(soort, f"{each.slug}/{les.id}") for soort in LESBLADEN)
    for own in catalogus.verhalenlessen:
        yield from (Taak(soort, own.slug) for soort in LESBLADEN)
    yield from (Taak("kijkraam", kader.slug) for kader in catalogus.kijkramen)
    yield from (Taak("eenvoudige-casus", slug) for slug in catalogus.eenvoudige_casus_by_slug)
    yield from (Taak("eenvoudig-kijkraam", slug) for slug in catalogus.eenvoudig_kijkraam_by_slug)
    yield from (Taak("onderwerp", each.id) for each in catalogus.onderwerpen)
    yield from (Taak("tweeluik", each.id) for each in catalogus.tweeluiken)
    yield from (Taak("invulblad", each.id) for each in catalogus.invulbladen)
    yield from (Taak("leerroute", route.id) for route in catalogus.leerroutes)
    for vorm in catalogus.werkvormen:
        yield from (Taak(soort, vorm.slug) for soort in ("werkvorm", "werkvorm-scherm"))
    yield from (Taak("actor", term.naam) for term in catalogus.woordenlijst.actoren.items)
    yield from (Taak("sleutelwoord", term.naam) for term in catalogus.woordenlijst.sleutelwoorden.items)


def _list_overviews(catalogus: Catalogus) -> Iterator[Taak]:
    """Yield the overview pages; what a site has none of, gets no page."""
    bladen = [str(number) for number in catalogus.bladen]
    yield from (Taak("casussen", number) for number in bladen)
    if catalogus.casussen:
        yield from (Taak("verhalen", str(number)) for number in catalogus.verhalen)
    if catalogus.heeft_docenten:
        yield from (Taak("docenten", number) for number in bladen)
    there = {
        "onderwerpen": catalogus.onderwerpen,
        "kijkramen": catalogus.kijkramen,
        "mijn-kijkwerk": catalogus.kijkramen,
        "samen-kijken": catalogus.kijkramen,
        "actoren": True,
        "sleutelwoorden": True,
        "begrippen": catalogus.begrippen,
        "spanningsvelden": catalogus.spanningsvelden,
        "tweeluiken": catalogus.tweeluiken,
        "invulbladen": catalogus.invulbladen,
        "plaat": catalogus.platen,
        "kaarten": catalogus.stapels,
        "zoeken": True,
        "verbanden": catalogus.heeft_verbanden,
        "leerroutes": catalogus.leerroutes,
        "werkvormen": catalogus.werkvormen,
        "licenties": True,
    }
    yield from (Taak(soort) for soort, content in there.items() if content)


def render_taak(site: Site, taak: Taak) -> tuple[Pagina, ...]:
    """Return the pages of a piece of work, with what they say of themselves to others than their readers."""
    return tuple(tell_outside(site, MAKERS[taak.soort](site, taak.naam), soort=taak.soort, naam=taak.naam))


def _find_les(site: Site, naam: str) -> tuple[Casus | Verhalenles, Les]:
    """Return a les with its casus by the names of both, or one along several verhalen by its slug."""
    slug, _, les = naam.partition("/")
    if not les:
        own = site.catalogus.verhalenles_by_slug[slug]
        return own, own.les
    found = site.catalogus.casus_by_slug[slug]
    return found, found.les_by_id[les]


LESBLADEN = ("draaiboek", "les", "scherm", "kort")
"""The pages of a les: for who leads, for the group, for the screen of the room, and with its short address."""


def _alone(render: Callable[[Site], Pagina]) -> Callable[[Site, str], Iterable[Pagina]]:
    return lambda site, _naam: [render(site)]


MAKERS: Mapping[str, Callable[[Site, str], Iterable[Pagina]]] = {
    "casussen": lambda site, number: [overzicht.render_casussen(site, int(number))],
    "verhalen": lambda site, number: [overzicht.render_verhalen(site, int(number))],
    "docenten": lambda site, number: [docent.render_docenten(site, int(number))],
    "onderwerpen": _alone(onderwerp.render_onderwerpen),
    "kijkramen": _alone(overzicht.render_kijkramen),
    "mijn-kijkwerk": _alone(kijkwerk.render_mijn_kijkwerk),
    "samen-kijken": _alone(kijkwerk.render_samen_kijken),
    "actoren": lambda site, _: termen.render_actoren(site),
    "sleutelwoorden": lambda site, _: termen.render_sleutelwoorden(site),
    "begrippen": _alone(overzicht.render_begrippen),
    "spanningsvelden": _alone(spanningsveld.render_spanningsvelden),
    "tweeluiken": _alone(tweeluik.render_tweeluiken),
    "kaarten": _alone(kaarten.render_kaarten),
    "plaat": _alone(plaat.render_plaat),
    "invulbladen": _alone(invulblad.render_invulbladen),
    "zoeken": _alone(zoeken.render_zoeken),
    "verbanden": _alone(verbanden.render_verbanden),
    "leerroutes": _alone(leerroute.render_leerroutes),
    "werkvormen": _alone(werkvormen.render_werkvormen),
    "licenties": _alone(licenties.render_licenties),
    "casus": lambda site, slug: [casus.render_casus(site, site.catalogus.casus_by_slug[slug])],
    "docent": lambda site, slug: [docentpagina.render_docent(site, site.catalogus.casus_by_slug[slug])],
    "draaiboek": lambda site, naam: [draaiboek.render_draaiboek(site, *_find_les(site, naam))],
    "les": lambda site, naam: [les_blad.render_les(site, *_find_les(site, naam))],
    "scherm": lambda site, naam: [scherm.render_scherm(site, *_find_les(site, naam))],
    "kort": lambda site, naam: [les_blad.render_kort(site, *_find_les(site, naam))],
    "kijkraam": lambda site, slug: [kijkraam.render_kijkraam(site, site.catalogus.kijkraam_by_slug[slug])],
    "eenvoudige-casus": lambda site, slug: [eenvoudig.render_eenvoudige_casus(site, slug)],
    "eenvoudig-kijkraam": lambda site, slug: [eenvoudig.render_eenvoudig_kijkraam(site, slug)],
    "onderwerp": lambda site, own: onderwerp.render_onderwerp(site, site.catalogus.onderwerp_by_id[own]),
    "tweeluik": lambda site, own: [tweeluik.render_tweeluik(site, site.catalogus.tweeluik_by_id[own])],
    "invulblad": lambda site, own: [invulblad.render_invulblad(site, site.catalogus.invulblad_by_id[own])],
    "leerroute": lambda site, own: [leerroute.render_leerroute(site, site.catalogus.leerroute_by_id[own])],
    "werkvorm": lambda site, slug: [werkvorm.render_werkvorm(site, site.catalogus.werkvorm_by_slug[slug])],
    "werkvorm-scherm": lambda site, slug: [
        werkvorm_scherm.render_werkvorm_scherm(site, site.catalogus.werkvorm_by_slug[slug])
    ],
    "actor": lambda site, naam: termen.render_actor(site, site.catalogus.actor_by_naam[naam]),
    "sleutelwoord": lambda site, naam: termen.render_sleutelwoord(site, site.catalogus.sleutelwoord_by_naam[naam]),
}
"""What makes each kind of page; it sees of the catalogus what it asks, and its name is all that it is told."""
