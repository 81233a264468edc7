"""Cards to cut out: which questions become one, and in which deck."""

from __future__ import annotations

import pytest

from casuskijker.domain.casus import Verdiepingsvraag, Vervolg
from casuskijker.domain.kaarten import LONGEST, Kaart, find_stapels
from casuskijker.domain.kijkraam import Invalshoek, Vraag
from casuskijker.domain.vorm import GESPREK
from tests.domain.builders import build_casus, build_kijkraam, build_werkvorm

PRATEN = build_kijkraam(
    "praten",
    titel="Kijkraam Praten",
    vorm=GESPREK,
    invalshoeken=(
        Invalshoek(id="begin", titel="Het begin", vragen=(Vraag(id="waarom", tekst="Waarom?"),)),
        Invalshoek(id="eind", titel="Het eind", vragen=(Vraag(id="wat", tekst="Wat nu?", vervangt=("wat-dan",)),)),
    ),
)


def test_a_gesprek_is_a_deck_and_each_of_its_questions_a_card_with_where_it_is_from() -> None:
    (stapel,) = find_stapels([PRATEN, build_kijkraam()], [])
    assert (stapel.id, stapel.naam) == ("praten", "Praten")
    assert stapel.kaarten == (
        Kaart(
            id="waarom",
            tekst="Waarom?",
            kop="Het begin",
            bron="Praten",
            nummer=1,
            page="kijkramen/praten.md",
            plek="vraag-waarom",
        ),
        Kaart(
            id="wat",
            tekst="Wat nu?",
            kop="Het eind",
            bron="Praten",
            nummer=2,
            page="kijkramen/praten.md",
            plek="vraag-wat",
            vervangt=("wat-dan",),
        ),
    )


def test_a_leerstijl_is_a_deck_of_the_questions_that_fit_on_a_card_and_give_nothing_away() -> None:
    vragen = (
        Verdiepingsvraag(id="kort", tekst="Wat doe je?", leerstijl="doener", vervangt=("oud",)),
        Verdiepingsvraag(id="anders", tekst="Wat denk je?", leerstijl="denker"),
        Verdiepingsvraag(id="lang", tekst="a" * (LONGEST + 1), leerstijl="doener"),
        Verdiepingsvraag(id="lezen", tekst="Lees [dit](x.md).", leerstijl="doener"),
        Verdiepingsvraag(id="later", tekst="En nu?", leerstijl="doener", na="dan"),
        Verdiepingsvraag(id="zonder", tekst="Hoe?"),
    )
    casus = build_casus(verdiepingsvragen=vragen, vervolg=(Vervolg(id="dan", titel="Dan", tekst="X"),))
    stapels = find_stapels([], [casus])
    assert [(stapel.id, [kaart.plek for kaart in stapel.kaarten]) for stapel in stapels] == [
        ("leerstijl-doener", ["vraag-kort"]),
        ("leerstijl-denker", ["vraag-anders"]),
    ]
    assert [(kaart.id, kaart.vervangt) for kaart in stapels[0].kaarten] == [
        (f"{casus.slug}-kort", (f"{casus.slug}-oud",)),
    ]
    assert stapels[0].uit_veel


def test_a_werkvorm_is_a_deck_of_its_steps_which_stay_in_their_order() -> None:
    werkvorm = build_werkvorm()
    (stapel,) = find_stapels([], [], [werkvorm])
    assert (stapel.id, stapel.op_volgorde) == (f"werkvorm-{werkvorm.slug}", True)
    first = werkvorm.stappen[0]
    assert (stapel.kaarten[0].kop, stapel.kaarten[0].tekst) == (f"1. {first.titel} ({first.minuten} min)", first.zin)
    assert [kaart.id for kaart in stapel.kaarten] == [stap.id for stap in werkvorm.stappen]


@pytest.mark.parametrize(("signs", "letters"), [(70, "groot"), (71, "middel"), (125, "middel"), (126, "klein")])
def test_a_question_stands_in_the_largest_letters_in_which_it_fits(signs: int, letters: str) -> None:
    kaart = Kaart(id="x", tekst="a" * signs, kop="", bron="", nummer=1, page="", plek="")
    assert kaart.letters == letters


def test_without_questions_there_are_no_cards() -> None:
    assert find_stapels([build_kijkraam()], [build_casus()]) == ()
