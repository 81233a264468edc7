"""Words that come from one another: 'eenzaamheid' from 'eenzaam', 'verlener' and 'verlening' from 'verlenen'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casuskijker.search.learned import NOTHING, Memo
from casuskijker.search.spelling import stem_of, with_ending

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from casuskijker.search.dictionary import Dictionary
    from casuskijker.search.learned import Learned

MIN_STEM = 3
STRONG = {
    "armoede": "arm", "begrip": "begrijpen", "besluit": "besluiten", "daad": "doen", "dementie": "dementeren",
    "diefstal": "stelen", "gedrag": "gedragen", "gesprek": "spreken", "gift": "geven",
    "hulp": "helpen", "keuze": "kiezen", "komst": "komen", "leugen": "liegen", "schaamte": "schamen",
    "sprong": "springen", "verlies": "verliezen", "vlucht": "vluchten",
}  # fmt: skip
"""Nouns that no rule leads to their verb."""
NOUNS_OF_VERB = {verb: [noun for noun, of in STRONG.items() if of == verb] for verb in STRONG.values()}

ALONE = frozenset({
    "acht", "bekend", "beleefd", "bod", "gemeenschap", "gemeente", "gemiddeld", "geschikt", "gevaar", "geweld",
    "gezond", "houding", "laat", "letter", "overheid", "stichting", "zomer",
})  # fmt: skip
"""Words that begin a family of their own: by their letters, or long ago, they come from one with another meaning."""

FROM_ADJECTIVE = ("heid", "te", "schap")
OF_ADJECTIVE = (*FROM_ADJECTIVE, "er", "erd")
TO_VERB = ("ing", "er", "ster", "aar", "atie", "sel")
EXCHANGES = (
    ("isering", "iseren"), ("atie", "eren"), ("atief", "atie"), ("ief", "ie"), ("isch", "ie"), ("ieel", "ie"),
    ("ioneel", "ional"), ("ele", "eel"), ("ant", "atie"), ("ator", "atie"), ("isme", "isch"), ("arisch", "aar"),
    ("matisch", "ma"), ("matiseren", "ma"), ("itair", "iteit"),
)  # fmt: skip
LATER, EARLIER = (tuple(dict.fromkeys(endings)) for endings in zip(*EXCHANGES, strict=True))
"""The endings of either side: most words have none of them, which one look tells."""


class Families:
    """Leads a lemma to the word that it comes from, and that word to all that comes from it."""

    def __init__(self, dictionary: Dictionary, learned: Learned = NOTHING) -> None:
        """Take the dictionary, which says what is a word, and what is known already."""
        self._dictionary = dictionary
        self._learned = learned
        self.roots = Memo(self._find_root, learned.roots.get)
        self.members = Memo(self._find_members, self._recall_members)
        self.find_root: Callable[[str], str] = self.roots.__getitem__
        """Returns the word at the start of the family; a word that comes from nothing is its own root."""
        self.find_members: Callable[[str], tuple[str, ...]] = self.members.__getitem__
        """Returns the words of the dictionary that come straight from a root, and the root."""

    def _find_root(self, lemma: str) -> str:
        seen = {lemma}
        while lemma not in ALONE and (source := next(self._sources(lemma), None)) and source not in seen:
            seen.add(source)
            lemma = source
        return lemma

    def _find_members(self, root: str) -> tuple[str, ...]:
        candidates = (word for word in dict.fromkeys(self._derive(root)) if word in self._dictionary.names)
        return (root, *(word for word in candidates if word != root and self.find_root(word) == root))

    def _recall_members(self, root: str) -> tuple[str, ...] | None:
        known = self._learned.members.get(root)
        return None if known is None else tuple(known.split())

    def _sources(self, lemma: str) -> Iterator[str]:
        if lemma in STRONG:
            yield STRONG[lemma]
        if lemma.endswith(("d", "t")):
            yield from (form for form in self._verbs_of_participle(lemma) if form != lemma)
        if lemma.endswith(FROM_ADJECTIVE):
            yield from (stem for stem in _stems(lemma, FROM_ADJECTIVE) if stem in self._dictionary.names)
        if lemma.endswith(TO_VERB):
            yield from (stem + "en" for stem in _stems(lemma, TO_VERB) if self._is_verb(stem + "en"))
        if lemma.endswith(LATER):
            yield from (source for source in _exchange(lemma) if source in self._dictionary.names)
        if lemma.endswith("er") and (stem := lemma.removesuffix("er")) in self._dictionary.names and len(stem) > 5:  # noqa: PLR2004 - vrijwilliger
            yield stem
        if not lemma.endswith("en"):
            verbs = (infinitive for infinitive in self._infinitives(lemma) if infinitive != lemma)
            yield from (verb for verb in verbs if not self._is_adjective(lemma))

    def _infinitives(self, stem: str) -> Iterator[str]:
        """Yield the verbs of which a noun is the stem: 'werk' and 'werken'."""
        for written in with_ending(stem):
            if self._is_verb(written + "en") and stem_of(written + "en") == stem:
                yield written + "en"

    def _verbs_of_participle(self, lemma: str) -> Iterator[str]:
        """Yield the verb that an adjective is a participle of: 'opgeruimd' of 'opruimen', but 'nood' of no 'nieten'."""
        for without in (lemma, lemma.replace("ge", "", 1)):
            present = without[:-1] + "t" if without[-2:] != "tt" else without
            verb = self._dictionary.find_lemma(present)
            if verb and verb.endswith("en") and verb != present and stem_of(verb) in {without, without[:-1]}:
                yield verb

    def _is_adjective(self, lemma: str) -> bool:
        """Whether a word has degrees: 'vrij' comes from no 'vrijen'."""
        return any(form.endswith(("er", "ere", "st", "ste")) for form in self._dictionary.forms_of(lemma))

    def _is_verb(self, infinitive: str) -> bool:
        return infinitive in self._dictionary.names

    def _derive(self, root: str) -> Iterator[str]:
        yield from NOUNS_OF_VERB.get(root, ())
        yield from (root + ending for ending in OF_ADJECTIVE)
        if root.endswith("en"):
            stem = root.removesuffix("en")
            yield from (stem + ending for ending in TO_VERB)
            yield from self._from_stem(stem_of(root))
        for ending, other in EXCHANGES if root.endswith(EARLIER) else ():
            if root.endswith(other):
                derived = root.removesuffix(other) + ending
                yield from (derived, *(derived + more for more in ("ing", "heid")))

    def _from_stem(self, stem: str) -> Iterator[str]:
        yield from (stem, f"{stem}ster", f"{stem}sel", f"{stem}d", f"ge{stem}d", f"ge{stem}t")
        yield from (f"{stem}te", f"{stem}dheid", f"{stem}heid")


def _exchange(word: str) -> Iterator[str]:
    """Yield a word with each of its later endings exchanged for the earlier: 'organisatie' gives 'organiseren'."""
    yield from (word.removesuffix(later) + earlier for later, earlier in EXCHANGES if word.endswith(later))


def _stems(lemma: str, endings: Iterable[str]) -> Iterator[str]:
    """Yield what is left of a word without each of these endings that it has, when that is long enough to be one."""
    for ending in endings:
        stem = lemma.removesuffix(ending)
        if stem != lemma and len(stem) >= MIN_STEM:
            yield stem
