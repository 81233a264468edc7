"""Who reads the words of a vorm instead of asking it: in Python, whatever the code does with them on the way."""

from __future__ import annotations

import ast
from dataclasses import fields
from typing import TYPE_CHECKING

from casuskijker.domain.vorm import VORMEN, Vorm

if TYPE_CHECKING:
    from collections.abc import Iterator

WORDS = {field.name for field in fields(Vorm) if field.type == "str"} - {"rol"}
"""What a vorm is called and says; `rol` is an answer, as all that is no word is."""
CONSTANTS = {vorm.naam.upper() for vorm in VORMEN}
MANY = {"vormen", "VORMEN"}
AS_TEXT = {"str", "repr", "format", "ascii"}
ASKS = {
    "len", "bool", "hash", "ord", "set", "list", "tuple", "iter", "sorted",
    "match", "fullmatch", "search", "findall", "fnmatch", "startswith", "endswith", "get", "index", "count", "find",
}  # fmt: skip
"""What tells one text from another that is given to it."""
VORM, WOORD = "vorm", "woord"


def find_readers(source: str) -> list[str]:
    """Return the code in a module that finds out from its words which vorm there is."""
    tree = ast.parse(source)
    scopes = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
    known = {
        each.asname or each.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module == Vorm.__module__
        for each in node.names
        if each.name in CONSTANTS
    }
    found = {node: ast.unparse(node) for scope in (tree, *scopes) for node in _Scope(scope, known).find()}
    return list(found.values())


class _Scope:
    """A function or a module, with the names that stand for a vorm in it, or for words of one."""

    def __init__(self, tree: ast.AST, known: set[str]) -> None:
        self._nodes = list(ast.walk(tree))
        self._names = dict.fromkeys({"vorm", *known}, VORM)
        before = 0
        while before < len(self._names):
            before = len(self._names)
            self._names |= dict(self._list_names())

    def find(self) -> Iterator[ast.AST]:
        """Yield what must not be there."""
        return (node for node in self._nodes if self._is_reading(node))

    def _list_names(self) -> Iterator[tuple[str, str]]:
        for node in self._nodes:
            match node:
                case (
                    ast.Assign(targets=[ast.Name(id=name)], value=value)
                    | ast.NamedExpr(target=ast.Name(id=name), value=value)
                ):
                    given = self._kind(value)
                case (
                    ast.For(target=ast.Name(id=name), iter=many)
                    | ast.comprehension(target=ast.Name(id=name), iter=many)
                ):
                    given = VORM if MANY & {getattr(many, "id", ""), getattr(many, "attr", "")} else None
                case _:
                    continue
            if given:
                yield name, given

    def _kind(self, node: ast.AST | None) -> str | None:
        if isinstance(node, ast.Name):
            return self._names.get(node.id)
        if _is_vorm(node):
            return VORM
        return WOORD if self._is_woord(node) else None

    def _is_woord(self, node: ast.AST | None) -> bool:
        match node:
            case ast.Attribute(attr=name, value=value):
                return name in WORDS and self._kind(value) == VORM
            case ast.Call(func=ast.Name(id=name), args=[given, *_]):
                return name in AS_TEXT and bool(self._kind(given))
            case ast.JoinedStr(values=parts):
                return any(self._kind(getattr(part, "value", None)) for part in parts)
            case ast.BinOp(left=left, right=right):
                return bool(self._kind(left) or self._kind(right))
        return False

    def _is_reading(self, node: ast.AST) -> bool:
        match node:
            case ast.Attribute(value=value, attr=name):
                return bool(self._kind(value)) and hasattr(str, name)
            case ast.Subscript(value=value, slice=key, ctx=ast.Load()):
                return bool(self._kind(value) or self._kind(key))
            case ast.Compare(left=left, comparators=others):
                compared = [left, *others]
                kinds = {*map(self._kind, compared)}
                return kinds not in ({None}, {VORM}) and not any(_is_none(each) for each in compared)
            case ast.Call(func=func, args=given):
                name = getattr(func, "id", getattr(func, "attr", ""))
                return name in ASKS and any(map(self._kind, given))
            case ast.Match(subject=subject):
                return bool(self._kind(subject))
        return False


def _is_vorm(node: ast.AST | None) -> bool:
    match node:
        case ast.Attribute(attr=name, value=value):
            return name == "vorm" or (name in CONSTANTS and isinstance(value, ast.Name) and value.id == "vorm")
        case (
            ast.Subscript(slice=ast.Constant("vorm"))
            | ast.Call(func=ast.Attribute(attr="get"), args=[ast.Constant("vorm"), *_])
        ):
            return True
    return False


def _is_none(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and node.value is None
