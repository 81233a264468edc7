"""Material's own stylesheet and script, for the pages by hand that ask for them; ours do without."""

from __future__ import annotations

from functools import cache
from importlib.util import find_spec
from pathlib import Path

from casuskijker.rendering.environment import THEME

MATERIAL = THEME / "grond" / "material" / "material.css"
"""What Material's stylesheet gets to know of our colours and letters."""
SHEET = "material.css"
"""Its name beside our own stylesheet."""

STYLESHEETS, SCRIPTS = "assets/stylesheets/main.*.min.css", "assets/javascripts/bundle.*.min.js"


def write_material() -> str:
    """Return a stylesheet that brings Material's in below every layer of ours."""
    material = f'@import url("../../../{find_in_material(STYLESHEETS)}") layer(material);\n'
    return material + MATERIAL.read_text("utf-8")


@cache
def find_in_material(pattern: str) -> str:
    """Return the address of a file that Material gives another name in every version."""
    spec = find_spec("material")
    root = Path(str(spec and spec.origin)).parent / "templates"
    (path,) = root.glob(pattern)
    return path.relative_to(root).as_posix()
