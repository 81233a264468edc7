"""Which terms a reader means with a form: those it is a form of, and those of the same family, which count for less.

A word of Dutch that looks like one of the site and means nothing here has an empty bundle.

A bundle is written as it goes to the browser: '12.13/14' has the terms 12 and 13, and 14 of their family.
"""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from casuskijker.search.index import Index


def bundle_forms(index: Index, terms: Mapping[str, int]) -> dict[str, str]:
    """Return a bundle for every form that can be typed, also for forms that stand nowhere on the site."""
    bundles: dict[str, str] = {}
    join = lru_cache(maxsize=None)(_join)  # the forms of a word often meet those of one other
    for bundle, forms in _bundle_words(index, terms):
        for form in forms:
            known = bundles.setdefault(form, bundle)
            if known != bundle:
                bundles[form] = join(known, bundle)
    mended = index.offered | index.asked.keys()
    # What a reader may mean is a word too, also when no text has it: it is not typed wrong.
    for form in index.asked:
        bundles.setdefault(form, "")
    for word in index.analyzer.lookalikes.find_real_words(mended):
        bundles.setdefault(word, "")
    return bundles


def _bundle_words(index: Index, terms: Mapping[str, int]) -> Iterator[tuple[str, Iterable[str]]]:
    """Yield what every word means, with its forms."""
    analyzer = index.analyzer
    families: defaultdict[str, list[str]] = defaultdict(list)
    for term in terms:
        families[analyzer.root_of(term)].append(term)
    for members in families.values():
        family = {terms[member] for member in members}
        for member in members:
            yield _write({terms[member]}, family), analyzer.forms_of(member)
        elsewhere = _write(set(), family)
        for relative, forms in analyzer.relatives_of(members[0]):
            if relative not in members:
                yield elsewhere, forms
    for form in index.spelling:
        yield _write({terms[lemma] for lemma in analyzer.find_lemmas(form)}, set()), (form,)


def _join(one: str, other: str) -> str:
    halves = [_read(bundle) for bundle in (one, other)]
    return _write(set().union(*(own for own, _ in halves)), set().union(*(family for _, family in halves)))


def _read(bundle: str) -> tuple[set[int], set[int]]:
    own, _, family = bundle.partition("/")
    return {int(term) for term in own.split(".") if term}, {int(term) for term in family.split(".") if term}


def _write(own: set[int], family: set[int]) -> str:
    others = family - own
    terms = ".".join(map(str, sorted(own)))
    return f"{terms}/{'.'.join(map(str, sorted(others)))}" if others else terms
