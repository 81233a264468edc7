"""Measure how long a site takes to build, beside Material alone with as many pages of the same length.

`make bench`, or `python -m tests.bench.bouw 16 250 --keer 3`. It never fails on a time: look at the ratios.
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

from tests.bench.inhoud import make_verhalen, write_casussen, write_plain

if TYPE_CHECKING:
    from collections.abc import Iterable

PLAIN = "kaal Material"
OURS = "casuskijker"
FOR_DOCENT = "casuskijker, docentdeel"

COUNTS = (16, 250, 1000)
BYTES_OF_MAXRSS = 1 if sys.platform == "darwin" else 1024


@dataclass
class Meting:
    """One project that is built several times: how long each build took, and what it took and gave."""

    count: int
    builder: str
    project: Path
    seconds: list[float] = field(default_factory=list)
    memory: int = 0

    def build(self) -> None:
        """Build the site in a process of its own, and remember its time and its peak of memory."""
        shutil.rmtree(self.project / "site", ignore_errors=True)
        log = self.project / "mkdocs.log"
        start = time.perf_counter()
        with log.open("w", encoding="utf-8") as output:
            process = subprocess.Popen(
                [sys.executable, "-m", "mkdocs", "build", "--strict"],
                cwd=self.project,
                env=os.environ | {"NO_MKDOCS_2_WARNING": "1"},
                stdout=output,
                stderr=output,
            )
            _, status, usage = os.wait4(process.pid, 0)
        self.seconds.append(time.perf_counter() - start)
        self.memory = max(self.memory, usage.ru_maxrss * BYTES_OF_MAXRSS)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            sys.exit(f"{self.builder} met {self.count} casussen bouwt niet:\n{log.read_text('utf-8')}")

    @property
    def pages(self) -> int:
        """The number of pages that the last build wrote."""
        return sum(1 for _ in (self.project / "site").rglob("*.html"))

    @property
    def size(self) -> int:
        """The number of bytes that the last build wrote."""
        return sum(path.stat().st_size for path in (self.project / "site").rglob("*") if path.is_file())


def prepare(count: int, workplace: Path) -> list[Meting]:
    """Write the projects for one number of casussen."""
    verhalen = make_verhalen(count)
    metingen = [
        Meting(count, builder, workplace / f"{count}-{index}")
        for index, builder in enumerate((PLAIN, OURS, FOR_DOCENT))
    ]
    write_plain(metingen[0].project, verhalen)
    write_casussen(metingen[1].project, verhalen, for_docent=False)
    write_casussen(metingen[2].project, verhalen, for_docent=True)
    return metingen


def describe(metingen: Iterable[Meting]) -> str:
    """Return the table of all measurements, each beside Material alone with as many stories."""
    rows = ["casussen  bouwer                    pagina's      MB   min (s)  mediaan (s)  geheugen (MB)  x kaal"]
    plain: dict[int, float] = {}
    for meting in metingen:
        best, middle = min(meting.seconds), statistics.median(meting.seconds)
        plain.setdefault(meting.count, best)
        rows.append(
            f"{meting.count:8}  {meting.builder:24}  {meting.pages:8}  {meting.size / 1e6:6.1f}  {best:8.2f}"
            f"  {middle:11.2f}  {meting.memory / 1e6:13.0f}  {best / plain[meting.count]:6.2f}"
        )
    return "\n".join(rows)


def describe_growth(metingen: list[Meting]) -> str:
    """Return per builder how much longer the largest number of casussen takes than the one before it."""
    *_, before, largest = sorted({meting.count for meting in metingen})
    best = {(meting.count, meting.builder): min(meting.seconds) for meting in metingen}
    rows = [f"Groei van {before} naar {largest} casussen ({largest / before:.1f} keer zoveel):"]
    rows += [
        f"  {builder:24}  {best[largest, builder] / best[before, builder]:5.2f} keer zo lang"
        for builder in (PLAIN, OURS, FOR_DOCENT)
    ]
    return "\n".join(rows)


def main() -> None:
    """Measure, in turns so that a busy moment of the machine falls on all alike, and print what came out."""
    parser = argparse.ArgumentParser(description="Meet hoelang bouwen duurt.")
    parser.add_argument("aantallen", nargs="*", type=int, help="aantallen casussen; zonder: 16 250 1000")
    parser.add_argument("--keer", type=int, default=3, help="hoe vaak elke site gebouwd wordt")
    choice = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        metingen = []
        for count in choice.aantallen or COUNTS:
            same_count = prepare(count, Path(folder))
            for _ in range(choice.keer):
                for meting in same_count:
                    meting.build()
            metingen += same_count
        print(describe(metingen))
        if len({meting.count for meting in metingen}) > 1:
            print(describe_growth(metingen))


if __name__ == "__main__":
    main()
