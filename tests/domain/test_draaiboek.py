"""A les is a list of steps: when each begins, how long all of them take, and what a group reads of them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casuskijker.domain.draaiboek import SOORTEN_STAP, Les, Stap, list_momenten, make_kort, name_stappen
from tests.domain.builders import build_casus, build_les, build_stap


@given(st.lists(st.integers(1, 90)))
def test_each_step_begins_where_the_one_before_it_ends(minuten: list[int]) -> None:
    stappen = [build_stap(minuten=each) for each in minuten]
    momenten = list_momenten(stappen)
    assert [stap for _, stap in momenten] == stappen
    ends = [begin + stap.minuten for begin, stap in momenten]
    assert [begin for begin, _ in momenten] == [0, *ends][: len(minuten)]


def test_a_les_takes_as_long_as_its_steps_and_knows_what_they_are_about() -> None:
    les = Les(
        id="les-45",
        titel="Les",
        stappen=(
            build_stap(minuten=10),
            build_stap("vraag", doel="a"),
            build_stap("vraag", doel="b"),
            build_stap("vraag", doel="a"),
        ),
    )
    assert les.minuten == 25
    assert [begin for begin, _ in les.momenten] == [0, 10, 15, 20]
    assert les.doelen("vraag") == ("a", "b")


@pytest.mark.parametrize("soort", SOORTEN_STAP)
def test_a_group_gets_every_step_in_hand_but_those_that_are_done_by_who_leads(soort: str) -> None:
    stap = Stap(soort=soort, minuten=5, zin="Doe dit.", hint="Let op dat.")
    assert stap.is_voor_de_groep == (soort not in {"inleiding", "pauze"})


def test_a_short_address_is_four_signs_of_the_casus_and_the_les() -> None:
    assert make_kort("de-brief", "les-45") != make_kort("de-brief", "les-90")
    assert make_kort("de-brief", "les-958") == make_kort("de-brief", "les-1520") == "sz0n"


def test_what_a_casus_takes_is_said_by_its_lessen_where_it_has_them() -> None:
    lessen = (build_les("les-90", minuten=90), build_les("les-45", minuten=45))
    casus = build_casus(duur=45, lessen=lessen)
    assert casus.tijden == ("1 min lezen", "les van 45 en 90 min")
    assert casus.lesminuten == (45, 90)
    assert casus.les_by_id["les-90"] is lessen[0]
    assert casus.namen_van_delen == ("les-90", "les-45")


def test_a_step_is_called_after_what_it_is_about_and_each_has_a_name_of_its_own() -> None:
    stappen = [
        build_stap("lezen"),
        build_stap("vraag", doel="eerste"),
        build_stap("eigen"),
        build_stap("kijkraam", doel="aandacht"),
        build_stap("stop", doel="eigen-2"),
        build_stap("eigen"),
        build_stap("vraag", doel="eerste"),
        build_stap("kijkraam", doel="kracht"),
    ]
    names = name_stappen(stappen)
    assert names == ("lezen", "eerste", "eigen", "kijkraam", "eigen-2", "eigen-3", "eerste-2", "kijkraam-2")
    assert name_stappen(()) == ()
