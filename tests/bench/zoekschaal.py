"""Measure how the search grows: time and size of the index, and what a reader's browser loads.

`python -m tests.bench.zoekschaal 16 250 1000 4000`; the larger numbers take minutes. Bytes are those of files sent
compressed, as hosts of static sites do, to a browser that has nothing yet.
"""

from __future__ import annotations

import argparse
import gzip
import os
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from playwright.sync_api import sync_playwright

from casuskijker.rendering import collect_assets
from tests.bench.inhoud import load_words, make_verhalen, write_casussen
from tests.browser.zoek_browser import find_browser
from tests.sites import BASE, serve

if TYPE_CHECKING:
    from playwright.sync_api import Page

COUNTS = (16, 250, 1000)
WITHOUT = """
from casuskijker.mkdocs_adapter.zoekindex import Zoekindexbouw as Z
Z.start = Z.send = Z.finish = lambda *_, **__: None
"""
BUILD = "from mkdocs.__main__ import cli; cli(['build', '--strict', '--quiet'])"

SEARCH = """async ({ base, vraag, filters }) => {
  const start = performance.now();
  const { openZoekmachine } = await import(base + "ASSETS/zoekmachine.js");
  globalThis.machine ??= await openZoekmachine(base);
  const { aantal } = await globalThis.machine.search({ vraag, filters });
  return { aantal, ms: performance.now() - start };
}""".replace("ASSETS", collect_assets().folder)


@dataclass(frozen=True, slots=True)
class Bouw:
    """How long one build took, and what it took of memory."""

    seconds: float
    memory: int


def build(project: Path, *, search: bool) -> Bouw:
    """Build a project in a process of its own."""
    shutil.rmtree(project / "site", ignore_errors=True)
    start = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-c", ("" if search else WITHOUT) + BUILD],
        cwd=project,
        env=os.environ | {"NO_MKDOCS_2_WARNING": "1"},
    )
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"{project} bouwt niet.")
    return Bouw(time.perf_counter() - start, usage.ru_maxrss * 1024)


def measure_builds(project: Path, turns: int) -> str:
    """Return the best times with and without search, and the size of the index."""
    without = min((build(project, search=False) for _ in range(turns)), key=lambda bouw: bouw.seconds)
    best = min((build(project, search=True) for _ in range(turns)), key=lambda bouw: bouw.seconds)
    files = [path for path in (project / "site/zoekindex").rglob("*") if path.is_file()]
    size = sum(path.stat().st_size for path in files)
    return (
        f"zonder {without.seconds:6.2f} s  met {best.seconds:6.2f} s  x {best.seconds / without.seconds:4.2f}"
        f"  {best.memory / 1e6:5.0f} MB geheugen  index {size / 1e6:6.2f} MB in {len(files)} bestanden"
    )


class Meter:
    """Adds up what a page loads, compressed."""

    def __init__(self, page: Page, site: Path) -> None:
        """Listen to a page of this site."""
        self.bytes = self.files = 0
        self._site = site
        page.on("requestfinished", lambda request: self._add(request.url))

    def _add(self, url: str) -> None:
        path = self._site / url.partition(BASE)[2]
        self.bytes += len(gzip.compress(path.read_bytes())) if path.is_file() else 0
        self.files += 1

    def take(self) -> str:
        """Return what was loaded since the last time."""
        text = f"{self.bytes / 1000:6.1f} KB in {self.files} bestanden"
        self.bytes = self.files = 0
        return text


def measure_browser(site: Path) -> list[str]:
    """Return what first questions, a facet click and a next question cost, each with an empty cache."""
    rows = []
    words = load_words()
    questions = {"gewoon woord": words[300], "zeldzaam woord": words[9000], "twee woorden": f"{words[40]} {words[700]}"}
    (site / "leeg.html").write_text("<!doctype html>", "utf-8")
    with serve(site) as base, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_browser(), args=["--no-sandbox"])
        for name, question in questions.items():
            page = browser.new_context().new_page()
            page.goto(f"{base}leeg.html")
            meter = Meter(page, site)
            first = search(page, base, question)
            rows.append(f"  {name:15} eerste keer {meter.take()}, {first['ms']:4.0f} ms, {first['aantal']} gevonden")
            click = search(page, base, question, sleutelwoord=["thema 3"])
            rows.append(f"  {'':15} facet       {meter.take()}, {click['ms']:4.0f} ms, {click['aantal']} gevonden")
            page.context.close()
        browser.close()
    return rows


def search(page: Page, base: str, question: str, **filters: list[str]) -> dict[str, float]:
    """Ask the engine, and return how many it found and how long it took."""
    answer: dict[str, float] = page.evaluate(SEARCH, {"base": base, "vraag": question, "filters": filters})
    page.wait_for_timeout(200)
    return answer


def main() -> None:
    """Measure and print; nothing fails here."""
    parser = argparse.ArgumentParser(description="Meet hoe het zoeken meegroeit met de site.")
    parser.add_argument("aantallen", nargs="*", type=int, help="aantallen casussen; zonder: 16 250 1000")
    parser.add_argument("--keer", type=int, default=2, help="hoe vaak elke site gebouwd wordt")
    choice = parser.parse_args()
    for count in choice.aantallen or COUNTS:
        with tempfile.TemporaryDirectory() as folder:
            project = Path(folder)
            write_casussen(project, make_verhalen(count), for_docent=False)
            print(f"{count:5} casussen: {measure_builds(project, choice.keer)}", flush=True)
            print(*measure_browser(project / "site"), sep="\n", flush=True)


if __name__ == "__main__":
    main()
