"""The golden messages: per file a site, and exactly what `casuskijker check` says about it.

After a change in the words of a message, `python -m tests.loading.meldingen` writes what it says now: read the diff.
"""

from __future__ import annotations

import io
import tempfile
from contextlib import chdir, redirect_stdout
from dataclasses import dataclass, field
from pathlib import Path

import yaml

from casuskijker.cli import main
from tests import PROJECT
from tests.loading.voorbeeldsite import write_site

FOLDER = PROJECT / "tests" / "golden" / "meldingen"
OUTPUT = "output: |\n"


@dataclass(frozen=True, slots=True)
class Melding:
    """A case: what is written over the site of the tests, what cannot be written so, and what must be said."""

    file: Path
    files: dict[str, str | bytes | None]
    output: str
    snelkoppelingen: dict[str, str] = field(default_factory=dict)
    grootte: dict[str, int] = field(default_factory=dict)


def read_meldingen() -> list[Melding]:
    """Return all cases in the order of their codes."""
    return [Melding(file, **yaml.safe_load(file.read_text("utf-8"))) for file in sorted(FOLDER.glob("*.yml"))]


def check(melding: Melding, folder: Path) -> str:
    """Return what the command prints for the site of this case."""
    printed = io.StringIO()
    site = write_site(folder, melding.files)
    for name, target in melding.snelkoppelingen.items():
        (site / name).symlink_to(target)
    for name, size in melding.grootte.items():
        (site / name).write_bytes(b"x" * size)
    with chdir(site), redirect_stdout(printed):
        main(["check"])
    return printed.getvalue()


def rewrite(melding: Melding) -> None:
    """Write what the command says now into the file of the case."""
    with tempfile.TemporaryDirectory() as folder:
        output = check(melding, Path(folder))
    head, _, _ = melding.file.read_text("utf-8").partition(OUTPUT)
    indented = "".join(f"  {line}\n" for line in output.splitlines())
    melding.file.write_text(head + OUTPUT + indented, "utf-8")


if __name__ == "__main__":
    for each in read_meldingen():
        rewrite(each)
