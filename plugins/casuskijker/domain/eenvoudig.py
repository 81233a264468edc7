"""A plain telling of a casus or a kijkraam: the same, with the same ids, in short sentences and common words.

What an author leaves out of it is as in the whole one.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from casuskijker.domain.kijkraam import Schaal

if TYPE_CHECKING:
    from collections.abc import Iterable

    from casuskijker.domain.casus import Casus
    from casuskijker.domain.kijkraam import Ingredient, Invalshoek, Kijkraam

MEESTE_WOORDEN = 9
"""So long is a sentence of a plain text at most, all of them taken together."""
ZELFDE_SCHAAL = Schaal(id="zelfde", naam="", posities=())
"""That of a plain telling that names none, before it is laid over the whole one, whose schaal it then has."""


def tell_casussen(casussen: Iterable[Casus], eenvoudig: Iterable[Casus]) -> dict[str, Casus]:
    """Return the casussen that have a plain telling, in the words of that, by slug."""
    told = {casus.slug: casus for casus in eenvoudig}
    return {casus.slug: tell_casus(casus, told[casus.slug]) for casus in casussen if casus.slug in told}


def tell_kijkramen(kijkramen: Iterable[Kijkraam], eenvoudig: Iterable[Kijkraam]) -> dict[str, Kijkraam]:
    """Return the same of kijkramen."""
    told = {kijkraam.slug: kijkraam for kijkraam in eenvoudig}
    return {raam.slug: tell_kijkraam(raam, told[raam.slug]) for raam in kijkramen if raam.slug in told}


def tell_casus(casus: Casus, eenvoudig: Casus) -> Casus:
    """Return a casus in the words of its plain telling."""
    vragen = {vraag.id: vraag.tekst for vraag in eenvoudig.verdiepingsvragen}
    vervolg = {deel.id: deel for deel in eenvoudig.vervolg}
    return replace(
        casus,
        path=eenvoudig.path,
        titel=eenvoudig.titel,
        omschrijving=eenvoudig.omschrijving,
        let_op=eenvoudig.let_op or casus.let_op,
        bewerking=eenvoudig.bewerking,
        herzien=eenvoudig.herzien,
        tekst=eenvoudig.tekst,
        verdiepingsvragen=tuple(
            replace(vraag, tekst=vragen.get(vraag.id, vraag.tekst)) for vraag in casus.verdiepingsvragen
        ),
        vervolg=tuple(vervolg.get(deel.id, deel) for deel in casus.vervolg),
    )


def tell_kijkraam(kijkraam: Kijkraam, eenvoudig: Kijkraam) -> Kijkraam:
    """Return a kijkraam in the words of its plain telling; the names on its schaal are other ones, and no ids.

    Who reads it is who it is about: nobody is told to ask the client.
    """
    told = {invalshoek.id: invalshoek for invalshoek in eenvoudig.invalshoeken}
    schaal = eenvoudig.schaal if has_same_posities(kijkraam, eenvoudig) else kijkraam.schaal
    return replace(
        kijkraam,
        path=eenvoudig.path,
        titel=eenvoudig.titel,
        omschrijving=eenvoudig.omschrijving,
        voor=eenvoudig.voor or kijkraam.voor,
        bewerking=eenvoudig.bewerking,
        herzien=eenvoudig.herzien,
        inleiding=eenvoudig.inleiding,
        grenzen=eenvoudig.grenzen,
        achtergrond="",
        schaal=replace(schaal, id=kijkraam.schaal.id),
        invalshoeken=tuple(_tell_invalshoek(each, told.get(each.id, each)) for each in kijkraam.invalshoeken),
    )


def names_schaal(eenvoudig: Kijkraam) -> bool:
    """Whether a plain telling has other names for the answers."""
    return eenvoudig.schaal != ZELFDE_SCHAAL


def has_same_posities(kijkraam: Kijkraam, eenvoudig: Kijkraam) -> bool:
    """Whether an answer on the one schaal is the same answer on the other."""
    names = [[(each.id, each.groep) for each in raam.schaal.posities] for raam in (kijkraam, eenvoudig)]
    return names[0] == names[1]


def _tell_invalshoek(invalshoek: Invalshoek, told: Invalshoek) -> Invalshoek:
    ingredienten = {each.id: each for each in told.ingredienten}
    vragen = {each.id: each for each in told.vragen}
    return replace(
        invalshoek,
        titel=told.titel,
        uitleg=told.uitleg,
        teken=told.teken,
        ingredienten=tuple(_tell_ingredient(each, ingredienten.get(each.id, each)) for each in invalshoek.ingredienten),
        vragen=tuple(replace(each, tekst=vragen.get(each.id, each).tekst) for each in invalshoek.vragen),
    )


def _tell_ingredient(ingredient: Ingredient, told: Ingredient) -> Ingredient:
    """Return an ingredient in other words; where it comes from stands with the whole one."""
    return replace(
        ingredient, titel=told.titel, tekst=told.tekst, voorbeeld=told.voorbeeld, alleen_client=False, bron=""
    )
