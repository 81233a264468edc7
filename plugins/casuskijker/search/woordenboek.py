"""Dutch words with their forms, from the word list of simplemma (see decision record 0010)."""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property, lru_cache

from simplemma.strategies.dictionaries import DefaultDictionaryFactory

from casuskijker.search.spelling import stem_of
from casuskijker.search.vouwen import fold_word


LONGER = 3
"""A lemma is hardly longer than its forms: 'woon' of 'wonen', 'at' of 'eten'."""


class Woordenboek:
    """Which folded form belongs to which folded lemma: 'brieven' and 'brief' to 'brief'."""

    def __init__(self, lemmas: dict[str, str]) -> None:
        """Take the lemma of every form."""
        self._lemmas = lemmas
        self.names = frozenset(lemmas.values())

    def __contains__(self, form: str) -> bool:
        """Whether this form of a word is known."""
        return form in self._lemmas

    def find_lemma(self, form: str) -> str | None:
        """Return the lemma of a form, or None when the word is not known."""
        return self._lemmas.get(form)

    def is_verb(self, lemma: str) -> bool:
        """Whether a lemma is an infinitive, which shows in that its stem is one of its forms."""
        return lemma.endswith("en") and self.find_lemma(stem_of(lemma)) == lemma

    def forms_of(self, lemma: str) -> tuple[str, ...]:
        """Return every known form of a lemma."""
        return tuple(self._forms.get(lemma, ()))

    @cached_property
    def _forms(self) -> dict[str, list[str]]:
        forms: defaultdict[str, list[str]] = defaultdict(list)
        for form, lemma in self._lemmas.items():
            forms[lemma].append(form)
        return forms


@lru_cache(maxsize=1)
def load_woordenboek() -> Woordenboek:
    """Return the dictionary of Dutch, read once."""
    entries = DefaultDictionaryFactory().get_dictionary("nl")
    lemmas: dict[str, str] = {}
    for form, lemma in entries.items():
        folded = fold_word(form)
        # A name ('Brink') gives way to a word that is written the same ('brink').
        if folded and (folded not in lemmas or form.islower()):
            lemmas[folded] = _choose_lemma(folded, fold_word(lemma.decode() if isinstance(lemma, bytes) else lemma))
    return Woordenboek(lemmas)


def _choose_lemma(form: str, lemma: str) -> str:
    """Return the lemma, or the form itself where the list leads astray: 'werker' to 'werkster', 'geloof' to a verb."""
    is_female = form.endswith("er") and lemma.endswith(("ster", "es"))
    return form if is_female or not lemma or len(lemma) > len(form) + LONGER else lemma
