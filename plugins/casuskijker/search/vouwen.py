"""Words as they are compared: without capitals, accents and marks. zoeken/vouwen.js in the browser does the same."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

WORD = re.compile(r"[^\W_]+(?:[-’'.·][^\W_]+)*")
"""One word of a text as it is written: letters and digits, with at most one mark between them ('Wmo-consulent')."""

INSIDE = re.compile(r"[-’'.·]")
STOPWOORDEN = frozenset(
    "aan al als bij daar dan dat de der des deze die dit doe doen door dus een en er ge had hebben heeft het hier hij"
    " hoe hun iets ik in is ja je jij jou jouw jullie kan kon kunnen maar me meer men met mij mijn moet na naar niet"
    " niets nog nu of om omdat onder ons ook op over te tot u uit uw van veel voor want waren was wat we wel werd wie"
    " wij wil word wordt worden zal ze zei zelf zich zij zijn zo zonder zou".split()
)
"""Words that say little by themselves: a search skips them as long as others are left."""


@lru_cache(maxsize=200_000)
def fold_word(word: str) -> str:
    """Return a word as it is compared: 'Cliënten' gives 'clienten', 'co-creatie' gives 'cocreatie'."""
    lowered = word.lower()
    if lowered.isascii() and lowered.isalnum():
        return lowered
    return "".join(mark for mark in unicodedata.normalize("NFD", lowered) if mark.isalnum())


def find_words(text: str) -> list[str]:
    """Return the words of a text as they are written."""
    return WORD.findall(text)
