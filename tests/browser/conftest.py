"""A real browser for tests: Chromium, a fresh context per test, and every complaint of the browser a failure.

A test asks for `page` and opens addresses relative to the site: `page.goto("casussen/")`. It chooses otherwise with
`@pytest.mark.parametrize("width", [1280, 360])`, `("colour_scheme", ["light", "dark"])` or `("javascript", [False])`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import pytest
from playwright.sync_api import sync_playwright

from tests.browser.klachten import Klachten
from tests.browser.zoek_browser import explain_lack, find_browser

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, BrowserContext, Page

    from tests.sites import Site

FLAGS = (
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-gpu",
    "--disable-quic",
    "--disable-sync",
    "--no-first-run",
    # No name leads anywhere, so that no test depends on another host, nor tells one what it does.
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
)
TIMEOUT = 10_000
"""Milliseconds that an element may take to appear."""


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium; a machine without one fails, since a skipped test says nothing."""
    path = find_browser()
    if path is None:
        pytest.fail(explain_lack(), pytrace=False)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield browser
        browser.close()


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


@pytest.fixture
def context(
    browser: Browser, klachten: Klachten, width: int, colour_scheme: Literal["light", "dark"], *, javascript: bool
) -> Iterator[BrowserContext]:
    """A reader who has never been here; two pages of one context share what they store."""
    context = browser.new_context(
        base_url=klachten.base_url,
        color_scheme=colour_scheme,
        java_script_enabled=javascript,
        locale="nl-NL",
        timezone_id="Europe/Amsterdam",
        viewport={"width": width, "height": 800},
    )
    context.set_default_timeout(TIMEOUT)
    klachten.listen(context)
    yield context
    context.close()
    assert not klachten.found


@pytest.fixture
def page(context: BrowserContext) -> Page:
    """An empty page of a fresh context; the test fails when the browser complains of anything on it."""
    return context.new_page()
