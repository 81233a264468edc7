"""Which terms a reader means with a form: those it is a form of, and those of the same family, which count for less.

A word of Dutch that looks like one of the site and means nothing here has an empty bundle.

A bundle is written as it goes to the browser: '12.13/14' has the terms 12 and 13, and 14 of their family.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from casuskijker.search.meanings import KeptMeanings, Meaning, Meanings
from casuskijker.search.real_words import Lookalikes

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from casuskijker.search.analyze import Analyzer
    from casuskijker.search.index import Index


class Bundles:
    """The meanings of all forms that can be typed; when terms come or go, only those of their families change."""

    def __init__(
        self, analyzer: Analyzer, kept: KeptMeanings | None = None, lookalikes: Lookalikes | None = None
    ) -> None:
        """Begin with no terms, and so with no forms but those that an earlier build kept; also what look like them."""
        self.analyzer = analyzer
        self.lookalikes = lookalikes or Lookalikes(analyzer.dictionary.lemmas)
        self.terms: set[str] = set()
        self.spelled: set[str] = set()
        self.asked: set[str] = set()
        self.members: dict[str, str] = {}
        self._meant: dict[str, Meanings] = {}
        self._kept = kept or KeptMeanings()
        self._touched: set[str] = set()
        self._is_new = True

    def follow(self, index: Index, terms: Iterable[str], respelled: Iterable[str]) -> set[str] | None:
        """Take an index as it is now; return the forms that came or went, or of which something may be another.

        That are also those that are written otherwise. At first all of them are new, and they are not told.
        """
        self._is_new = not self.terms
        # What a reader may mean is a word too, also when no text has it: it is not typed wrong.
        asked = set(index.asked)
        self._touched = asked.symmetric_difference(self.asked).union(respelled)
        self.asked = asked
        # This first: it takes much room for a moment, and there are no forms yet.
        self._touched |= self.lookalikes.follow(index.offered | asked)
        if self._is_new:
            self._touched.clear()
        self._follow_terms(set(terms), set(index.spelling))
        touched, self._touched = self._touched, set()
        return None if self._is_new else touched

    def has(self, form: str) -> bool:
        """Whether a form can be typed."""
        return form in self.lookalikes.words or form in self.asked or self.find(form) is not None

    def find(self, form: str) -> Meanings | None:
        """Return what a form means."""
        if self._kept.has(form):
            self._meant |= self._kept.take(form)
        return self._meant.get(form)

    def find_all(self, forms: Iterable[str]) -> list[Meanings | None]:
        """Return what each form means."""
        return list(map(self.find if self._kept.is_left else self._meant.get, forms))

    def list_forms(self) -> list[str]:
        """Return all forms that can be typed, each once."""
        self._meant |= self._kept.take_all()
        return [*self._meant, *(self.lookalikes.words | self.asked).difference(self._meant)]

    def write(self, forms: Sequence[str], families: Families) -> list[str]:
        """Return the bundles of some forms."""
        meant = self.find_all(forms)
        different = {id(meanings): meanings for meanings in meant}
        written = {each: _write(meanings, families) if meanings else "" for each, meanings in different.items()}
        return list(map(written.__getitem__, map(id, meant)))

    def _follow_terms(self, terms: set[str], spelled: set[str]) -> None:
        changed: defaultdict[str, list[str]] = defaultdict(list)
        for term in terms ^ self.terms:
            changed[self.analyzer.root_of(term)].append(term)
        for root, differ in changed.items():
            if before := self.members.pop(root, "").split():
                self._forget(self._mean(root, before))
            if now := sorted(set(differ).symmetric_difference(before)):
                self.members[root] = " ".join(now)
                self._learn(self._mean(root, now))
        self._forget(map(self._mean_itself, self.spelled - spelled))
        self._learn(self._mean_itself(form) for form in spelled - self.spelled if not self._says_itself(form))
        self.terms, self.spelled = terms, spelled

    def _mean(self, root: str, members: Sequence[str]) -> Iterator[tuple[Meanings, Iterable[str]]]:
        """Yield what the words of a family mean, of which the site has some, with their forms."""
        for member in members:
            yield (Meaning((member,), root),), self.analyzer.forms_of(member)
        elsewhere = (Meaning((), root),)  # one for all of them: there are many
        for relative, forms in self.analyzer.relatives_of(members[0]):
            if relative not in members:
                yield elsewhere, forms

    def _mean_itself(self, form: str) -> tuple[Meanings, Iterable[str]]:
        return (Meaning(self.analyzer.find_lemmas(form)),), (form,)

    def _says_itself(self, form: str) -> bool:
        """Whether a form is one of the words that it means, as most are; that lasts as long as it stands there."""
        own = {term for meaning in self.find(form) or () for term in meaning.own}
        return own.issuperset(self.analyzer.find_lemmas(form))

    def _learn(self, words: Iterable[tuple[Meanings, Iterable[str]]]) -> None:
        for alone, forms in words:
            if not self._is_new:
                self._touched.update(forms)
                self.find_all(forms)  # what was kept goes before what is new
            new = dict.fromkeys(forms, alone)
            for form in self._meant.keys() & new.keys():
                known = self._meant[form]
                new[form] = known if alone[0] in known else known + alone
            self._meant |= new

    def _forget(self, words: Iterable[tuple[Meanings, Iterable[str]]]) -> None:
        for (meaning,), forms in words:
            self._touched.update(forms)
            for form in forms:
                known = self.find(form) or ()
                self._meant.pop(form, None)
                if rest := tuple(other for other in known if other != meaning):
                    self._meant[form] = rest


class Families(dict[str, list[int]]):
    """The numbers of the members of each family, by its root; a word that has none has no root."""

    def __init__(self, bundles: Bundles, numbers: Mapping[str, int]) -> None:
        """Take the number of every term."""
        super().__init__({"": []})
        self._members, self.numbers = bundles.members, numbers

    def __missing__(self, root: str) -> list[int]:
        """Return the numbers of the members of a family, once they are asked for."""
        self[root] = list(map(self.numbers.__getitem__, self._members[root].split()))
        return self[root]


def _write(meanings: Meanings, families: Families) -> str:
    terms = families.numbers
    own: Collection[int] = [terms[term] for term in meanings[0].own]
    others: Collection[int] = families[meanings[0].root]
    if len(meanings) > 1:
        own = {terms[term] for meaning in meanings for term in meaning.own}
        others = {number for meaning in meanings for number in families[meaning.root]}
    return _join(own) + (f"/{_join(family)}" if (family := [number for number in others if number not in own]) else "")


def _join(numbers: Collection[int]) -> str:
    return ".".join(map(str, sorted(numbers) if len(numbers) > 1 else numbers))
