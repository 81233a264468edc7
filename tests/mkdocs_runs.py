"""MkDocs for tests: each run a process of its own, which begins where the one that it is forked from has come."""

from __future__ import annotations

import multiprocessing
import os
import subprocess
import sys
from dataclasses import dataclass
from tempfile import NamedTemporaryFile
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

SETTINGS = {"NO_MKDOCS_2_WARNING": "1", "SOURCE_DATE_EPOCH": "0"}
FORKS = multiprocessing.get_context("forkserver")
FORKS.set_forkserver_preload(["tests.mkdocs_begun"])


@dataclass(frozen=True, slots=True)
class Run:
    """How a run ended, and all that it printed, warnings too."""

    returncode: int
    stdout: str


def run_mkdocs(project: Path, *arguments: str) -> Run:
    """Run MkDocs in a project folder."""
    with NamedTemporaryFile() as printed:
        process = FORKS.Process(target=_mkdocs, args=(str(project), arguments, printed.name))
        process.start()
        process.join()
        assert process.exitcode is not None
        run = Run(process.exitcode, printed.read().decode())
        process.close()
    return run


def run_from_nothing(project: Path, *command: str, seed: int) -> Run:
    """Run a program in Python as a shell does; the seed makes that it shares no order of sets with any other run."""
    surroundings = os.environ | SETTINGS | {"PYTHONHASHSEED": str(seed), "PYTHONUTF8": "1"}
    program = [sys.executable, "-m", *command]
    result = subprocess.run(
        program, cwd=project, env=surroundings, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False
    )
    return Run(result.returncode, result.stdout.decode())


def _mkdocs(project: str, arguments: tuple[str, ...], printed: str) -> None:
    """Be MkDocs in a project folder, and print into a file."""
    with open(printed, "wb") as out:  # noqa: PTH123 - what happens between here and the commands is all of it
        os.dup2(out.fileno(), 1)
        os.dup2(out.fileno(), 2)
    os.environ.update(SETTINGS)
    os.chdir(project)
    from mkdocs.__main__ import cli  # noqa: PLC0415 - read by the process that this one is forked from

    from tests.forked_index import begin_index_here  # noqa: PLC0415 - the same

    begin_index_here()
    cli(arguments, prog_name="mkdocs")
