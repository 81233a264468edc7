"""The words of one record: which there are, how often, and which of them follow each other."""

from __future__ import annotations

from array import array
from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from casuskijker.domain.tekens import plain
from casuskijker.search.dutch import STOP_WORDS
from casuskijker.search.fold import find_words, fold_word
from casuskijker.search.phrases import find_buckets, hash_word

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from casuskijker.search.records import Zoekpagina
    from casuskijker.search.synoniemen import Spelling, Synoniemen

TITEL, TREFWOORD, OMSCHRIJVING, LEZERSWOORD, TEKST = 8, 5, 3, 2, 1
"""How much a word counts in each part of a record."""
VAN_LEZERS = "\u2060"
"""The sign, which nobody sees, after a word that stands in no text: a reader may mean it, and it is written nowhere."""
IN_OTHER_WORDS = 0.1
"""How much a label counts for its other spellings, when the text has none: such a record comes behind those that do."""


def is_written(word: str) -> bool:
    """Whether a word that was counted stands in a text, and is not only one of readers."""
    return not word.endswith(VAN_LEZERS)


@dataclass(frozen=True, slots=True)
class Geteld:
    """The words of some texts as they are written, with how much they count, and of each text all words as compared.

    `buckets` are those of the phrases, each once.
    """

    words: Counter[str]
    folded: tuple[tuple[int, list[str]], ...]
    buckets: array[int]


@dataclass(frozen=True, slots=True)
class Tally:
    """The words of a record as they are written, with how often; and the spellings that mean the same as others.

    `buckets` are those of its phrases, each once.
    """

    words: Counter[str]
    spellings: dict[Spelling, float]
    length: int
    buckets: array[int]


Texts = tuple[tuple[int, str], ...]
"""The texts of a record, each with how much its words count."""
Ahead = dict[Texts, Geteld]
"""What was counted of texts before there was a record of them."""


def count_record(record: Zoekpagina, synoniemen: Synoniemen, ahead: Ahead) -> Tally:
    """Return what a record adds to an index; texts that were counted ahead are not counted again."""
    texts = read_texts(record)
    geteld = ahead.pop(texts, None) or count_texts(texts)
    words = geteld.words
    spellings: defaultdict[Spelling, float] = defaultdict(float)
    for weight, folded in geteld.folded:
        for spelling in synoniemen.find(folded):
            spellings[spelling] += weight
    words.update(_weigh_trefwoorden(record.trefwoorden))
    words.update({word + VAN_LEZERS: LEZERSWOORD for word in _find_telling(record.lezerswoorden)})
    for naam in record.trefwoorden:
        for spelling in synoniemen.find(list(map(fold_word, find_words(naam)))):
            spellings.setdefault(spelling, IN_OTHER_WORDS)
    return Tally(words, spellings, sum(len(folded) for _, folded in geteld.folded), geteld.buckets)


def count_texts(texts: Texts) -> Geteld:
    """Return what texts have in them, whatever else a site knows."""
    words: Counter[str] = Counter()
    folded = []
    for weight, text in texts:
        found = find_words(text) if text.isascii() else list(map(plain, find_words(text)))
        folded.append((weight, list(map(fold_word, found))))
        for _ in range(weight):
            words.update(found)
    return Geteld(words, tuple(folded), array("H", find_buckets(each for _, each in folded)))


def _weigh_trefwoorden(namen: Iterable[str]) -> dict[str, int]:
    """Return how much each word of the names counts.

    A word counts once, and in a name of several words for its part: ‘gesprek achter de voordeur’ is not about gesprek.
    """
    weights: dict[str, int] = {}
    for naam in namen:
        words = find_words(naam)
        for word in words:
            weights[word] = max(weights.get(word, 1), TREFWOORD // len(words))
    return weights


def _find_telling(namen: Iterable[str]) -> Iterator[str]:
    """Yield the words of the names that say something."""
    yield from (word for naam in namen for word in find_words(naam) if fold_word(word) not in STOP_WORDS)


def read_texts(record: Zoekpagina) -> Texts:
    """Return the texts of a record in their order."""
    passages = ((TEKST, passage.tekst) for passage in record.passages)
    return ((TITEL, record.titel), (OMSCHRIJVING, record.omschrijving), *passages)


def forget_words() -> None:
    """Forget what words are compared as and counted by: once all texts are counted, few are asked for again."""
    fold_word.cache_clear()
    hash_word.cache_clear()
