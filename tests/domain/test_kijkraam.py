"""A kijkraam, its ingredienten, and the schaal of a site that has none of its own."""

from __future__ import annotations

import pytest

from casuskijker.domain.kijkraam import DEFAULT_SCHAAL, GROEPEN, Positie, Schaal
from casuskijker.domain.vorm import GESPREK
from tests.domain.builders import build_ingredient, build_invalshoek, build_kijkraam


def test_a_kijkraam_says_how_much_it_holds_in_the_words_of_its_vorm() -> None:
    kijkraam = build_kijkraam(
        invalshoeken=(
            build_invalshoek("a", ingredienten=(build_ingredient("een"), build_ingredient("twee"))),
            build_invalshoek("b", ingredienten=(build_ingredient("drie"),)),
        )
    )
    assert kijkraam.omvang == "3 punten"
    assert build_kijkraam().omvang == "1 punt"
    assert build_kijkraam(vorm=GESPREK).omvang == "1 vraag om te bespreken"


def test_the_schaal_of_a_site_without_one_gives_no_mean_and_claims_no_source() -> None:
    assert [positie.naam for positie in DEFAULT_SCHAAL.posities] == [
        "herkenbaar",
        "soms",
        "nog niet",
        "kan ik niet zien",
    ]
    assert tuple(positie.groep for positie in DEFAULT_SCHAAL.posities) == GROEPEN
    assert not DEFAULT_SCHAAL.gemiddelde
    assert DEFAULT_SCHAAL.toelichting == ""


@pytest.mark.parametrize(
    ("namen", "smal"),
    [
        (["ja", "nee"], True),
        (["van tijd tot tijd", "nooit", "altijd", "weet ik niet"], True),
        (["herkenbaarheid", "onherkenbaarheid"], False),
        (["nooit", "zelden", "soms", "vaak", "altijd", "weet niet"], False),
    ],
)
def test_positions_lie_side_by_side_where_their_longest_words_do(namen: list[str], *, smal: bool) -> None:
    posities = tuple(Positie(id=naam, naam=naam, groep="deels") for naam in namen)
    assert Schaal(id="schaal", naam="Hoe?", posities=posities).is_smal is smal
    assert DEFAULT_SCHAAL.is_smal


def test_where_it_is_clear_what_it_is_a_kijkraam_is_called_without_that_word() -> None:
    assert build_kijkraam(titel="Kijkraam de klik").naam == "De klik"
    assert build_kijkraam(titel="Praatplaat").naam == "Praatplaat"
