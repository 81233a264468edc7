"""Nothing moves before a reader's eyes while a page comes alive, also where the serif comes late."""

from __future__ import annotations

import threading
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import expect

from tests.browser.hulp.groep import MAAK_OKTOBER, OKTOBER, leg_samen, make_codes, open_samen, team_of
from tests.browser.hulp.invullen import open_kijkraam
from tests.browser.hulp.kijkwerk import KEEP, TOEN
from tests.browser.hulp.paginas import PAGINAS
from tests.browser.hulp.verschuiving import measure_shift, read_shift, watch_shift

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from contextlib import AbstractContextManager

    from playwright.sync_api import Browser, Page, Route

    from tests.browser.klachten import Klachten

MOST = 0.05
ALLE = (*PAGINAS.values(), "samen-kijken/", "zoeken/?q=qqqqq")
PARTS = 8
"""How many tests share these pages: each page waits half a second until it asks for no more, and so they wait at once.
"""

CASUS = "opgeruimd-staat-netjes"
SAMEN, KIJKRAAM = "samen-kijken/", "kijkramen/presentie/"
MET_GROEP = f"{SAMEN}#casus={CASUS}&kijkraam=presentie"
UITGENODIGD = f"{KIJKRAAM}#casus={CASUS}&samen=ja"
"""By these links a group goes to look, and one of a group fills in."""

SERIF = ("", "casussen/opgeruimd-staat-netjes/", "kijkramen/presentie/", "begrippen/")


@pytest.fixture
def newcomer(
    browser: Browser, klachten: Klachten, wensen: dict[str, Any]
) -> Iterator[Callable[[], AbstractContextManager[Page]]]:
    """Lets somebody in who has nothing of this site yet: what drew a font once has it at hand, whatever one forbids."""

    @contextmanager
    def come() -> Iterator[Page]:
        with browser.new_context(**wensen) as context:
            klachten.listen(context)
            page = context.new_page()
            watch_shift(page)
            yield page

    yield come
    assert not klachten.found


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("addresses", [ALLE[part::PARTS] for part in range(PARTS)], ids=range(PARTS))
def test_a_page_does_not_move_while_it_comes_alive(
    newcomer: Callable[[], AbstractContextManager[Page]], addresses: Sequence[str]
) -> None:
    with ExitStack() as stack:
        pages = {address: stack.enter_context(newcomer()) for address in addresses}
        for address, page in pages.items():
            page.goto(address, wait_until="commit")
        shifts = {address: read_shift(page) for address, page in pages.items()}
    assert {address: shift for address, shift in shifts.items() if shift > MOST} == {}


@pytest.mark.duurt_lang
@pytest.mark.parametrize("width", [360, 1280])
def test_a_page_does_not_move_for_who_was_invited_or_kept_something(
    newcomer: Callable[[], AbstractContextManager[Page]],
) -> None:
    """One reader through all of it: what was kept makes the next state."""
    shifts = {}
    with newcomer() as page:

        def measure(state: str, *addresses: str) -> None:
            # Two of one page do not follow each other: a browser would not load it anew.
            shifts.update({(state, address): measure_shift(page, address) for address in addresses})

        measure("nieuw", UITGENODIGD, MET_GROEP)
        keep_a_group_of_october(page)
        measure("groep", "mijn-kijkwerk/", SAMEN, UITGENODIGD, MET_GROEP, "")
        ronde = page.locator("ga-verder").get_by_role("link", name="Begin een nieuwe ronde").get_attribute("href")
        measure("ronde", str(ronde), KIJKRAAM, SAMEN)
        expect(page.get_by_role("region", name="Nodig iedereen uit voor deze ronde")).to_be_visible()
        page.evaluate(KEEP, [TOEN])
        measure("werk", KIJKRAAM, "mijn-kijkwerk/", UITGENODIGD, "")
    assert {state: shift for state, shift in shifts.items() if shift > MOST} == {}


def keep_a_group_of_october(page: Page) -> None:
    open_samen(page)
    leden = [lid | {"casus": CASUS} for lid in team_of("soms", "herkenbaar", "soms")]
    leg_samen(page, "\n".join(make_codes(page, leden)))
    page.goto("privacy/")
    page.evaluate(MAAK_OKTOBER, OKTOBER)


@pytest.mark.parametrize("width", [360, 1280])
def test_a_story_does_not_move_when_its_serif_comes_late(
    newcomer: Callable[[], AbstractContextManager[Page]],
) -> None:
    late = threading.Event()

    def hold(route: Route) -> None:
        late.wait(0.5)
        route.continue_()

    for address in SERIF:
        with newcomer() as page:
            page.route("**/*.woff2", hold)
            assert measure_shift(page, address) <= MOST, address
            assert page.evaluate("document.fonts.check('16px Literata')"), address


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
