"""How the scripts of a page come: all at once, because its head names them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Page

MODULES = """() => performance.getEntriesByType("resource").map(({ name }) => name)
    .filter((name) => name.includes("/assets/casuskijker/") && name.endsWith(".js") && !name.endsWith("/basis.js"))"""
BUSY = "window.requestIdleCallback = () => 0"
"""What comes when there is nothing else to do is not what a page begins with."""
NAMED = """links => links.map((link) => link.href)"""


@pytest.mark.parametrize(
    "address",
    [
        "kijkramen/presentie/",
        "kijkramen/praatplaat/",
        "mijn-kijkwerk/",
        "samen-kijken/",
        "verbanden/",
        "zoeken/?q=gesprek",
    ],
)
def test_the_head_names_every_script_that_a_page_begins_with_and_no_other(page: Page, address: str) -> None:
    page.add_init_script(BUSY)
    page.goto(address, wait_until="networkidle")
    named = page.locator("head link[rel=modulepreload]").evaluate_all(NAMED)
    assert len(named) > 2
    assert sorted(page.evaluate(MODULES)) == sorted(named)
