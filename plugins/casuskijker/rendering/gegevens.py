"""What the pages of a kijkraam and a casus tell their scripts: ids, names of positions, and what goes by old ids."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from casuskijker.domain.adressen import page_of_les
from casuskijker.domain.draaiboek import EIGEN, VERVOLG
from casuskijker.markdown.plain import words_of_line
from casuskijker.rendering.woorden import woord, zeg

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from casuskijker.domain.casus import Casus
    from casuskijker.domain.draaiboek import Les, Stap
    from casuskijker.domain.invulblad import Invulblad
    from casuskijker.domain.kaarten import Stapel
    from casuskijker.domain.kijkraam import Ingredient, Invalshoek, Kijkraam, Schaal, Vraag
    from casuskijker.domain.leerroute import Leerroute
    from casuskijker.domain.tweeluik import Tweeluik
    from casuskijker.domain.vorm import Afdruk, Vorm, Woord
    from casuskijker.rendering.links import Links


def describe_kijkraam(kijkraam: Kijkraam) -> dict[str, Any]:
    """Return the kijkraam as theme/kern/profiel/profiel.js knows it; its texts already stand on the page."""
    return {
        "slug": kijkraam.slug,
        "titel": kijkraam.titel,
        "vorm": kijkraam.vorm.naam,
        "eigenschappen": describe_eigenschappen(kijkraam),
        "versie": kijkraam.versie,
        "schaal": _describe_schaal(kijkraam.schaal) if kijkraam.vorm.heeft_schaal else None,
        "invalshoeken": [_describe_invalshoek(invalshoek) for invalshoek in kijkraam.invalshoeken],
    }


def describe_eigenschappen(kijkraam: Kijkraam) -> dict[str, Any]:
    """Return what scripts ask of its vorm, with what this kijkraam has otherwise."""
    return describe_vorm(kijkraam.vorm) | {"rol": kijkraam.rol}


def describe_vorm(vorm: Vorm) -> dict[str, Any]:
    """Return what scripts ask of a vorm; what its page is made of is on the page."""
    return {
        "anker": vorm.anker,
        "heeft_profiel": vorm.heeft_profiel,
        "heeft_deelcode": vorm.heeft_deelcode,
        "afspraken_per_invalshoek": vorm.afspraken_per_invalshoek,
        "rol": vorm.rol,
        "onderdeel": _say_all(vorm.onderdeel),
        "invalshoek": _say_all(vorm.invalshoek),
        "profielkop": zeg(vorm.profielkop),
        "gesprekskop": zeg(vorm.gesprekskop),
        "afdrukken": [_say_all(afdruk) for afdruk in vorm.afdrukken],
    }


def _say_all(words: Woord | Afdruk) -> dict[str, str]:
    return {name: zeg(text) for name, text in asdict(words).items()}


def describe_vragen(casus: Casus, links: Links, *, before: str = "") -> dict[str, Any]:
    """Return what theme/kijken/reflectie-velden/ must know of the questions; their texts stand on the page.

    Where a page has several casussen, the names of places begin with what is `before`. A stop is on the pages of some
    lessen only; an answer to one is no answer to a question that is gone. Nor is one to an opdracht, or to what a les
    asks itself after a turn: those are told with the pages that have them, and on any other an answer leads there.
    """
    return {
        "slug": casus.slug,
        "titel": casus.titel,
        "vragen": [
            {"id": vraag.id, "vervangt": vraag.vervangt, "plek": f"{before}vraag-{vraag.id}"}
            for vraag in casus.verdiepingsvragen
        ]
        + [{"id": stop.id, "vervangt": (), "plek": f"{before}{stop.id}"} for stop in casus.stops]
        + [
            {"id": own, "vervangt": (), "plek": f"{before}{plek}", "elders": told}
            for own, plek, told in _list_elders(casus, links)
        ],
    }


def name_na(vervolg: str) -> str:
    """Return the place on the sheet of a les of what it asks itself after a turn."""
    return f"na-{vervolg}"


def _list_elders(casus: Casus, links: Links) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Yield what only the sheets of its lessen ask: what answers hang on, its place there, and what is told of it."""
    for soort, ids in ((EIGEN, casus.opdrachten), (VERVOLG, casus.bevraagde_vervolgen)):
        for own in ids:
            plek = name_na(own) if soort == VERVOLG else own
            asking = [
                (les, stap)
                for les in casus.lessen
                for stap in les.stappen
                if (stap.soort, stap.doel) == (soort, own) and (stap.zin or soort == EIGEN)
            ]
            yield own, plek, _describe_elders(casus, asking, plek=plek, links=links)


