"""What the terminal says of a round: what was saved, whether it is on the site, and what is still wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casuskijker.mkdocs_adapter.reporting import log, report_problems

if TYPE_CHECKING:
    from collections.abc import Collection

    from casuskijker.domain.problem import Problem

FEW = 3
"""So many files have their names said."""


def report_round(
    files: Collection[str], seconds: float, *, errors: Collection[Problem], before: Collection[Problem]
) -> None:
    """Say what came of these files that were saved, with the errors that there are and those that there were."""
    of_files = sorted(problem for problem in errors if problem.place.path in files)
    report_problems([problem for problem in of_files if problem in before])  # the others were told just now
    others = sorted({*errors} - {*of_files})
    holding = of_files or [problem for problem in others if not problem.place.path.endswith(".md")]
    if holding:
        where = ", ".join(dict.fromkeys(problem.place.path for problem in holding))
        log.info("Niet bijgewerkt: %s in %s, zie hierboven.", _count(len(holding), "fout", "fouten"), where)
    elif files:
        log.info("Bijgewerkt in %s seconden: %s.", f"{seconds:.2f}".replace(".", ","), _name(files))
    if mended := {problem.place.path for problem in before} - {problem.place.path for problem in errors}:
        log.info("Weer in orde: %s.", ", ".join(sorted(mended)))
    if left := [problem for problem in others if problem not in holding]:
        log.info("Nog %s: %s.", _count(len(left), "fout", "fouten"), ", ".join(str(each.place) for each in left))


def _name(files: Collection[str]) -> str:
    return ", ".join(files) if len(files) <= FEW else f"{len(files)} bestanden"


def _count(number: int, one: str, more: str) -> str:
    return f"{number} {one if number == 1 else more}"
