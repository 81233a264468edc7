"""Dutch spelling of a word that gets or loses an ending: 'wonen' and 'woon', 'verhuizen' and 'verhuis'."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

VOWELS = frozenset("aeiouy")
LONG = frozenset("aeou")
HARDENED = {"v": "f", "z": "s"}
SOFTENED = {"f": "v", "s": "z"}


def stem_of(infinitive: str) -> str:
    """Return the stem of a word that ends in -en: 'wonen' gives 'woon', 'spreken' 'spreek', 'verhuizen' 'verhuis'."""
    stem = infinitive.removesuffix("en")
    if len(stem) < 2:  # noqa: PLR2004 - there is nothing to respell
        return stem
    last, before = stem[-1], stem[-2]
    if last == before and last not in VOWELS:
        return stem[:-1]
    if last in VOWELS:
        return stem
    if before in LONG and not (len(stem) > 2 and stem[-3] in VOWELS) and not _is_unstressed(stem):  # noqa: PLR2004
        stem = stem[:-1] + before + last
    return stem[:-1] + HARDENED.get(last, last)


def stems_of(infinitive: str) -> tuple[str, ...]:
    """Return how the stem of a word that ends in -en may be written: -eren is of 'adviseer' and of 'verander'."""
    stem = stem_of(infinitive)
    return (stem, f"{stem[:-1]}er") if infinitive.endswith("eren") and stem.endswith("er") else (stem,)


def _is_unstressed(stem: str) -> bool:
    """Whether the last vowel is a mute e, which is not doubled: 'tekenen', 'verbeteren', 'wandelen'."""
    return stem[-2] == "e" and stem[-1] in "lnrm" and any(letter in VOWELS for letter in stem[:-2])


def with_ending(stem: str) -> Iterator[str]:
    """Yield how a stem can be written before an ending with a vowel: 'woon' gives 'won', 'brief' 'briev'."""
    yield stem
    if len(stem) < 3 or stem[-1] in VOWELS:  # noqa: PLR2004 - too short for a closed syllable
        return
    if stem[-2] == stem[-3] and stem[-2] in LONG:
        yield stem[:-2] + SOFTENED.get(stem[-1], stem[-1])
        yield stem[:-2] + stem[-1]
    elif stem[-2] in VOWELS and stem[-3] not in VOWELS:
        yield stem + stem[-1]
    if stem[-1] in SOFTENED:
        yield stem[:-1] + SOFTENED[stem[-1]]
