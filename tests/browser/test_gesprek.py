"""Having a gesprek: what is said to each question and agreed on per theme is kept, shown together, and printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.browser.axe import axe
from tests.browser.verwacht import expect

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.sites import Site


@pytest.fixture
def base_url(vreemde_site: Site) -> str:
    return vreemde_site.url


@pytest.fixture
def gesprek(page: Page) -> Page:
    page.goto("kijkramen/koffie-aan-de-balie/")
    page.locator(".gesprek-beeld").wait_for()
    page.locator("dossier-acties .knop").first.wait_for()
    return page


def fill(page: Page) -> None:
    page.get_by_text("Wat zeggen we hierover?").first.click()
    page.locator(".gesprek__vraag textarea").first.fill("De man met de hond.")
    page.get_by_role("button", name="Spreek iets af over Gisteren").click()
    page.get_by_label("Wat", exact=True).fill("Een stoel erbij")
    page.get_by_label("Wie", exact=True).fill("Noor")


def test_what_is_said_and_agreed_on_is_there_again(gesprek: Page) -> None:
    fill(gesprek)
    expect(gesprek.locator("dossier-balk").get_by_role("status")).to_contain_text("Bewaard in deze browser om")
    gesprek.reload()
    beeld = gesprek.get_by_role("region", name="Ons gesprek")
    expect(beeld).to_contain_text("De man met de hond.")
    expect(beeld).to_contain_text("Een stoel erbij · wie: Noor")
    expect(gesprek.locator(".gesprek__vraag textarea").first).to_have_value("De man met de hond.")
    expect(gesprek.get_by_label("Wat", exact=True)).to_have_value("Een stoel erbij")


def test_there_is_nothing_to_score_and_nothing_to_share(gesprek: Page) -> None:
    expect(gesprek.locator("input[type=radio]")).to_have_count(0)
    expect(gesprek.get_by_role("button", name="Deel mijn antwoorden")).to_have_count(0)
    expect(gesprek.get_by_role("button", name="Druk de vragen af")).to_be_visible()


@pytest.mark.parametrize("width", [1280, 360])
@pytest.mark.parametrize("colour_scheme", ["light", "dark"])
def test_axe_finds_nothing_during_a_gesprek(gesprek: Page) -> None:
    fill(gesprek)
    # At the foot, where the bar lies over nothing: half a button under it counts as a small one.
    gesprek.evaluate("scrollTo(0, document.body.scrollHeight)")
    assert axe(gesprek) == []


@pytest.mark.parametrize("width", [320])
def test_nothing_sticks_out_on_the_narrowest_screen(gesprek: Page) -> None:
    fill(gesprek)
    assert gesprek.evaluate("document.documentElement.scrollWidth") == 320


def test_one_question_at_a_time_and_large_on_the_screen(gesprek: Page) -> None:
    vragen = gesprek.locator(".gesprek__vraag:visible")
    gesprek.get_by_label("Laat zien").select_option("Eén vraag")
    expect(vragen).to_have_count(1)
    gesprek.get_by_role("button", name="Volgende").click()
    expect(gesprek.locator(".gesprek-beurt__plaats")).to_have_text("Nu 2 van 3")
    expect(vragen).to_contain_text("Wat had je willen zeggen")
    gesprek.get_by_label("Laat zien").select_option("Eén thema")
    expect(vragen).to_have_count(2)
    knop = gesprek.get_by_role("button", name="Volledig scherm")
    knop.click()
    expect(knop).to_have_attribute("aria-pressed", "true")
    assert axe(gesprek) == []
    knop.click()
    expect(knop).to_have_attribute("aria-pressed", "false")
