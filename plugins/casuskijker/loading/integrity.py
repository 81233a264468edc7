"""What a catalogus promises: every name in it leads to something in it.

Where a file or entry could not be loaded, what refers to it lets go of it, so that the rest of a site can be shown.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

    from casuskijker.domain.begrip import Begrip
    from casuskijker.domain.casus import Casus
    from casuskijker.domain.catalogus import Catalogus
    from casuskijker.domain.draaiboek import Les
    from casuskijker.domain.kijkraam import Kijkraam
    from casuskijker.domain.kijkrichting import Kijkrichting
    from casuskijker.domain.leerroute import Leerroute
    from casuskijker.domain.onderwerp import Onderwerp
    from casuskijker.domain.spanningsveld import Spanningsveld
    from casuskijker.domain.tweeluik import Tweeluik
    from casuskijker.domain.verhalenles import Verhalenles
    from casuskijker.domain.werkvorm import Werkvorm
    from casuskijker.domain.woordenlijst import Termen
    from casuskijker.domain.zoekwoord import Zoekwoord


def drop_dangling_names(catalogus: Catalogus) -> Catalogus:
    """Return the catalogus without names that lead to nothing."""
    bronnen = catalogus.bronnen
    namen = {begrip.naam for begrip in catalogus.begrippen}
    return replace(
        catalogus,
        casussen=tuple(_prune_casus(casus, catalogus) for casus in catalogus.casussen),
        kijkramen=tuple(_prune_kijkraam(raam, catalogus) for raam in catalogus.kijkramen),
        werkvormen=tuple(_prune_werkvorm(each, bronnen) for each in catalogus.werkvormen),
        begrippen=tuple(_prune_begrip(begrip, bronnen, namen) for begrip in catalogus.begrippen),
        onderwerpen=_prune_onderwerpen(catalogus),
        spanningsvelden=tuple(_prune_spanningsveld(veld, catalogus) for veld in catalogus.spanningsvelden),
        tweeluiken=_prune_tweeluiken(catalogus),
        invulbladen=tuple(replace(blad, bron=_keep(blad.bron, bronnen)) for blad in catalogus.invulbladen),
        leerroutes=_prune_leerroutes(catalogus, namen),
        verhalenlessen=tuple(_prune_verhalenlessen(catalogus)),
        zoekwoorden=tuple(_prune_zoekwoorden(catalogus)),
        trefwoorden=tuple(each for each in catalogus.trefwoorden if _is_there(each.soort, each.doel, catalogus)),
        kijkrichtingen=_prune_kijkrichtingen(catalogus),
    )


def _prune_casus(casus: Casus, catalogus: Catalogus) -> Casus:
    words = catalogus.woordenlijst
    return replace(
        casus,
        actoren=_keep_terms(casus.actoren, words.actoren),
        sleutelwoorden=_keep_terms(casus.sleutelwoorden, words.sleutelwoorden),
        kijkramen=_keep_all(casus.kijkramen, catalogus.kijkraam_by_slug),
        werkvormen=_keep_all(casus.werkvormen, catalogus.werkvorm_by_slug),
        lessen=tuple(_prune_les(les, catalogus.werkvorm_by_slug) for les in casus.lessen),
        deel=_keep(casus.deel, {deel.id for deel in words.delen}),
        bron=_keep(casus.bron, catalogus.bronnen),
        literatuur=_keep_all(casus.literatuur, catalogus.bronnen),
    )


def _prune_les(les: Les, werkvormen: Container[str]) -> Les:
    return replace(les, stappen=tuple(replace(stap, werkvorm=_keep(stap.werkvorm, werkvormen)) for stap in les.stappen))


def _prune_verhalenlessen(catalogus: Catalogus) -> Iterator[Verhalenles]:
    """Yield the lessen of which all verhalen are there; a part of one leads nowhere."""
    tweeluiken = {tweeluik.id for tweeluik in _prune_tweeluiken(catalogus)}
    for each in catalogus.verhalenlessen:
        if catalogus.casus_by_slug.keys() >= {*each.casussen} and each.tweeluik in {None, *tweeluiken}:
            yield replace(each, les=_prune_les(each.les, catalogus.werkvorm_by_slug))


def _prune_kijkraam(kijkraam: Kijkraam, catalogus: Catalogus) -> Kijkraam:
    return replace(
        kijkraam,
        bron=_keep(kijkraam.bron, catalogus.bronnen),
        werkvormen=_keep_all(kijkraam.werkvormen, catalogus.werkvorm_by_slug),
    )


def _prune_werkvorm(werkvorm: Werkvorm, bronnen: Container[str]) -> Werkvorm:
    return replace(
        werkvorm,
        bron=_keep(werkvorm.bron, bronnen),
        stappen=tuple(replace(stap, tijd_bron=_keep(stap.tijd_bron, bronnen)) for stap in werkvorm.stappen),
    )


def _prune_begrip(begrip: Begrip, bronnen: Container[str], namen: Container[str]) -> Begrip:
    return replace(begrip, bron=_keep(begrip.bron, bronnen), zie_ook=_keep_all(begrip.zie_ook, namen))


def _prune_onderwerpen(catalogus: Catalogus) -> tuple[Onderwerp, ...]:
    termen, casussen = catalogus.woordenlijst.sleutelwoorden, catalogus.casus_by_slug
    return tuple(
        replace(
            each,
            sleutelwoorden=_keep_terms(each.sleutelwoorden, termen),
            casussen=_keep_all(each.casussen, casussen),
        )
        for each in catalogus.onderwerpen
    )


def _prune_kijkrichtingen(catalogus: Catalogus) -> tuple[Kijkrichting, ...]:
    return tuple(
        replace(each, kijkramen=_keep_all(each.kijkramen, catalogus.kijkraam_by_slug))
        for each in catalogus.kijkrichtingen
    )


def _prune_spanningsveld(veld: Spanningsveld, catalogus: Catalogus) -> Spanningsveld:
    return replace(
        veld,
        casussen=_keep_all(veld.casussen, catalogus.casus_by_slug),
        kijkramen=_keep_all(veld.kijkramen, catalogus.kijkraam_by_slug),
    )


def _prune_tweeluiken(catalogus: Catalogus) -> tuple[Tweeluik, ...]:
    """Return the tweeluiken of which both sides are there: one alone stands beside nothing."""
    there = catalogus.casus_by_slug.keys()
    return tuple(tweeluik for tweeluik in catalogus.tweeluiken if there >= {*tweeluik.casussen})


def _prune_leerroutes(catalogus: Catalogus, namen: Container[str]) -> tuple[Leerroute, ...]:
    """Return the leerroutes with the steps that lead somewhere; one without any is no leerroute."""
    doelen = {"casus": catalogus.casus_by_slug, "kijkraam": catalogus.kijkraam_by_slug, "begrip": namen}
    kept = (
        replace(
            route,
            stappen=tuple(stap for stap in route.stappen if stap.doel in doelen[stap.soort]),
            werkvormen=_keep_all(route.werkvormen, catalogus.werkvorm_by_slug),
        )
        for route in catalogus.leerroutes
    )
    return tuple(route for route in kept if route.stappen)


def _prune_zoekwoorden(catalogus: Catalogus) -> Iterator[Zoekwoord]:
    """Yield the zoekwoorden with the texts that they lead to; what leads nowhere is left out."""
    for zoekwoord in catalogus.zoekwoorden:
        zie = tuple(doel for doel in zoekwoord.zie if _is_there(doel.soort, doel.naam, catalogus))
        if zie:
            yield replace(zoekwoord, zie=zie)


def _is_there(soort: str, naam: str, catalogus: Catalogus) -> bool:
    """Whether a text, a leerroute or a spanningsveld was loaded; what has no place of its own in a list is."""
    texts: dict[str, Container[str]] = {
        "casus": catalogus.casus_by_slug,
        "kijkraam": catalogus.kijkraam_by_slug,
        "werkvorm": catalogus.werkvorm_by_slug,
        "leerroute": {each.id for each in catalogus.leerroutes},
        "spanningsveld": {each.id for each in catalogus.spanningsvelden},
    }
    return naam in texts.get(soort, {naam})


def _keep(name: str | None, names: Container[str]) -> str | None:
    return name if name in names else None


def _keep_all(found: tuple[str, ...], names: Container[str]) -> tuple[str, ...]:
    return tuple(name for name in found if name in names)


def _keep_terms(found: tuple[str, ...], termen: Termen) -> tuple[str, ...]:
    return tuple(name for name in found if termen.find(name))
