"""Dutch words with their forms, from the word list of simplemma (see decision record 0010)."""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from simplemma.strategies.dictionaries import DefaultDictionaryFactory

from casuskijker.search.fold import fold_word
from casuskijker.search.spelling import stem_of

if TYPE_CHECKING:
    from collections.abc import Mapping

LONGER = 3
"""A lemma is hardly longer than its forms: 'woon' of 'wonen', 'at' of 'eten'."""


MISTAKEN = {
    "ouder": "ouder", "jongere": "jongere", "jongeren": "jongere", "naaste": "naaste", "naasten": "naaste",
    "betrokkenen": "betrokkene", "gemachtigden": "gemachtigde", "gevangene": "gevangene", "gevangenen": "gevangene",
    "gezinsgenoten": "gezinsgenoot",
}  # fmt: skip
"""Words that the list calls a form of another: 'ouder' as more than 'oud', 'jongere' as more than 'jong', 'naaste' as
'naast'. A reader who looks for people hardly ever thinks of those."""


MISSPELT = ("huislijk", "huislijke")
"""Words that the list has and that hardly anybody writes but by mistake."""


class Dictionary:
    """Which folded form belongs to which folded lemma: 'brieven' and 'brief' to 'brief'."""

    def __init__(self, lemmas: Mapping[str, str], *, proper: frozenset[str] = frozenset()) -> None:
        """Take the lemma of every form, and the forms that are only known as names, with a capital."""
        self.lemmas = lemmas
        self.proper = proper
        self.names = frozenset(lemmas.values())
        self.is_verb = lru_cache(maxsize=None)(self._is_verb)

    def __contains__(self, form: str) -> bool:
        """Whether this form of a word is known."""
        return form in self.lemmas

    def find_lemma(self, form: str) -> str | None:
        """Return the lemma of a form, or None when the word is not known."""
        return self.lemmas.get(form)

    def _is_verb(self, lemma: str) -> bool:
        """Whether a lemma is an infinitive, which shows in that its stem is one of its forms."""
        return lemma.endswith("en") and self.lemmas.get(stem_of(lemma)) == lemma

    def forms_of(self, lemma: str) -> tuple[str, ...]:
        """Return every known form of a lemma."""
        return tuple(self._forms.get(lemma, ()))

    @cached_property
    def by_shape(self) -> dict[tuple[str, int], list[str]]:
        """The forms by their first letter and how many they have."""
        shapes: defaultdict[tuple[str, int], list[str]] = defaultdict(list)
        for form in self.lemmas:
            shapes[form[0], len(form)].append(form)
        return shapes

    @cached_property
    def _forms(self) -> dict[str, list[str]]:
        forms: defaultdict[str, list[str]] = defaultdict(list)
        for form, lemma in self.lemmas.items():
            forms[lemma].append(form)
        return forms


@lru_cache(maxsize=1)
def load_dictionary() -> Dictionary:
    """Return the dictionary of Dutch, read once."""
    entries: Mapping[str, bytes | str] = DefaultDictionaryFactory().get_dictionary("nl")
    folded_lemmas = {
        lemma: fold_word(lemma.decode() if isinstance(lemma, bytes) else lemma) for lemma in set(entries.values())
    }
    lemmas: dict[str, str] = {}
    proper = set[str]()
    for form, lemma in entries.items():
        is_plain = form.isascii() and form.isalpha() and form.islower()
        folded = form if is_plain else fold_word(form)
        # A name ('Brink') gives way to a word that is written the same ('brink').
        if is_plain or form.islower():
            lemmas[folded] = folded_lemmas[lemma]
            proper.discard(folded)
        elif folded not in lemmas:
            lemmas[folded] = folded_lemmas[lemma]
            proper.add(folded)
    for form in ("", *MISSPELT):
        lemmas.pop(form, None)
    lemmas.update({form: form for form, lemma in lemmas.items() if _leads_astray(form, lemma)})
    return Dictionary(lemmas | MISTAKEN, proper=frozenset(proper))


def _leads_astray(form: str, lemma: str) -> bool:
    """Whether the list has a wrong lemma: 'werkster' for 'werker', a long verb for 'geloof'."""
    if len(lemma) > len(form):
        return len(lemma) > len(form) + LONGER or (form.endswith("er") and lemma.endswith(("ster", "es")))
    return not lemma
