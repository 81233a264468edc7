"""Measure how soon who writes sees a change: from saving a file until the browser has the new page.

`make bench`, or `python -m tests.bench.volgen 49 1000 --keer 5`; 49 is this site itself. It waits as the script of a
served page does (mkdocs_adapter/herladen.js): until the server says that there is something new, then it asks for the
page. It never fails on a time.
"""

from __future__ import annotations

import argparse
import re
import shutil
import statistics
import tempfile
import time
import urllib.request
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from tests import PROJECT
from tests.bench.inhoud import make_verhalen, write_casussen
from tests.sites import NOT_OF_THE_SITE, serve_live

if TYPE_CHECKING:
    from collections.abc import Callable

THIS_SITE = 49
COUNTS = (THIS_SITE, 1000)
REST = 3.0
"""So many seconds after a change all is done that it asks for."""


@dataclass
class Soort:
    """A kind of change: what is written, where, and the page in view."""

    naam: str
    page: str
    file: str
    edit: Callable[[str, int], str]
    seen: list[float] = field(default_factory=list)
    found: list[float] = field(default_factory=list)


def add(text: str, number: int) -> str:
    """Write a sentence at the end of the first paragraph."""
    head, fence, body = text.partition("\n---\n")
    return f"{head}{fence}{body.replace('. ', f'. Zin zuivelfabriek{number}. ', 1)}"


def change_line(key: str, value: str) -> Callable[[str, int], str]:
    """Return what gives a field another value."""
    return lambda text, number: re.sub(rf"(?m)^{key}:.*$", f"{key}: {value.format(number)}", text, count=1)


def list_soorten(count: int) -> list[Soort]:
    """Return the kinds of changes for one site."""
    if count == THIS_SITE:
        casus = ("casussen/ongemakkelijke-lofbetuigingen/", "casussen/06-ongemakkelijke-lofbetuigingen.md")
        actoren, woorden = "[bewoner, buren]", "[schulden, eenzaamheid]"
    else:
        casus = ("casussen/verhaal-7/", "casussen/verhaal-7.md")
        actoren, woorden = "[actor 1, actor 2]", "[thema 1, thema 2]"
    return [
        Soort("tekst van een casus", *casus, add),
        Soort("titel van een casus", *casus, change_line("titel", "Titel {}")),
        Soort("actoren van een casus", *casus, change_line("actoren", actoren)),
        Soort("sleutelwoorden van een casus", *casus, change_line("sleutelwoorden", woorden)),
        Soort(
            "een begrip",
            casus[0],
            "site_config/begrippen.yml",
            lambda text, n: f"- naam: woord{n}\n  uitleg: U.\n{text}",
        ),
        Soort("een bladzijde met de hand", "", "content/index.md", lambda text, n: f"{text}\nZin {n}.\n"),
    ]


def measure(url: str, project: Path, soort: Soort, number: int) -> None:
    """Change a file, wait as a browser does, and put it back."""
    page = read(url + soort.page)
    versie = re.search(r'data-versie="(\d+)" data-pagina="(\d+)"', page)
    assert versie, page[-500:]
    file = project / soort.file
    before = file.read_text("utf-8") if file.exists() else ""
    after = soort.edit(before, number)
    assert after != before, soort.naam
    start = time.perf_counter()
    file.write_text(after, "utf-8")
    root = re.match(r"https?://[^/]*/", url)[0]  # type: ignore[index] # it is an address
    while int(read(f"{root}livereload/{versie[1]}/{versie[2]}")) <= int(versie[1]):
        pass
    new = read(url + soort.page)
    soort.seen.append(time.perf_counter() - start)
    read(url + "zoekindex/kern.json")
    soort.found.append(time.perf_counter() - start)
    assert new != page
    time.sleep(REST)
    if before:
        file.write_text(before, "utf-8")
    else:
        file.unlink()
    time.sleep(REST)


def read(url: str) -> str:
    """Return what the server has at an address."""
    with urllib.request.urlopen(url, timeout=120) as response:  # noqa: S310 - the address of our own server
        return str(response.read().decode())


def describe(count: int, soorten: list[Soort]) -> str:
    """Return the table of one site."""
    rows = [f"{count} teksten: van bewaren tot gezien, en tot gevonden (s, mediaan en hoogste)"]
    for soort in soorten:
        numbers = [number for times in (soort.seen, soort.found) for number in (statistics.median(times), max(times))]
        rows.append(f"  {soort.naam:32}" + "".join(f"{number:8.2f}" for number in numbers))
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
            if count == THIS_SITE:
                shutil.copytree(PROJECT, project, ignore=NOT_OF_THE_SITE)
            else:
                write_casussen(project, make_verhalen(count), for_docent=True)
            soorten = list_soorten(count)
            with serve_live(project) as url:
                for number in range(choice.keer):
                    for soort in soorten:
                        measure(url, project, soort, number)
            print(describe(count, soorten), flush=True)


if __name__ == "__main__":
    main()
