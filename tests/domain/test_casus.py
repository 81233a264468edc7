"""A casus and the time it takes to read."""

from __future__ import annotations

import pytest

from tests.domain.builders import build_casus


@pytest.mark.parametrize(("words", "minutes"), [(1, 1), (200, 1), (290, 1), (310, 2), (2000, 10)])
def test_reading_time_follows_the_words_and_is_never_nothing(words: int, minutes: int) -> None:
    assert build_casus(tekst="woord " * words).leestijd == minutes


def test_what_a_casus_takes_is_said_in_short_as_far_as_it_is_known() -> None:
    assert build_casus(duur=45).tijden == ("45 min bespreken", "1 min lezen")
    assert build_casus(duur=None).tijden == ("1 min lezen",)


def test_reading_time_counts_the_story_only() -> None:
    assert build_casus(tekst="Kort.", voor_de_docent="woord " * 2000).leestijd == 1
