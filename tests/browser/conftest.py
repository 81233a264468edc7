"""A real browser for tests: Chromium, in each a reader who has never been here, and each of its complaints a failure.

A test marked `@pytest.mark.in_elke_browser` runs in Firefox too; the end of a run says what ran where and what not.
A test asks for `page` and opens addresses relative to the site: `page.goto("casussen/")`. It chooses otherwise with
`@pytest.mark.parametrize("width", [1280, 360])`, `("colour_scheme", ["light", "dark"])` or `("javascript", [False])`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import pytest
from playwright.sync_api import expect, sync_playwright

from tests.browser.hulp.bestanden import Ophaler
from tests.browser.klachten import Klachten
from tests.browser.lezers import Lezers
from tests.browser.motoren import Browsers
from tests.browser.verslag import BROWSER
from tests.browser.zoek_browser import CHROMIUM, FIREFOX, OF_PLAYWRIGHT, explain_lack, find_browser

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import Browser, BrowserContext, Page

    from tests.sites import Site

TIMEOUT = 10_000
"""Milliseconds that an element may take to appear, or to become what is expected."""


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run a test marked `in_elke_browser` once in every kind of browser that Playwright drives."""
    if metafunc.definition.get_closest_marker("in_elke_browser") and "motor" in metafunc.fixturenames:
        metafunc.parametrize("motor", [motor.naam for motor in OF_PLAYWRIGHT])


@pytest.fixture
def motor() -> str:
    """The kind of browser: Chromium, unless a test is marked `in_elke_browser`."""
    return CHROMIUM.naam


@pytest.fixture(scope="session")
def browsers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browsers]:
    """Every browser on this machine, each started when it is first asked for and then kept for all tests."""
    paths = {motor.naam: find_browser(motor) for motor in OF_PLAYWRIGHT}
    expect.set_options(timeout=TIMEOUT)
    with sync_playwright() as playwright:
        browsers = Browsers(playwright, paths, tmp_path_factory.mktemp("opgehaald"))
        yield browsers
        browsers.close()


@pytest.fixture
def browser(browsers: Browsers, motor: str, record_property: Callable[[str, str], None]) -> Browser:
    """A browser that runs; without Chromium a test fails, without Firefox it is named at the end of the run."""
    kind = next(each for each in OF_PLAYWRIGHT if each.naam == motor)
    browser = browsers.get(kind)
    if browser is None and kind is CHROMIUM:
        pytest.fail(explain_lack(), pytrace=False)
    if browser is None:
        pytest.skip(explain_lack(kind))
    record_property(BROWSER, f"{kind.titel} {browser.version}")
    return browser


@pytest.fixture
def width() -> int:
    """The width of the window in pixels: that of a laptop, unless a test chooses otherwise."""
    return 1280


@pytest.fixture
def colour_scheme() -> Literal["light", "dark"]:
    """What the reader's system asks for: light, unless a test chooses otherwise."""
    return "light"


@pytest.fixture
def javascript() -> bool:
    """Whether pages may run scripts: yes, unless a test chooses otherwise."""
    return True


@pytest.fixture
def base_url(site: Site) -> str:
    """The address that a test starts from, and outside of which nothing may be asked for."""
    return site.url


@pytest.fixture
def klachten(request: pytest.FixtureRequest, base_url: str) -> Klachten:
    """What the browser complains of, save what the test allows with `@pytest.mark.allow_klacht("pattern")`."""
    return Klachten(base_url, allowed=[mark.args[0] for mark in request.node.iter_markers("allow_klacht")])


@pytest.fixture(scope="session")
def lezers(browsers: Browsers) -> Iterator[Lezers]:
    """The readers of this process, who come one after the other."""
    del browsers  # they stop after the readers have gone
    lezers = Lezers()
    yield lezers
    lezers.send_away()


@pytest.fixture
def wensen(
    base_url: str, width: int, colour_scheme: Literal["light", "dark"], *, javascript: bool
) -> dict[str, object]:
    """What a test chooses of its reader."""
    return {
        "base_url": base_url,
        "color_scheme": colour_scheme,
        "java_script_enabled": javascript,
        "locale": "nl-NL",
        "timezone_id": "Europe/Amsterdam",
        "viewport": {"width": width, "height": 800},
    }


@pytest.fixture
def context(
    browser: Browser, lezers: Lezers, klachten: Klachten, wensen: dict[str, object]
) -> Iterator[BrowserContext]:
    """A reader who has never been here; two pages of one context share what they store."""
    is_plain = (wensen["color_scheme"], wensen["java_script_enabled"]) == ("light", True)
    if browser.browser_type.name == FIREFOX.naam and not is_plain:
        pytest.fail(
            "Firefox zonder JavaScript of in het donker kan Playwright niet maken: vraag dit alleen in Chromium."
        )
    with lezers.receive(browser, wensen, klachten) as context:
        context.set_default_timeout(TIMEOUT)
        yield context
    assert not klachten.found


@pytest.fixture
def page(context: BrowserContext) -> Page:
    """An empty page of somebody who was never here; the test fails when the browser complains of anything on it."""
    return context.pages[0]


@pytest.fixture
def another_reader(browser: Browser, klachten: Klachten) -> Iterator[Page]:
    """An empty page of somebody else: nothing that `page` keeps is there."""
    context = browser.new_context(base_url=klachten.base_url, locale="nl-NL", timezone_id="Europe/Amsterdam")
    context.set_default_timeout(TIMEOUT)
    klachten.listen(context)
    yield context.new_page()
    context.close()


@pytest.fixture
def haal_op(browsers: Browsers, motor: str) -> Ophaler:
    """Clicks on what gives a file, and returns its name and content: `haal_op(page.get_by_role("button"))`."""
    return Ophaler(motor, browsers.downloads)
