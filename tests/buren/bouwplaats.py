"""A small site of ours, changed as an owner does, and built by whatever environment is handed over."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tests.sites import BASE

if TYPE_CHECKING:
    from pathlib import Path

    from tests.buren.omgevingen import Omgeving

ADDRESS = f"https://buren.test{BASE}"
CASUS = "casussen/de-sleutel-van-de-achterdeur"
"""The one casus of the site."""


@dataclass(frozen=True, slots=True)
class Bouwplaats:
    """The folder of the site, with what is built beside it."""

    folder: Path

    @property
    def site(self) -> Path:
        """Where the built site comes."""
        return self.folder / "site"

    def write(self, name: str, text: str) -> None:
        """Write a file of the site."""
        (self.folder / name).parent.mkdir(parents=True, exist_ok=True)
        (self.folder / name).write_text(text, "utf-8")

    def change(self, name: str, old: str, new: str) -> None:
        """Change what stands in a file of the site."""
        text = (self.folder / name).read_text("utf-8")
        assert old in text, f"{name} heeft geen {old!r}"
        self.write(name, text.replace(old, new, 1))

    def add_plugins(self, *plugins: str) -> None:
        """Name plugins beside ours, each as YAML."""
        self.change("mkdocs.yml", "  - casuskijker\n", "".join(f"  - {each}\n" for each in ("casuskijker", *plugins)))

    def drop_nav(self) -> None:
        """Leave the menu to others."""
        text = (self.folder / "mkdocs.yml").read_text("utf-8")
        self.write("mkdocs.yml", re.sub(r"(?m)^nav:\n(?:  .*\n)+", "", text))

    def build(self, omgeving: Omgeving, program: str = "mkdocs") -> str:
        """Build strictly, and return what was said; a build that fails shows that."""
        code, said = self.try_to_build(omgeving, program)
        assert code == 0, said
        return said

    def try_to_build(self, omgeving: Omgeving, program: str = "mkdocs") -> tuple[int, str]:
        """Build strictly, and return how it ended and what was said."""
        return omgeving.run(program, "build", "--strict", where=self.folder)

    def html(self, page: str) -> str:
        """Return a page of the built site."""
        return (self.site / page / "index.html").read_text("utf-8")

    def commit(self, day: str) -> None:
        """Keep all of it in git, as written on this day."""
        who = ("-c", "user.name=Buren", "-c", "user.email=buren@buren.test", "-c", "init.defaultBranch=main")
        moment = {"GIT_AUTHOR_DATE": f"{day}T12:00:00+00:00", "GIT_COMMITTER_DATE": f"{day}T12:00:00+00:00"}
        for command in (["init", "-q"], ["add", "-A"], ["commit", "-qm", "De teksten"]):
            run_git(self.folder, *who, *command, **moment)


def run_git(folder: Path, *arguments: str, **surroundings: str) -> str:
    """Run git in a folder, and return what it prints."""
    import os  # noqa: PLC0415
    import subprocess  # noqa: PLC0415

    command = ["git", *arguments]  # as on the machine of who tests
    return subprocess.run(
        command, cwd=folder, env={**os.environ, **surroundings}, stdout=subprocess.PIPE, encoding="utf-8", check=True
    ).stdout
