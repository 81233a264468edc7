"""Runs esbuild, which is a program by itself: npm brings the one for this machine, and no Node is asked for."""

from __future__ import annotations

import json
import subprocess
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

BROWSERS = "--target=chrome123,firefox120,safari17.5"
"""Those that CONTRIBUTING counts; an older one gets no modules."""
ANY = ("--charset=utf8", "--legal-comments=none", "--log-level=warning", "--tsconfig-raw={}")
TOGETHER = ("--bundle", "--format=esm", "--resolve-extensions=.mjs,.js,.json", BROWSERS)
SPLIT = ("--splitting", "--minify", "--chunk-names=gedeeld-[hash]")
ALONE = ("--minify-whitespace", "--outbase=.")
"""For scripts that run in any browser and for stylesheets: nothing in them is written in a newer or an older way."""


def find_esbuild(root: Path) -> Path | None:
    """Return the program in `node_modules`, if it is there."""
    found = (root / "node_modules" / "@esbuild").glob("*/**/esbuild*")
    return next((path for path in found if path.name in {"esbuild", "esbuild.exe"}), None)


def bundle(program: Path, entries: Iterable[str], *, folder: Path, to: Path, split: bool) -> dict[str, Any]:
    """Bundle the modules of a folder from these entries on; return what esbuild says of all that it read and made."""
    pakketten = (f"--alias:{path.name}=./{path.relative_to(folder).as_posix()}" for path in folder.glob("pakketten/*/"))
    options = (*TOGETHER, *sorted(pakketten), *(SPLIT if split else ()), "--metafile=over.json", "--outbase=ingang")
    _run(program, *entries, *options, f"--outdir={to}", folder=folder)
    about: dict[str, Any] = json.loads((folder / "over.json").read_text("utf-8"))
    return about


def make_small(program: Path, files: Iterable[str], *, folder: Path, to: Path, whole: bool) -> None:
    """Give out scripts or stylesheets without comments and empty space, each by itself: whole, with what it imports.

    A sheet is not made whole: what it asks for stands where it says, seen from where a site has it.
    """
    _run(program, *files, *ALONE, *(("--bundle",) if whole else ()), f"--outdir={to}", folder=folder)


def _run(program: Path, *arguments: str, folder: Path) -> None:
    subprocess.run([program, *ANY, *arguments], cwd=folder, check=True)  # noqa: S603 - the program of the lock
