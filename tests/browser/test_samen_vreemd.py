"""Samen kijken on a site that is not ours: its own schaal of five, with values, and its own names."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.hulp.axe import axe
from tests.browser.hulp.groep import beeld, leg_samen, make_codes, open_samen, spreiding

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.sites import Site

BALIE = "gastvrije-balie"


@pytest.fixture
def base_url(vreemde_site: Site) -> str:
    return vreemde_site.url


def lay_three(page: Page) -> None:
    open_samen(page)
    leden = [{"posities": {"opkijken": positie}} for positie in ("nooit", "elke-dag", "elke-dag")]
    leg_samen(page, "\n".join(make_codes(page, leden, BALIE)))


@pytest.mark.parametrize("width", [320])
def test_a_schaal_of_five_with_values_shows_its_mean_with_n(page: Page) -> None:
    lay_three(page)
    regel = spreiding(page, "Opkijken")
    expect(regel).to_contain_text("1 nooit, 2 elke dag, van drie mensen")
    expect(regel).to_contain_text("Gemiddeld 3,7 over 3 antwoorden.")
    expect(regel.locator("svg")).to_have_count(5)
    expect(beeld(page)).not_to_contain_text("geen meting")
    assert axe(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") == 320


def test_a_code_of_another_site_is_refused(page: Page) -> None:
    open_samen(page)
    leg_samen(page, "presentie.1.aaaaa.bbbbbbb.c.ddddddd")
    expect(page.locator(".samen__lezing--fout")).to_contain_text("In deze code klopt een teken niet.")
