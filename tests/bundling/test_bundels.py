"""The bundles as they are made of the scripts and stylesheets of this project."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING

import pytest

from bundling import BUNDELS, make_bundels
from bundling.bundels import LIST, THEME
from tests import PROJECT

if TYPE_CHECKING:
    from pathlib import Path

NOT_BUNDLED = shutil.ignore_patterns("bundels", "*.woff2", "frame", "*.html", "*.yml", "*.svg")
SCRIPT = f"{THEME}/kern/dossier/dossier.js"
SHEET = f"{THEME}/kijken/vul-balk/vul-balk.css"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """The scripts and sheets of this project and what bundles them, elsewhere and not bundled yet."""
    shutil.copytree(PROJECT / THEME, tmp_path / THEME, ignore=NOT_BUNDLED)
    shutil.copyfile(PROJECT / "package.json", tmp_path / "package.json")
    (tmp_path / "node_modules").symlink_to(PROJECT / "node_modules")
    return tmp_path


def read_made(project: Path) -> dict[str, bytes]:
    folder = project / BUNDELS
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_the_same_scripts_and_sheets_give_the_same_bytes_wherever_they_are(project: Path) -> None:
    make_bundels(project)
    made = read_made(project)
    assert len(made) > 40
    assert made == read_made(PROJECT)


@pytest.mark.parametrize("name", [SCRIPT, SHEET])
def test_bundles_are_made_again_when_a_script_or_sheet_changed_and_not_otherwise(project: Path, name: str) -> None:
    make_bundels(project)
    mark = project / BUNDELS / "gezien"
    mark.touch()
    make_bundels(project)
    assert mark.exists()
    with (project / name).open("a") as script:
        script.write("/* anders */\n")
    make_bundels(project)
    assert not mark.exists()
    listed = json.loads((project / BUNDELS / LIST).read_text("utf-8"))
    assert name.removeprefix(f"{THEME}/") in listed["bronnen"]


def test_a_sheet_that_is_new_is_made_small_and_one_that_is_gone_is_there_no_more(project: Path) -> None:
    make_bundels(project)
    new = project / THEME / "lezen/nieuw/nieuw.css"
    new.parent.mkdir()
    new.write_text("@layer component {\n  .nieuw {\n    inline-size: 1rem;\n  }\n}\n", "utf-8")
    (project / SHEET).unlink()
    make_bundels(project)
    made = project / BUNDELS
    assert (made / "lezen/nieuw/nieuw.css").read_text("utf-8") == "@layer component{.nieuw{inline-size:1rem}}\n"
    assert not (made / SHEET.removeprefix(f"{THEME}/")).exists()


def test_without_esbuild_what_is_right_stays_and_what_is_not_is_refused(project: Path) -> None:
    make_bundels(project)
    (project / "node_modules").unlink()
    make_bundels(project)
    (project / SCRIPT).unlink()
    with pytest.raises(SystemExit, match="npm ci --omit=dev --ignore-scripts"):
        make_bundels(project)


def test_two_parts_that_come_later_may_not_have_one_name(project: Path) -> None:
    (project / THEME / "lezen/tekst").mkdir()
    (project / THEME / "lezen/tekst/vertrek.js").write_text("export const een = 1;\n")
    with (project / THEME / "main.js").open("a") as script:
        script.write('void import("./lezen/tekst/vertrek.js");\n')
    with pytest.raises(SystemExit, match="heten hetzelfde: vertrek"):
        make_bundels(project)
