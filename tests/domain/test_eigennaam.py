"""Names in a story are what somebody remembers of it."""

from __future__ import annotations

from casuskijker.domain.eigennaam import find_eigennamen


def test_a_capital_in_a_sentence_makes_a_name_and_one_at_its_beginning_does_not() -> None:
    text = "Vandaag belt Fenna, de\nconsulent. ‘Zit mevrouw Uysal weer alleen?’ Nu wel, zegt Émile. Fenna zucht."
    assert find_eigennamen([text, "Waarom belt Fenna?"]) == ("Fenna", "Uysal", "Émile")


def test_a_word_that_also_stands_there_without_is_no_name() -> None:
    assert find_eigennamen(["Het heet Rode Buren.", "De buren, en een rode."]) == ()
    assert find_eigennamen(["De AVG en Wmo."]) == ("Wmo",)
