"""What the browser gets besides pages: one stylesheet, the bundles of scripts, the mark, the serif.

Scripts and styles stand in a folder that is called after their content: a page and its scripts are always of one
version, however long a browser keeps either. Pictures and what others made keep one address; decision record 0031.
"""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING

from casuskijker.rendering.accent import write_accent
from casuskijker.rendering.bundels import BUNDELS, SHEETS, check_bundels, put_in_woorden
from casuskijker.rendering.environment import THEME
from casuskijker.rendering.material import MATERIAL, SHEET, write_material
from casuskijker.rendering.modules import START, name_own_sheet
from casuskijker.rendering.woorden import list_woorden

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

FOLDER = "assets/casuskijker"
STYLESHEET = "casuskijker.css"
FOR_OLD_PAGES, OLD_START = "grond/voorheen/voorheen.js", "main.js"
"""What stands where the first module stood before there was a folder per version: pages of then still ask for it."""

# The ground first, paper last; the components do not depend on each other.
WINGS = ("grond", "kern", "lezen", "kijken", "zoeken")
FIRST, LAST = ("tokens", "basis", "proza", "pagina"), ("afdrukken",)
AS_WRITTEN = "*/*/*.svg"
BUNDLED = {".js", ".mjs"}
"""Scripts of others are in the bundles of ours."""
PAKKETTEN = THEME / "pakketten"
"""What others made, a folder to a package: `hatch_build.py` fills it, and lists the packages beside their folders."""


@dataclass(frozen=True, slots=True)
class Assets:
    """Every file for the browser by its address, and the folder in which scripts and styles of this version stand."""

    folder: str
    files: Mapping[str, bytes]

    @property
    def stylesheet(self) -> str:
        """The address of the stylesheet."""
        return f"{self.folder}/{STYLESHEET}"

    @property
    def main_module(self) -> str:
        """The address of the module that starts the components."""
        return f"{self.folder}/{START}"


def collect_assets(accent: str | None = None) -> Assets:
    """Return every file for the browser, in the colour of the site owner if there is one.

    The stylesheets of the components are one file, but for a few: a page needs most of them, and each file would cost a
    request. The scripts are a file to a bundle, so that a page loads what it needs. Comments and empty space stay here.

    Raises:
        StaleBundelsError: When scripts or stylesheets changed after they were bundled.
    """
    check_bundels()
    of_others = (path for path in PAKKETTEN.glob("*/*") if path.suffix not in BUNDLED)
    as_written = {_address_of(path): path.read_bytes() for path in (*THEME.glob(AS_WRITTEN), *of_others)}
    scripts = {
        path.relative_to(BUNDELS).as_posix(): put_in_woorden(path.read_text("utf-8"), list_woorden())
        for path in BUNDELS.rglob("*.js")
    }
    for_old_pages = scripts.pop(FOR_OLD_PAGES)
    texts = scripts | _make_sheets() | {SHEET: write_material()}
    texts[STYLESHEET] += write_accent(accent) if accent else ""
    folder = f"{FOLDER}/{_name_version(texts)}"
    files = {f"{folder}/{name}": text.encode() for name, text in texts.items()}
    return Assets(folder, as_written | files | {f"{FOLDER}/{OLD_START}": for_old_pages.encode()})


def _name_version(texts: Mapping[str, str]) -> str:
    whole = "\0".join(f"{name}\0{text}" for name, text in sorted(texts.items()))
    return sha256(whole.encode()).hexdigest()[:12]


def _address_of(path: Path) -> str:
    return f"{FOLDER}/{path.relative_to(THEME).as_posix()}"


def _make_sheets() -> dict[str, str]:
    """Return the stylesheet of every page, and those that come with the one component that they are of."""
    sheets: dict[str, list[str]] = {}
    for path in _order_stylesheets():
        name = "".join(name_own_sheet(path.parent.name)) or STYLESHEET
        sheets.setdefault(name, []).append(path.read_text("utf-8").rstrip())
    return {name: "".join(texts) for name, texts in sheets.items()}


def _order_stylesheets() -> list[Path]:
    def rank(path: Path) -> tuple[int, int, str]:
        wing, component = path.relative_to(BUNDELS).parts[:2]
        first = FIRST.index(component) if component in FIRST else len(FIRST)
        return (len(WINGS) if component in LAST else WINGS.index(wing)), first, path.as_posix()

    return sorted((path for path in BUNDELS.glob(SHEETS) if path != MATERIAL), key=rank)
