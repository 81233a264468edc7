"""axe-core finds nothing on any kind of page, light and dark, wide and narrow, in system fonts of different width."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.browser.hulp.axe import axe
from tests.browser.hulp.paginas import PAGINAS
from tests.browser.hulp.systeemletters import BREED, SMAL, SYSTEEMLETTERS, set_systeemletter, wait_for_letters

if TYPE_CHECKING:
    from playwright.sync_api import Page


# A colour has no width: light and dark share the fonts among them.
@pytest.mark.parametrize(("colour_scheme", "systeemletter"), [("light", BREED), ("dark", SMAL)])
@pytest.mark.parametrize("address", PAGINAS.values(), ids=PAGINAS.keys())
def test_axe_finds_nothing_and_nothing_sticks_out(page: Page, address: str, systeemletter: str) -> None:
    """Every page once in each font, in three widths: loading it again for each would take most of the time."""
    set_systeemletter(page, systeemletter)
    page.goto(address)
    wait_for_letters(page)
    for width in (1280, 360):
        page.set_viewport_size({"width": width, "height": 800})
        assert axe(page) == []
    page.set_viewport_size({"width": 320, "height": 800})
    assert page.evaluate("document.documentElement.scrollWidth") == 320


@pytest.mark.parametrize("width", [360])
def test_axe_finds_nothing_in_the_open_menu(page: Page) -> None:
    page.goto("casussen/")
    page.get_by_role("button", name="Menu").click()
    assert axe(page) == []


@pytest.mark.parametrize("width", [1280, 640])
@pytest.mark.parametrize("systeemletter", SYSTEEMLETTERS)
def test_axe_finds_nothing_when_a_kijkraam_is_half_filled_in(page: Page, systeemletter: str) -> None:
    set_systeemletter(page, systeemletter)
    page.goto("kijkramen/kwartiermaken/")
    wait_for_letters(page)
    for fieldset in page.locator("fieldset").all()[::2]:
        fieldset.get_by_label("soms").check()
    page.evaluate("scrollTo(0, 0)")  # what lies half under the head is small for a moment
    assert axe(page) == []
