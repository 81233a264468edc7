"""Everything is reached and left with the keyboard alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

if TYPE_CHECKING:
    from playwright.sync_api import Page

VISIBLE_FOCUS = """() => {
    const element = document.activeElement;
    return element === document.body || element.checkVisibility({checkOpacity: true, checkVisibilityCSS: true});
}"""


@pytest.mark.parametrize("width", [1280, 360])
def test_the_focus_is_never_on_something_that_cannot_be_seen(page: Page) -> None:
    page.goto("casussen/opgeruimd-staat-netjes/")
    for _ in range(25):
        page.keyboard.press("Tab")
        assert page.evaluate(VISIBLE_FOCUS), page.evaluate("document.activeElement.outerHTML")


def test_the_first_tab_offers_to_skip_to_the_text(page: Page) -> None:
    page.goto("casussen/opgeruimd-staat-netjes/")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.querySelector('main').contains(document.activeElement)")


@pytest.mark.parametrize("width", [360])
def test_the_menu_opens_with_enter_and_closes_with_escape(page: Page) -> None:
    page.goto("casussen/")
    button = page.get_by_role("button", name="Menu")
    link = page.get_by_role("navigation", name="Hoofdmenu").get_by_role("link", name="Kijkramen")
    expect(link).to_be_hidden()
    button.focus()
    page.keyboard.press("Enter")
    expect(button).to_have_attribute("aria-expanded", "true")
    expect(link).to_be_visible()
    page.keyboard.press("Escape")
    expect(link).to_be_hidden()
    expect(button).to_be_focused()


@pytest.mark.parametrize("width", [360])
def test_the_menu_leads_to_another_page_by_keyboard(page: Page) -> None:
    page.goto("casussen/")
    page.get_by_role("button", name="Menu").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_url("**/kijkramen/")


@pytest.mark.parametrize("width", [360])
def test_the_menu_closes_when_the_focus_moves_on(page: Page) -> None:
    page.goto("casussen/")
    button = page.get_by_role("button", name="Menu")
    button.click()
    page.get_by_role("link", name="wie erin meedoet").focus()
    expect(button).to_have_attribute("aria-expanded", "false")


def test_a_position_is_chosen_with_the_arrow_keys(page: Page) -> None:
    page.goto("kijkramen/presentie/")
    group = page.locator(".ingredient fieldset").first
    group.get_by_role("radio").first.focus()
    page.keyboard.press("Space")
    page.keyboard.press("ArrowDown")
    expect(group.get_by_label("soms")).to_be_checked()


@pytest.mark.parametrize("width", [1280, 360])
def test_what_has_the_focus_is_not_hidden_under_the_header(page: Page) -> None:
    page.goto("kijkramen/presentie/")
    bottom = page.locator("header").bounding_box()
    assert bottom
    radios = page.get_by_role("radio")
    radios.nth(60).focus()
    for _ in range(5):
        page.keyboard.press("Shift+Tab")
        box = page.locator(":focus").bounding_box()
        assert box
        assert box["y"] >= bottom["height"]
