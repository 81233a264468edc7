"""The search in every state it can be in: without script, without an index, and axe-core in each of them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.hulp.axe import BESIDE, axe_in_widths
from tests.browser.hulp.zoeken import FIRST, INDEX, break_index, open_facet, open_page, results, status

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from playwright.sync_api import Page, Route


@pytest.mark.parametrize("javascript", [False])
@pytest.mark.parametrize("width", [1280, 360])
def test_without_script_no_box_promises_anything_and_the_lists_are_one_step_away(page: Page) -> None:
    page.goto("privacy/")
    expect(page.get_by_role("searchbox")).to_have_count(0)
    page.get_by_role("link", name="Kies uit de lijsten").click()
    page.wait_for_url("**/zoeken/")
    expect(page.locator(".zonder-script")).to_contain_text("Dat staat uit, of je browser is er te oud voor.")
    expect(page.get_by_role("searchbox")).to_have_count(0)
    lists = page.locator(".zoek-lijsten")
    expect(lists.get_by_role("heading", name="Verhalen per deel")).to_be_visible()
    expect(lists.get_by_role("link", name="Sociaal ondernemers")).to_be_visible()
    lists.get_by_role("link", name="eenzaamheid").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Eenzaamheid")


@pytest.mark.parametrize("javascript", [False])
def test_without_script_the_overview_has_no_dead_button(page: Page) -> None:
    page.goto("casussen/")
    expect(page.get_by_role("button", name="Filter de verhalen")).to_have_count(0)
    expect(page.locator("ul.kaarten").first).to_be_visible()


@pytest.mark.allow_klacht("ERR_FAILED")
def test_without_an_index_the_page_says_so_and_can_try_again(page: Page) -> None:
    break_index(page)
    page.goto("zoeken/?q=schulden")
    expect(status(page)).to_have_text("Het zoeken lukt nu niet.")
    expect(page.get_by_role("heading", name="Liever bladeren?")).to_be_visible()
    page.unroute(INDEX)
    page.get_by_role("button", name="Probeer het opnieuw").press("Enter")
    expect(status(page)).to_have_text(re.compile(r"^\d+ resultaten voor ‘schulden’$"))
    expect(status(page)).to_be_focused()
    # Who waits for the line need not press.
    break_index(page)
    page.reload()
    expect(status(page)).to_have_text("Het zoeken lukt nu niet.")
    page.unroute(INDEX)
    page.evaluate("dispatchEvent(new Event('online'))")
    expect(results(page)).not_to_have_count(0)


def test_a_slow_answer_dims_the_one_before_and_is_seen_from_the_top(page: Page) -> None:
    open_page(page, "zoeken/?q=gemeente")
    expect(results(page).nth(FIRST)).to_be_visible()
    page.evaluate("scrollTo(0, 2000)")
    held: list[Route] = []
    page.route(INDEX, lambda route: held.append(route))  # noqa: PLW0108 Playwright marks what it calls
    page.evaluate("location.hash = '#q=suïcidaal'")
    outcome = page.locator(".zoek-scherm__uitkomst")
    expect(outcome).to_have_attribute("aria-busy", "true")
    expect(outcome.locator("> .zoekresultaten")).to_have_css("opacity", "0.4")
    assert page.evaluate("scrollY") == 0
    for route in held:
        route.continue_()
    page.unroute(INDEX)
    expect(status(page)).to_contain_text("voor ‘suïcidaal’")
    expect(outcome).not_to_have_attribute("aria-busy", "true")


@pytest.mark.allow_klacht("ERR_FAILED")
def test_without_an_index_the_cards_of_the_overview_stay(page: Page) -> None:
    break_index(page)
    page.goto("casussen/?actor=bewoner")
    expect(status(page)).to_have_text("Het zoeken lukt nu niet.")
    expect(page.locator("ul.kaarten").first).to_be_visible()


def show_results(page: Page) -> None:
    page.goto("zoeken/?q=gesprek&actor=bewoner&soort=casus")
    expect(results(page).first).to_be_visible()


def show_nothing_found(page: Page) -> None:
    page.goto("zoeken/?q=keukentafelgesprek&actor=politie")
    expect(page.get_by_role("button", name="Zoek zonder filters")).to_be_visible()


def show_failure(page: Page) -> None:
    break_index(page)
    page.goto("zoeken/?q=gesprek")
    expect(page.get_by_role("button", name="Probeer het opnieuw")).to_be_visible()


def show_suggestions(page: Page) -> None:
    open_page(page, "privacy/")
    page.keyboard.press("/")
    page.keyboard.type("keuken")
    page.get_by_role("option").first.wait_for()
    page.keyboard.press("ArrowDown")


def lay_the_button_down(page: Page) -> None:
    """What lies half under the button that sticks to the bottom comes free by scrolling, and is no small target."""
    page.locator(".facetten__klaar").evaluate("knop => { knop.style.position = 'static'; }")


def show_facets(page: Page) -> None:
    page.goto("zoeken/?q=gesprek&actor=bewoner")
    expect(results(page).first).to_be_visible()
    button = page.get_by_role("button", name="Filters (1)")
    if button.is_visible():
        button.click()
    for name in ("duur", "deel", "kijkraam"):
        open_facet(page, name)
    open_facet(page, "actor").get_by_role("button", name="Toon alle").click()
    lay_the_button_down(page)


def show_choosing_from_the_overview(page: Page) -> None:
    page.goto("casussen/")
    page.get_by_role("button", name="Filter de verhalen").click()
    open_facet(page, "actor").get_by_label("Gemeente").check()
    expect(results(page).first).to_be_visible()
    lay_the_button_down(page)


STATES = (
    show_results,
    show_nothing_found,
    show_failure,
    show_suggestions,
    show_facets,
    show_choosing_from_the_overview,
)


@pytest.mark.allow_klacht("ERR_FAILED")
@pytest.mark.parametrize(("width", "widths"), [(1280, [1280]), (320, [320, 360])], ids=["breed", "smal"])
@pytest.mark.parametrize("state", STATES)
def test_axe_finds_nothing_and_nothing_sticks_out(
    page: Page, state: Callable[[Page], None], widths: Sequence[int]
) -> None:
    """What a reader does for a state differs between a wide screen and a narrow one."""
    state(page)
    assert axe_in_widths(page, *widths, beside=() if state is show_suggestions else BESIDE) == []
