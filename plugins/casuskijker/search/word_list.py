"""The word list of simplemma as the search has it: folded, and without its mistakes (see decision record 0010)."""

from __future__ import annotations

from collections import defaultdict
from itertools import compress
from operator import not_
from typing import TYPE_CHECKING

from casuskijker.search.fold import fold_anew

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

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


def read_word_list() -> tuple[dict[str, str], frozenset[str]]:
    """Return the lemma of every form, and the forms that are only known as names, with a capital."""
    lemmas, proper = fold_entries(*_read_entries())
    for form in ("", *MISSPELT):
        lemmas.pop(form, None)
    own = [form for form, lemma in lemmas.items() if len(lemma) > len(form) and _leads_astray(form, lemma)]
    lemmas.update(zip(own, own, strict=True))
    lemmas.update(MISTAKEN)
    return lemmas, proper


def _read_entries() -> tuple[list[str], list[str]]:
    """Return all forms and the lemma of each; the list itself would stay, and takes 40 MB."""
    from simplemma.strategies.dictionaries import DefaultDictionaryFactory  # noqa: PLC0415 - hardly ever needed

    entries = DefaultDictionaryFactory(cache_max_size=0).get_dictionary("nl")
    forms = list(entries)
    return forms, list(map(entries.__getitem__, forms))


def fold_entries(forms: list[str], lemmas: list[str]) -> tuple[dict[str, str], frozenset[str]]:
    """Return the folded lemma of every folded form, and the forms that are only written with a capital.

    A name ('Brink') gives way to a word that is written the same ('brink'). All in strides, where a loop takes longer.
    """
    distinct = list(set(lemmas))
    of_lemma = dict(zip(distinct, _fold(distinct), strict=True))
    folded_lemmas = list(map(of_lemma.__getitem__, lemmas))
    folded_forms = _fold(forms)
    are_words = list(map(str.islower, forms))
    folded = dict(compress(zip(folded_forms, folded_lemmas, strict=True), are_words))
    names = dict(compress(zip(folded_forms, folded_lemmas, strict=True), map(not_, are_words)))
    proper = frozenset(names.keys() - folded.keys())
    folded.update((name, names[name]) for name in names if name in proper)
    return folded, proper


def group_forms(lemmas: Mapping[str, str]) -> dict[str, str]:
    """Return the forms of every lemma, as one text."""
    groups: defaultdict[str, list[str]] = defaultdict(list)
    for form, lemma in lemmas.items():
        groups[lemma].append(form)
    return dict(zip(groups, map(" ".join, groups.values()), strict=True))


def _leads_astray(form: str, lemma: str) -> bool:
    """Whether a lemma longer than its form is the wrong one: 'werkster' for 'werker', a long verb for 'geloof'."""
    return len(lemma) > len(form) + LONGER or (form.endswith("er") and lemma.endswith(("ster", "es")))


def _fold(words: Iterable[str]) -> list[str]:
    """Return the words folded; most are as they should be, and to see that is quicker than to ask."""
    return [word if word.isascii() and word.isalpha() and word.islower() else fold_anew(word) for word in words]
