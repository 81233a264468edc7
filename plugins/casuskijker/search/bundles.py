"""Which terms a reader means with a form: those it is a form of, and those of the same family, which count for less.

A word of Dutch that looks like one of the site and means nothing here has an empty bundle.

A bundle is written as it goes to the browser: '12.13/14' has the terms 12 and 13, and 14 of their family.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from casuskijker.search.analyze import Analyzer
    from casuskijker.search.index import Index


class Meaning(NamedTuple):
    """What a form means: terms by themselves, and those of the family that begins with a root."""

    own: tuple[str, ...]
    root: str = ""


Meanings = tuple[Meaning, ...]


class Bundles:
    """The meanings of all forms that can be typed; when terms come or go, only those of their families change."""

    def __init__(self, analyzer: Analyzer) -> None:
        """Begin with no terms, and so with no forms."""
        self.analyzer = analyzer
        self.terms: set[str] = set()
        self.spelled: set[str] = set()
        self.members: dict[str, tuple[str, ...]] = {}
        self.meant: dict[str, Meanings] = {}

    def follow(self, terms: Iterable[str], spelled: Iterable[str]) -> None:
        """Take the terms as they are now, and the forms that stand in texts."""
        analyzer, terms, spelled = self.analyzer, set(terms), set(spelled)
        changed: defaultdict[str, set[str]] = defaultdict(set)
        for term in terms ^ self.terms:
            changed[analyzer.root_of(term)].add(term)
        for root, differ in changed.items():
            before = self.members.pop(root, ())
            self._forget(self._mean(root, before))
            if now := tuple(sorted(differ.symmetric_difference(before))):
                self.members[root] = now
                self._learn(self._mean(root, now))
        self._forget(map(self._mean_itself, self.spelled - spelled))
        self._learn(self._mean_itself(form) for form in spelled - self.spelled if not self._says_itself(form))
        self.terms, self.spelled = terms, spelled

    def write(self, terms: Mapping[str, int]) -> dict[str, str]:
        """Return the bundle of every form."""
        families = {root: [terms[member] for member in members] for root, members in self.members.items()}
        families[""] = []
        different = {id(meanings): meanings for meanings in self.meant.values()}
        written = {each: _write(meanings, terms, families) for each, meanings in different.items()}
        return dict(zip(self.meant, map(written.__getitem__, map(id, self.meant.values())), strict=True))

    def _mean(self, root: str, members: tuple[str, ...]) -> Iterator[tuple[Meanings, Iterable[str]]]:
        """Yield what the words of a family mean, of which the site has some, with their forms."""
        for member in members:
            yield (Meaning((member,), root),), self.analyzer.forms_of(member)
        elsewhere = (Meaning((), root),)  # one for all of them: there are many
        for relative, forms in self.analyzer.relatives_of(members[0]) if members else ():
            if relative not in members:
                yield elsewhere, forms

    def _mean_itself(self, form: str) -> tuple[Meanings, Iterable[str]]:
        return (Meaning(self.analyzer.find_lemmas(form)),), (form,)

    def _says_itself(self, form: str) -> bool:
        """Whether a form is one of the words that it means, as most are; that lasts as long as it stands there."""
        own = {term for meaning in self.meant.get(form, ()) for term in meaning.own}
        return own.issuperset(self.analyzer.find_lemmas(form))

    def _learn(self, words: Iterable[tuple[Meanings, Iterable[str]]]) -> None:
        for alone, forms in words:
            for form in forms:
                known = self.meant.setdefault(form, alone)
                if known is not alone and alone[0] not in known:
                    self.meant[form] = known + alone

    def _forget(self, words: Iterable[tuple[Meanings, Iterable[str]]]) -> None:
        for (meaning,), forms in words:
            for form in forms:
                if rest := tuple(other for other in self.meant.pop(form, ()) if other != meaning):
                    self.meant[form] = rest


def bundle_forms(index: Index, terms: Mapping[str, int], bundles: Bundles | None = None) -> dict[str, str]:
    """Return a bundle for every form that can be typed, also for forms that stand nowhere on the site."""
    bundles = bundles or Bundles(index.analyzer)
    bundles.follow(terms, index.spelling)
    written = bundles.write(terms)
    # What a reader may mean is a word too, also when no text has it: it is not typed wrong.
    likely = index.analyzer.lookalikes.find_real_words(index.offered | index.asked.keys())
    return dict.fromkeys([*index.asked, *likely], "") | written


def _write(meanings: Meanings, terms: Mapping[str, int], families: Mapping[str, list[int]]) -> str:
    own: Collection[int] = [terms[term] for term in meanings[0].own]
    others: Collection[int] = families[meanings[0].root]
    if len(meanings) > 1:
        own = {terms[term] for meaning in meanings for term in meaning.own}
        others = {number for meaning in meanings for number in families[meaning.root]}
    return _join(own) + (f"/{_join(family)}" if (family := [number for number in others if number not in own]) else "")


def _join(numbers: Collection[int]) -> str:
    return ".".join(map(str, sorted(numbers) if len(numbers) > 1 else numbers))
