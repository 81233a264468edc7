"""Measure filling in: from a click to an updated outcome, and how much script the page of a kijkraam loads.

`make bench`, or `python -m tests.bench.invullen`. It never fails on a time: compare it with the aims that it prints.
"""

from __future__ import annotations

import gzip
import statistics
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from playwright.sync_api import sync_playwright

from tests.bench.inhoud import make_verhalen, write, write_casussen
from tests.browser.zoek_browser import find_browser
from tests.sites import build_and_serve

if TYPE_CHECKING:
    from playwright.sync_api import Page

INVALSHOEKEN, PER_INVALSHOEK = 10, 12
CLICKS = 100
AIM_MILLISECONDS, AIM_KB = 16, 30

CLICK = """clicks => {
    const radios = [...document.querySelectorAll(".ingredient input")];
    return Array.from({ length: clicks }, (_, turn) => {
        const start = performance.now();
        radios[(turn * 37) % radios.length].click();
        return performance.now() - start;
    });
}"""


def make_kijkraam() -> str:
    """Return a kijkraam with 120 ingredienten."""
    lines = ["---", "titel: Groot", "omschrijving: Een groot kijkraam.", "invalshoeken:"]
    for invalshoek in range(INVALSHOEKEN):
        lines += [f"  - id: hoek-{invalshoek}", f"    titel: Hoek {invalshoek}", "    ingredienten:"]
        for item in range(PER_INVALSHOEK):
            lines += [
                f"      - id: item-{invalshoek}-{item}",
                f"        titel: Item {item}",
                "        tekst: Dit zie je.",
            ]
    return "\n".join((*lines, "---", "", "Om te meten.", ""))


def measure_clicks(page: Page) -> list[float]:
    """Return the milliseconds of script for each of a hundred clicks on different radios."""
    page.locator(".vul-balk__telling").wait_for()
    return list(page.evaluate(CLICK, CLICKS))


def measure_scripts(page: Page) -> dict[str, int]:
    """Return the bytes of every script of ours that the page asked for, compressed as a server would."""
    scripts = "performance.getEntriesByType('resource').map(e => e.name).filter(name => name.endsWith('.js'))"
    ours = {url for url in page.evaluate(scripts) if "/casuskijker/" in url}
    return {
        url.partition("/casuskijker/")[2]: len(gzip.compress(page.request.get(url).body(), 9)) for url in sorted(ours)
    }


def main() -> None:
    """Build a site with one large kijkraam, fill it in, and print the figures beside their aims."""
    with tempfile.TemporaryDirectory() as folder:
        project = Path(folder) / "bron"
        write_casussen(project, make_verhalen(1), for_docent=False)
        write(project / "kijkramen/groot.md", make_kijkraam())
        with build_and_serve(project, workplace=Path(folder)) as site, sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=find_browser())
            page = browser.new_page(base_url=site.url)
            page.goto("kijkramen/groot/")
            times = measure_clicks(page)
            scripts = measure_scripts(page)
            browser.close()
    print(f"Kijkraam van {INVALSHOEKEN * PER_INVALSHOEK} ingrediënten, {CLICKS} klikken tot de uitkomst is bijgewerkt:")
    middle, slowest = statistics.median(times), max(times)
    print(f"  script, mediaan {middle:.1f} ms, traagste {slowest:.1f} ms (doel {AIM_MILLISECONDS} ms)")
    print(f"Eigen scripts van die pagina, gecomprimeerd: {sum(scripts.values()) / 1000:.1f} kB (doel {AIM_KB} kB)")
    for name, size in sorted(scripts.items(), key=lambda item: -item[1]):
        print(f"  {size / 1000:6.1f}  {name}")


if __name__ == "__main__":
    main()
