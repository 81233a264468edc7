"""axe-core finds nothing on any kind of page, light and dark, wide and narrow, in system fonts of different width.

Nor does a page lose a word at any of these widths, or where letters are large.
"""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, Literal

import pytest

from tests.browser.hulp.axe import ALIKE, BESIDE, axe, axe_at_another_look
from tests.browser.hulp.paginas import PAGINAS
from tests.browser.hulp.ruimte import find_wat_niet_past, grote_letters
from tests.browser.hulp.systeemletters import BREED, SMAL, SYSTEEMLETTERS, set_systeemletter

if TYPE_CHECKING:
    from playwright.sync_api import Page

LOOKS: tuple[tuple[str, Literal["light", "dark"], int], ...] = ((BREED, "light", 1280), (SMAL, "dark", 360))
"""Both colours, both widths and both fonts: no rule asks for more than one of them, save how large a target is."""

OF_SIZE = ("target-size",)
WITH_FRAME = ("voorpagina", "casus", "mijn kijkwerk", "zoekresultaten", "niet gevonden")
"""Pages of which the frame is judged too: each marks something else in it, and on the last its links are others."""


@pytest.mark.parametrize("pagina", PAGINAS)
def test_axe_finds_nothing_and_nothing_sticks_out(page: Page, pagina: str) -> None:
    """Every page once, in each font, three widths and two sizes: loading it again would take most of the time."""
    page.goto(PAGINAS[pagina])
    beside = () if pagina in WITH_FRAME else BESIDE
    for systeemletter, scheme, looked_at in LOOKS:
        set_systeemletter(page, systeemletter)
        page.emulate_media(color_scheme=scheme)
        for width in (1280, 360):
            page.set_viewport_size({"width": width, "height": 800})
            is_looked_at = width == looked_at
            found = axe_at_another_look(page, beside=beside) if is_looked_at else axe(page, only=OF_SIZE, beside=beside)
            assert found == [], f"{width} breed, {scheme}, {systeemletter}"
        page.set_viewport_size({"width": 320, "height": 800})
        assert find_wat_niet_past(page) == [], systeemletter
    with grote_letters(page):
        assert find_wat_niet_past(page) == []
    page.evaluate("dispatchEvent(new Event('beforeprint'))")  # what goes wrong in it, the browser complains of


@pytest.mark.parametrize("width", [360])
def test_axe_finds_nothing_around_a_narrow_page_nor_in_its_menu(page: Page) -> None:
    """Closed it is the frame of a narrow page, which stands around all others."""
    page.goto("casussen/")
    assert axe(page, beside=[ALIKE]) == []
    page.get_by_role("button", name="Menu").click()
    assert axe(page, beside=[ALIKE]) == []


def test_axe_finds_nothing_when_a_kijkraam_is_half_filled_in(page: Page) -> None:
    page.goto("kijkramen/kwartiermaken/")
    for fieldset in page.locator(".ingredient fieldset").all()[::2]:
        fieldset.get_by_label("soms").check()
    assert axe(page) == []
    for systeemletter, width in product(SYSTEEMLETTERS, (1280, 640)):
        set_systeemletter(page, systeemletter)
        page.set_viewport_size({"width": width, "height": 800})
        assert axe(page, only=OF_SIZE) == [], f"{width} breed, {systeemletter}"
