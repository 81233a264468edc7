"""In which language a site speaks to its readers, and what it calls the things on it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from casuskijker.domain.naamwoord import NAAMWOORDEN, read_naamwoord, rename

if TYPE_CHECKING:
    from casuskijker.domain.naamwoord import Naamwoord

DUTCH = "nl"
LOCALES = {DUTCH: "nl_NL", "en": "en_GB"}
"""The languages that there are words in, each as who shares a page is told of it."""


@dataclass(frozen=True, slots=True)
class Taal:
    """A language with words for readers in it, and by our own nouns those that an owner chose, in their order."""

    code: str = DUTCH
    naamwoorden: tuple[tuple[str, Naamwoord], ...] = ()

    @property
    def locale(self) -> str:
        """As who shares a page is told of it."""
        return LOCALES[self.code]

    def rename(self, text: str) -> str:
        """Return a text of ours with the nouns that the owner chose."""
        return rename(text, dict(self.naamwoorden)) if self.naamwoorden else text


def choose_taal(code: object, woorden: object) -> Taal:
    """Return what an owner chose, as far as we can follow it: 'en', and {'casus': 'het verhaal, verhalen'}.

    `check` says what we cannot. The nouns are of Dutch sentences alone.
    """
    if isinstance(code, str) and code in LOCALES and code != DUTCH:
        return Taal(code)
    chosen = woorden if isinstance(woorden, dict) else {}
    read = ((name, read_naamwoord(str(chosen[name]))) for name in NAAMWOORDEN if name in chosen)
    nouns = tuple((name, noun) for name, noun in read if noun)
    return Taal(DUTCH, nouns)
