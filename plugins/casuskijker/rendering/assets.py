"""What the browser gets besides pages: one stylesheet, the modules without their comments, the mark, the serif."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casuskijker.rendering.environment import FRAME, THEME
from casuskijker.rendering.material import MATERIAL, write_material
from casuskijker.rendering.modules import START, make_modules
from casuskijker.rendering.scripts import make_small, name_made_modules
from casuskijker.rendering.stylesheets import make_small_sheet

if TYPE_CHECKING:
    from pathlib import Path

FOLDER = "assets/casuskijker"
STYLESHEET = f"{FOLDER}/casuskijker.css"
MAIN_MODULE = f"{FOLDER}/{START}"

# The ground first, paper last; the components do not depend on each other.
WINGS = ("grond", "kern", "lezen", "kijken", "zoeken")
FIRST, LAST = ("tokens", "basis", "proza", "pagina"), ("afdrukken",)
AS_WRITTEN = {".svg", ".png"}
PAKKETTEN = THEME / "pakketten"
"""What others made, a folder to a package: `hatch_build.py` fills it, and lists the packages beside their folders."""


def collect_assets() -> dict[str, bytes]:
    """Return every file for the browser by its address.

    The stylesheets of the components are one file: a page needs most of them, and each file would cost a request. The
    scripts stay one file to a module, so that a page loads what it needs. Comments and empty space stay here.
    """
    as_written = {_address_of(path): path.read_bytes() for path in (*_find_files(*AS_WRITTEN), *PAKKETTEN.glob("*/*"))}
    sources = {path.relative_to(THEME).as_posix(): path.read_text("utf-8") for path in _find_files(".js")}
    scripts = {module: name_made_modules(make_small(script)) for module, script in sources.items()}
    modules = {
        f"{FOLDER}/{module}": text.encode() for module, text in (scripts | make_modules(sources.items())).items()
    }
    stylesheet = make_small_sheet("\n".join(path.read_text("utf-8") for path in _order_stylesheets()))
    return {STYLESHEET: stylesheet.encode(), **write_material()} | modules | as_written


def _find_files(*suffixes: str) -> list[Path]:
    elsewhere = {FRAME, PAKKETTEN}
    return [path for path in sorted(THEME.rglob("*")) if path.suffix in suffixes and elsewhere.isdisjoint(path.parents)]


def _address_of(path: Path) -> str:
    return f"{FOLDER}/{path.relative_to(THEME).as_posix()}"


def _order_stylesheets() -> list[Path]:
    def rank(path: Path) -> tuple[int, int, str]:
        wing, component = path.relative_to(THEME).parts[:2]
        first = FIRST.index(component) if component in FIRST else len(FIRST)
        return (len(WINGS) if component in LAST else WINGS.index(wing)), first, path.as_posix()

    return sorted((path for path in _find_files(".css") if path != MATERIAL), key=rank)
