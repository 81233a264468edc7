"""Every page is whole without JavaScript."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

if TYPE_CHECKING:
    from playwright.sync_api import Page

pytestmark = pytest.mark.parametrize("javascript", [False])


@pytest.mark.parametrize("width", [360])
def test_a_menu_that_cannot_be_folded_does_not_stay_over_the_text(page: Page) -> None:
    page.goto("kijkramen/presentie/#ingredient-eerst-kijken")
    expect(page.get_by_role("banner")).not_to_be_in_viewport()
    expect(page.get_by_text("Je kunt op een ander moment verdergaan.")).to_be_hidden()


def test_a_casus_can_be_read_to_its_last_question(page: Page) -> None:
    page.goto("casussen/opgeruimd-staat-netjes/")
    expect(page.get_by_role("heading", level=1)).to_have_text("Opgeruimd staat netjes?")
    expect(page.locator(".verdiepingsvraag")).to_have_count(6)
    expect(page.locator(".verdiepingsvraag").last).to_be_visible()


def test_what_happens_next_is_closed_and_opens(page: Page) -> None:
    page.goto("casussen/formulierenbrigade-in-de-mcdonalds/")
    turn = page.locator(".vervolg__deel").first
    expect(turn.locator(".vervolg__tekst")).to_be_hidden()
    turn.locator("summary").click()
    expect(turn.locator(".vervolg__tekst")).to_be_visible()


def test_a_kijkraam_is_a_whole_form(page: Page) -> None:
    page.goto("kijkramen/kwartiermaken/")
    expect(page.locator("fieldset")).to_have_count(40)
    expect(page.locator(".zonder-script + p").get_by_role("link", name="Meteen invullen")).to_be_visible()
    expect(page.get_by_role("radio", checked=True)).to_have_count(0)
    group = page.get_by_role("group", name="Bruggen slaan")
    group.get_by_label("herkenbaar").check()
    group.get_by_label("kan ik niet zien").check()
    expect(group.get_by_role("radio", checked=True)).to_have_value("niet-te-zien")


def test_what_a_kijkraam_folds_opens_and_is_whole_on_paper(page: Page) -> None:
    page.goto("kijkramen/presentie/")
    folds = page.locator("article details:not([data-papier])")
    words = [folds.first.get_by_role("listitem").last, page.locator(".ingredient__bron").first]
    for fold, word in zip((folds.first, page.locator(".ingredient__meer").first), words, strict=True):
        expect(word).to_be_hidden()
        fold.locator("summary").click()
        expect(word).to_be_visible()
    page.emulate_media(media="print")
    examples = page.locator(".ingredient__voorbeeld")
    assert examples.count() > 40
    expect(examples.locator("visible=false")).to_have_count(0)
    # Where each point stands in a book is of no use to who writes on the sheet.
    expect(page.locator(".ingredient__bron").locator("visible=true")).to_have_count(0)
    expect(page.locator("article summary").locator("visible=true")).to_have_count(0)


def test_radios_carry_the_ids_that_answers_hang_on(page: Page) -> None:
    page.goto("kijkramen/kwartiermaken/")
    radios = page.locator("fieldset").first.get_by_role("radio")
    assert radios.evaluate_all("radios => radios.map(radio => [radio.name, radio.value])") == [
        ["bruggen-slaan", "herkenbaar"],
        ["bruggen-slaan", "soms"],
        ["bruggen-slaan", "nog-niet"],
        ["bruggen-slaan", "niet-te-zien"],
    ]


@pytest.mark.parametrize("width", [1280, 360])
def test_the_menu_is_simply_there(page: Page) -> None:
    page.goto("")
    expect(page.get_by_role("navigation", name="Hoofdmenu").get_by_role("link", name="Casussen")).to_be_visible()
    expect(page.get_by_role("button", name="Menu")).to_have_count(0)


def test_no_control_is_dead(page: Page) -> None:
    page.goto("kijkramen/presentie/")
    expect(page.get_by_role("heading", name="Eerst kijken")).to_be_visible()
    expect(page.locator("article").get_by_role("button").locator("visible=true")).to_have_count(0)
