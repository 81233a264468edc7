"""Words of Dutch that a search might take for a word of the site, whatever came and went before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from casuskijker.search.dictionary import load_dictionary
from casuskijker.search.real_words import SHORTEST, Lookalikes, find_near

if TYPE_CHECKING:
    from collections.abc import Collection

LETTERS = st.text(alphabet="aben\u0153\u00f8", min_size=1, max_size=6)
"""Few letters, so that most words look like another; for one of them there is no byte."""
WORDS = st.sets(LETTERS, max_size=12)


def is_near(form: str, word: str) -> bool:
    """Whether a word is a form but for a letter, or its beginning, said as slowly as it can be."""
    places = range(1, len(form))
    less = {form[:place] + form[place + 1 :] for place in places}
    exchanged = {form[:place] + form[place : place + 2][::-1] + form[place + 2 :] for place in places[:-1]}
    more = {word[:place] + word[place + 1 :] for place in range(1, len(word))}
    is_other = len(form) == len(word) and sum(one != other for one, other in zip(form, word, strict=True)) < 2
    return (word in less | exchanged or form in more or (is_other and form[0] == word[0])) or (
        form.startswith(word) and SHORTEST <= len(word) < len(form)
    )


def find_slowly(forms: Collection[str], words: Collection[str]) -> set[str]:
    return {word for word in words if any(len(form) >= SHORTEST and is_near(form, word) for form in forms)}


@given(WORDS, WORDS)
def test_a_word_looks_like_a_form_but_for_a_letter_or_as_its_beginning(forms: set[str], words: set[str]) -> None:
    assert find_near(forms, words) == find_slowly(forms, words)


@given(WORDS, st.lists(WORDS, min_size=1, max_size=5))
def test_after_any_changes_it_knows_what_looks_like_the_forms_that_are_there(
    dictionary: set[str], forms: list[set[str]]
) -> None:
    lookalikes = Lookalikes(dictionary)
    for now in forms:
        before = lookalikes.words
        assert lookalikes.follow(now) == before ^ lookalikes.words
        assert lookalikes.words == find_near(now, dictionary)


def test_of_dutch_it_knows_what_is_no_error_and_no_beginning() -> None:
    found = find_near({"sober", "kampen", "wet"}, load_dictionary().lemmas)
    assert {"somber", "kamp"} <= found
    assert not {"zomer", "wetten", "kam"} & found
