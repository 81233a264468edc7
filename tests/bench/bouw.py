"""Measure how long a site takes to build, beside others with as many pages of the same length.

The bar is Material with its own search; Zensical and Hugo come along where they can be installed.

`make bench`, or `python -m tests.bench.bouw 16 250 --keer 3`; `--groei` builds 4,000 casussen too. It never fails on a
time: look at the ratios, of the time that passes and of what the processors do, for all processes of a build together.
Each builds from nothing that was kept of its site, in an environment that was used before: Python has compiled all
modules, Jinja our templates, and the dictionary is made.
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from tests.bench.anderen import WRITERS, list_others
from tests.bench.geheugen import Geheugen
from tests.bench.inhoud import make_verhalen, write_casussen, write_plain

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from tests.bench.inhoud import Verhaal

BAR = "Material, eigen zoeken"
OURS = "casuskijker"
FOR_DOCENT = "casuskijker, docentdeel"
SAME, CHANGED = "  daarna niets gewijzigd", "  daarna één tekst anders"
"""The same site once more, with what the build before it kept."""
BUILD = (sys.executable, "-m", "mkdocs", "build", "--strict")
CHECK = (sys.executable, "-c", "import sys; from casuskijker.cli import main; sys.exit(main())", "check")

ENVIRONMENT = {
    **{name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"},
    "NO_MKDOCS_2_WARNING": "1",
    "CASUSKIJKER_CACHE": "true",
}
"""Modules stay compiled, as those of an installed package are: else each build would compile ours, and no others. What
is kept beside them (decision 0094) is there from the second build on."""

COUNTS = (16, 250, 1000)
MANY = 4000


@dataclass
class Meting:
    """One project that is built several times: how long each build took, and what it took and gave."""

    count: int
    builder: str
    project: Path
    begin: Callable[[Path], None]
    command: tuple[str, ...] = BUILD
    seconds: list[float] = field(default_factory=list)
    processor: list[float] = field(default_factory=list)
    memory: int = 0

    def build(self) -> None:
        """Build the site in a process of its own, and remember its time and its peak of memory."""
        self.begin(self.project)
        seconds, processor, memory = run(self.project, *self.command)
        self.seconds.append(seconds)
        self.processor.append(processor)
        self.memory = max(self.memory, memory)

    @property
    def pages(self) -> int:
        """The number of pages that the last build wrote."""
        return sum(1 for _ in (self.project / "site").rglob("*.html"))

    @property
    def size(self) -> int:
        """The number of bytes that the last build wrote."""
        return sum(path.stat().st_size for path in (self.project / "site").rglob("*") if path.is_file())


def run(project: Path, *arguments: str) -> tuple[float, float, int]:
    """Run a program in a project; return the seconds, those of all processors, and the peak of memory."""
    log = project / "uitvoer.log"
    start = time.perf_counter()
    with log.open("w", encoding="utf-8") as output:
        process = subprocess.Popen(
            arguments,
            cwd=project,
            env=ENVIRONMENT,
            stdout=output,
            stderr=output,
        )
        with Geheugen(process.pid) as geheugen:
            _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"{' '.join(arguments)} lukt niet in {project}:\n{log.read_text('utf-8')}")
    return seconds, usage.ru_utime + usage.ru_stime, geheugen.peak(usage)


def prepare(count: int, workplace: Path) -> list[Meting]:
    """Write the projects for one number of casussen; of each, what is measured follows from what was before it."""
    verhalen = make_verhalen(count)
    bar, ours, for_docent = (workplace / f"{count}-{name}" for name in ("material", "casuskijker", "docent"))
    write_plain(bar, verhalen)
    write_casussen(ours, verhalen, for_docent=False)
    write_casussen(for_docent, verhalen, for_docent=True)
    others = [
        Meting(count, name, _write_other(workplace / f"{count}-{name}", name, verhalen), forget, command)
        for name, command in list_others()
    ]
    return [
        Meting(count, BAR, bar, forget),
        Meting(count, OURS, ours, forget),
        Meting(count, SAME, ours, leave),
        Meting(count, CHANGED, ours, write_on),
        Meting(count, FOR_DOCENT, for_docent, forget),
        *others,
    ]


def _write_other(project: Path, name: str, verhalen: list[Verhaal]) -> Path:
    WRITERS[name](project, verhalen)
    return project


def forget(project: Path) -> None:
    """Take away what an earlier build made and kept."""
    for folder in ("site", ".cache"):
        shutil.rmtree(project / folder, ignore_errors=True)


def leave(project: Path) -> None:
    """Leave all as it is."""


def write_on(project: Path) -> None:
    """Write a sentence with a word that no other text has in one of them."""
    text = project / "casussen/verhaal-7.md"
    before = text.read_text("utf-8")
    text.write_text(before.replace(". ", f". Zin zuivelfabriek{len(before)}. ", 1), "utf-8")


def describe(metingen: Iterable[Meting]) -> str:
    """Return the table of all measurements, each beside Material with as many stories.

    The memory is that of all processes of a build together, each at its highest.
    """
    rows = [
        "casussen  bouwer                    pagina's      MB  min (s)  midden  cpu (s)  geheugen (MB)  x tijd  x cpu"
    ]
    bars: dict[int, tuple[float, float]] = {}
    for meting in metingen:
        best, middle, processor = min(meting.seconds), statistics.median(meting.seconds), min(meting.processor)
        bar = bars.setdefault(meting.count, (best, processor))
        rows.append(
            f"{meting.count:8}  {meting.builder:24}  {meting.pages:8}  {meting.size / 1e6:6.1f}  {best:7.2f}"
            f"  {middle:6.2f}  {processor:7.2f}  {meting.memory / 1e6:13.0f}  {best / bar[0]:6.2f}"
            f"  {processor / bar[1]:5.2f}"
        )
    rows.append(
        "Van de site is niets bewaard; de omgeving is eerder gebruikt, dus modules, sjablonen en woordenboek zijn er."
    )
    return "\n".join(rows)


def describe_growth(metingen: list[Meting]) -> str:
    """Return per builder how much longer the largest number of casussen takes than the one before it."""
    *_, before, largest = sorted({meting.count for meting in metingen})
    best = {(meting.count, meting.builder): min(meting.seconds) for meting in metingen}
    rows = [f"Groei van {before} naar {largest} casussen ({largest / before:.1f} keer zoveel):"]
    rows += [
        f"  {builder:24}  {best[largest, builder] / best[before, builder]:5.2f} keer zo lang"
        for builder in (BAR, OURS, FOR_DOCENT)
    ]
    return "\n".join(rows)


def describe_check(metingen: Iterable[Meting], times: int) -> str:
    """Return how long it takes to look at the same texts without building."""
    rows = ["casuskijker check, zonder te bouwen:"]
    for meting in metingen:
        if meting.builder == OURS:
            for kind, begin in (("voor het eerst", forget), ("daarna", leave)):
                seconds, processor, _ = min(_check(meting.project, begin) for _ in range(times))
                rows.append(f"{meting.count:8}  {kind:14}  {seconds:6.2f} s, processor {processor:.2f} s")
    return "\n".join(rows)


def _check(project: Path, begin: Callable[[Path], None]) -> tuple[float, float, int]:
    begin(project)
    return run(project, *CHECK)


def main() -> None:
    """Measure, in turns so that a busy moment of the machine falls on all alike, and print what came out."""
    parser = argparse.ArgumentParser(description="Meet hoelang bouwen duurt.")
    parser.add_argument("aantallen", nargs="*", type=int, help="aantallen casussen; zonder: 16 250 1000")
    parser.add_argument("--keer", type=int, default=3, help="hoe vaak elke site gebouwd wordt")
    parser.add_argument("--groei", action="store_true", help=f"ook {MANY} casussen; dat duurt een paar minuten")
    choice = parser.parse_args()
    counts = (*(choice.aantallen or COUNTS), *((MANY,) if choice.groei else ()))
    with tempfile.TemporaryDirectory() as folder:
        metingen = []
        for count in counts:
            same_count = prepare(count, Path(folder))
            for _ in range(choice.keer):
                for meting in same_count:
                    meting.build()
            metingen += same_count
        print(describe(metingen))
        if len({meting.count for meting in metingen}) > 1:
            print(describe_growth(metingen))
        print(describe_check(metingen, choice.keer))


if __name__ == "__main__":
    main()
