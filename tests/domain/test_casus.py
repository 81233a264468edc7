"""A casus and the time it takes to read."""

from __future__ import annotations

import pytest

from casuskijker.domain.casus import Verdiepingsvraag
from tests.domain.builders import build_casus


@pytest.mark.parametrize(("words", "minutes"), [(1, 1), (200, 1), (290, 1), (310, 2), (2000, 10)])
def test_reading_time_follows_the_words_and_is_never_nothing(words: int, minutes: int) -> None:
    assert build_casus(tekst="woord " * words).leestijd == minutes


def test_what_a_casus_takes_is_said_in_short_as_far_as_it_is_known() -> None:
    assert build_casus(duur=45).tijden == ("1 min lezen", "45 min lezen en bespreken")
    assert build_casus(duur=None).tijden == ("1 min lezen",)


def test_reading_time_counts_the_story_only() -> None:
    assert build_casus(tekst="Kort.", voor_de_docent="woord " * 2000).leestijd == 1


def test_beside_the_actoren_a_word_stands_once() -> None:
    casus = build_casus(actoren=("buren", "gemeente"), sleutelwoorden=("gemeente", "wonen"))
    assert casus.eigen_sleutelwoorden == ("wonen",)


def test_the_leerstijlen_stand_once_in_the_order_that_readers_know() -> None:
    stijlen = ("denker", None, "doener", "denker")
    vragen = tuple(Verdiepingsvraag(id=str(n), tekst="?", leerstijl=stijl) for n, stijl in enumerate(stijlen))
    assert build_casus(verdiepingsvragen=vragen).leerstijlen == ("doener", "denker")
