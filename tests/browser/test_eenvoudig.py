"""A plain telling of a kijkraam, as somebody who reads with difficulty fills it in on a phone."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

if TYPE_CHECKING:
    from playwright.sync_api import Page

OF_THE_TRADE = "dossier|invalshoek|bekeken|punten|voornemen|notitie|meting|browser|tabblad|rol "
"""Words that the whole kijkraam speaks, and that this page does not."""
SIZE = "getComputedStyle([...document.querySelectorAll('article p:not([class])')].at(3)).fontSize"


@pytest.mark.parametrize("width", [360])
def test_what_comes_once_one_fills_in_speaks_plain_words(page: Page) -> None:
    page.goto("kijkramen/de-klik/eenvoudig/")
    page.get_by_role("group", name="Zelf kiezen").get_by_label("klopt", exact=True).check()
    page.get_by_role("group", name="Fouten maken").get_by_label("klopt niet", exact=True).check()
    balk = page.get_by_role("group", name="Onderweg")
    expect(balk).to_contain_text("2 van 18 gedaan")
    expect(balk.get_by_role("button", name="Volgende zin")).to_be_visible()
    expect(page.locator("#jouw-dossier")).to_contain_text("Alleen op dit apparaat.")
    uitkomst = page.get_by_role("region", name="Wat je koos")
    expect(uitkomst.get_by_text("Gedaan: 2 van 18 zinnen.")).to_be_visible()
    expect(uitkomst.get_by_text("Bij 16 zinnen koos je nog niets.")).to_be_visible()
    expect(uitkomst.locator(".raamwerk")).to_be_hidden()
    uitkomst.get_by_role("button", name="Dit wil ik anders").click()
    expect(page.get_by_label("Wie helpt?")).to_be_visible()
    page.get_by_text("Naam en bewaren").click()
    expect(page.get_by_label("Geef dit een naam")).to_be_visible()
    expect(page.locator("article")).not_to_contain_text(re.compile(OF_THE_TRADE, re.IGNORECASE), use_inner_text=True)


def test_the_same_answers_speak_the_words_of_the_whole_one_there(page: Page) -> None:
    page.goto("kijkramen/de-klik/eenvoudig/")
    page.get_by_role("group", name="Zelf kiezen").get_by_label("klopt", exact=True).check()
    page.get_by_role("link", name="Liever de gewone tekst?").click()
    expect(page.get_by_role("region", name="Wat je zag").get_by_text("1 van 18 punten bekeken.")).to_be_visible()
    expect(page.get_by_role("button", name="Wis dit dossier")).to_be_visible()


def test_a_sheet_speaks_plain_words(page: Page) -> None:
    page.goto("bladen/kiezen/")
    page.get_by_role("textbox").first.fill("Naar mijn zus")
    expect(page.get_by_role("status").filter(has_text="Alleen op dit apparaat.")).to_be_visible()
    expect(page.get_by_role("button", name="Bewaar een kopie")).to_be_visible()


@pytest.mark.parametrize("width", [360])
def test_letters_are_large_wherever_one_may_ask_for_them(page: Page) -> None:
    for address in ("voor-clienten/", "kijkramen/de-klik/eenvoudig/", "casussen/opgeruimd-staat-netjes/eenvoudig/"):
        page.goto(address)
        letters = page.get_by_role("button", name="Grote letters")
        if letters.get_attribute("aria-pressed") == "true":
            letters.click()
        small = float(page.evaluate(SIZE)[:-2])
        letters.click()
        assert float(page.evaluate(SIZE)[:-2]) > 1.05 * small, address


@pytest.mark.parametrize("width", [360])
def test_who_is_in_need_calls_with_one_press(page: Page) -> None:
    page.goto("voor-clienten/")
    expect(page.get_by_role("link", name="0800-2000")).to_have_attribute("href", "tel:08002000")
