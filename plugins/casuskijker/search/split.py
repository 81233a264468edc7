"""Compounds into their parts: 'schuldhulpverlening' is schuld, hulp and verlening.

A part is a word of the dictionary or of the site itself. What looks like a word but is an ending ('heid', 'lijk',
'schap') is none, and short words only count when they are known to make compounds: 'dag' does, 'ren' does not.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from casuskijker.search.dutch import NO_FIRST, NO_LAST, SHORT_FIRST, SHORT_LAST, WHOLE
from casuskijker.search.learned import NOTHING, Memo
from casuskijker.search.spelling import stem_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from casuskijker.search.dictionary import Dictionary
    from casuskijker.search.families import Families
    from casuskijker.search.learned import Learned

MIN_PART = 3
MIN_WORD = 6
MIN_FREE = 4
"""A part of so many letters may be any word; a shorter one must be on a list."""

LINKS = ("s", "en", "e", "n")
LAST_OF_LINKS = frozenset("sen")
PREFIXES = ("ver", "be", "ge", "her", "ont", "onder", "over", "aan", "uit", "voor", "door")


class Part(NamedTuple):
    """A part of a compound: as it stands there, and without the letters that link it to the next."""

    text: str
    word: str


class Splitter:
    """Splits words by a dictionary and the words of a site; remembers what it saw."""

    def __init__(
        self,
        dictionary: Dictionary,
        families: Families,
        *,
        own_words: frozenset[str] = frozenset(),
        learned: Learned = NOTHING,
    ) -> None:
        """Take the dictionary, what words come from, the folded words that a site adds, and what is known already."""
        self._dictionary = dictionary
        self._lemmas = dictionary.lemmas
        self._families = families
        self._own_words = own_words
        self._learned = learned
        self._changed = learned.own_words ^ own_words
        # Words come back, whole and as a part of others.
        self.splits = Memo(self._split, self._recall)
        self.split: Callable[[str], tuple[Part, ...]] = self.splits.__getitem__
        """Returns the parts of a folded word, at least two, or nothing when it is no compound."""
        self._find = lru_cache(maxsize=None)(self._search)
        self._firsts = lru_cache(maxsize=None)(self._find_firsts)

    def drop_pieces(self) -> None:
        """Forget what words might be made of, which takes much room and few need once most words are split."""
        self._find.cache_clear()
        self._firsts.cache_clear()

    def _recall(self, word: str) -> tuple[Part, ...] | None:
        """Return the parts that an earlier build found, unless the words that a site adds may have a say in them."""
        known = self._learned.splits.get(word)
        whole = self._lemmas.get(word, word)
        if known is None or any(own in whole for own in self._changed):
            return None
        parts = tuple(Part(text, part) for text, _, part in (piece.partition("/") for piece in known.split()))
        return parts if not parts or "".join(part.text for part in parts) == whole else None

    def _split(self, word: str) -> tuple[Part, ...]:
        """Find the parts: of a word in the dictionary the lemma is split, and more strictly.

        The letters of a word that is known may fall apart by chance.
        """
        lemma = self._dictionary.find_lemma(word)
        if lemma is None:
            return self._find(word) if len(word) >= MIN_WORD else ()
        if len(lemma) < MIN_WORD or lemma in WHOLE or self._comes_from_verb(lemma):
            return ()
        parts = self._find(lemma)
        return parts if parts and all(map(self._is_certain, parts)) else ()

    def _comes_from_verb(self, lemma: str) -> bool:
        """Whether a word is a verb, or comes from one that begins with a prefix: 'verslaving' from 'verslaven'."""
        root = self._families.find_root(lemma)
        return self._dictionary.is_verb(lemma) or (lemma.startswith(PREFIXES) and self._dictionary.is_verb(root))

    def _is_certain(self, part: Part) -> bool:
        """Whether a part is more than some form of some word: a lemma, the stem of a verb, or a plural that links."""
        lemma = self._dictionary.find_lemma(part.word)
        if lemma is None:
            return part.word in self._own_words or self._is_derived(part.word)
        is_stem = self._dictionary.is_verb(lemma) and stem_of(lemma) == part.word
        return is_stem or part.word in self._dictionary.names or part.word.endswith(("en", "er", "jes", "ige"))

    def _search(self, word: str) -> tuple[Part, ...]:
        best: tuple[tuple[int, int, int], tuple[Part, ...]] | None = None
        for end in range(MIN_PART, len(word) - MIN_PART + 1):
            first = word[:end]
            # Most beginnings are no word and have no link either: to see that is quicker than to ask.
            may_begin = first in self._lemmas or first[-1] in LAST_OF_LINKS or first in self._own_words
            firsts = self._firsts(first) if may_begin else ()
            rest = self._split_rest(word[end:]) if firsts else ()
            for part in firsts if rest else ():
                parts = (part, *rest)
                cost = (len(parts), sum(part.text != part.word for part in parts), -min(map(_length, parts)))
                if best is None or cost < best[0]:
                    best = cost, parts
        return best[1] if best else ()

    def _find_firsts(self, text: str) -> tuple[Part, ...]:
        """Return in which ways a text may be the first part of a word."""
        links = [link for link in LINKS if text.endswith(link)] if text[-1] in LAST_OF_LINKS else ()
        linked = (text[: -len(link)] for link in links)
        words = [text] if self._may_begin(text, is_linked=False) else []
        words += [word for word in linked if self._may_begin(word, is_linked=True)]
        return tuple(Part(text, word) for word in words)

    def _split_rest(self, text: str) -> tuple[Part, ...]:
        if self._may_end(text):
            return (Part(text, text),)
        return self._find(text) if len(text) >= MIN_WORD else ()

    def _may_begin(self, word: str, *, is_linked: bool) -> bool:
        lemma = self._lemmas.get(word)
        if word in self._own_words:
            return True
        if lemma is None:
            return is_linked and self._is_derived(word)
        if word in NO_FIRST or (len(word) < MIN_FREE and word not in SHORT_FIRST):
            return False
        if is_linked or lemma == word:
            return lemma == word and (is_linked or not self._dictionary.is_verb(word))
        return stem_of(lemma) == word if self._dictionary.is_verb(lemma) else word.endswith(("en", "er", "jes"))

    def _may_end(self, word: str) -> bool:
        if word in NO_LAST:
            return False
        if word in self._own_words:
            return True
        if word in self._lemmas:
            return len(word) >= MIN_FREE or word in SHORT_LAST
        return self._is_derived(word)

    def _is_derived(self, word: str) -> bool:
        """Whether a word that no dictionary has comes from one that it has: 'eenzaamheid', 'zorger'."""
        return len(word) > MIN_FREE and self._families.find_root(word) != word


def _length(part: Part) -> int:
    return len(part.word)
