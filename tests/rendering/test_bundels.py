"""The bundles: those of other scripts or stylesheets than there are reach nobody."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING

import pytest

from casuskijker.rendering import bundels
from casuskijker.rendering.assets import collect_assets
from casuskijker.rendering.bundels import BUNDELS, LIST, SOURCE, StaleBundelsError, check_bundels, read_bundels
from casuskijker.rendering.environment import THEME

if TYPE_CHECKING:
    from pathlib import Path


SHEET = "kijken/kijkraam-invullen/papier.css"


@pytest.fixture
def theme(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The theme as it is here: what was made, and the scripts and sheets that it was made of."""
    for name in json.loads((BUNDELS / LIST).read_text("utf-8"))["bronnen"]:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(THEME / name, tmp_path / name)
    shutil.copytree(BUNDELS, tmp_path / BUNDELS.name)
    monkeypatch.setattr(bundels, "THEME", tmp_path)
    monkeypatch.setattr(bundels, "BUNDELS", tmp_path / BUNDELS.name)
    return tmp_path


def test_bundles_of_the_scripts_that_are_there_are_read(theme: Path) -> None:
    assert theme.is_dir()
    check_bundels()
    assert read_bundels().collect("overal.js")[0] == "overal.js"


@pytest.mark.parametrize("name", ["kern/dossier/dossier.js", "woorden/zoeken.js", "grond/basis/basis.js", SHEET])
def test_a_change_in_any_script_or_its_words_or_in_a_sheet_makes_them_stale(theme: Path, name: str) -> None:
    with (theme / name).open("a") as script:
        script.write("\n")
    with pytest.raises(StaleBundelsError, match="make bundels"):
        collect_assets()


@pytest.mark.parametrize("name", ["kern/dossier/dossier.js", SHEET])
def test_a_script_or_sheet_that_is_gone_makes_them_stale(theme: Path, name: str) -> None:
    (theme / name).unlink()
    with pytest.raises(StaleBundelsError, match="python -m bundling"):
        check_bundels()


def test_a_sheet_that_is_new_or_called_otherwise_makes_them_stale(theme: Path) -> None:
    beside = theme / SHEET.replace("papier", "scherm")
    shutil.copyfile(theme / SHEET, beside)
    with pytest.raises(StaleBundelsError):
        check_bundels()
    (theme / SHEET).unlink()
    with pytest.raises(StaleBundelsError):
        check_bundels()
    beside.rename(theme / SHEET)
    check_bundels()


def test_without_bundles_it_is_said_how_to_make_them(theme: Path) -> None:
    shutil.rmtree(theme / BUNDELS.name)
    with pytest.raises(StaleBundelsError, match="make bundels"):
        check_bundels()


def test_an_installed_package_has_no_scripts_and_sheets_to_compare_them_with(theme: Path) -> None:
    for name in (SOURCE, "kern/dossier/dossier.js", SHEET):
        (theme / name).unlink()
    check_bundels()
    assert read_bundels().files
