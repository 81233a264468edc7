"""The word on the screen of a room that opens what comes next on the sheets of the group.

It keeps a room reading on together. It is a curtain, no lock: anybody can try the words, or go round them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from casuskijker.domain.afdruk import SIGNS, make_afdruk

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

SCHERMWOORDEN = (
    "anker", "appel", "bakker", "beker", "berg", "bloem", "boom", "bord", "brug", "deur", "duin", "eiland", "emmer",
    "fluit", "gras", "hamer", "haven", "herfst", "honing", "kaars", "kano", "kast", "kist",
    "klok", "knoop", "koffer", "krant", "kruik", "lamp", "lente", "lepel", "maan", "mand", "markt", "molen", "muts",
    "nest", "noot", "oever", "paard", "paraplu", "peer", "plank", "regen", "ring", "rivier", "schaap", "schelp",
    "sneeuw", "spiegel", "stoel", "strand", "tafel", "tegel", "tent", "toren", "trommel", "tulp", "vlag",
    "vlinder", "vogel", "wandeling", "wolk", "zand", "zeil", "zomer", "zwaan",
)  # fmt: skip
"""Short words that one hears right and spells right."""


def find_schermwoorden(over: str, ids: Iterable[str]) -> Mapping[str, str]:
    """Return a word for each part of a casus by its id, no two the same as long as there are enough of them.

    `over` is the slug of the casus.
    """
    found: dict[str, str] = {}
    for each in ids:
        start = int(make_afdruk(f"{over}/{each}"), len(SIGNS))
        turned = (SCHERMWOORDEN[(start + step) % len(SCHERMWOORDEN)] for step in range(len(SCHERMWOORDEN)))
        found[each] = next((woord for woord in turned if woord not in found.values()), SCHERMWOORDEN[0])
    return found


def make_woordafdruk(over: str, part: str, woord: str) -> str:
    """Return what a sheet knows of a word, as kern/schermwoord/schermwoord.js makes it of what is typed."""
    return make_afdruk(f"{over}/{part} {woord}")
