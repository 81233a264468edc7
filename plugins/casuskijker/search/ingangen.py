"""The pages of ours that are about no single text, as search records: who knows what they want to do finds where."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casuskijker.domain import adressen
from casuskijker.search.records import Zoekpagina

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from casuskijker.domain.site import Site

Woorden = tuple[str, str, tuple[str, ...]]
"""What a page is called, what it is in one sentence, and what else readers call it."""

LESWOORDEN = (
    "docent", "docenten", "leraar", "les", "lessen", "lesplan", "lesplannen", "lesgeven", "lesmateriaal", "klas",
)  # fmt: skip
"""What a docent asks for, of which the page for docenten has only some."""

WOORDEN: Mapping[str, Woorden] = {
    adressen.DOCENT: (
        "Voor docenten", "Alle verhalen met minuten, leerstijlen en aanwijzingen voor de les.", LESWOORDEN,
    ),
    adressen.SAMEN_KIJKEN: (
        "Samen kijken", "Leg wat je groep zag naast elkaar: waar kijken jullie anders, waar zijn jullie het eens?",
        ("team", "groep", "teamoverleg", "antwoorden vergelijken", "samen invullen", "QR-code"),
    ),
    adressen.MIJN_KIJKWERK: (
        "Mijn kijkwerk",
        "Alles wat je in deze browser hebt ingevuld: openen, vergelijken, bewaren als bestand of wissen.",
        ("mijn antwoorden", "ingevuld", "opslaan", "wissen"),
    ),
    adressen.PLAAT: (
        "De plaat", "De thema’s van een gesprek als één tekening, om op te hangen of op tafel te leggen.",
        ("plaat", "praatplaat", "poster", "tekening", "A3", "aan de muur", "gespreksplaat"),
    ),
    adressen.KAARTEN: (
        "Kaarten", "Vragen als kaarten, om af te drukken, uit te knippen en samen te spelen.",
        ("kaarten", "kaartspel", "kaartjes", "vragenkaartjes", "gesprekskaarten", "kletskwartet", "spel", "uitknippen"),
    ),
}  # fmt: skip
"""How each of these pages is found: they are called after no kind of record, as ‘leerroutes’ is."""


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
        titel, omschrijving, trefwoorden = WOORDEN[page]
        if there[page]:
            yield Zoekpagina(
                url=site.url_of(page), titel=titel, soort="pagina", omschrijving=omschrijving, trefwoorden=trefwoorden
            )
