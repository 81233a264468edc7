"""A begrip is explained in the text, by keyboard, by touch and without script."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.hulp.axe import axe_in_widths

if TYPE_CHECKING:
    from playwright.sync_api import Page

CASUS = "casussen/meer-instanties-minder-oplossingen/"


def test_an_explanation_opens_and_closes_by_keyboard(page: Page) -> None:
    page.goto(CASUS)
    button = page.get_by_role("button", name="wijkteam", exact=True)
    button.focus()
    page.keyboard.press("Enter")
    window = page.get_by_role("group", name="Uitleg van wijkteam")
    expect(window).to_be_visible()
    assert axe_in_widths(page, 1280, 360) == []
    page.keyboard.press("Escape")
    expect(window).to_be_hidden()
    expect(button).to_be_focused()


@pytest.mark.parametrize("javascript", [False])
def test_an_explanation_needs_no_script_and_leads_on(page: Page) -> None:
    page.goto(CASUS)
    page.get_by_role("button", name="wijkteam", exact=True).click()
    page.get_by_role("group", name="Uitleg van wijkteam").get_by_role("link", name="Meer over dit begrip").click()
    assert page.url.endswith("/begrippen/#wijkteam")


def test_the_page_of_begrippen_says_where_a_word_is_used(page: Page) -> None:
    page.goto("begrippen/")
    section = page.locator("section", has=page.get_by_role("heading", name="wijkteam", exact=True))
    section.get_by_text("Komt voor op").click()
    section.get_by_role("link", name="Meer instanties, minder oplossingen?").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Meer instanties, minder oplossingen?")


@pytest.mark.parametrize("width", [320, 360])
def test_on_a_phone_a_letter_is_as_large_as_a_thumb_and_leads_to_its_begrippen(page: Page) -> None:
    page.goto("begrippen/")
    letters = page.get_by_role("navigation", name="Begrippen per letter")
    sizes = letters.get_by_role("link").evaluate_all(
        "links => links.map(link => link.getBoundingClientRect()).flatMap(box => [box.width, box.height])"
    )
    assert min(sizes) >= 43.9
    letters.get_by_role("link", name="W", exact=True).click()
    first = page.locator("h2:target")
    assert first.inner_text().lower().startswith("w")
    expect(first).to_be_in_viewport()


def test_axe_finds_nothing_among_the_letters(page: Page) -> None:
    page.goto("begrippen/")
    assert axe_in_widths(page, 320, 360) == []


def test_letters_are_not_printed(page: Page) -> None:
    page.goto("begrippen/")
    letters = page.get_by_role("navigation", name="Begrippen per letter")
    expect(letters).to_be_visible()
    page.emulate_media(media="print")
    expect(letters).to_be_hidden()
