"""What a site calls the things on it: an owner may have a 'verhaal' where we have a 'casus', and sentences follow."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, partial
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Naamwoord:
    """A noun as a sentence needs it: with 'de' or 'het', one of it, and more."""

    lidwoord: Literal["de", "het"]
    enkel: str
    meer: str


NAAMWOORDEN = {
    "casus": Naamwoord("de", "casus", "casussen"),
    "verhaal": Naamwoord("het", "verhaal", "verhalen"),
    "kijkraam": Naamwoord("het", "kijkraam", "kijkramen"),
    "docent": Naamwoord("de", "docent", "docenten"),
    "leerroute": Naamwoord("de", "leerroute", "leerroutes"),
    "werkvorm": Naamwoord("de", "werkvorm", "werkvormen"),
    "begrip": Naamwoord("het", "begrip", "begrippen"),
    "spanningsveld": Naamwoord("het", "spanningsveld", "spanningsvelden"),
    "actor": Naamwoord("de", "actor", "actoren"),
    "sleutelwoord": Naamwoord("het", "sleutelwoord", "sleutelwoorden"),
    "dossier": Naamwoord("het", "dossier", "dossiers"),
}
"""The nouns of the interface that an owner may choose, as they are where nobody does."""

WRITTEN = re.compile(r"\s*(de|het)\s+([^\s,][^,]*?)\s*,\s*([^\s,][^,]*?)\s*")
"""How an owner writes one: 'het verhaal, verhalen'."""

DEFINITE = {"de": "het", "deze": "dit", "die": "dat"}
"""Before a noun with 'de', and before one with 'het'; what stands between such a word and the noun, ends on -e."""
OPEN = {
    "welke": "welk",
    "elke": "elk",
    "iedere": "ieder",
    "onze": "ons",
    "nieuwe": "nieuw",
    "andere": "ander",
    "vorige": "vorig",
    "volgende": "volgend",
}
"""The same for words that stand by themselves before a noun; after a definite one they stay."""


def read_naamwoord(written: str) -> Naamwoord | None:
    """Return the noun that is written as 'het verhaal, verhalen'; None when it is not written so."""
    found = WRITTEN.fullmatch(written)
    if not found:
        return None
    return Naamwoord("het" if found[1] == "het" else "de", found[2], found[3])


def rename(text: str, chosen: Mapping[str, Naamwoord]) -> str:
    """Return a text of ours with the chosen nouns in the place of our own, and what agrees with them said so too.

    What stands right before a noun is brought in agreement with it, and so is the 'die' or 'dat' that comes right after
    it; nothing that stands further away is. `tests/golden` has all our sentences as they then read.
    """
    for name, new in chosen.items():
        old = NAAMWOORDEN[name]
        text = _find_plural(old.meer).sub(partial(_say_more, new=new), text)
        text = _find_singular(old.enkel).sub(partial(_say_one, old=old, new=new), text)
    return text


@cache
def _find_plural(meer: str) -> re.Pattern[str]:
    return re.compile(rf"\b{meer}\b", re.IGNORECASE)


@cache
def _find_singular(enkel: str) -> re.Pattern[str]:
    return re.compile(rf"(?P<voor>(?:\b\w+ ){{0,2}})(?P<zelf>\b{enkel}\b)(?P<na> (?:die|dat)\b)?", re.IGNORECASE)


def _say_more(found: re.Match[str], *, new: Naamwoord) -> str:
    return _like(found[0], new.meer)


def _say_one(found: re.Match[str], *, old: Naamwoord, new: Naamwoord) -> str:
    before, after = found["voor"], found["na"] or ""
    if old.lidwoord != new.lidwoord:
        before = _agree(before, to=new.lidwoord)
        after = {" die": " dat", " dat": " die"}.get(after, after)
    return before + _like(found["zelf"], new.enkel) + after


def _agree(before: str, *, to: Literal["de", "het"]) -> str:
    """Return the words before a noun as one with this article has them."""
    definite, free = (DEFINITE, OPEN) if to == "het" else (_turn(DEFINITE), _turn(OPEN))
    *ahead, second, last = ["", "", *before.split()]
    if last.lower() in definite:
        last = _like(last, definite[last.lower()])
    elif second.lower() in definite and last.endswith("e"):
        second = _like(second, definite[second.lower()])
    elif last.lower() in free:
        last = _like(last, free[last.lower()])
    return "".join(f"{word} " for word in (*ahead, second, last) if word)


def _turn(pairs: Mapping[str, str]) -> dict[str, str]:
    return {with_het: with_de for with_de, with_het in pairs.items()}


def _like(written: str, word: str) -> str:
    """Return a word with a capital where what it takes the place of has one."""
    return word[:1].upper() + word[1:] if written[:1].isupper() else word
