"""Environments of other programs: each with a lock of its own, for what a site may have need not be what we need."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tests import PROJECT

LOCKS = Path(__file__).parent
PLACE = PROJECT / ".cache" / "buren"
BIN = Path(sys.executable).parent
QUIET = {"DISABLE_MKDOCS_2_WARNING": "true", "NO_MKDOCS_2_WARNING": "1"}
"""What keeps the notices of two programs about each other out of what a build says."""


@dataclass(frozen=True, slots=True)
class Omgeving:
    """A folder with programs."""

    folder: Path

    def run(self, *command: str, where: Path, **surroundings: str) -> tuple[int, str]:
        """Run a program of this environment, and return how it ended and all that it said."""
        path = os.pathsep.join([str(self.folder / "bin"), os.environ["PATH"]])
        result = subprocess.run(
            [str(self.folder / "bin" / command[0]), *command[1:]],
            cwd=where,
            env={**os.environ, **QUIET, "PATH": path, **surroundings},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            check=False,
        )
        return result.returncode, result.stdout


@cache
def make_omgeving(name: str, *, with_us: bool = True, python: str = sys.executable, called: str = "") -> Omgeving:
    """Return the environment of this lock, with a wheel of this project in it; one that is there stays.

    One of another Python is called otherwise.
    """
    folder, lock = PLACE / (called or name), LOCKS / f"{name}.lock"
    mark = folder / "van-lock"
    made_of = hashlib.sha256(lock.read_bytes()).hexdigest()
    if not (mark.is_file() and mark.read_text("utf-8") == made_of):
        shutil.rmtree(folder, ignore_errors=True)
        _run("uv", "venv", "--quiet", "--python", python, str(folder))
        _install(folder, "--require-hashes", "--no-deps", "-r", str(lock))
        mark.write_text(made_of, "utf-8")
    if with_us:
        wheels = PLACE / f"wiel-{folder.name}"
        shutil.rmtree(wheels, ignore_errors=True)
        _run("hatchling", "build", "--target", "wheel", "--directory", str(wheels))
        _install(folder, "--no-deps", "--reinstall", *map(str, wheels.glob("*.whl")))
    return Omgeving(folder)


def _install(folder: Path, *what: str) -> None:
    _run("uv", "pip", "install", "--quiet", "--python", str(folder / "bin" / "python"), *what)


def _run(program: str, *arguments: str) -> None:
    subprocess.run([str(BIN / program), *arguments], cwd=PROJECT, check=True)
