"""Takes a word apart into terms: what it is a form of, and the words it is made of, each with how well it is meant.

A term is a lemma, or a compound that ends in one: 'keukentafelgesprekken' has the terms 'keukentafelgesprek' (1),
'gesprek', 'keukentafel', 'keuken' and 'tafel' (less).
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from casuskijker.search.dutch import STOP_WORDS
from casuskijker.search.families import Families
from casuskijker.search.fold import INSIDE, fold_word
from casuskijker.search.learned import NOTHING
from casuskijker.search.split import Splitter

if TYPE_CHECKING:
    from collections.abc import Iterator

    from casuskijker.search.dictionary import Dictionary
    from casuskijker.search.learned import Learned
    from casuskijker.search.split import Part

SELF, JOINED, HYPHENED, LAST, FIRST = 1.0, 0.7, 0.8, 0.55, 0.45
"""How well a term stands for a word: itself, several of its parts together, a part at a hyphen, its last, another."""
DEEPER = 0.8
PLURALS = ("en", "s")
MIN_PEOPLE = 8
"""Letters of a plural of the kind 'zelfstandigen', before it is taken for one: shorter words in -en are often verbs."""

Terms = tuple[tuple[str, float], ...]


class Analyzer:
    """Knows the terms of every word of a site; the same word is taken apart once."""

    def __init__(
        self, dictionary: Dictionary, *, own_words: frozenset[str] = frozenset(), learned: Learned = NOTHING
    ) -> None:
        """Take the dictionary, the folded words that the site adds to it, and what is known already."""
        self.dictionary = dictionary
        self.families = Families(dictionary, learned)
        self.own_words = own_words
        self.splitter = Splitter(dictionary, self.families, own_words=own_words, learned=learned)
        self.terms: dict[str, Terms] = {}
        self.find_lemmas = lru_cache(maxsize=None)(self._find_lemmas)
        self.take_head = lru_cache(maxsize=None)(self._take_head)
        # Many compounds end in the same words.
        self._list_forms = lru_cache(maxsize=None)(dictionary.list_forms)
        self._list_names = lru_cache(maxsize=None)(dictionary.list_names)

    def find_terms(self, word: str) -> Terms:
        """Return the terms of a word as it is written, the best first."""
        if word not in self.terms:
            self.terms[word] = self._take_apart(word)
        return self.terms[word]

    def _take_apart(self, word: str) -> Terms:
        folded = fold_word(word)
        found = dict.fromkeys(self.find_lemmas(folded), SELF)
        self._add_parts(found, self.splitter.split(folded), 1.0)
        if len(pieces := [fold_word(piece) for piece in INSIDE.split(word)]) > 1:
            for piece in pieces:
                if len(piece) > 1:
                    for lemma in self.find_lemmas(piece):
                        _add(found, lemma, HYPHENED)
                    self._add_parts(found, self.splitter.split(piece), HYPHENED)
        return tuple(found.items())

    def find_parts(self, term: str) -> tuple[str, ...]:
        """Return the terms of the parts of a compound that say something by themselves, or nothing."""
        parts = (part.word for part in self.splitter.split(term))
        return tuple(self.find_lemmas(part)[0] for part in parts if part not in STOP_WORDS)

    def forms_of(self, term: str) -> list[str]:
        """Return the forms in which a reader may type a term."""
        prefix, head = self.take_head(term)
        return [prefix + form for form in self._list_forms(head)] if prefix else self.dictionary.list_forms(head)

    def root_of(self, term: str) -> str:
        """Return what the whole family of a term comes from: 'hulpverlenen' for 'hulpverlening' and 'hulpverlener'."""
        prefix, head = self.take_head(term)
        return prefix + self.families.find_root(head)

    def relatives_of(self, term: str) -> Iterator[tuple[str, list[str]]]:
        """Yield the words that come from the same word as a term, on the site or not, with their forms.

        Of those of a compound these are only what each is called: who looks for 'hulpverlening' may type
        'hulpverleners' and 'hulpverlenen', and hardly 'hulpverleent'; what it is made of is found with that too.
        """
        prefix, head = self.take_head(term)
        list_forms = self._list_names if prefix else self.dictionary.list_forms
        for member in self.families.find_members(self.families.find_root(head)):
            yield prefix + member, [prefix + form for form in list_forms(member)]

    def _take_head(self, term: str) -> tuple[str, str]:
        """Return a compound without its last part, and the lemma of that part; of any other word nothing and itself.

        Of several lemmas it is the one that stands there: a 'kinderwagen' is a 'wagen' and no 'waag'. A last part may
        be a compound itself: 'schuldhulpverlening' ends in 'hulpverlening', and that in 'verlening'.
        """
        parts = self.splitter.split(term)
        if not parts:
            return "", term
        prefix = term[: len(term) - len(parts[-1].text)]
        lemmas = self.find_lemmas(parts[-1].word)
        last = next((lemma for lemma in lemmas if prefix + lemma == term), lemmas[0])
        between, head = self.take_head(last)
        return prefix + between, head

    def _find_lemmas(self, word: str) -> tuple[str, ...]:
        lemma = self.dictionary.find_lemma(word)
        if lemma is not None:
            return (lemma, word) if word != lemma and word in self.dictionary.names else (lemma,)
        if parts := self.splitter.split(word):
            prefix = word[: len(word) - len(parts[-1].text)]
            head = self.find_lemmas(parts[-1].word)[0]
            return (prefix + head,)
        singulars = (word.removesuffix(ending) for ending in PLURALS if word.endswith(ending))
        own = next((singular for singular in singulars if singular in self.own_words), word)
        return (own,) if own != word else self._find_lemmas_of_people(word)

    def _find_lemmas_of_people(self, word: str) -> tuple[str, ...]:
        """Return the lemmas of people called after what they are: 'leidinggevenden' has those of 'leidinggevende'."""
        if len(word) < MIN_PEOPLE or not word.endswith("en"):
            return (word,)
        one = word.removesuffix("n")
        return self.find_lemmas(one) if one in self.dictionary or self.splitter.split(one) else (word,)

    def _add_parts(self, found: dict[str, float], parts: tuple[Part, ...], quality: float) -> None:
        for start in range(len(parts)):
            for end in range(start + 1, len(parts) + 1):
                run = parts[start:end]
                if len(run) == len(parts):
                    continue
                word = "".join(part.text for part in run[:-1]) + run[-1].word
                weight = quality * (JOINED if len(run) > 1 else LAST if end == len(parts) else FIRST)
                for lemma in self.find_lemmas(word):
                    _add(found, lemma, weight)
                if len(run) == 1:
                    self._add_parts(found, self.splitter.split(word), weight * DEEPER)


def _add(found: dict[str, float], term: str, quality: float) -> None:
    found[term] = max(found.get(term, 0.0), quality)
