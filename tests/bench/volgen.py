"""Measure how soon who writes sees a change: from saving a file until the new page is there, all others, the index.

`make bench`, or `python -m tests.bench.volgen 49 1000 --keer 5`; 49 is this site itself. It waits as the script of a
served page does (meelezen/herladen.js): until the server says that there is something new, then it asks for the
page. A map of the site is made when all pages are there, so who asks for it waits for them; so it is with the index.
At the end a browser has a page open until the new words are drawn: the page itself says when that was, since who asks
it from outside while it is loaded again hears that up to half a second later. It never fails on a time.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import statistics
import tempfile
import time
import urllib.request
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import urlencode, urljoin, urlsplit

from playwright.sync_api import sync_playwright

from tests import PROJECT
from tests.bench.inhoud import load_words, make_verhalen, write_casussen
from tests.browser.zoek_browser import CHROMIUM, find_browser
from tests.loading.voorbeeldsite import KIJKRAAM
from tests.sites import NOT_OF_THE_SITE, serve_live

if TYPE_CHECKING:
    from collections.abc import Callable

THIS_SITE = 49
COUNTS = (THIS_SITE, 1000)
COLD_START = 600
"""So many seconds a server may need before it serves."""
SEEN_BY = ("bladzijde", "alle", "zoeken")
LONG_AGO = 1_000_000_000
"""When a site was written that somebody goes on with. Of what was written two seconds before it was read, nobody knows
whether it is the same now (`loading/stempel.py`): a site that was made that very moment is read once more."""
OTHERS = 1000
"""A number from which no other change has had one."""
NEW_WORD = "zuivelfabriek"
WATCH = """{
  const word = /WORD\\d+/;
  globalThis.drawn = new Promise((resolve) => {
    const now = () => resolve([word.exec(document.body.textContent)?.[0], performance.timeOrigin + performance.now()]);
    const observer = new MutationObserver(() => {
      if (!word.test(document.body?.textContent ?? "")) return;
      observer.disconnect();
      requestAnimationFrame(() => requestAnimationFrame(now));
    });
    observer.observe(document, { childList: true, subtree: true });
  });
}""".replace("WORD", NEW_WORD)
"""Says of each page that has a new word when that was drawn: in the frame before the second one."""
IN_EVERY_FIFTH = 90
"""The place among words, by how often they are used, of one that every fifth story has."""


class Plek(NamedTuple):
    """What is changed on one site: a casus, a kijkraam, and what the casus can have."""

    casus: str
    page: str
    kijkraam: str
    actoren: tuple[str, ...]
    woorden: tuple[str, ...]
    begrip: str


HERE = Plek(
    "casussen/06-ongemakkelijke-lofbetuigingen.md", "casussen/ongemakkelijke-lofbetuigingen/", "de-klik",
    ("[bewoner, buren]", "[bewoner]"), ("[schulden, eenzaamheid]", "[schulden]"), "huis",
)  # fmt: skip


@dataclass
class Soort:
    """A kind of change: the page in view, what is written, and how long each of what follows took."""

    naam: str
    page: str
    file: str
    edit: Callable[[str, int], str]
    times: list[list[float]] = field(default_factory=list)


def add(text: str, number: int) -> str:
    """Write a sentence at the end of the first one of the text."""
    head, fence, body = text.partition("\n---\n")
    return f"{head}{fence}{body.replace('. ', f'. Zin {NEW_WORD}{number}. ', 1)}"


def change_line(key: str, *values: str) -> Callable[[str, int], str]:
    """Return what gives a field the next value."""
    return lambda text, number: re.sub(
        rf"(?m)^{key}:.*$", f"{key}: {values[number % len(values)].format(number)}", text, count=1
    )


def put_before(more: str) -> Callable[[str, int], str]:
    """Return what begins a list with something."""
    return lambda text, number: f"{more % number}\n{text}"


def put_behind(more: str) -> Callable[[str, int], str]:
    """Return what ends a text with something."""
    return lambda text, number: f"{text}\n{more % number}\n"


def list_soorten(plek: Plek) -> list[Soort]:
    """Return the kinds of changes for one site."""
    casus, begrippen = (plek.page, plek.casus), (plek.page, "site_config/begrippen.yml")
    vraag = lambda text, n: re.sub(r"(?m)^(1\. \[\w+\]) ", rf"\1 Zin {n}. ", text, count=1)  # noqa: E731
    onderwerp = "- {id: nieuw-%d, naam: N, omschrijving: O., sleutelwoorden: WOORDEN}".replace(
        "WOORDEN", plek.woorden[1]
    )
    return [
        Soort("tekst van een casus", *casus, add),
        Soort("een vraag van een casus", *casus, vraag),
        Soort("een kijkraam", f"kijkramen/{plek.kijkraam}/", f"kijkramen/{plek.kijkraam}.md", put_behind("Zin %d.")),
        Soort("titel van een casus", *casus, change_line("titel", "Titel {}")),
        Soort("actoren van een casus", *casus, change_line("actoren", *plek.actoren)),
        Soort("sleutelwoorden van een casus", *casus, change_line("sleutelwoorden", *plek.woorden)),
        Soort("een begrip van nergens", *begrippen, put_before("- naam: woord%d\n  uitleg: U.")),
        Soort("een begrip van overal", *begrippen, put_before(f"- naam: {plek.begrip}\n  uitleg: Uitleg %d.")),
        Soort("een bladzijde met de hand", "", "content/index.md", put_behind("Zin %d.")),
        Soort("een tekening", "tekening.svg", "content/tekening.svg", put_behind("<!-- %d -->")),
        Soort("onderwerpen", "casussen/", "site_config/onderwerpen.yml", put_before(onderwerp)),
    ]


def write_project(project: Path, count: int) -> Plek:
    """Write a site, and return what is changed of it."""
    if count == THIS_SITE:
        shutil.copytree(PROJECT, project, ignore=NOT_OF_THE_SITE)
        plek = HERE
    else:
        write_casussen(project, make_verhalen(count), for_docent=True)
        (project / "kijkramen").mkdir()
        (project / "kijkramen/aandacht.md").write_text(KIJKRAAM, "utf-8")
        actoren, woorden = ("[actor 1, actor 2]", "[actor 3]"), ("[thema 1, thema 2]", "[thema 3]")
        begrip = load_words()[IN_EVERY_FIFTH]
        plek = Plek("casussen/verhaal-7.md", "casussen/verhaal-7/", "aandacht", actoren, woorden, begrip)
    (project / "content/tekening.svg").write_text("<svg xmlns='http://www.w3.org/2000/svg'/>", "utf-8")
    index = project / "content/index.md"
    index.write_text(f"{index.read_text('utf-8')}\n![Een tekening](tekening.svg)\n", "utf-8")
    for file in project.rglob("*.*"):
        os.utime(file, (LONG_AGO, LONG_AGO))
    return plek


def measure(url: str, project: Path, soort: Soort, times: int) -> None:
    """Change a file again and again, and wait each time as a browser does for what comes of it."""
    file = project / soort.file
    before = file.read_text("utf-8") if file.exists() else ""
    for number in range(times):
        after = soort.edit(before, number)
        assert after != before, soort.naam
        soort.times.append(follow(url, file, after, page=soort.page))


def follow(url: str, file: Path, text: str, *, page: str) -> list[float]:
    """Write a file, and return how long it took until the page was there, all pages, and the index."""
    seen = re.search(r'data-versie="(\d+)" data-merk="([^"]*)"', read(url))
    assert seen
    versie, merk = seen.groups()
    read(url + page)
    start = time.perf_counter()
    file.write_text(text, "utf-8")
    is_new = False
    while not is_new:
        asked = urlencode({"versie": versie, "merk": merk, "plaats": urlsplit(url).path})
        news = json.loads(read(urljoin(url, f"/livereload/nieuws?{asked}")))
        is_new, merk = news["ververs"], news["merk"]
    times = []
    for place in (page, "sitemap.xml", "zoekindex/kern.json"):
        read(url + place)
        times.append(time.perf_counter() - start)
    return times


def read(url: str) -> str:
    """Return what the server has at an address."""
    with urllib.request.urlopen(url, timeout=120) as response:  # noqa: S310 - the address of our own server
        return str(response.read().decode())


def look(url: str, project: Path, plek: Plek, times: int) -> list[float]:
    """Return how long it takes until a browser that has a page open shows what is written in it."""
    found, file = [], project / plek.casus
    before = file.read_text("utf-8")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_browser(CHROMIUM))
        page = browser.new_page()
        page.add_init_script(WATCH)
        page.goto(url + plek.page)
        for number in range(OTHERS, OTHERS + times):
            start = time.time()
            file.write_text(add(before, number), "utf-8")
            page.get_by_text(f"{NEW_WORD}{number}.").first.wait_for()
            word, moment = page.evaluate("globalThis.drawn")
            assert word == f"{NEW_WORD}{number}"
            found.append(moment / 1000 - start)
            read(url + "zoekindex/kern.json")
            page.wait_for_load_state()  # from then on its script waits for the next change
        browser.close()
    return found


def describe(count: int, soorten: list[Soort], looked: list[float]) -> str:
    """Return the table of one site."""
    head = "".join(f"{kind:>11}" for kind in SEEN_BY)
    rows = [f"{count} teksten, van bewaren tot er is (s, mediaan):", f"  {'':32}{head}"]
    for soort in soorten:
        medians = (statistics.median(each) for each in zip(*soort.times, strict=True))
        rows.append(f"  {soort.naam:32}" + "".join(f"{number:11.2f}" for number in medians))
    rows.append(f"  {'tekst, in Chromium':32}{statistics.median(looked):11.2f}")
    return "\n".join(rows)


def main() -> None:
    """Measure both sites and print what came out."""
    parser = argparse.ArgumentParser(description="Meet hoe snel een wijziging te zien is.")
    parser.add_argument("aantallen", nargs="*", type=int, help="aantallen casussen; 49 is deze site zelf")
    parser.add_argument("--keer", type=int, default=3, help="hoe vaak elke wijziging gedaan wordt")
    choice = parser.parse_args()
    for count in choice.aantallen or COUNTS:
        with tempfile.TemporaryDirectory() as folder:
            project = Path(folder) / "project"
            plek = write_project(project, count)
            soorten = list_soorten(plek)
            with serve_live(project, seconds=COLD_START) as url:
                for soort in soorten:
                    measure(url, project, soort, choice.keer)
                looked = look(url, project, plek, choice.keer)
            print(describe(count, soorten, looked), flush=True)
        if hasattr(os, "getloadavg"):  # a figure of a busy computer says little
            print(f"  belasting: {os.getloadavg()[0]:.1f} op {os.cpu_count()} processors", flush=True)


if __name__ == "__main__":
    main()
