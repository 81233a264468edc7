"""axe-core finds nothing on any kind of page, light and dark, wide and narrow."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.browser.hulp.axe import axe
from tests.browser.hulp.paginas import PAGINAS

if TYPE_CHECKING:
    from playwright.sync_api import Page


@pytest.mark.parametrize("width", [1280, 360])
@pytest.mark.parametrize("colour_scheme", ["light", "dark"])
@pytest.mark.parametrize("address", PAGINAS.values(), ids=PAGINAS.keys())
def test_axe_finds_nothing(page: Page, address: str) -> None:
    page.goto(address)
    assert axe(page) == []


@pytest.mark.parametrize("width", [360])
def test_axe_finds_nothing_in_the_open_menu(page: Page) -> None:
    page.goto("casussen/")
    page.get_by_role("button", name="Menu").click()
    assert axe(page) == []


def test_axe_finds_nothing_when_a_kijkraam_is_half_filled_in(page: Page) -> None:
    page.goto("kijkramen/kwartiermaken/")
    for fieldset in page.locator("fieldset").all()[::2]:
        fieldset.get_by_label("soms").check()
    page.evaluate("scrollTo(0, 0)")  # what lies half under the head is small for a moment
    assert axe(page) == []


@pytest.mark.parametrize("width", [320])
@pytest.mark.parametrize("address", PAGINAS.values(), ids=PAGINAS.keys())
def test_nothing_sticks_out_on_the_narrowest_screen(page: Page, address: str) -> None:
    page.goto(address)
    assert page.evaluate("document.documentElement.scrollWidth") == 320
