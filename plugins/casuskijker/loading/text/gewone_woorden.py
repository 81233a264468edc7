"""How plain a text is: how long its sentences are, and which of its words few people use.

What counts as common is a list of ten thousand words by how often they are written and said, with its licence at its
head. It knows no grammar, so it gives tips and no more: a word on it may be hard, and one that is not may be easy.
"""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from casuskijker.loading.text.taaltips import SENTENCE_END, WORD

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

ENDINGS = ("", "en", "s", "e", "je", "tje", "jes", "t", "n")
"""What a common word may have behind it and still be one."""

LETTERS = re.compile(r"[^\W\d_]+")
OPENS = re.compile(r"^[‘“\"'(]*")


def measure_zinnen(texts: Iterable[str]) -> float:
    """Return how many words a sentence has, all of them taken together; nothing has none."""
    lengths = [len(words) for zin in _find_zinnen(texts) if (words := WORD.findall(zin))]
    return sum(lengths) / len(lengths) if lengths else 0.0


def find_ongewoon(texts: Iterable[str], *, uitgelegd: Collection[str] = ()) -> list[str]:
    """Return the words that few people use, each once, but for those that the text explains and for names."""
    zinnen = [OPENS.sub("", zin) for zin in _find_zinnen(texts)]
    found = dict.fromkeys(word for zin in zinnen for word in _find_words(zin))
    known = {word.casefold() for word in uitgelegd} | {naam for zin in zinnen for naam in _find_names(zin)}
    return [word for word in found if word not in known and not is_gewoon(word)]


def is_gewoon(word: str) -> bool:
    """Whether a word in small letters is common, or has a common word before an ending."""
    return any(word.endswith(ending) and word[: len(word) - len(ending)] in load_woorden() for ending in ENDINGS)


@cache
def load_woorden() -> frozenset[str]:
    """Return the common words."""
    text = files("casuskijker.loading.text").joinpath("gewone_woorden.txt").read_text("utf-8")
    return frozenset(line for line in text.splitlines() if not line.startswith("#"))


def _find_zinnen(texts: Iterable[str]) -> Iterator[str]:
    for text in texts:
        yield from SENTENCE_END.split(text)


def _find_words(zin: str) -> Iterator[str]:
    """Yield the words of a sentence in small letters, without its names."""
    for found in LETTERS.finditer(zin):
        if found.start() == 0 or found[0].islower():
            yield found[0].lower()


def _find_names(zin: str) -> Iterator[str]:
    """Yield the words with a capital that does not begin the sentence, in small letters."""
    yield from (found[0].lower() for found in LETTERS.finditer(zin) if found.start() > 0 and not found[0].islower())
