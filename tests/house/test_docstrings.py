"""What a docstring owes to who calls the function."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from tests.house.code import PACKAGE, FunctionNode, files_of, place_of

if TYPE_CHECKING:
    from collections.abc import Iterator


def public_functions(scope: ast.Module | ast.ClassDef) -> Iterator[FunctionNode]:
    """Yield what others may call: functions, and methods of classes that others may use."""
    for node in scope.body:
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
            yield from public_functions(node)
        elif isinstance(node, FunctionNode) and not node.name.startswith("_"):
            yield node


def raises(node: ast.AST) -> bool:
    """Whether there is a `raise` in the body itself, apart from functions in it."""
    inner = (child for child in ast.iter_child_nodes(node) if not isinstance(child, FunctionNode))
    return any(isinstance(child, ast.Raise) or raises(child) for child in inner)


def find_silent(source: str) -> list[str]:
    """Return the functions of a module that raise and do not say so."""
    return [
        node.name
        for node in public_functions(ast.parse(source))
        if raises(node) and "Raises:\n" not in (ast.get_docstring(node) or "")
    ]


def test_a_public_function_that_raises_says_so() -> None:
    silent = {place_of(path): find_silent(path.read_text("utf-8")) for path in files_of(PACKAGE, "*.py")}
    assert {place: names for place, names in silent.items() if names} == {}


def test_a_raise_counts_for_the_function_it_stands_in() -> None:
    source = '''
def open_kast():
    """Open it."""
    with lock:
        raise ValueError

def hand_over():
    """Return what may fail later."""
    def later():
        raise ValueError
    return later

def say():
    """Say so.

    Raises:
        ValueError: Always.
    """
    raise ValueError

class Kast:
    def close(self):
        raise ValueError

class _Binnen:
    def close(self):
        raise ValueError
'''
    assert find_silent(source) == ["open_kast", "close"]
