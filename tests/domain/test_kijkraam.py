"""A kijkraam, its ingredienten, and the schaal of a site that has none of its own."""

from __future__ import annotations

from casuskijker.domain.kijkraam import DEFAULT_SCHAAL, GROEPEN
from tests.domain.builders import build_ingredient, build_invalshoek, build_kijkraam


def test_all_ingredienten_stand_in_the_order_of_the_page() -> None:
    kijkraam = build_kijkraam(
        invalshoeken=(
            build_invalshoek("a", ingredienten=(build_ingredient("een"), build_ingredient("twee"))),
            build_invalshoek("b", ingredienten=(build_ingredient("drie"),)),
        )
    )
    assert [item.id for item in kijkraam.ingredienten] == ["een", "twee", "drie"]


def test_the_schaal_of_a_site_without_one_gives_no_mean_and_says_whose_it_is() -> None:
    assert [positie.naam for positie in DEFAULT_SCHAAL.posities] == [
        "herkenbaar",
        "soms",
        "nog niet",
        "kan ik niet zien",
    ]
    assert tuple(positie.groep for positie in DEFAULT_SCHAAL.posities) == GROEPEN
    assert not DEFAULT_SCHAAL.gemiddelde
    assert "de bron geeft geen schaal" in DEFAULT_SCHAAL.toelichting
