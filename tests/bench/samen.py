"""Measure how long it takes to lay the codes of many people together, in a real browser.

`make bench`, or `python -m tests.bench.samen 500 --keer 5`. The aim is at most 200 ms of script for 500 codes.
"""

from __future__ import annotations

import argparse
import random
import statistics
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from playwright.sync_api import sync_playwright

from tests import PROJECT
from tests.browser.hulp.groep import PAGINA, make_codes
from tests.browser.zoek_browser import explain_lack, find_browser
from tests.sites import build_and_serve

if TYPE_CHECKING:
    from playwright.sync_api import Page

AIM = 200
"""Milliseconds of script for 500 codes."""
INGREDIENTEN = "[...document.querySelectorAll('.ingredient input')].map((input) => [input.name, input.value])"
CLICK = """async () => {
    const knop = [...document.querySelectorAll("button")].find((each) => each.textContent === "Voeg toe");
    const start = performance.now();
    knop.click();
    const script = performance.now() - start;
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    return [script, performance.now() - start];
}"""


def measure_samen(page: Page, aantal: int, *, keer: int = 5) -> list[tuple[float, float]]:
    """Lay a number of codes together, several times; return the milliseconds of script, and those until it is seen."""
    page.goto("kijkramen/presentie/")
    posities: dict[str, list[str]] = {}
    for naam, waarde in page.evaluate(INGREDIENTEN):
        posities.setdefault(naam, []).append(waarde)
    kies = random.Random(4).choice  # noqa: S311 - the same group each time
    leden = [{"posities": {naam: kies(waarden) for naam, waarden in posities.items()}} for _ in range(aantal)]
    codes = make_codes(page, leden)
    metingen = []
    for _ in range(keer):
        page.goto(PAGINA, wait_until="networkidle")
        page.get_by_label("Plak hier links of codes").fill("\n".join(codes))
        script, gezien = page.evaluate(CLICK)
        page.evaluate("localStorage.clear()")
        metingen.append((script, gezien))
    return metingen


def main() -> int:
    """Build this project's site, lay codes together in it, and print the medians; a time is never a failure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("aantal", type=int, nargs="?", default=500)
    parser.add_argument("--keer", type=int, default=5)
    options = parser.parse_args()
    path = find_browser()
    if path is None:
        print(explain_lack())
        return 1
    with (
        tempfile.TemporaryDirectory() as folder,
        build_and_serve(PROJECT, workplace=Path(folder)) as site,
        sync_playwright() as playwright,
    ):
        browser = playwright.chromium.launch(executable_path=path)
        page = browser.new_page(base_url=site.url)
        metingen = measure_samen(page, options.aantal, keer=options.keer)
        browser.close()
    script, gezien = (statistics.median(each) for each in zip(*metingen, strict=True))
    print(f"{options.aantal} codes samengelegd: {script:.0f} ms script (doel {AIM} ms), te zien na {gezien:.0f} ms")
    return 0


if __name__ == "__main__":
    sys.exit(main())
