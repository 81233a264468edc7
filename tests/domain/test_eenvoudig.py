"""A plain telling: what is told again, and what stays as in the whole text."""

from __future__ import annotations

from dataclasses import replace

import pytest

from casuskijker.domain.casus import Verdiepingsvraag, Vervolg
from casuskijker.domain.eenvoudig import has_same_posities, tell_casus, tell_casussen, tell_kijkraam, tell_kijkramen
from casuskijker.domain.kijkraam import DEFAULT_SCHAAL, Invalshoek, Positie, Schaal, Vraag
from tests.domain.builders import build_casus, build_ingredient, build_invalshoek, build_kijkraam

VRAAG = Verdiepingsvraag(id="eerste", tekst="Wat doe je als eerste?", leerstijl="doener", vervangt=("oud",), na="dan")
WHOLE = build_casus(
    let_op="Gaat over schulden.",
    verdiepingsvragen=(VRAAG, replace(VRAAG, id="later")),
    vervolg=(Vervolg(id="dan", titel="Dan", tekst="Ze valt."), Vervolg(id="straks", titel="Straks", tekst="Ze rust.")),
)
TOLD = build_casus(
    titel="Gewoon",
    omschrijving="Kort.",
    actoren=(),
    sleutelwoorden=(),
    tekst="Ze valt.",
    verdiepingsvragen=(Verdiepingsvraag(id="eerste", tekst="Wat doe je eerst?"),),
    vervolg=(Vervolg(id="dan", titel="En toen", tekst="Ze lag op de grond."),),
)


def test_a_casus_is_told_in_other_words_and_is_about_the_same() -> None:
    casus = tell_casus(WHOLE, TOLD)
    assert (casus.titel, casus.omschrijving, casus.tekst) == ("Gewoon", "Kort.", "Ze valt.")
    assert (casus.slug, casus.actoren, casus.bron) == (WHOLE.slug, WHOLE.actoren, WHOLE.bron)
    assert casus.let_op == "Gaat over schulden."


def test_a_question_keeps_all_but_its_words_and_one_that_is_not_told_keeps_those() -> None:
    eerste, later = tell_casus(WHOLE, TOLD).verdiepingsvragen
    assert eerste == replace(VRAAG, tekst="Wat doe je eerst?")
    assert later == replace(VRAAG, id="later")
    assert [deel.titel for deel in tell_casus(WHOLE, TOLD).vervolg] == ["En toen", "Straks"]


def test_a_plain_telling_belongs_to_the_text_of_its_name_and_one_of_nothing_is_nowhere() -> None:
    assert list(tell_casussen([WHOLE, build_casus("ander")], [TOLD, build_casus("weg")])) == [WHOLE.slug]
    assert list(tell_kijkramen([build_kijkraam()], [build_kijkraam(), build_kijkraam("weg")])) == ["aandacht"]


def test_an_ingredient_is_told_without_what_is_for_who_helps() -> None:
    whole = build_kijkraam(
        invalshoeken=(
            build_invalshoek(
                ingredienten=(build_ingredient(alleen_client=True, bron="H2"), build_ingredient("ander", bron="H3"))
            ),
            Invalshoek(id="praten", titel="Praten", vragen=(Vraag(id="hoe", tekst="Hoe gaat het?"),)),
        )
    )
    told = build_kijkraam(
        titel="Gewoon",
        inleiding="Kies.",
        voor=("cliënten",),
        invalshoeken=(
            build_invalshoek(titel="Doen", teken="hand", ingredienten=(build_ingredient(tekst="Hij kijkt."),)),
            Invalshoek(id="praten", titel="Zeggen", vragen=(Vraag(id="hoe", tekst="Gaat het?"),)),
        ),
    )
    kijkraam = tell_kijkraam(whole, told)
    doen, zeggen = kijkraam.invalshoeken
    assert (doen.titel, doen.teken, zeggen.titel, zeggen.vragen[0].tekst) == ("Doen", "hand", "Zeggen", "Gaat het?")
    assert [(each.tekst, each.alleen_client, each.bron) for each in doen.ingredienten] == [
        ("Hij kijkt.", False, ""),
        (build_ingredient().tekst, False, ""),
    ]
    assert (kijkraam.voor, kijkraam.inleiding, kijkraam.achtergrond) == (("cliënten",), "Kies.", "")


def test_an_invalshoek_that_is_not_told_stays() -> None:
    told = build_kijkraam(invalshoeken=())
    assert [each.titel for each in tell_kijkraam(build_kijkraam(), told).invalshoeken] == [
        each.titel for each in build_kijkraam().invalshoeken
    ]


GEWOON = Schaal(id="klopt", naam="Klopt dit?", posities=tuple(replace(p, naam="x") for p in DEFAULT_SCHAAL.posities))
ANDERS = Schaal(id="ja", naam="Ja?", posities=(Positie(id="ja", naam="ja", groep="zichtbaar"),))


@pytest.mark.parametrize(("schaal", "same"), [(DEFAULT_SCHAAL, True), (GEWOON, True), (ANDERS, False)])
def test_the_answers_may_have_other_names_but_are_the_same_answers(schaal: Schaal, *, same: bool) -> None:
    whole, told = build_kijkraam(schaal=DEFAULT_SCHAAL), build_kijkraam(schaal=schaal)
    assert has_same_posities(whole, told) is same
    found = tell_kijkraam(whole, told).schaal
    assert found.id == DEFAULT_SCHAAL.id
    assert [each.naam for each in found.posities] == [
        each.naam for each in (schaal if same else DEFAULT_SCHAAL).posities
    ]
