"""Tips for plain language: sentences that are long, and words of offices that have a plain one beside them.

A text is cut into sentences by a few rules of our own. The library for it that knows Dutch, pysbd, takes 0.13 seconds
for one casus, where a thousand of them load in one second, and it ends a sentence after 'mevr.'.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import groupby, product
from typing import TYPE_CHECKING, TypeAlias

from casuskijker.domain.problem import Place
from casuskijker.loading.reading import messages as m

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from casuskijker.domain.problem import Problem
    from casuskijker.loading.reading.fields import Given, Reader

Paragraph: TypeAlias = tuple[str, int]
"""A text in which a blank line or a heading is no part of a sentence, and the line of the file where it begins."""

MAX_WORDS = 25
SHOWN_WORDS = 5
"""How many words of a long sentence help to find it back."""

PLAIN = {
    "aangaande": "over",
    "alsmede": "en, ook",
    "alvorens": "voordat",
    "behoudens": "behalve",
    "bewerkstelligen": "zorgen voor, bereiken",
    "casemanager": "vaste begeleider",
    "casemanagers": "vaste begeleiders",
    "conform": "volgens",
    "derhalve": "daarom, dus",
    "desalniettemin": "toch",
    "desgewenst": "als je wilt",
    "dienaangaande": "daarover",
    "dientengevolge": "daardoor",
    "empoweren": "sterker maken",
    "in het kader van": "voor, bij, vanwege",
    "ingevolge": "volgens",
    "inzake": "over",
    "krachtens": "volgens",
    "met betrekking tot": "over",
    "middels": "met, door",
    "niettegenstaande": "ondanks",
    "nochtans": "toch",
    "omtrent": "over, rond",
    "onderhavige": "deze, dit",
    "te allen tijde": "altijd",
    "ten aanzien van": "over, voor",
    "ten behoeve van": "voor",
    "ten gevolge van": "door",
    "teneinde": "om",
    "voornoemd": "eerder genoemd",
    "voornoemde": "eerder genoemde, deze",
    "woonachtig": "die woont in",
}
"""Words of offices, each with what people say."""

BEFORE = ("", "‘")
AFTER = ("", ",", ".", ":", "?", "’")
_KEYS = [max(phrase.split(), key=len) for phrase in PLAIN]
SIGNS = frozenset(map("".join, product(BEFORE, [*_KEYS, *map(str.capitalize, _KEYS)], AFTER)))
"""The longest word of each, as it mostly stands between spaces: a text without any of these is done at once.

To look for each phrase in each text takes twice as long, and one pattern of all of them twenty times. More signs
would not fit in the cache of a processor: ten times as many take three times as long.
"""

ABBREVIATIONS = ("bijv", "bv", "ca", "dhr", "dr", "drs", "ds", "ir", "mej", "mevr", "mr", "mw", "nr", "prof", "st")
"""What has a full stop behind it and then often a capital: no sentence ends there."""

WORD = re.compile(r"\S*\w\S*")


def _sentence_end() -> re.Pattern[str]:
    """Return what stands between two sentences: a mark, white space, and then a capital or a quotation mark.

    One letter before a full stop is an initial or the end of 'o.a.', but 'u' is a word.
    """
    by_length = [sorted(group) for _, group in groupby(sorted(ABBREVIATIONS, key=len), key=len)]
    not_after = "".join(rf"(?<!\b(?i:{'|'.join(group)})\.)" for group in by_length)
    return re.compile(
        rf"[.!?…](?<!\b[A-Za-tv-z]\.){not_after}[’”\"')\]*_]*\s+(?=[‘“„\"']|[(\[*_]*[^\W\d_a-zà-öø-ÿ])",
    )


SENTENCE_END = _sentence_end()


def find_taaltips(paragraphs: Sequence[Paragraph], *, path: str) -> Iterator[Problem]:
    """Yield a tip for every long sentence and every word of offices."""
    flat = [text.replace("\n", " ") for text, _ in paragraphs]
    everything = "\n".join(flat)
    for sentence in SENTENCE_END.split(everything):
        if sentence.count(" ") >= MAX_WORDS:
            for part in sentence.split("\n"):  # no mark between them, but they are paragraphs of their own
                yield from _judge_length(part, paragraphs, path)
    if not SIGNS.isdisjoint(everything.split()):
        for text, (written, line) in zip(flat, paragraphs, strict=True):
            for start, phrase, plain in _find_phrases(text):
                place = Place(path, line + written.count("\n", 0, start))
                yield m.AMBTELIJK.at(place, woord=phrase, gewoon=plain)


def advised(read: Reader) -> Reader:
    """Return the reader of a text that also gives tips for its language."""

    def read_and_advise(given: Given) -> str | None:
        text: str | None = read(given)
        if text:
            place = given.node.place
            line = " ".join(text.split())  # where YAML broke the lines is not known any more
            given.context.problems.extend(find_taaltips([(line, place.line)], path=place.path))
        return text

    return read_and_advise


def _judge_length(sentence: str, paragraphs: Sequence[Paragraph], path: str) -> Iterator[Problem]:
    words = WORD.findall(sentence)
    if len(words) > MAX_WORDS:
        begin = " ".join(words[:SHOWN_WORDS])
        found = ((text, line, text.replace("\n", " ").find(sentence)) for text, line in paragraphs)
        line = next(line + text.count("\n", 0, start) for text, line, start in found if start >= 0)
        yield m.LANGE_ZIN.at(Place(path, line), begin=begin, aantal=len(words), hoogste=MAX_WORDS)


def _find_phrases(text: str) -> Iterator[tuple[int, str, str]]:
    for phrase, plain in PLAIN.items():
        if phrase[1:] in text:  # its first letter may be a capital
            for found in _pattern(phrase).finditer(text):
                yield found.start(), found[0], plain


@cache
def _pattern(phrase: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w/-]){phrase}(?![\w/-])", re.IGNORECASE)
