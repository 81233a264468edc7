"""The word on the screen of a room that opens what comes next on the sheets of the group."""

from __future__ import annotations

import re

from casuskijker.domain.casus import Vervolg
from casuskijker.domain.draaiboek import Episode
from casuskijker.domain.schermwoord import SCHERMWOORDEN, find_schermwoorden, make_woordafdruk
from tests.domain.builders import build_casus


def test_words_are_short_and_each_stands_there_once() -> None:
    assert len(set(SCHERMWOORDEN)) == len(SCHERMWOORDEN)
    assert [woord for woord in SCHERMWOORDEN if not re.fullmatch(r"[a-z]{4,9}", woord)] == []


def test_each_part_of_a_casus_has_a_word_of_its_own_which_stays_the_same() -> None:
    ids = [f"deel-{number}" for number in range(len(SCHERMWOORDEN) + 1)]
    found = find_schermwoorden("de-sleutel", ids)
    assert sorted(list(found.values())[:-1]) == sorted(SCHERMWOORDEN)
    assert found[ids[-1]] == SCHERMWOORDEN[0], "there were no others left"
    assert find_schermwoorden("de-sleutel", ids[:3]) == {each: found[each] for each in ids[:3]}


def test_episodes_and_turns_have_a_word_and_questions_have_none() -> None:
    casus = build_casus(
        episodes=(Episode("dinsdag", "Dinsdag", "Niets."),), vervolg=(Vervolg(id="bel", titel="Bel", tekst="Tring."),)
    )
    assert list(casus.schermwoorden) == ["dinsdag", "bel"]


def test_what_a_sheet_knows_of_a_word_is_what_a_browser_makes_of_it() -> None:
    assert make_woordafdruk("de-sleutel", "bel", "anker") == "bnvxq"  # as in tests/js/kern/schermwoord
