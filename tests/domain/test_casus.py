"""A casus and the time it takes to read."""

from __future__ import annotations

import pytest

from tests.domain.builders import build_casus


@pytest.mark.parametrize(("words", "minutes"), [(1, 1), (200, 1), (290, 1), (310, 2), (2000, 10)])
def test_reading_time_follows_the_words_and_is_never_nothing(words: int, minutes: int) -> None:
    assert build_casus(tekst="woord " * words).leestijd == minutes


def test_reading_time_counts_the_story_only() -> None:
    assert build_casus(tekst="Kort.", voor_de_docent="woord " * 2000).leestijd == 1
