"""Measure what somebody waits for on a slow phone: until a kijkraam is alive, and until the first results of a search.

`make bench`, or `python -m tests.bench.telefoon 49 1000 --keer 5`; 49 is this site itself. The phone is six times as
slow as this computer and gets 400 kbit a second, with 400 ms to and fro. It was never here, and asks for no fonts. The
host compresses and speaks HTTP/1.1, so it is asked for six files at a time. It never fails on a time.

- A kijkraam is alive when a choice counts: it is made as soon as there is something to choose, and the bar under the
  kijkraam says so.
- First results are there when the first one is on the page: after who opens the address of a search, and after Enter
  for who typed the word on the home page, which has come to rest.
"""

from __future__ import annotations

import argparse
import gzip
import io
import os
import statistics
import tempfile
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, ClassVar
from urllib.parse import quote

from playwright.sync_api import sync_playwright

from tests import PROJECT
from tests.bench.inhoud import load_words, make_verhalen, write_casussen
from tests.browser.zoek_browser import CHROMIUM, find_browser
from tests.sites import SiteHandler, build_strict, copy_project, serve

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import Browser, Page, ViewportSize

THIS_SITE = 49
COUNTS = (THIS_SITE, 1000)
SLOWER = 6
SLOW = {"offline": False, "latency": 400, "downloadThroughput": 50_000, "uploadThroughput": 50_000}
"""In bytes a second and milliseconds."""
SCREEN: ViewportSize = {"width": 390, "height": 844}
BETWEEN_LETTERS = 200
"""So many milliseconds somebody takes for a letter."""
KIJKRAAM = "kijkramen/presentie/"
WORD_HERE = "eenzaam"
ALIVE, FOUND = (3.5, 2.5), (4.5, 3.0)
"""What is asked, and what is aimed at, in seconds."""

WATCH = """{
  const pressed = () => {
    const keuze = document.querySelector(".ingredient input");
    if (keuze && !keuze.checked) keuze.click();
    return Number.parseInt(document.querySelector(".vul-balk__telling")?.textContent) > 0;
  };
  const isThere = { leeft: pressed, gevonden: () => document.querySelector(".zoekresultaten > li") }["%s"];
  globalThis.gezien = new Promise((resolve) => {
    const look = () =>
      isThere() ? resolve(performance.timeOrigin + performance.now()) : requestAnimationFrame(look);
    look();
  });
}"""
"""Looks at each frame whether what is waited for is there, and keeps when that was."""
SEEN = "globalThis.gezien"
BEGUN = "performance.timeOrigin"
NOW = "performance.timeOrigin + performance.now()"


class Host(SiteHandler):
    """A host that compresses what gets smaller by it."""

    COMPRESSED: ClassVar = {".css", ".html", ".js", ".json", ".svg", ".xml"}

    def send_head(self) -> io.BytesIO | BinaryIO | None:
        file = Path(self.translate_path(self.path))
        file = file / "index.html" if file.is_dir() else file
        if file.suffix not in self.COMPRESSED or not file.is_file():
            return super().send_head()
        content = compress(file)
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(file))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        return io.BytesIO(content)


@cache
def compress(file: Path) -> bytes:
    """Return a file as it goes over the line."""
    return gzip.compress(file.read_bytes(), 9)


@contextmanager
def open_phone(browser: Browser, url: str, wanted: str) -> Iterator[Page]:
    """Take a phone that was never here, which looks out for one of two things."""
    context = browser.new_context(viewport=SCREEN, base_url=url, has_touch=True)
    page = context.new_page()
    page.add_init_script(WATCH % wanted)
    session = context.new_cdp_session(page)
    session.send("Network.enable")
    session.send("Network.setBlockedURLs", {"urls": ["*.woff2"]})
    session.send("Network.emulateNetworkConditions", SLOW)
    session.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    yield page
    context.close()


def open_kijkraam(browser: Browser, url: str) -> float:
    """Return after how many seconds a kijkraam is alive."""
    with open_phone(browser, url, "leeft") as page:
        page.goto(KIJKRAAM, wait_until="commit")
        return measure(page, BEGUN)


def open_search(browser: Browser, url: str, word: str) -> float:
    """Return after how many seconds who opens the address of a search has a result."""
    with open_phone(browser, url, "gevonden") as page:
        page.goto(f"zoeken/#q={quote(word)}", wait_until="commit")
        return measure(page, BEGUN)


def type_search(browser: Browser, url: str, word: str) -> float:
    """Return how many seconds after Enter who typed on the home page has a result."""
    with open_phone(browser, url, "gevonden") as page:
        page.goto("", wait_until="networkidle")
        page.locator(".zoek-knop, zoek-knop button").first.click()
        field = page.locator("zoek-veld input").first
        field.press_sequentially(word, delay=BETWEEN_LETTERS)
        start = page.evaluate(NOW)
        field.press("Enter")
        page.wait_for_url("**/zoeken/**", wait_until="commit")
        return measure(page, str(start))


def measure(page: Page, start: str) -> float:
    """Wait until it is there, and return how many seconds that was after a moment."""
    seconds: Any = page.evaluate(f"{SEEN}.then((moment) => (moment - ({start})) / 1000)")
    return float(seconds)


def write_site(folder: Path, count: int) -> tuple[Path, str]:
    """Build a site, and return where it is and a word to search for."""
    project, site = folder / "project", folder / "site"
    if count == THIS_SITE:
        copy_project(PROJECT, to=project)
        word = WORD_HERE
    else:
        write_casussen(project, make_verhalen(count), for_docent=False)
        word = load_words()[300]
    build_strict(project, into=site)
    return site, word


def list_waits(count: int, url: str, word: str) -> list[tuple[str, tuple[float, float], Callable[[Browser], float]]]:
    """Return what is measured on a site: what it is called, how long it may take, and what measures it."""
    kijkraam = ("een kijkraam leeft", ALIVE, lambda browser: open_kijkraam(browser, url))
    return [
        *([kijkraam] if count == THIS_SITE else []),
        (f"zoeken/#q={word}", FOUND, lambda browser: open_search(browser, url, word)),
        (f"{word}, getypt op de voorpagina", FOUND, lambda browser: type_search(browser, url, word)),
    ]


def main() -> None:
    """Measure and print; nothing fails here."""
    parser = argparse.ArgumentParser(description="Meet hoe lang iemand met een trage telefoon wacht.")
    parser.add_argument("aantallen", nargs="*", type=int, help="aantallen casussen; 49 is deze site zelf")
    parser.add_argument("--keer", type=int, default=5, help="hoe vaak elke pagina geopend wordt")
    choice = parser.parse_args()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_browser(CHROMIUM))
        for count in choice.aantallen or COUNTS:
            with tempfile.TemporaryDirectory() as folder:
                site, word = write_site(Path(folder), count)
                with serve(site, handler=Host) as url:
                    print(f"{count} teksten, op een trage telefoon (s):    mediaan  vlugste   mag  doel")
                    for name, (bar, aim), wait in list_waits(count, url, word):
                        times = [wait(browser) for _ in range(choice.keer)]
                        figures = f"{statistics.median(times):9.2f}{min(times):9.2f}{bar:6.1f}{aim:6.1f}"
                        print(f"  {name:37}{figures}", flush=True)
        browser.close()
    if hasattr(os, "getloadavg"):  # a figure of a busy computer says little
        print(f"  belasting: {os.getloadavg()[0]:.1f} op {os.cpu_count()} processors", flush=True)


if __name__ == "__main__":
    main()
