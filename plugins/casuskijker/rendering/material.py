"""Material's own stylesheet and script, for the pages by hand that ask for them; ours do without."""

from __future__ import annotations

from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from casuskijker.rendering.bundels import BUNDELS

if TYPE_CHECKING:
    from collections.abc import Iterable

MATERIAL = BUNDELS / "grond" / "material" / "material.css"
"""What Material's stylesheet gets to know of our colours and letters."""
SHEET = "material.css"
"""Its name beside our own stylesheet."""

STYLESHEETS, SCRIPTS = "assets/stylesheets/main.*.min.css", "assets/javascripts/bundle.*.min.js"


NEVER_USED = ("/assets/**/*.map", "/assets/stylesheets/palette.*")
"""Maps to sources that are not there, and a palette: `theme.palette` has no effect."""
FAVICON = "assets/images/favicon.png"
FOR_SEARCH = ("/assets/javascripts/lunr/**", "/assets/javascripts/workers/**")
"""What MkDocs' own search runs on; a site owner may have that plugin beside ours."""
SEARCH = {"search", "material/search"}


def list_ballast(plugins: Iterable[str], *, favicon: str) -> list[str]:
    """Return which files of Material no page asks for, as patterns that MkDocs reads at `exclude_docs`."""
    patterns = list(NEVER_USED if SEARCH.intersection(plugins) else (*NEVER_USED, *FOR_SEARCH))
    return patterns if favicon == FAVICON else [*patterns, f"/{FAVICON}"]


def write_material() -> str:
    """Return a stylesheet that brings Material's in below every layer of ours."""
    material = f'@import url("../../../{find_in_material(STYLESHEETS)}") layer(material);\n'
    return material + MATERIAL.read_text("utf-8")


def locate_material() -> Path:
    """Return the folder with all that Material brings along."""
    spec = find_spec("material")
    return Path(str(spec and spec.origin)).parent / "templates"


@cache
def find_in_material(pattern: str) -> str:
    """Return the address of a file that Material gives another name in every version."""
    root = locate_material()
    (path,) = root.glob(pattern)
    return path.relative_to(root).as_posix()
