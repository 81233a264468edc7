"""Locks the environments in which other programs build: the newest versions, with hashes; `make lock` runs it."""

from __future__ import annotations

import subprocess

from tests import PROJECT
from tests.buren.omgevingen import BIN, LOCKS

OPTIONS = (
    "--universal", "--python-version", "3.11", "--upgrade", "--generate-hashes", "--no-strip-extras", "--no-header",
    "--no-config", "--quiet",
)  # fmt: skip
WITH_US = ("buren", "materialx", "mkdocs", "properdocs")
"""The environments with this project in them, and so with what it needs; the others build an export."""


def lock(name: str) -> None:
    """Lock one of them; a file beside its list names what stays out."""
    out, without = LOCKS / f"{name}.lock", LOCKS / f"{name}-zonder.txt"
    asked = [f"{LOCKS / name}.in", *(["pyproject.toml"] if name in WITH_US else [])]
    override = ["--override", str(without)] if without.is_file() else []
    sources = [path.removeprefix(f"{PROJECT}/") for path in (*asked, *override)]
    command = [str(BIN / "uv"), "pip", "compile", *OPTIONS, *sources, "-o", out.relative_to(PROJECT).as_posix()]
    subprocess.run(command, cwd=PROJECT, check=True)


if __name__ == "__main__":
    for each in sorted(LOCKS.glob("*.in")):
        lock(each.stem)
