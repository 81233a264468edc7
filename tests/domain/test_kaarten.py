"""Cards to cut out: which questions become one, and in which deck."""

from __future__ import annotations

from casuskijker.domain.casus import Verdiepingsvraag, Vervolg
from casuskijker.domain.kaarten import LONGEST, Kaart, find_stapels
from casuskijker.domain.kijkraam import Invalshoek, Vraag
from casuskijker.domain.vorm import GESPREK
from tests.domain.builders import build_casus, build_kijkraam

PRATEN = build_kijkraam(
    "praten",
    titel="Kijkraam Praten",
    vorm=GESPREK,
    invalshoeken=(
        Invalshoek(id="begin", titel="Het begin", vragen=(Vraag(id="waarom", tekst="Waarom?"),)),
        Invalshoek(id="eind", titel="Het eind", vragen=(Vraag(id="wat", tekst="Wat nu?"),)),
    ),
)


def test_a_gesprek_is_a_deck_and_each_of_its_questions_a_card_with_where_it_is_from() -> None:
    (stapel,) = find_stapels([PRATEN, build_kijkraam()], [])
    assert (stapel.id, stapel.naam) == ("praten", "Praten")
    assert stapel.kaarten == (
        Kaart(tekst="Waarom?", kop="Het begin", bron="Praten", page="kijkramen/praten.md", plek="vraag-waarom"),
        Kaart(tekst="Wat nu?", kop="Het eind", bron="Praten", page="kijkramen/praten.md", plek="vraag-wat"),
    )


def test_a_leerstijl_is_a_deck_of_the_questions_that_fit_on_a_card_and_give_nothing_away() -> None:
    vragen = (
        Verdiepingsvraag(id="kort", tekst="Wat doe je?", leerstijl="doener"),
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


def test_without_questions_there_are_no_cards() -> None:
    assert find_stapels([build_kijkraam()], [build_casus()]) == ()
