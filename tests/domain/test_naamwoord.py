"""Nouns that an owner chose, in our sentences: what agrees with them follows."""

from __future__ import annotations

import pytest

from casuskijker.domain.naamwoord import NAAMWOORDEN, Naamwoord, read_naamwoord, rename

HET = {"casus": Naamwoord("het", "geval", "gevallen"), "werkvorm": Naamwoord("het", "gesprek", "gesprekken")}
DE = {"kijkraam": Naamwoord("de", "bril", "brillen"), "verhaal": Naamwoord("de", "vertelling", "vertellingen")}


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("het verhaal, verhalen", Naamwoord("het", "verhaal", "verhalen")),
        ("  de  korte film ,korte films ", Naamwoord("de", "korte film", "korte films")),
        ("verhaal, verhalen", None),
        ("het verhaal", None),
        ("het , verhalen", None),
        ("het verhaal, verhalen, meer", None),
        ("", None),
        ("het {verhaal}, verhalen", None),
        ("het <b>verhaal</b>, verhalen", None),
        ("de foto's-map, foto's", Naamwoord("de", "foto's-map", "foto's")),
    ],
)
def test_a_noun_is_read_with_its_article_and_its_plural(written: str, read: Naamwoord | None) -> None:
    assert read_naamwoord(written) == read


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ("Lees de casus, en daarna andere casussen.", "Lees het geval, en daarna andere gevallen."),
        ("Deze casus gaat over", "Dit geval gaat over"),
        ("Bij welke casus?", "Bij welk geval?"),
        ("Een nieuwe casus", "Een nieuw geval"),
        ("de hele casus", "het hele geval"),
        ("De casus die je las", "Het geval dat je las"),
        ("Elke werkvorm, vorige werkvorm, volgende werkvorm", "Elk gesprek, vorig gesprek, volgend gesprek"),
        ("Casussen en een casus", "Gevallen en een geval"),
        ("naar dezelfde casus", "naar hetzelfde geval"),
        ("de casuspagina", "de casuspagina"),
    ],
)
def test_what_stands_before_a_noun_with_het_agrees_with_it(ours: str, theirs: str) -> None:
    assert rename(ours, HET) == theirs


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ("Open het kijkraam", "Open de bril"),
        ("Dit kijkraam, welk kijkraam, elk verhaal", "Deze bril, welke bril, elke vertelling"),
        ("Het hele verhaal dat je las", "De hele vertelling die je las"),
        ("vorig verhaal", "vorige vertelling"),
        ("Leg het naast een kijkraam.", "Leg het naast een bril."),
        ("in dezelfde verhalen", "in dezelfde vertellingen"),
        ("met hetzelfde kijkraam", "met dezelfde bril"),
    ],
)
def test_what_stands_before_a_noun_with_de_agrees_with_it(ours: str, theirs: str) -> None:
    assert rename(ours, DE) == theirs


def test_a_noun_that_takes_the_place_of_another_of_ours_is_not_taken_for_it() -> None:
    chosen = {"casus": NAAMWOORDEN["verhaal"], "verhaal": Naamwoord("de", "vertelling", "vertellingen")}
    assert (
        rename("Elke casus is een verhaal, en dit verhaal", chosen)
        == "Elk verhaal is een vertelling, en deze vertelling"
    )


def test_who_chooses_our_own_word_changes_nothing() -> None:
    text = "Deze casus, dit kijkraam, een nieuw dossier: de casussen die je las."
    assert rename(text, NAAMWOORDEN) == text
