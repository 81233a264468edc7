"""Under which conditions a text may be used: a name that readers know, and the address where it is written out."""

from __future__ import annotations

import re
from dataclasses import dataclass

CREATIVE_COMMONS = "https://creativecommons.org"
NAME = re.compile(r"CC[ -](?P<letters>BY(?:-NC)?(?:-SA|-ND)?)[ -](?P<version>[1-4]\.0)", re.IGNORECASE)
"""A licence of Creative Commons as people write it."""
ZERO = re.compile(r"CC0(?:[ -]1\.0)?", re.IGNORECASE)
ADDRESS = re.compile(r"https?://[^\s\"'<>]+")


@dataclass(frozen=True, slots=True)
class Licentie:
    """A licence; one that is only an address has no name."""

    adres: str
    naam: str = ""


def find_licentie(text: str) -> Licentie | None:
    """Return the licence that a text names, or None: one of Creative Commons by its name, any other by its address."""
    if found := NAME.fullmatch(text):
        letters, version = found["letters"].upper(), found["version"]
        return Licentie(f"{CREATIVE_COMMONS}/licenses/{letters.lower()}/{version}/", f"CC {letters} {version}")
    if ZERO.fullmatch(text):
        return Licentie(f"{CREATIVE_COMMONS}/publicdomain/zero/1.0/", "CC0 1.0")
    return Licentie(text) if ADDRESS.fullmatch(text) else None
