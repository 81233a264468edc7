"""The whole model as JSON, for whoever wants to build on it; the fields are a contract: what is given never changes."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from casuskijker.domain import adressen
from casuskijker.markdown.plain import words_of_line
from casuskijker.rendering.environment import THEME
from casuskijker.rendering.gegevens import describe_eigenschappen

if TYPE_CHECKING:
    from casuskijker.domain.casus import Casus
    from casuskijker.domain.kijkraam import Kijkraam
    from casuskijker.domain.site import Site

CASUS_FIELDS = (
    "slug", "titel", "nummer", "soort", "deel", "omschrijving", "actoren", "sleutelwoorden", "kijkramen", "duur",
    "let_op", "bron", "plaats", "bewerking", "literatuur", "verdiepingsvragen", "vervolg",
    "lessen",
)  # fmt: skip
VRAAG_FIELDS = ("id", "tekst", "leerstijl", "herkomst", "vervangt")
SCHEMAS = {
    adressen.API_SCHEMA: THEME / "kern" / "dossier" / "dossier.schema.json",
    adressen.API_GROEP_SCHEMA: THEME / "kern" / "groep" / "groep.schema.json",
}
"""What the files are like that a reader saves; each schema lies beside the code that reads such a file."""
KIJKRAAM_FIELDS = (
    "slug", "titel", "versie", "omschrijving", "voor", "duur", "bron", "plaats", "bewerking", "invalshoeken",
)  # fmt: skip


def render_api(site: Site) -> dict[str, str]:
    """Return the JSON files by their address; what is meant for the docent is not in them."""
    casussen = [_casus_as_json(site, casus) for casus in site.catalogus.casussen]
    kijkramen = [_kijkraam_as_json(site, kijkraam) for kijkraam in site.catalogus.kijkramen]
    return {
        adressen.API_CASUSSEN: _dump({"casussen": casussen}),
        adressen.API_KIJKRAMEN: _dump({"kijkramen": kijkramen}),
        adressen.API_HULPLIJNEN: _dump({"hulplijnen": [asdict(wijzer) for wijzer in site.catalogus.hulpwijzers]}),
        **{address: path.read_text("utf-8") for address, path in SCHEMAS.items()},
    }


def _casus_as_json(site: Site, casus: Casus) -> dict[str, Any]:
    url = site.url_of(adressen.page_of_casus(casus.slug))
    values = asdict(casus)
    values["lessen"] = [{"id": les.id, "titel": les.titel, "minuten": les.minuten} for les in casus.lessen]
    values["verdiepingsvragen"] = _describe_vragen(casus)
    values["vervolg"] = [
        {"id": deel.id, "titel": words_of_line(deel.titel), "verdiepingsvragen": _describe_vragen(casus, deel.id)}
        for deel in casus.vervolg
    ]
    return {"url": url} | {name: values[name] for name in CASUS_FIELDS}


def _describe_vragen(casus: Casus, na: str = "") -> list[dict[str, Any]]:
    """Return the questions of a turn, or those that are asked before any: who lists these, gives no turn away."""
    given = [(number, asdict(vraag)) for number, vraag in casus.find_vragen(na=na)]
    return [{"nummer": number} | {name: vraag[name] for name in VRAAG_FIELDS} for number, vraag in given]


def _kijkraam_as_json(site: Site, kijkraam: Kijkraam) -> dict[str, Any]:
    url = site.url_of(adressen.page_of_kijkraam(kijkraam.slug))
    values = asdict(kijkraam)
    vorm = kijkraam.vorm
    schaal = values["schaal"] if vorm.heeft_schaal else None
    for invalshoek in values["invalshoeken"]:
        for onderdeel in (*invalshoek["ingredienten"], *invalshoek["vragen"]):
            onderdeel["woorden"] = words_of_line(onderdeel["tekst"])
    given = {"vorm": vorm.naam, "eigenschappen": describe_eigenschappen(kijkraam), "schaal": schaal}
    return {"url": url} | {name: values[name] for name in KIJKRAAM_FIELDS} | given


def _dump(values: dict[str, Any]) -> str:
    return json.dumps(values, ensure_ascii=False, indent=1) + "\n"
