"""Nothing moves before a reader's eyes while a page comes alive, also where the serif comes late."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from tests.browser.hulp.invullen import open_kijkraam
from tests.browser.hulp.paginas import PAGINAS
from tests.browser.hulp.verschuiving import measure_shift, watch_shift

if TYPE_CHECKING:
    from playwright.sync_api import Page, Route

MOST = 0.05
ALLE = (*PAGINAS.values(), "samen-kijken/", "zoeken/?q=qqqqq")


SERIF = ("", "casussen/opgeruimd-staat-netjes/", "kijkramen/presentie/", "begrippen/")


@pytest.fixture
def newcomer(page: Page) -> Page:
    """Somebody who has nothing of this site yet at any page, so that its files come as late as they can."""
    page.context.new_cdp_session(page).send("Network.setCacheDisabled", {"cacheDisabled": True})
    watch_shift(page)
    return page


@pytest.mark.parametrize("width", [360, 1280])
def test_a_page_does_not_move_while_it_comes_alive(newcomer: Page) -> None:
    shifts = {address: measure_shift(newcomer, address) for address in ALLE}
    assert {address: shift for address, shift in shifts.items() if shift > MOST} == {}


@pytest.mark.parametrize("width", [360, 1280])
def test_a_story_does_not_move_when_its_serif_comes_late(newcomer: Page) -> None:
    late = threading.Event()

    def hold(route: Route) -> None:
        late.wait(0.5)
        route.continue_()

    newcomer.route("**/*.woff2", hold)
    for address in SERIF:
        assert measure_shift(newcomer, address) <= MOST, address
        assert newcomer.evaluate("document.fonts.check('16px Literata')"), address


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
