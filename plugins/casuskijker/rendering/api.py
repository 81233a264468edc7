"""The whole model as JSON, for whoever wants to build on it; the fields are a contract: what is given never changes."""

from __future__ import annotations

import json
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from casuskijker.domain import adressen
from casuskijker.domain.navraag import Onthouden
from casuskijker.domain.taal import Taal
from casuskijker.domain.zinsdelen import start_with_capital
from casuskijker.markdown.plain import words_of_line
from casuskijker.rendering.api_lessen import describe_lessen
from casuskijker.rendering.environment import THEME
from casuskijker.rendering.gegevens import (
    describe_eigenschappen,
    name_invulblad,
    name_leerroute,
    name_stapel,
    name_tweeluik,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from casuskijker.domain.casus import Casus
    from casuskijker.domain.catalogus import Catalogus
    from casuskijker.domain.hulplijn import Hulpwijzer
    from casuskijker.domain.invulblad import Invulblad
    from casuskijker.domain.kaarten import Stapel
    from casuskijker.domain.kijkraam import Kijkraam
    from casuskijker.domain.leerroute import Leerroute
    from casuskijker.domain.site import Site
    from casuskijker.domain.tweeluik import Tweeluik
    from casuskijker.domain.werkvorm import Werkvorm

CASUS_FIELDS = (
    "slug", "titel", "nummer", "soort", "deel", "omschrijving", "actoren", "sleutelwoorden", "kijkramen", "werkvormen",
    "duur", "let_op", "bron", "plaats", "bewerking", "literatuur", "verdiepingsvragen", "vervolg",
    "lessen",
)  # fmt: skip
VRAAG_FIELDS = ("id", "tekst", "leerstijl", "herkomst", "vervangt")
SCHEMAS = {
    adressen.API_SCHEMA: THEME / "kern" / "dossier" / "dossier.schema.json",
    adressen.API_GROEP_SCHEMA: THEME / "kern" / "groep" / "groep.schema.json",
    adressen.API_LESSEN_SCHEMA: Path(__file__).parent / "lessen.schema.json",
}
"""What the files are like that a reader saves, and the list of lessen; each schema lies beside the code of it."""
KIJKRAAM_FIELDS = (
    "slug", "titel", "versie", "omschrijving", "voor", "duur", "werkvormen", "bron", "plaats", "bewerking",
    "invalshoeken",
)  # fmt: skip

WERKVORM_FIELDS = (
    "slug", "titel", "versie", "omschrijving", "voor", "doel", "groep", "duren", "let_op", "bron", "plaats",
    "bewerking", "rollen", "stappen",
)  # fmt: skip


Beschreven = Onthouden[tuple[str, Taal], str]
"""What the files say of each casus, kijkraam and werkvorm, by its address and how the site speaks."""


def render_api(site: Site, beschreven: Beschreven | None = None) -> dict[str, str]:
    """Return the JSON files by their address; what is meant for the docent is not in them.

    What was described before is not described again as long as it would be the same.
    """
    catalogus, made = site.catalogus, beschreven or Onthouden()
    made.begin(catalogus)
    casussen = {
        site.url_of(adressen.page_of_casus(each.slug)): partial(_write_casus, each.slug) for each in catalogus.casussen
    }
    kijkramen = {
        site.url_of(adressen.page_of_kijkraam(each.slug)): partial(_write_kijkraam, each.slug)
        for each in catalogus.kijkramen
    }
    werkvormen = {
        site.url_of(adressen.page_of_werkvorm(each.slug)): partial(_write_werkvorm, each.slug)
        for each in catalogus.werkvormen
    }
    taal = site.afzender.taal
    made.forget_others((url, taal) for url in (*casussen, *kijkramen, *werkvormen))
    return {
        adressen.API_CASUSSEN: _dump_list("casussen", _write_each(made, casussen, taal=taal)),
        adressen.API_KIJKRAMEN: _dump_list("kijkramen", _write_each(made, kijkramen, taal=taal)),
        adressen.API_TWEELUIKEN: _dump(
            {"tweeluiken": [_describe_tweeluik(site, each) for each in catalogus.tweeluiken]}
        ),
        adressen.API_INVULBLADEN: _dump(
            {"bladen": [_describe_invulblad(site, each) for each in catalogus.invulbladen]}
        ),
        adressen.API_KAARTEN: _dump({"kaarten": [_describe_stapel(site, each) for each in catalogus.stapels]}),
        adressen.API_LEERROUTES: _dump(
            {"leerroutes": [_describe_leerroute(site, each) for each in catalogus.leerroutes]}
        ),
        adressen.API_WERKVORMEN: _dump_list("werkvormen", _write_each(made, werkvormen, taal=taal)),
        adressen.API_LESSEN: _dump({"lessen": list(describe_lessen(site))}),
        adressen.API_HULPLIJNEN: _dump({"hulplijnen": [_describe_hulp(each) for each in catalogus.hulpwijzers]}),
        **{address: path.read_text("utf-8") for address, path in SCHEMAS.items()},
    }


def _write_each(made: Beschreven, makers: Mapping[str, Callable[[str, Catalogus], str]], *, taal: Taal) -> list[str]:
    return [made.get((url, taal), partial(write, url)) for url, write in makers.items()]


def _write_casus(slug: str, url: str, catalogus: Catalogus) -> str:
    return _write({"url": url} | _casus_as_json(catalogus.casus_by_slug[slug]))


def _write_kijkraam(slug: str, url: str, catalogus: Catalogus) -> str:
    return _write({"url": url} | _kijkraam_as_json(catalogus.kijkraam_by_slug[slug]))


def _write_werkvorm(slug: str, url: str, catalogus: Catalogus) -> str:
    return _write({"url": url} | _werkvorm_as_json(catalogus.werkvorm_by_slug[slug]))


def _casus_as_json(casus: Casus) -> dict[str, Any]:
    told = {
        "lessen": [{"id": les.id, "titel": les.titel, "minuten": les.minuten} for les in casus.lessen],
        "verdiepingsvragen": _describe_vragen(casus),
        "vervolg": [
            {"id": deel.id, "titel": words_of_line(deel.titel), "verdiepingsvragen": _describe_vragen(casus, deel.id)}
            for deel in casus.vervolg
        ],
    }
    given = {name: told[name] if name in told else getattr(casus, name) for name in CASUS_FIELDS}
    return given | {"leestijd": casus.leestijd}


def _describe_vragen(casus: Casus, na: str = "") -> list[dict[str, Any]]:
    """Return the questions of a turn, or those that are asked before any: who lists these, gives no turn away."""
    return [
        {"nummer": number, "woorden": words_of_line(vraag.tekst)}
        | {name: getattr(vraag, name) for name in VRAAG_FIELDS}
        for number, vraag in casus.find_vragen(na=na)
    ]


def _describe_tweeluik(site: Site, tweeluik: Tweeluik) -> dict[str, Any]:
    """Return a tweeluik; its `slug` is the name under which a browser keeps its answers."""
    return {
        "url": site.url_of(adressen.page_of_tweeluik(tweeluik.id)),
        "slug": name_tweeluik(tweeluik),
        "titel": tweeluik.titel,
        "omschrijving": tweeluik.omschrijving,
        "casussen": tweeluik.casussen,
        "vragen": [
            {"nummer": number, "id": vraag.id, "tekst": vraag.tekst, "leerstijl": vraag.leerstijl}
            | {"woorden": words_of_line(vraag.tekst)}
            for number, vraag in tweeluik.genummerd
        ],
    }


def _describe_invulblad(site: Site, blad: Invulblad) -> dict[str, Any]:
    """Return a sheet to fill in; its `slug` is as that of a tweeluik."""
    return {
        "url": site.url_of(adressen.page_of_invulblad(blad.id)),
        "slug": name_invulblad(blad),
        "titel": blad.titel,
        "omschrijving": blad.omschrijving,
        "voor": blad.voor,
        "rijen": [asdict(rij) for rij in blad.rijen],
        "kolommen": [asdict(kolom) for kolom in blad.kolommen],
    }


def _describe_hulp(wijzer: Hulpwijzer) -> dict[str, Any]:
    """Return whom one can call, with each number as a telephone dials it: a script has no rule of its own for that."""
    lijnen = [asdict(lijn) | {"nummers": lijn.nummers} for lijn in wijzer.lijnen]
    return {"woorden": wijzer.woorden, "uitleg": wijzer.uitleg, "lijnen": lijnen}


def _describe_leerroute(site: Site, leerroute: Leerroute) -> dict[str, Any]:
    """Return a leerroute; its `slug` is as that of a tweeluik."""
    return {
        "url": site.url_of(adressen.page_of_leerroute(leerroute.id)),
        "slug": name_leerroute(leerroute),
        "titel": leerroute.titel,
        "omschrijving": leerroute.omschrijving,
        "voor": leerroute.voor,
        "duur": leerroute.duur,
        "stappen": [
            {"id": own, "soort": stap.soort, "doel": stap.doel, "titel": stap.titel}
            for own, stap in leerroute.stap_by_id.items()
        ],
    }


def _describe_stapel(site: Site, stapel: Stapel) -> dict[str, Any]:
    """Return a deck of cards; its `slug` is as that of a tweeluik."""
    return {
        "url": f"{site.url_of(adressen.KAARTEN)}#stapel-{stapel.id}",
        "slug": name_stapel(stapel),
        "titel": start_with_capital(stapel.naam),
        "kaarten": [{"id": each.id, "tekst": each.tekst, "bron": each.bron} for each in stapel.kaarten],
    }


def _kijkraam_as_json(kijkraam: Kijkraam) -> dict[str, Any]:
    values = asdict(kijkraam)
    vorm = kijkraam.vorm
    schaal = values["schaal"] if vorm.heeft_schaal else None
    for invalshoek in values["invalshoeken"]:
        for onderdeel in (*invalshoek["ingredienten"], *invalshoek["vragen"]):
            onderdeel["woorden"] = words_of_line(onderdeel["tekst"])
    given = {"vorm": vorm.naam, "eigenschappen": describe_eigenschappen(kijkraam), "schaal": schaal}
    return {name: values[name] for name in KIJKRAAM_FIELDS} | given


def _werkvorm_as_json(werkvorm: Werkvorm) -> dict[str, Any]:
    """Return a werkvorm as its author wrote it: what every step can have is called there after the begeleider."""
    values = asdict(werkvorm)
    for stap in values["stappen"]:
        stap["begeleider"] = stap.pop("hint")
    return {name: values[name] for name in WERKVORM_FIELDS}


def _dump_list(name: str, items: Sequence[str]) -> str:
    """Return a list of what was written already, as if all of it were written at once."""
    if not items:
        return _dump({name: []})
    lines = ",\n  ".join(item.replace("\n", "\n  ") for item in items)
    return f'{{\n "{name}": [\n  {lines}\n ]\n}}\n'


def _dump(values: dict[str, Any]) -> str:
    return _write(values) + "\n"


def _write(values: dict[str, Any]) -> str:
    return json.dumps(values, ensure_ascii=False, indent=1)
