"""The search on a site that is not ours: its own words, its own pages, also with a file per page."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests import PROJECT
from tests.browser.hulp.axe import axe
from tests.browser.hulp.zoeken import results, search, status
from tests.sites import build_and_serve, copy_project

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Page

    from tests.sites import Site

VREEMD = PROJECT / "tests" / "vreemde_site"


@pytest.fixture(scope="module", params=["true", "false"], ids=["mappen", "bestanden"])
def vreemde_site(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    workplace = tmp_path_factory.mktemp("vreemd")
    project = copy_project(VREEMD, to=workplace / "bron", site_url="https://debrug.example.org/")
    with (project / "mkdocs.yml").open("a", encoding="utf-8") as config:
        config.write(f"\nuse_directory_urls: {request.param}\n")
    with build_and_serve(project, workplace=workplace) as site:
        yield site


@pytest.fixture
def base_url(vreemde_site: Site) -> str:
    return vreemde_site.url


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
    page.get_by_role("button", name="Kies uit de casussen").click()
    page.get_by_label("Baliemedewerker").first.check()
    expect(results(page).first).to_be_visible()
    assert axe(page) == []


@pytest.mark.parametrize("javascript", [False])
def test_without_script_its_box_leads_to_its_lists(page: Page) -> None:
    page.goto("")
    page.locator("header input[name=q]").fill("printer")
    page.get_by_role("button", name="Zoek", exact=True).click()
    expect(page.locator("noscript p")).to_be_visible()
    expect(page.get_by_role("heading", name="Wie erin meedoen")).to_be_visible()
