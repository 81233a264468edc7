"""Words as they are compared."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casuskijker.search.fold import WORD, find_words, fold_word


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("Wijkteam", "wijkteam"),
        ("cliënt", "client"),
        ("clie\u0308nt", "client"),
        ("co-creatie", "cocreatie"),
        ("mdo’s", "mdos"),
        ("ÉÉN", "een"),
        ("24/7", "247"),
        ("Straße", "straße"),
        ("Schuld\u200bhulp\u00adverlening", "schuldhulpverlening"),
        ("ﬁnanciële", "financiele"),
        ("oﬃcier", "officier"),
        ("ĳs", "ijs"),
    ],
)
def test_capitals_accents_and_marks_do_not_count(written: str, folded: str) -> None:
    assert fold_word(written) == folded


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold_word(fold_word(text)) == fold_word(text)


@given(st.text())
def test_every_word_stands_in_its_text_and_says_something(text: str) -> None:
    words = find_words(text)
    position = 0
    for word in words:
        position = text.index(word, position) + len(word)
    assert all(fold_word(word) for word in words)


def test_a_word_may_hold_a_mark_but_not_begin_or_end_with_one() -> None:
    assert find_words("‘Achter de voordeur’, zei Wmo-consulent J.-P. in het ’s-Gravenhage van pgb’s.") == [
        "Achter", "de", "voordeur", "zei", "Wmo-consulent", "J", "P", "in", "het", "s-Gravenhage", "van", "pgb’s",
    ]  # fmt: skip


def test_a_sign_that_nobody_sees_divides_no_word() -> None:
    assert find_words("be\u00adwind\u00advoerder \u200bx\u200b") == ["be\u00adwind\u00advoerder", "x"]
    assert find_words("\u3164 \uff9e") == []


@given(st.text(alphabet=st.one_of(st.characters(), st.sampled_from("ab’-'._·\u00ad\u200b\u0308é"))))
def test_words_are_the_same_however_quickly_they_are_found(text: str) -> None:
    assert find_words(text) == [word for word in WORD.findall(text) if fold_word(word)]
