"""The search box on every page: keys that lead to it, suggestions while typing, by keyboard and for a screen reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.hulp.zoeken import break_index, open_page, status

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page


def field_of(page: Page) -> Locator:
    return page.get_by_role("combobox", name="Zoeken op deze site")


def options(page: Page) -> Locator:
    return page.get_by_role("listbox", name="Suggesties").get_by_role("option")


def type_and_wait(page: Page, text: str) -> None:
    """Type all at once, so that the first suggestions are those for all of it."""
    field_of(page).fill(text)
    options(page).first.wait_for()


@pytest.mark.in_elke_browser
def test_a_key_leads_to_the_box_from_anywhere(page: Page) -> None:
    open_page(page, "casussen/opgeruimd-staat-netjes/")
    for key in ("/", "Control+k", "Meta+k"):
        page.keyboard.press(key)
        expect(field_of(page)).to_be_focused()
        expect(field_of(page)).to_have_value("")
        field_of(page).blur()
        expect(field_of(page)).not_to_be_focused()


@pytest.mark.parametrize("width", [360])
def test_on_a_phone_the_key_unfolds_the_box(page: Page) -> None:
    open_page(page, "privacy/")
    expect(field_of(page)).to_be_hidden()
    page.keyboard.press("/")
    expect(field_of(page)).to_be_focused()


def test_a_slash_in_a_text_is_a_slash(page: Page) -> None:
    open_page(page, "privacy/")
    field_of(page).press_sequentially("en/of")
    expect(field_of(page)).to_have_value("en/of")


def test_the_key_can_be_switched_off_and_on_and_that_is_remembered(page: Page) -> None:
    open_page(page, "zoeken/")
    page.get_by_role("button", name="Zet de toets / uit").click()
    open_page(page, "privacy/")
    page.keyboard.press("/")
    expect(field_of(page)).not_to_be_focused()
    page.keyboard.press("Control+k")
    expect(field_of(page)).to_be_focused()
    open_page(page, "zoeken/")
    page.get_by_role("button", name="Zet de toets / aan").click()
    open_page(page, "privacy/")
    page.keyboard.press("/")
    expect(field_of(page)).to_be_focused()


def test_a_browser_that_remembers_nothing_says_so(page: Page) -> None:
    page.add_init_script("Object.defineProperty(window, 'localStorage', { get() { throw new Error('dicht'); } })")
    open_page(page, "zoeken/")
    page.get_by_role("button", name="Zet de toets / uit").click()
    expect(page.get_by_text("Dat lukt niet: je browser bewaart niets voor deze site.")).to_be_visible()


def test_suggestions_come_while_typing_and_are_announced(page: Page) -> None:
    open_page(page, "privacy/")
    expect(field_of(page)).to_have_attribute("aria-expanded", "false")
    type_and_wait(page, "keuken")
    expect(field_of(page)).to_have_attribute("aria-expanded", "true")
    expect(options(page).filter(has_text="keukentafelgesprek").first).to_be_visible()
    number = options(page).count()
    expect(page.locator("zoek-veld [role=status]")).to_have_text(f"{number} suggesties, kies met de pijltjes")
    field_of(page).fill("huislijk geweld")
    expect(options(page).first).to_contain_text("Veilig Thuis: 0800-2000")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**/zoeken/#q=huislijk*geweld")
    expect(page.get_by_role("link", name="0800-2000")).to_be_visible()


@pytest.mark.in_elke_browser
def test_the_arrows_choose_and_the_box_says_which_is_meant(page: Page) -> None:
    open_page(page, "privacy/")
    type_and_wait(page, "keuken")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    active = options(page).nth(1)
    expect(active).to_have_attribute("aria-selected", "true")
    expect(field_of(page)).to_have_attribute("aria-activedescendant", active.get_attribute("id") or "")
    expect(field_of(page)).to_be_focused()
    expect(options(page).nth(0)).to_have_attribute("aria-selected", "false")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    expect(page.locator("[aria-activedescendant]")).to_have_count(0)
    page.keyboard.press("ArrowUp")
    expect(options(page).last).to_have_attribute("aria-selected", "true")


def test_enter_on_a_suggested_word_searches_for_it(page: Page) -> None:
    open_page(page, "privacy/")
    type_and_wait(page, "keukentafelg")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**/zoeken/#q=keukentafelgesprek")
    expect(status(page)).to_contain_text("voor ‘keukentafelgesprek’")


def test_who_has_begun_to_choose_keeps_the_choice_when_more_suggestions_come(page: Page) -> None:
    open_page(page, "privacy/")
    type_and_wait(page, "keuken")
    field_of(page).press_sequentially("t")
    page.keyboard.press("ArrowDown")
    page.wait_for_timeout(500)
    expect(options(page).first).to_have_attribute("aria-selected", "true")


def test_enter_on_a_suggested_page_goes_there(page: Page) -> None:
    open_page(page, "privacy/")
    type_and_wait(page, "koffertje")
    options(page).filter(has_text="Het koffertje uit Griekenland").first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Het koffertje uit Griekenland")


def test_escape_closes_the_suggestions_and_keeps_the_words(page: Page) -> None:
    open_page(page, "privacy/")
    type_and_wait(page, "keuken")
    page.keyboard.press("Escape")
    expect(options(page)).to_have_count(0)
    expect(field_of(page)).to_have_value("keuken")
    expect(field_of(page)).to_be_focused()


def test_suggestions_go_when_the_focus_moves_on(page: Page) -> None:
    open_page(page, "privacy/")
    type_and_wait(page, "keuken")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    expect(options(page)).to_have_count(0)
    expect(field_of(page)).to_have_attribute("aria-expanded", "false")


@pytest.mark.parametrize("width", [360])
def test_searching_on_a_phone_works_by_keyboard(page: Page) -> None:
    open_page(page, "privacy/")
    button = page.get_by_role("button", name="Zoeken", exact=True)
    button.focus()
    page.keyboard.press("Enter")
    expect(button).to_have_attribute("aria-expanded", "true")
    expect(field_of(page)).to_be_focused()
    panel, menu = page.locator(".kop__zoeken"), page.get_by_role("button", name="Menu")
    (from_menu, from_button, wide) = (each.bounding_box() for each in (menu, button, panel))
    assert from_menu
    assert from_button
    assert wide
    assert wide["width"] == page.evaluate("document.documentElement.clientWidth"), "from edge to edge"
    assert from_menu["x"] < from_button["x"], "as with the keyboard"
    type_and_wait(page, "keuken")
    page.keyboard.press("Escape")
    expect(field_of(page)).to_be_visible()
    page.keyboard.press("Escape")
    expect(button).to_be_focused()
    expect(field_of(page)).to_be_hidden()


@pytest.mark.parametrize("width", [360])
def test_on_a_phone_a_suggestion_is_large_enough_for_a_thumb(page: Page) -> None:
    open_page(page, "privacy/")
    page.get_by_role("button", name="Zoeken", exact=True).click()
    type_and_wait(page, "keuken")
    assert min(options(page).evaluate_all("options => options.map(option => option.offsetHeight)")) >= 44


@pytest.mark.allow_klacht("ERR_FAILED")
def test_without_an_index_the_box_still_leads_to_the_page_for_searching(page: Page) -> None:
    break_index(page)
    open_page(page, "privacy/")
    field_of(page).press_sequentially("schulden")
    page.wait_for_timeout(500)
    expect(options(page)).to_have_count(0)
    field_of(page).press("Enter")
    page.wait_for_url("**/zoeken/#q=schulden")


def test_what_searches_is_fetched_when_a_reader_comes_to_the_box_and_not_before(page: Page) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto("casussen/", wait_until="networkidle")
    assert [url for url in asked if "/zoekindex/" in url] == []
    with page.expect_response("**/zoekindex/kern.json"):
        field_of(page).focus()
    assert [url.rpartition("/")[2] for url in asked if "/zoekindex/" in url] == ["kern.json"]
    type_and_wait(page, "keuken")
    assert len([url for url in asked if "/zoekindex/" in url]) > 1