def _describe_elders(casus: Casus, asking: Sequence[tuple[Les, Stap]], *, plek: str, links: Links) -> dict[str, Any]:
    """Return what is asked, and the pages of the lessen that ask it."""
    lessen = dict.fromkeys(les for les, _ in asking)
    return {
        "tekst": words_of_line(asking[0][1].zin) or woord("les.eigen"),
        "bladen": [
            {"titel": les.titel, "url": f"{links.to(page_of_les(casus.slug, les.id))}#{plek}"} for les in lessen
        ],
    }


def name_tweeluik(tweeluik: Tweeluik) -> str:
    """Return the name under which a browser keeps its answers: for ever."""
    return f"tweeluik:{tweeluik.id}"


def name_invulblad(blad: Invulblad) -> str:
    """Return the same of a sheet."""
    return f"blad:{blad.id}"


def name_stapel(stapel: Stapel) -> str:
    """Return the same of the cards that were chosen out of a deck."""
    return f"kaarten:{stapel.id}"


def name_leerroute(leerroute: Leerroute) -> str:
    """Return the same of what was taken along on a leerroute."""
    return f"leerroute:{leerroute.id}"


def describe_leerroute(leerroute: Leerroute) -> dict[str, Any]:
    """Return the same of what each step of a leerroute lets one take along, by where that step leads."""
    vragen = [
        {"id": own, "vervangt": (), "plek": f"meenemen-{nummer}"}
        for nummer, (own, stap) in enumerate(leerroute.stap_by_id.items(), start=1)
        if stap.meenemen
    ]
    return {"slug": name_leerroute(leerroute), "titel": leerroute.titel, "vragen": vragen}


def describe_tweeluik(tweeluik: Tweeluik) -> dict[str, Any]:
    """Return the same of a tweeluik, whose answers are kept under another name than those of a casus."""
    return {
        "slug": name_tweeluik(tweeluik),
        "titel": tweeluik.titel,
        "vragen": [
            {"id": vraag.id, "vervangt": vraag.vervangt, "plek": f"vraag-{vraag.id}"} for vraag in tweeluik.vragen
        ],
    }


def describe_invulblad(blad: Invulblad) -> dict[str, Any]:
    """Return the same of the fields of a sheet."""
    vakken = [{"id": vak.id, "vervangt": (), "plek": f"vak-{vak.id}"} for vak in blad.vakken]
    return {"slug": name_invulblad(blad), "titel": blad.titel, "vragen": vakken}


def _describe_schaal(schaal: Schaal) -> dict[str, Any]:
    posities = [
        {"id": positie.id, "naam": positie.naam, "groep": positie.groep, "waarde": positie.waarde}
        for positie in schaal.posities
    ]
    return {"id": schaal.id, "naam": schaal.naam, "gemiddelde": schaal.gemiddelde, "posities": posities}


def _describe_invalshoek(invalshoek: Invalshoek) -> dict[str, Any]:
    return {
        "id": invalshoek.id,
        "titel": invalshoek.titel,
        "ingredienten": [_describe_ingredient(ingredient) for ingredient in invalshoek.ingredienten],
        "vragen": [_describe_vraag(vraag) for vraag in invalshoek.vragen],
        "vervangt": invalshoek.vervangt,
    }


def _describe_vraag(vraag: Vraag) -> dict[str, Any]:
    return {"id": vraag.id, "woorden": words_of_line(vraag.tekst), "vervangt": vraag.vervangt}


def _describe_ingredient(ingredient: Ingredient) -> dict[str, Any]:
    return {
        "id": ingredient.id,
        "titel": ingredient.titel,
        "alleen_client": ingredient.alleen_client,
        "vervangt": ingredient.vervangt,
    }
