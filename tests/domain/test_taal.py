"""In which language a site speaks, as its owner wrote it."""

from __future__ import annotations

import pytest

from casuskijker.domain.naamwoord import Naamwoord
from casuskijker.domain.taal import DUTCH, Taal, choose_taal

VERHAAL = ("casus", Naamwoord("het", "geval", "gevallen"))


@pytest.mark.parametrize(
    ("code", "woorden", "chosen"),
    [
        (None, None, Taal()),
        ("nl", {"casus": "het geval, gevallen"}, Taal(DUTCH, (VERHAAL,))),
        ("fr", {"casus": "het geval, gevallen"}, Taal(DUTCH, (VERHAAL,))),
        (["en"], {"casus": "geval", "onbekend": "het ding, dingen"}, Taal()),
        ("nl", ["casus"], Taal()),
        ("en", {"casus": "het geval, gevallen"}, Taal("en")),
    ],
)
def test_what_we_can_follow_of_what_an_owner_wrote(code: object, woorden: object, chosen: Taal) -> None:
    assert choose_taal(code, woorden) == chosen


def test_a_language_is_told_with_its_country_to_who_shares_a_page() -> None:
    assert (Taal().locale, Taal("en").locale) == ("nl_NL", "en_GB")


def test_who_chose_no_noun_has_our_sentences() -> None:
    assert Taal().rename("Deze casus") == "Deze casus"
    assert Taal(DUTCH, (VERHAAL,)).rename("Deze casus") == "Dit geval"
