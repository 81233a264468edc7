"""Makes the package whole before it is built: who installs it needs neither Node nor a network."""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

sys.path.insert(0, str(Path(__file__).parent / "plugins"))  # a build of its own looks nowhere here
from bundling import BUNDELS, make_bundels

PAKKETTEN = "plugins/casuskijker/theme/pakketten"
"""The folder in the package with the files of others, and with the list of them; git does not keep it."""
LIST = "pakketten.json"

MISSING = (
    "De pakketten voor de browser ontbreken of zijn niet die uit package.json; "
    "haal ze op met: npm ci --omit=dev --ignore-scripts"
)


class ThemeHook(BuildHookInterface[Any]):
    """Runs before every wheel, sdist and editable install."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Fill the two folders of the theme that git does not keep; an sdist has them already and no node_modules."""
        del version
        build_data["artifacts"] += [f"/{PAKKETTEN}/", f"/{BUNDELS}/"]
        root = Path(self.root)
        _copy_pakketten(root, self.config["bestanden"])
        make_bundels(root)


def _copy_pakketten(root: Path, files: dict[str, list[str]]) -> None:
    """Copy the files that pyproject.toml names."""
    wanted = json.loads((root / "package.json").read_text("utf-8"))["dependencies"]
    target = root / PAKKETTEN
    sources = {name: root / "node_modules" / name for name in wanted}
    if all(_version_in(folder) == wanted[name] for name, folder in sources.items()):
        _copy_all(sources, files, target)
    elif _versions_of(target) != wanted:
        raise SystemExit(MISSING)


def _copy_all(sources: dict[str, Path], files: dict[str, list[str]], target: Path) -> None:
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir()
    listed = [_copy_one(name, folder, files=files[name], target=target) for name, folder in sources.items()]
    (target / LIST).write_text(json.dumps(listed, indent=2) + "\n", "utf-8")


def _copy_one(name: str, folder: Path, *, files: list[str], target: Path) -> dict[str, object]:
    """Copy the files of a package with the text of its licence, and return what a reader may want to know of it."""
    place = name.rpartition("/")[2]
    (target / place).mkdir()
    for file in files:
        shutil.copyfile(folder / file, target / place / Path(file).name)
    shutil.copyfile(folder / "LICENSE", target / place / "LICENSE.txt")
    about = _read_about(folder)
    return {
        "naam": name,
        "versie": about["version"],
        "licentie": about["license"],
        "adres": about["homepage"],
        "bestanden": [f"{place}/{Path(file).name}" for file in files],
        "licentietekst": f"{place}/LICENSE.txt",
    }


def _version_in(folder: Path) -> str | None:
    return _read_about(folder)["version"] if (folder / "package.json").is_file() else None


def _read_about(folder: Path) -> dict[str, Any]:
    about: dict[str, Any] = json.loads((folder / "package.json").read_text("utf-8"))
    return about


def _versions_of(target: Path) -> dict[str, str]:
    """Return the versions of the packages that were copied before."""
    file = target / LIST
    listed = json.loads(file.read_text("utf-8")) if file.is_file() else []
    return {package["naam"]: package["versie"] for package in listed}
