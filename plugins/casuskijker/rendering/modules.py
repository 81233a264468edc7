"""Which scripts a page needs, so that its head can ask for all of them at once.

A script names what it imports only once it is there: a phone would ask in rounds before a page is alive.
Source: https://html.spec.whatwg.org/multipage/links.html#link-type-modulepreload
"""

from __future__ import annotations

import json
import re
from functools import cache
from typing import TYPE_CHECKING

from casuskijker.rendering.bundels import read_bundels
from casuskijker.rendering.environment import THEME

if TYPE_CHECKING:
    from collections.abc import Iterable

OWN_SHEETS = {
    "casus-acties": "casus-acties",
    "docent": "casus-acties",
    "docent-lijst": "zoek-scherm",
    "eenvoudig": "eenvoudig",
    "gesprek-voeren": "gesprek-voeren",
    "groep-agenda": "samen-kijken",
    "groep-blad": "groep-beeld",
    "inleverblad": "inleverblad",
    "invulblad": "invulblad",
    "kaarten": "kaarten",
    "kaarten-kiezen": "kaarten",
    "les": "les",
    "les-geven": "les-geven",
    "lijst-filter": "lijst-filter",
    "mijn-kijkwerk": "mijn-kijkwerk",
    "ontmoetingen": "verbanden-web",
    "plaat": "plaat",
    "reflectie-velden": "casus-acties",
    "samen-kijken": "samen-kijken",
    "scannen": "samen-kijken",
    "stap-voor-stap": "stap-voor-stap",
    "toen-en-nu": "groep-beeld",
    "verbanden-web": "verbanden-web",
    "vergelijk-dossiers": "mijn-kijkwerk",
    "vervolg-woord": "vervolg-woord",
    "vul-balk": "vul-balk",
    "werkvorm": "werkvorm",
    "zoek-scherm": "zoek-scherm",
}
"""The folders whose stylesheet few pages need, each with the component without which it is on no page: it comes with
that component, and to no other page. Of one that is no component, a script asks for it later (`loadStijlblad`)."""
SHEETS_ALONE = {
    "eenvoudig.css": '<section class="casus-kop eenvoudig-kop">',
    "invulblad.css": '<div class="blad blad--',
    "les.css": '<section class="les-herkomst">',
    "plaat.css": '<figure class="plaat"',
    "werkvorm.css": '<div class="werkvorm',
}
"""Such stylesheets without a script, each with what stands on the pages that need it.

A page names them by their file beside the bundles: the lesblad has one of that name, `les` is what leads a les."""

TAG = re.compile(r"<([a-z]+-[a-z-]+)[\s>]")

EVERYWHERE = "overal"
"""The bundle that every page needs: what starts the components, and those that are on most pages."""
START = f"{EVERYWHERE}.js"

# The page for searching will search, so what searches comes along; above an overview most readers never do.
SEARCHES = '<zoek-scherm class="zoek-scherm">'
SEARCH_ENGINE = "zoekmachine"
"""What comes later on every other page; its file has its name."""


def find_bundels(html: Iterable[str]) -> list[str]:
    """Return the bundles that pieces of a page need besides that of every page, as `list_modules` knows them."""
    pieces = list(html)
    tags = {tag for piece in pieces for tag in TAG.findall(piece)}
    found = [bundel for bundel, own in list_tags().items() if bundel != EVERYWHERE and not tags.isdisjoint(own)]
    marks = {**SHEETS_ALONE, SEARCH_ENGINE: SEARCHES}
    return found + [bundel for bundel, mark in marks.items() if any(mark in piece for piece in pieces)]


def list_modules() -> dict[str, list[str]]:
    """Return the files of each bundle, and the stylesheets that its components have for themselves, by their paths.

    Those that every page needs are not repeated. An export has all this in its mkdocs.yml, so it is kept short.
    """
    made = read_bundels()
    everywhere = made.collect(START)
    bundels: dict[str, Iterable[str]] = {**list_tags(), SEARCH_ENGINE: ()}
    alone = {bundel: made.collect(f"{bundel}.js") for bundel in bundels}
    sheets = {bundel: [sheet for tag in tags for sheet in name_own_sheet(tag)] for bundel, tags in bundels.items()}
    return {
        bundel: [*sheets[bundel], *(file for file in files if bundel == EVERYWHERE or file not in everywhere)]
        for bundel, files in alone.items()
    } | {sheet: [sheet] for sheet in SHEETS_ALONE}


def name_own_sheet(component: str) -> tuple[str, ...]:
    """Return the address of the stylesheet that a component has for itself, alone or with another, if it has one."""
    return (f"{OWN_SHEETS[component]}.css",) if component in OWN_SHEETS else ()


@cache
def read_componenten() -> dict[str, list[str]]:
    """Return the places of the components in the theme, by the bundle that they come in."""
    places: dict[str, list[str]] = json.loads((THEME / "componenten.json").read_text("utf-8"))
    return places


@cache
def list_tags() -> dict[str, frozenset[str]]:
    """Return the tags of the components by the bundle that they come in."""
    return {
        bundel: frozenset(place.partition("/")[2] for place in places) for bundel, places in read_componenten().items()
    }
