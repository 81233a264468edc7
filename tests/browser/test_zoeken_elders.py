"""The search on a site that is not ours: its own words, its own pages, also with a file per page."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.hulp.axe import axe, axe_in_both_colours
from tests.browser.hulp.zoeken import results, search, status

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.sites import Site


@pytest.fixture(params=["vreemde_site", "vreemde_site_als_bestanden"], ids=["mappen", "bestanden"])
def base_url(request: pytest.FixtureRequest) -> str:
    elders: Site = request.getfixturevalue(request.param)
    return elders.url


def test_its_own_words_are_found_from_the_box_to_the_page(page: Page) -> None:
    page.goto("")
    field = page.get_by_role("combobox", name="Zoeken op deze site")
    field.press_sequentially("print")
    page.get_by_role("option").first.wait_for()
    field.fill("printer")
    field.press("Enter")
    expect(status(page)).to_contain_text("voor ‘printer’")
    results(page).get_by_role("link", name="De brief in de printer").first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("De brief in de printer")


def test_our_words_are_not_found(page: Page) -> None:
    page.goto("zoeken/" if page.request.get("zoeken/").ok else "zoeken/index.html")
    search(page, "keukentafelgesprek")
    expect(status(page)).to_have_text("Niets gevonden voor ‘keukentafelgesprek’")
    assert axe(page) == []


def test_its_overview_has_its_own_facets(page: Page) -> None:
    page.goto("casussen/index.html")
    page.get_by_role("button", name="Filter de verhalen").click()
    page.get_by_label("Baliemedewerker").first.check()
    expect(results(page).first).to_be_visible()
    assert axe_in_both_colours(page, beside=()) == [], "in the colour of its owner too"


@pytest.mark.parametrize("javascript", [False])
def test_without_script_its_header_leads_to_its_lists(page: Page) -> None:
    page.goto("")
    page.get_by_role("link", name="Kies uit de lijsten").click()
    expect(page.locator(".zonder-script")).to_be_visible()
    expect(page.get_by_role("heading", name="Wie erin meedoen")).to_be_visible()
