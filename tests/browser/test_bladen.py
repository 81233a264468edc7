"""An overview on several pages, as a reader walks through it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.bench.inhoud import make_verhalen, write_casussen
from tests.browser.hulp.axe import axe_in_widths
from tests.browser.hulp.zoeken import results, status
from tests.sites import build_and_serve

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Page

    from tests.sites import Site


@pytest.fixture(scope="module")
def grote_site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    workplace = tmp_path_factory.mktemp("groot")
    write_casussen(workplace / "bron", make_verhalen(130), for_docent=False)
    with build_and_serve(workplace / "bron", workplace=workplace) as site:
        yield site


@pytest.fixture
def base_url(grote_site: Site) -> str:
    return grote_site.url


def test_a_reader_walks_on_and_from_a_casus_back_to_the_same_page(page: Page) -> None:
    page.goto("casussen/")
    bladen = page.get_by_role("navigation", name="Bladen")
    expect(bladen.get_by_text("Blad 1 van 3")).to_be_visible()
    bladen.get_by_role("link", name="Volgende").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Casussen, blad 2")
    expect(bladen.locator("[aria-current=page]")).to_have_text("Blad 2")
    bladen.get_by_role("link", name="Blad 1").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Casussen")


def test_on_a_further_page_one_chooses_from_all_casussen(page: Page) -> None:
    page.goto("casussen/blad/3/")
    page.get_by_role("button", name="Filter de verhalen").click()
    page.get_by_label("Casus", exact=False).first.check()
    expect(status(page)).to_have_text("130 resultaten")
    expect(results(page)).to_have_count(20)
    expect(page.get_by_role("navigation", name="Bladen")).to_be_hidden()


def test_axe_finds_nothing_and_nothing_sticks_out(page: Page) -> None:
    page.goto("casussen/blad/2/")
    assert axe_in_widths(page, 1280, 360, 320) == []
    heights = page.locator(".bladen a").evaluate_all("links => links.map(link => link.offsetHeight)")
    assert min(heights) >= 44
