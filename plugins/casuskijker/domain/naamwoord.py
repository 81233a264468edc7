"""What a site calls the things on it: an owner may have a 'verhaal' where we have a 'casus', and sentences follow."""

from __future__ import annotations

import re
from dataclasses import dataclass
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

PIECES = re.compile(r"(\{\w+\}|\w+)")
"""A word, or the place of a value, whose name is none."""
NOUN = r"[^\W\d_][\w’'-]*(?: [\w’'-]+)*"
"""Words, and no sign that means something where a sentence is filled in or put on a page."""
WRITTEN = re.compile(rf"\s*(de|het)\s+({NOUN})\s*,\s*({NOUN})\s*")
"""How an owner writes one: 'het verhaal, verhalen'."""

DEFINITE = {"de": "het", "deze": "dit", "die": "dat", "dezelfde": "hetzelfde"}
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
    it; nothing that stands further away is. A golden file has all our sentences as they then read.
    """
    words = ["", "", *PIECES.split(text), "", ""]  # words at the odd places, what is between them at the even ones
    said = list(words)
    for place in range(3, len(words) - 2, 2):
        word = words[place].lower()
        for name, new in chosen.items():
            old = NAAMWOORDEN[name]
            if word == old.meer:
                said[place] = _like(words[place], new.meer)
            elif word == old.enkel:
                said[place] = _like(words[place], new.enkel)
                if old.lidwoord != new.lidwoord:
                    _agree(said, place, to=new.lidwoord)
    return "".join(said)


def _agree(words: list[str], place: int, *, to: Literal["de", "het"]) -> None:
    """Have the words beside a noun go with its article."""
    definite, free = (DEFINITE, OPEN) if to == "het" else (_turn(DEFINITE), _turn(OPEN))
    last, first, after = place - 2, place - 4, place + 2
    if words[place - 1] == " ":
        is_near = words[place - 3] == " " and words[last].endswith("e")
        if words[last].lower() in definite:
            words[last] = _like(words[last], definite[words[last].lower()])
        elif is_near and first > 0 and words[first].lower() in definite:
            words[first] = _like(words[first], definite[words[first].lower()])
        else:
            words[last] = _like(words[last], free.get(words[last].lower(), words[last]))
    if words[place + 1] == " " and words[after] in {"die", "dat"}:
        words[after] = definite.get(words[after], words[after])


def _turn(pairs: Mapping[str, str]) -> dict[str, str]:
    return {with_het: with_de for with_de, with_het in pairs.items()}


def _like(written: str, word: str) -> str:
    """Return a word with a capital where what it takes the place of has one."""
    return word[:1].upper() + word[1:] if written[:1].isupper() else word
