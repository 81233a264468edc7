"""What the browser gets besides pages: one stylesheet, the modules without their comments, the mark."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from pygments.lexers.javascript import JavascriptLexer
from pygments.token import Comment, is_token_subtype

from casuskijker.rendering.environment import COMPONENTS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FOLDER = "assets/casuskijker"
STYLESHEET = f"{FOLDER}/casuskijker.css"
MAIN_MODULE = f"{FOLDER}/main.js"

# The foundation first, paper last; the components do not depend on each other.
FIRST, LAST = ("tokens", "basis", "pagina"), ("afdrukken",)
AS_WRITTEN = {".svg", ".png"}


def collect_assets() -> dict[str, bytes]:
    """Return every file for the browser by its address.

    The stylesheets of the components are one file: a page needs most of them, and each file would cost a request. The
    scripts stay one file to a module, so that a page loads what it needs; their comments, a third of them, stay here.
    """
    as_written = {_address_of(path): path.read_bytes() for path in _find_files(*AS_WRITTEN)}
    scripts = {_address_of(path): strip_comments(path.read_text("utf-8")).encode() for path in _find_files(".js")}
    return {STYLESHEET: b"\n".join(path.read_bytes() for path in _order_stylesheets())} | scripts | as_written


@cache  # while a site is served, it is built again and again from the same scripts
def strip_comments(script: str) -> str:
    """Return a script without its comments; nothing else in it changes."""
    tokens = JavascriptLexer(stripnl=False).get_tokens(script)
    return "".join(text for kind, text in tokens if not is_token_subtype(kind, Comment))


def _find_files(*suffixes: str) -> list[Path]:
    return [path for path in sorted(COMPONENTS.rglob("*")) if path.suffix in suffixes]


def _address_of(path: Path) -> str:
    return f"{FOLDER}/{path.relative_to(COMPONENTS).as_posix()}"


def _order_stylesheets() -> Iterator[Path]:
    components = sorted(path.name for path in COMPONENTS.iterdir() if path.is_dir())
    middle = [name for name in components if name not in {*FIRST, *LAST}]
    for name in (*FIRST, *middle, *LAST):
        yield from sorted((COMPONENTS / name).glob("*.css"))
