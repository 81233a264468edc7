"""A begrip is explained in the text, by keyboard, by touch and without script."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.hulp.axe import axe_in_widths

if TYPE_CHECKING:
    from playwright.sync_api import Page

CASUS = "casussen/meer-instanties-minder-oplossingen/"


@pytest.mark.in_elke_browser
def test_an_explanation_opens_and_closes_by_keyboard_and_by_pointer(page: Page) -> None:
    page.goto(CASUS)
    word = page.locator("#begrip-wijkteam")
    window = page.get_by_role("group", name="Uitleg van wijkteam")
    page.locator("begrip-uitleg:defined").wait_for(state="attached")
    word.focus()
    page.keyboard.press("Enter")
    expect(window).to_be_visible()
    page.keyboard.press("Escape")
    expect(window).to_be_hidden()
    expect(word).to_be_focused()
    page.keyboard.press("Enter")
    expect(window).to_be_focused()
    page.keyboard.press("Shift+Tab")
    expect(window).to_be_hidden()
    expect(word).to_be_focused()
    page.keyboard.press("Enter")
    page.get_by_role("button", name="Sluit").focus()
    page.keyboard.press("Tab")
    expect(window).to_be_hidden()
    next_place = page.locator("article :is(a, summary)").nth(
        word.evaluate("""word =>
        [...word.closest("article").querySelectorAll(":is(a, summary)")].indexOf(word) + 1""")
    )
    expect(next_place).to_be_focused()
    word.click()
    expect(window).to_be_visible()
    word.click()
    expect(window).to_be_hidden()
    word.click()
    page.locator("#begrip-mdo").click()
    expect(page.get_by_role("group", name="Uitleg van mdo")).to_be_visible()
    page.get_by_role("button", name="Sluit").click()
    expect(page.get_by_role("button", name="Sluit")).to_be_hidden()
    assert page.url.endswith(CASUS), "nothing of this went to another page"


def test_an_explanation_stands_under_its_word_or_at_the_foot_of_a_phone(page: Page) -> None:
    page.goto(CASUS)
    page.locator("begrip-uitleg:defined").wait_for(state="attached")
    word = page.locator("#begrip-wijkteam")
    word.click()
    window = page.get_by_role("group", name="Uitleg van wijkteam")
    expect(window).to_be_visible()
    box, place = window.bounding_box(), word.bounding_box()
    assert box
    assert place
    under, above = box["y"] - place["y"] - place["height"], place["y"] - box["y"] - box["height"]
    assert max(under, above) == pytest.approx(6, abs=8)
    assert axe_in_widths(page, 1280, 360) == []
    box = window.bounding_box()
    assert box
    assert box["y"] + box["height"] == pytest.approx(800, abs=1)


def test_a_word_with_an_explanation_is_a_word_when_copied_and_a_link_for_another_tab(page: Page) -> None:
    page.goto(CASUS)
    page.locator("begrip-uitleg:defined").wait_for(state="attached")
    word = page.locator("#begrip-wijkteam")
    copied = word.evaluate("""word => {
        getSelection().selectAllChildren(word.closest("article"));
        return getSelection().toString();
    }""")
    assert "iemand van het wijkteam voor de deur" in copied
    assert "Meer over dit begrip" not in copied
    with page.context.expect_page() as opened:
        word.click(modifiers=["ControlOrMeta"])
    opened.value.wait_for_url("**/begrippen/#wijkteam")
    with page.context.expect_page() as opened:
        word.click(button="middle")
    opened.value.wait_for_url("**/begrippen/#wijkteam")
    expect(page.get_by_role("group", name="Uitleg van")).to_have_count(0)


@pytest.mark.parametrize("javascript", [False])
def test_without_script_a_word_leads_to_its_explanation(page: Page) -> None:
    page.goto(CASUS)
    page.locator("#begrip-wijkteam").click()
    page.wait_for_url("**/begrippen/#wijkteam")


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
