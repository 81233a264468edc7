"""A casus and the time it takes to read."""

from __future__ import annotations

import pytest

from casuskijker.domain.casus import Verdiepingsvraag, Vervolg
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


def test_a_question_that_tells_of_a_turn_keeps_its_number_and_is_asked_there() -> None:
    vragen = tuple(Verdiepingsvraag(id=f"v{n}", tekst=f"{n}?", na=na) for n, na in enumerate(["", "val", ""], start=1))
    casus = build_casus(verdiepingsvragen=vragen, vervolg=(Vervolg(id="val", titel="De val", tekst="Ze valt."),))
    assert [number for number, _ in casus.find_vragen()] == [1, 3]
    assert casus.find_vragen(na="val") == casus.later_gevraagd == ((2, vragen[1]),)
    assert [*casus.texts][1:] == ["1?", "3?", "Ze valt.", "2?"]
