"""The pages of ours that are about no single text, as search records: who knows what they want to do finds where."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from casuskijker.domain import adressen
from casuskijker.search.records import Zoekpagina

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from casuskijker.domain.site import Site
    from casuskijker.domain.taal import Taal

LESWOORDEN = (
    "docent", "docenten", "leraar", "les", "lessen", "lesplan", "lesplannen", "lesgeven", "lesmateriaal", "klas",
)  # fmt: skip
"""What a docent asks for, of which the page for docenten has only some."""

TREFWOORDEN: Mapping[str, tuple[str, tuple[str, ...]]] = {
    adressen.DOCENT: ("docent-lijst", LESWOORDEN),
    adressen.SAMEN_KIJKEN: (
        "samen-kijken", ("team", "groep", "teamoverleg", "antwoorden vergelijken", "samen invullen", "QR-code"),
    ),
    adressen.MIJN_KIJKWERK: ("mijn-kijkwerk", ("mijn antwoorden", "ingevuld", "opslaan", "wissen")),
    adressen.PLAAT: (
        "plaat", ("plaat", "praatplaat", "poster", "tekening", "A3", "aan de muur", "gespreksplaat"),
    ),
    adressen.KAARTEN: (
        "kaarten",
        ("kaarten", "kaartspel", "kaartjes", "vragenkaartjes", "gesprekskaarten", "kletskwartet", "spel", "uitknippen"),
    ),
}  # fmt: skip
"""How each of these pages is found: they are called after no kind of record, as ‘leerroutes’ is. With the component
whose words say what it is called and what it is."""

FOLDER = Path(__file__).parent.parent / "theme" / "woorden"


def list_ingangen(site: Site) -> Iterator[Zoekpagina]:
    """Yield the record of each of these pages that a site has."""
    catalogus = site.catalogus
    there = {
        adressen.DOCENT: catalogus.heeft_docenten,
        adressen.SAMEN_KIJKEN: catalogus.kijkramen,
        adressen.MIJN_KIJKWERK: catalogus.kijkramen,
        adressen.PLAAT: catalogus.platen,
        adressen.KAARTEN: catalogus.stapels,
    }
    for page in adressen.INGANGEN:
        component, trefwoorden = TREFWOORDEN[page]
        if there[page]:
            yield Zoekpagina(
                url=site.url_of(page),
                titel=_say(f"{component}.titel", site.afzender.taal),
                soort="pagina",
                omschrijving=_say(f"{component}.omschrijving", site.afzender.taal),
                trefwoorden=trefwoorden,
            )


def _say(name: str, taal: Taal) -> str:
    """Return what a page says of itself, as the site says it."""
    return taal.rename(_read_words(taal.code)[name])


@cache
def _read_words(code: str) -> dict[str, str]:
    """Return the words of pages for reading in a language."""
    words: dict[str, str] = json.loads((FOLDER / code / "lezen.json").read_text("utf-8"))
    return words
