"""Nothing moves before a reader's eyes while a page comes alive, also where the serif comes late."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from tests.browser.hulp.invullen import open_kijkraam
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


PLACE = "element => element.getBoundingClientRect().y + scrollY"


def test_what_is_under_the_pointer_stays_there_when_one_chooses_it(page: Page) -> None:
    page.goto("casussen/")
    page.get_by_role("button", name="Filter de verhalen").click()
    page.locator(".facet:visible > summary").first.click()
    value = page.locator(".facet__waarde:visible input").first
    before = value.evaluate(PLACE)
    value.check()
    page.locator(".pagina[data-zoekt]").wait_for()
    assert value.evaluate(PLACE) == before


@pytest.mark.parametrize("width", [360])
def test_an_answer_that_comes_or_goes_moves_nothing_below_it(page: Page) -> None:
    open_kijkraam(page)
    first, third, below = (page.locator(".ingredient").nth(number) for number in (0, 2, 3))
    first.get_by_label("soms").check()  # from then on the line above them says what is open
    before = below.evaluate(PLACE)
    third.get_by_label("soms").check()
    assert below.evaluate(PLACE) == before
    third.get_by_role("button", name="Wis antwoord").click()
    assert below.evaluate(PLACE) == before
