"""Compounds into their parts: 'schuldhulpverlening' is schuld, hulp and verlening.

A part is a word of the dictionary or of the site itself. What looks like a word but is an ending ('heid', 'lijk',
'schap') is none, and short words only count when they are known to make compounds: 'dag' does, 'ren' does not.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from casuskijker.search.spelling import stem_of
from casuskijker.search.taal import NO_FIRST, NO_LAST, SHORT_FIRST, SHORT_LAST, WHOLE

if TYPE_CHECKING:
    from collections.abc import Callable

    from casuskijker.search.families import Families
    from casuskijker.search.woordenboek import Woordenboek

MIN_PART = 3
MIN_WORD = 6
MIN_FREE = 4
"""A part of so many letters may be any word; a shorter one must be on a list."""

LINKS = ("s", "en", "e", "n")
PREFIXES = ("ver", "be", "ge", "her", "ont", "onder", "over", "aan", "uit", "voor", "door")


class Deel(NamedTuple):
    """A part of a compound: as it stands there, and without the letters that link it to the next."""

    tekst: str
    woord: str


class Splitser:
    """Splits words by a dictionary and the words of a site; remembers what it saw."""

    def __init__(self, woordenboek: Woordenboek, families: Families, *, eigen: frozenset[str] = frozenset()) -> None:
        """Take the dictionary, what words come from, and the folded words that a site adds."""
        self._woordenboek = woordenboek
        self._lemmas = woordenboek.lemmas
        self._families = families
        self._eigen = eigen
        # Words come back, whole and as a part of others.
        self.split: Callable[[str], tuple[Deel, ...]] = lru_cache(maxsize=None)(self._split)
        self._find: Callable[[str], tuple[Deel, ...]] = lru_cache(maxsize=None)(self._search)
        self._firsts: Callable[[str], tuple[Deel, ...]] = lru_cache(maxsize=None)(self._find_firsts)

    def _split(self, word: str) -> tuple[Deel, ...]:
        """Return the parts of a folded word, at least two, or nothing when it is no compound.

        Of a word in the dictionary the lemma is split, and more strictly: its letters may fall apart by chance.
        """
        lemma = self._woordenboek.find_lemma(word)
        if lemma is None:
            return self._find(word) if len(word) >= MIN_WORD else ()
        if len(lemma) < MIN_WORD or lemma in WHOLE or self._comes_from_verb(lemma):
            return ()
        parts = self._find(lemma)
        return parts if parts and all(map(self._is_certain, parts)) else ()

    def _comes_from_verb(self, lemma: str) -> bool:
        """Whether a word is a verb, or comes from one that begins with a prefix: 'verslaving' from 'verslaven'."""
        root = self._families.find_root(lemma)
        return self._woordenboek.is_verb(lemma) or (lemma.startswith(PREFIXES) and self._woordenboek.is_verb(root))

    def _is_certain(self, part: Deel) -> bool:
        """Whether a part is more than some form of some word: a lemma, the stem of a verb, or a plural that links."""
        lemma = self._woordenboek.find_lemma(part.woord)
        if lemma is None:
            return part.woord in self._eigen or self._is_derived(part.woord)
        is_stem = self._woordenboek.is_verb(lemma) and stem_of(lemma) == part.woord
        return is_stem or part.woord in self._woordenboek.names or part.woord.endswith(("en", "er", "jes", "ige"))

    def _search(self, word: str) -> tuple[Deel, ...]:
        best: tuple[tuple[int, int, int], tuple[Deel, ...]] | None = None
        for end in range(MIN_PART, len(word) - MIN_PART + 1):
            firsts = self._firsts(word[:end])
            rest = self._split_rest(word[end:]) if firsts else ()
            for first in firsts if rest else ():
                parts = (first, *rest)
                cost = (len(parts), sum(part.tekst != part.woord for part in parts), -min(map(_length, parts)))
                if best is None or cost < best[0]:
                    best = cost, parts
        return best[1] if best else ()

    def _find_firsts(self, text: str) -> tuple[Deel, ...]:
        """Return in which ways a text may be the first part of a word."""
        links = [link for link in LINKS if text.endswith(link)] if text[-1] in "sen" else ()
        linked = (text[: -len(link)] for link in links)
        words = [text] if self._may_begin(text, is_linked=False) else []
        words += [word for word in linked if self._may_begin(word, is_linked=True)]
        return tuple(Deel(text, word) for word in words)

    def _split_rest(self, text: str) -> tuple[Deel, ...]:
        if self._may_end(text):
            return (Deel(text, text),)
        return self._find(text) if len(text) >= MIN_WORD else ()

    def _may_begin(self, word: str, *, is_linked: bool) -> bool:
        lemma = self._lemmas.get(word)
        if word in self._eigen:
            return True
        if lemma is None:
            return is_linked and self._is_derived(word)
        if word in NO_FIRST or (len(word) < MIN_FREE and word not in SHORT_FIRST):
            return False
        if is_linked or lemma == word:
            return lemma == word and (is_linked or not self._woordenboek.is_verb(word))
        return stem_of(lemma) == word if self._woordenboek.is_verb(lemma) else word.endswith(("en", "er", "jes"))

    def _may_end(self, word: str) -> bool:
        if word in NO_LAST:
            return False
        if word in self._eigen:
            return True
        if word in self._woordenboek:
            return len(word) >= MIN_FREE or word in SHORT_LAST
        return self._is_derived(word)

    def _is_derived(self, word: str) -> bool:
        """Whether a word that no dictionary has comes from one that it has: 'eenzaamheid', 'zorger'."""
        return len(word) > MIN_FREE and self._families.find_root(word) != word


def _length(part: Deel) -> int:
    return len(part.woord)
