"""Nothing moves before a reader's eyes while a page comes alive, also where the serif comes late."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from tests.browser.hulp.paginas import PAGINAS
from tests.browser.hulp.verschuiving import measure_shift

if TYPE_CHECKING:
    from playwright.sync_api import Page, Route

MOST = 0.05
ALLE = {**PAGINAS, "samen kijken": "samen-kijken/", "niets gevonden": "zoeken/?q=qqqqq"}


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("address", ALLE.values(), ids=ALLE.keys())
def test_a_page_does_not_move_while_it_comes_alive(page: Page, address: str) -> None:
    assert measure_shift(page, address) <= MOST


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("address", ["", "casussen/opgeruimd-staat-netjes/", "kijkramen/presentie/", "begrippen/"])
def test_a_story_does_not_move_when_its_serif_comes_late(page: Page, address: str) -> None:
    late = threading.Event()

    def hold(route: Route) -> None:
        late.wait(0.5)
        route.continue_()

    page.route("**/*.woff2", hold)
    assert measure_shift(page, address) <= MOST
    assert page.evaluate("document.fonts.check('16px Literata')")
