"""What the browser gets besides pages: one stylesheet, the modules as written, the mark."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casuskijker.rendering.environment import COMPONENTS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FOLDER = "assets/casuskijker"
STYLESHEET = f"{FOLDER}/casuskijker.css"
MAIN_MODULE = f"{FOLDER}/main.js"

# The foundation first, paper last; the components do not depend on each other.
FIRST, LAST = ("tokens", "basis", "pagina"), ("afdrukken",)
AS_WRITTEN = {".js", ".svg", ".png"}


def collect_assets() -> dict[str, bytes]:
    """Return every file for the browser by its address.

    The stylesheets of the components are one file: a page needs most of them, and each file would cost a request.
    """
    as_written = {
        f"{FOLDER}/{path.relative_to(COMPONENTS).as_posix()}": path.read_bytes()
        for path in sorted(COMPONENTS.rglob("*"))
        if path.suffix in AS_WRITTEN
    }
    return {STYLESHEET: b"\n".join(path.read_bytes() for path in _order_stylesheets())} | as_written


def _order_stylesheets() -> Iterator[Path]:
    components = sorted(path.name for path in COMPONENTS.iterdir() if path.is_dir())
    middle = [name for name in components if name not in {*FIRST, *LAST}]
    for name in (*FIRST, *middle, *LAST):
        yield from sorted((COMPONENTS / name).glob("*.css"))
