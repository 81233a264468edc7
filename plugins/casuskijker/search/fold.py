"""Words as they are compared: without capitals, accents, marks and signs that nobody sees.

kern/zoekmachine/fold.js does the same.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from casuskijker.domain.tekens import UNSEEN, UNSEEN_SIGN, plain

LETTER = rf"(?![{UNSEEN}])[^\W_]"
LETTERS = rf"{LETTER}(?:{LETTER}|[{UNSEEN}]+(?=[^\W_]))*"
"""Letters and digits, also with signs between them that nobody sees."""
WORD = re.compile(rf"{LETTERS}(?:[-’'.·]{LETTERS})*")
"""One word of a text as it is written: letters and digits, with at most one mark between them ('Wmo-consulent')."""
SEEN_WORD = re.compile(r"[^\W_]+(?:[-’'.·][^\W_]+)*")
"""The same in a text without signs that nobody sees, which is far quicker to look for."""

ASCII_WORD = re.compile(r"[A-Za-z0-9]++(?:[-'.][A-Za-z0-9]++)*+")
"""The same in a text of ASCII alone."""

INSIDE = re.compile(r"[-’'.·]")


def fold_anew(word: str) -> str:
    """Return a word as it is compared: 'Cliënten' gives 'clienten', 'co-creatie' gives 'cocreatie'."""
    lowered = plain(word).lower()
    if lowered.isascii() and lowered.isalnum():
        return lowered
    return "".join(mark for mark in unicodedata.normalize("NFD", lowered) if mark.isalnum())


fold_word = cache(fold_anew)
"""The same of a word that comes back."""


def find_words(text: str) -> list[str]:
    """Return the words of a text as they are written; one that is nothing but an accent is none."""
    if text.isascii():
        return ASCII_WORD.findall(text)
    found = (WORD if UNSEEN_SIGN.search(text) else SEEN_WORD).findall(text)
    return [word for word in found if word.isascii() or fold_word(word)]
