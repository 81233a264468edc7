"""A werkvorm is a list of steps that take more time or less, and together always as long as a group chose."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from casuskijker.domain.werkvorm import Schrijfveld, scale_minuten
from tests.domain.builders import build_werkstap, build_werkvorm

MINUTEN = st.lists(st.integers(1, 60), min_size=1, max_size=15)


@given(MINUTEN, st.integers(0, 300))
def test_scaled_steps_take_together_what_was_asked_and_each_at_least_a_minute(minuten: list[int], more: int) -> None:
    asked = len(minuten) + more
    scaled = scale_minuten(minuten, to=asked)
    assert sum(scaled) == asked
    assert len(scaled) == len(minuten)
    assert min(scaled) >= 1


@given(MINUTEN)
def test_in_their_own_time_the_steps_are_as_they_were_written(minuten: list[int]) -> None:
    assert scale_minuten(minuten, to=sum(minuten)) == tuple(minuten)


@given(MINUTEN, st.integers(2, 4))
def test_in_twice_the_time_each_step_takes_twice_as_long(minuten: list[int], times: int) -> None:
    assert scale_minuten(minuten, to=times * sum(minuten)) == tuple(times * each for each in minuten)


def test_the_incidentmethode_of_65_minutes_fits_in_45_and_in_90() -> None:
    minuten = (5, 10, 5, 15, 10, 10, 10)
    assert scale_minuten(minuten, to=45) == (3, 7, 4, 10, 7, 7, 7)
    assert scale_minuten(minuten, to=90) == (7, 14, 7, 20, 14, 14, 14)


def test_a_step_that_would_vanish_takes_a_minute_of_another() -> None:
    assert scale_minuten((1, 58, 1), to=5) == (1, 3, 1)
    assert scale_minuten((1, 1, 58), to=3) == (1, 1, 1)


def test_a_werkvorm_knows_when_each_step_begins_in_the_time_that_was_chosen() -> None:
    werkvorm = build_werkvorm(build_werkstap("a", minuten=5), build_werkstap("b", minuten=15), duren=(20, 40))
    assert werkvorm.minuten == 20
    assert [(begin, stap.id, stap.minuten) for begin, stap in werkvorm.momenten_in(20)] == [(0, "a", 5), (5, "b", 15)]
    assert [(begin, stap.minuten) for begin, stap in werkvorm.momenten_in(40)] == [(0, 10), (10, 30)]


def test_what_takes_longer_than_an_hour_knows_its_longest_duration_that_fits_in_one() -> None:
    long = build_werkstap(minuten=90)
    assert build_werkvorm(long, duren=(30, 45, 90)).in_een_uur == 45
    assert build_werkvorm(long, duren=(90, 120)).in_een_uur is None
    assert build_werkvorm(build_werkstap(minuten=45), duren=(30, 45)).in_een_uur is None


def test_a_gesprek_is_shown_on_the_page_of_a_kijkraam() -> None:
    assert build_werkstap(toon=("bord", "gesprek")).getoond == ("bord", "kijkraam")


def test_words_of_a_group_hang_on_steps_and_on_what_is_written_there() -> None:
    veld = Schrijfveld(id="kern", label="De kern", vervangt=("oude-kern",))
    werkvorm = build_werkvorm(build_werkstap("vragen", schrijf=(veld,), vervangt=("vraag",)), build_werkstap("advies"))
    assert werkvorm.namen_van_delen == ("vragen", "vraag", "kern", "oude-kern", "advies")


def test_it_says_which_bronnen_give_its_times_and_whether_all_of_them() -> None:
    known = build_werkstap("a", tijd_bron="bundel")
    werkvorm = build_werkvorm(known, build_werkstap("b"), known)
    assert (werkvorm.tijdbronnen, werkvorm.heeft_schatting) == (("bundel",), True)
    assert not build_werkvorm(known).heeft_schatting
