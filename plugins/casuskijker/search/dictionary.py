"""Dutch words with their forms. They are kept beside our code, for all sites: to make them takes most of a second."""

from __future__ import annotations

import marshal
from functools import cache, lru_cache
from importlib.metadata import version
from typing import TYPE_CHECKING

from casuskijker.cache import hash_rooms, make_key, open_beside_code
from casuskijker.search.spelling import stems_of, with_ending
from casuskijker.search.word_list import group_forms, read_word_list

if TYPE_CHECKING:
    from collections.abc import Mapping

    from casuskijker.cache import Cache

SOORT = "woordenboek"


class Dictionary:
    """Which folded form belongs to which folded lemma: 'brieven' and 'brief' to 'brief'."""

    def __init__(self, lemmas: Mapping[str, str], forms: Mapping[str, str], *, proper: frozenset[str]) -> None:
        """Take the lemma of every form, the forms of every lemma as one text, and the forms of names only."""
        self.lemmas = lemmas
        self.forms = forms
        self.proper = proper
        self.names = forms.keys()
        self.is_verb = lru_cache(maxsize=None)(self._is_verb)

    def __contains__(self, form: str) -> bool:
        """Whether this form of a word is known."""
        return form in self.lemmas

    def find_lemma(self, form: str) -> str | None:
        """Return the lemma of a form, or None when the word is not known."""
        return self.lemmas.get(form)

    def _is_verb(self, lemma: str) -> bool:
        """Whether a lemma is an infinitive, which shows in that its stem is one of its forms."""
        return lemma.endswith("en") and any(self.lemmas.get(stem) == lemma for stem in stems_of(lemma))

    def forms_of(self, lemma: str) -> list[str]:
        """Return every known form of a lemma."""
        return self.forms.get(lemma, "").split()

    def list_forms(self, lemma: str) -> list[str]:
        """Return a lemma with every known form of it, each once; the plural of a word in -ing is not known of many."""
        plural = (f"{lemma}en",) if lemma.endswith("ing") else ()
        return list(dict.fromkeys((lemma, *self.forms_of(lemma), *plural)))

    def list_names(self, lemma: str) -> list[str]:
        """Return a lemma and what is called by it: 'lener' and 'leners', 'verslaafd' and 'verslaafde', 'vragend'."""
        endings = {lemma + ending for ending in ("s", "n", "d", "de")}
        endings.update(written + ending for written in with_ending(lemma) for ending in ("e", "en"))
        return [lemma, *(form for form in self.forms_of(lemma) if form in endings)]


NO_WORDS = Dictionary({}, {}, proper=frozenset())
"""That of a language of which we know no forms."""


@cache
def load_dictionary() -> Dictionary:
    """Return the dictionary of Dutch, read once."""
    return read_dictionary(open_beside_code())


def key_of_dictionary() -> str:
    """Return what tells this dictionary from that of another version."""
    return make_key(version("simplemma"), hash_rooms("search", "domain"))


def read_dictionary(beside: Cache) -> Dictionary:
    """Return the dictionary as it was kept; make and keep it when it was not."""
    key = key_of_dictionary()
    kept = beside.read(SOORT, key)
    dictionary = parse_dictionary(kept) if kept else None
    if dictionary is None:
        lemmas, proper = read_word_list()
        dictionary = Dictionary(lemmas, group_forms(lemmas), proper=proper)
        beside.write(SOORT, key, write_dictionary(dictionary), most=1)
    return dictionary


def write_dictionary(dictionary: Dictionary) -> bytes:
    """Return a dictionary as Python itself writes it down."""
    return marshal.dumps((dict(dictionary.lemmas), dict(dictionary.forms), dictionary.proper))


def parse_dictionary(data: bytes) -> Dictionary | None:
    """Return the dictionary that was written so, or None when it is none."""
    try:
        lemmas, forms, proper = marshal.loads(data)  # noqa: S302 - sealed
        return Dictionary(lemmas, forms, proper=proper)
    except (AttributeError, EOFError, TypeError, ValueError):
        return None
