"""The page with cards: a deck that opens, and cards that say where they are from."""

from __future__ import annotations

from casuskijker.domain.site import Site
from casuskijker.rendering.kaarten import render_kaarten
from tests.rendering.builders import show
from tests.rendering.wereld import WERELD

PAGE = render_kaarten(Site(WERELD)).html


def test_a_deck_is_closed_until_somebody_opens_it_and_says_how_many_cards_it_has() -> None:
    decks = [attributes for tag, attributes in show(PAGE).tags if tag == "details"]
    assert [deck["id"] for deck in decks] == [
        "stapel-praten",
        "stapel-werkvorm-doorvragen",
        "stapel-werkvorm-om-de-beurt",
    ]
    assert [deck["id"] for deck in decks if "data-op-volgorde" not in deck] == ["stapel-praten"]
    assert not [deck for deck in decks if "open" in deck]
    assert "Praatkaart 1 kaart Vragen om samen over te praten." in show(PAGE).text


def test_a_card_leads_to_the_question_that_it_is() -> None:
    assert "/kijkramen/praten/#vraag-waarom" in show(PAGE).targets("/kaarten/")


def test_every_link_on_a_card_has_a_name_of_its_own() -> None:
    assert "Waarom ben je hier? Praatkaart, vraag 1" in show(PAGE).text
    assert "Doorvragen, stap 1" in show(PAGE).text


def test_the_page_says_how_it_is_printed_and_what_is_ours() -> None:
    assert "negen kaarten op een vel A4" in show(PAGE).text
    assert "De stapels maakte de redactie van deze site" in show(PAGE).text
