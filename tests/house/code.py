"""The code of this project as the house rules see it: files with their lines, functions with their sizes."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tests import PROJECT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PACKAGE = PROJECT / "plugins" / "casuskijker"
TESTS = PROJECT / "tests"
NOT_BY_HAND = {PACKAGE / "theme" / "bundels", PACKAGE / "theme" / "pakketten"}

FunctionNode = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True, slots=True)
class Function:
    """One function: where it is, its lines without the docstring, and how it may be called."""

    place: str
    name: str
    lines: int
    parameters: int
    positional: int

    @property
    def is_public(self) -> bool:
        """Whether others may call it."""
        return not self.name.startswith("_")


def files_of(folder: Path, pattern: str) -> list[Path]:
    """Return the files in a folder and below that are written by hand; there must be some, or the pattern is wrong."""
    found = sorted(path for path in folder.rglob(pattern) if NOT_BY_HAND.isdisjoint(path.parents))
    assert found, f"no {pattern} in {folder}"
    return found


def place_of(path: Path) -> str:
    """Return a path relative to the project."""
    return path.relative_to(PROJECT).as_posix()


def count_lines(path: Path) -> int:
    """Return the number of lines of a file."""
    return len(path.read_text("utf-8").splitlines())


def functions_in(source: str, *, place: str) -> Iterator[Function]:
    """Yield the functions and methods in the text of a module, nested ones too."""
    tree = ast.parse(source)
    methods = {id(item) for node in ast.walk(tree) if isinstance(node, ast.ClassDef) for item in node.body}
    for node in ast.walk(tree):
        if isinstance(node, FunctionNode):
            yield _measure(node, place=f"{place}:{node.lineno}", bound=id(node) in methods)


def _measure(node: FunctionNode, *, place: str, bound: bool) -> Function:
    arguments = node.args
    positional = len(arguments.posonlyargs) + len(arguments.args) - bound
    return Function(
        place=f"{place} {node.name}",
        name=node.name,
        lines=(node.end_lineno or node.lineno) - node.lineno + 1 - _docstring_lines(node),
        parameters=positional + len(arguments.kwonlyargs),
        positional=positional,
    )


def _docstring_lines(node: FunctionNode) -> int:
    if ast.get_docstring(node) is None:
        return 0
    docstring = node.body[0]
    return (docstring.end_lineno or docstring.lineno) - docstring.lineno + 1
