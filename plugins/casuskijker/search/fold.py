"""Words as they are compared: without capitals, accents and marks. kern/zoekmachine/fold.js does the same."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

WORD = re.compile(r"[^\W_]+(?:[-’'.·][^\W_]+)*")
"""One word of a text as it is written: letters and digits, with at most one mark between them ('Wmo-consulent')."""

INSIDE = re.compile(r"[-’'.·]")


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
