"""What an earlier build learned changes nothing but the time that an index takes."""

from __future__ import annotations

import marshal
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casuskijker.cache import Cache
from casuskijker.search.analyze import Analyzer
from casuskijker.search.dictionary import key_of_dictionary, load_dictionary
from casuskijker.search.index import Index
from casuskijker.search.index_files import write_index
from casuskijker.search.learned import NOTHING, SOORT, Learned, parse_learned, read_learned, write_learned
from casuskijker.search.learning import keep_learned, learn_from
from casuskijker.search.synoniemen import Synoniemen
from tests.search.builders import build_record

if TYPE_CHECKING:
    from pathlib import Path

    from casuskijker.search.split import Part

WORDS = (
    "brink", "Brinkhuis", "brinkhuizen", "zwambol", "zwambolteam", "zwambolteams", "keukentafelgesprekken", "wijkteam",
    "wijkteamleden", "hulpverleners", "hulpverlening", "tegenhoudt", "beeldbellen", "Wmo-consulent", "eenzaamheid",
    "schuldhulpverlening", "leidinggevenden", "kinderwagen", "huis", "gesprek", "zorgen", "liep",
)  # fmt: skip
"""Compounds, names that become parts of others once two texts have them, and words of one family."""
LISTS = st.lists(st.sampled_from(WORDS), min_size=1, max_size=6)
OWN = st.sampled_from(("brink", "zwambol", "brinkhuis", "beeldb", "leiding", "gesprekk"))
"""Words that a site adds, and pieces of words that change how others fall apart."""


def build(texts: list[str], learned: Learned = NOTHING) -> tuple[Index, dict[str, bytes]]:
    """Return the index of a page for each text, with its files; what it learned is known when they are written."""
    records = [build_record(text, url=f"{number}/") for number, text in enumerate(texts)]
    index = Index(records, Synoniemen(()), load_dictionary(), learned=learned)
    return index, write_index(index)


def analyze(words: list[str], own_words: set[str], learned: Learned = NOTHING) -> tuple[Analyzer, list[object]]:
    """Return what is found out about words on a site with words of its own."""
    analyzer = Analyzer(load_dictionary(), own_words=frozenset(own_words), learned=learned)
    terms = {word: analyzer.find_terms(word) for word in words}
    known = dict.fromkeys(term for found in terms.values() for term, _ in found)
    families = [(analyzer.root_of(term), [*analyzer.relatives_of(term)]) for term in known]
    return analyzer, [terms, families, [([*analyzer.forms_of(term)], analyzer.find_parts(term)) for term in known]]


@given(LISTS, st.sets(OWN), LISTS, st.sets(OWN))
def test_whatever_an_earlier_build_learned_the_same_is_found(
    before: list[str], own_before: set[str], words: list[str], own_words: set[str]
) -> None:
    learned = parse_learned(write_learned(learn_from(analyze(before, own_before)[0])))
    assert analyze(words, own_words, learned)[1] == analyze(words, own_words)[1]


@given(LISTS, st.sets(OWN))
def test_of_the_same_words_nothing_is_learned_again(words: list[str], own_words: set[str]) -> None:
    first = analyze(words, own_words)[0]
    learned = parse_learned(write_learned(learn_from(first)))
    again = analyze(words, own_words, learned)[0]
    memos = (again.splitter.splits, again.families.roots, again.families.members)
    assert not any(memo.has_learned for memo in memos)


@settings(max_examples=6)
@given(st.lists(LISTS.map(" ".join), max_size=4), st.lists(LISTS.map(" ".join), max_size=4))
def test_an_index_is_the_same_whatever_texts_taught_an_earlier_build(earlier: list[str], texts: list[str]) -> None:
    learned = parse_learned(write_learned(learn_from(build(earlier)[0].analyzer)))
    assert build(texts, learned)[1] == build(texts)[1]


def split_again(word: str, *, kept: str, own_words: frozenset[str] = frozenset()) -> tuple[Part, ...]:
    learned = Learned(own_words, splits={word: kept})
    return analyze([word], set(), learned)[0].splitter.split(word)


def test_what_is_known_is_not_looked_for_again() -> None:
    assert split_again("zwambolteam", kept="zwam/zwam bolteam/bolteam") == (("zwam", "zwam"), ("bolteam", "bolteam"))
    assert split_again("wijkteam", kept="") == ()


@pytest.mark.parametrize("kept", ["wijk/wijk", "wijk/wijk teams/teams", "/ /", "x"])
def test_parts_that_do_not_make_the_word_are_looked_for_again(kept: str) -> None:
    assert [part.word for part in split_again("wijkteam", kept=kept)] == ["wijk", "team"]


def test_a_word_is_looked_at_again_when_the_words_of_the_site_changed_that_stand_in_it() -> None:
    assert [part.word for part in split_again("wijkteam", kept="", own_words=frozenset({"brink"}))] == []
    assert [part.word for part in split_again("wijkteam", kept="", own_words=frozenset({"kteam"}))] == ["wijk", "team"]


def test_what_was_learned_is_kept_once_and_only_as_far_as_it_was_used(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    first, files = build(["keukentafelgesprekken en wijkteams"])
    keep_learned(cache, first.analyzer)
    assert read_learned(cache).splits["wijkteams"] == "wijk/wijk teams/teams"
    (entry,) = tmp_path.rglob("*.cache")
    entry.touch()
    written = entry.stat().st_ino

    second, same = build(["keukentafelgesprekken en wijkteams"], read_learned(cache))
    assert same == files
    keep_learned(cache, second.analyzer)
    assert entry.stat().st_ino == written

    third, _ = build(["een schuldhulpverlener"], read_learned(cache))
    keep_learned(cache, third.analyzer)
    assert "wijkteams" not in read_learned(cache).splits
    assert "schuldhulpverlener" in read_learned(cache).splits


@pytest.mark.parametrize("data", [b"x", b"", b"N", *(marshal.dumps(other) for other in ((), (1,) * 6, 7))])
def test_what_is_something_else_teaches_nothing(data: bytes, tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    cache.write(SOORT, key_of_dictionary(), data)
    assert read_learned(cache) == NOTHING
