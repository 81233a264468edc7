"""Weigh a first visit: bytes compressed, requests, and how far a page moves before a reader's eyes.

`make bench`, or `python -m tests.bench.gewicht`. Add the folder of a site that was built to weigh that one.
"""

from __future__ import annotations

import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from playwright.sync_api import sync_playwright

from tests import PROJECT
from tests.browser.hulp.verschuiving import measure_shift, watch_shift
from tests.browser.zoek_browser import CHROMIUM, find_browser
from tests.site.gewicht import find_budget, weigh_page
from tests.sites import Site, build_and_serve, serve

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, CDPSession

PAGES = (
    "",
    "casussen/opgeruimd-staat-netjes/",
    "kijkramen/presentie/",
    "casussen/",
    "mijn-kijkwerk/",
    "samen-kijken/",
    "zoeken/",
)
WIDTHS = (360, 1280)
SLOW = {"offline": False, "latency": 150, "downloadThroughput": 200_000, "uploadThroughput": 100_000}
"""A phone on a bad day: 1.6 Mb a second, 150 ms to and fro."""
KOP = "pagina                              kB  mag  bestanden  scripts  gevraagd   schuift 360 / traag  1280 / traag"


@contextmanager
def open_site() -> Iterator[Site]:
    """Serve the site in the folder that was named, or else build this project's own."""
    if len(sys.argv) > 1:
        folder = Path(sys.argv[1])
        with serve(folder) as url:
            yield Site(url, folder, "")
    else:
        with tempfile.TemporaryDirectory() as workplace, build_and_serve(PROJECT, workplace=Path(workplace)) as site:
            yield site


def visit(browser: Browser, address: str, *, width: int, slow: bool) -> tuple[float, int]:
    """Return the layout shift of a first visit, and how many files it asked for."""
    context = browser.new_context(viewport={"width": width, "height": 800})
    page = context.new_page()
    if slow:
        slow_down(context.new_cdp_session(page))
    watch_shift(page)
    shift = measure_shift(page, address)
    requests: int = page.evaluate("1 + performance.getEntriesByType('resource').length")
    context.close()
    return shift, requests


def slow_down(session: CDPSession) -> None:
    """Make the connection of a page that of a phone."""
    session.send("Network.enable")
    session.send("Network.emulateNetworkConditions", SLOW)


def main() -> None:
    """Print a table of seven pages."""
    with open_site() as site, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_browser(CHROMIUM))
        print(KOP)
        for address in PAGES:
            files = weigh_page(site.folder, address)
            seen = [visit(browser, site.url + address, width=w, slow=slow) for w in WIDTHS for slow in (False, True)]
            weight = sum(files.values()) / 1000
            shifts = "   ".join(f"{shift:.3f}" for shift, _ in seen)
            mag = find_budget(address) // 1000
            scripts = sum(file.endswith(".js") for file in files)
            print(f"/{address:32}{weight:5.1f} {mag:4}  {len(files):9}  {scripts:7}  {seen[0][1]:8}   {shifts}")
        browser.close()


if __name__ == "__main__":
    main()
