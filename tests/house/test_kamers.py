"""The rooms of the house: which may know which."""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
from typing import TYPE_CHECKING

from importlinter import cli
from importlinter.cli import EXIT_STATUS_SUCCESS, lint_imports

from tests import PROJECT
from tests.house.code import PACKAGE, files_of, place_of

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    import pytest

NEWCOMERS = """\
import importlib, json, pkgutil, sys
before = set(sys.modules)
import casuskijker.domain as domain
for module in pkgutil.walk_packages(domain.__path__, "casuskijker.domain."):
    importlib.import_module(module.name)
print(json.dumps(sorted({name.partition(".")[0] for name in set(sys.modules) - before})))
"""


def test_domain_needs_the_standard_library_only() -> None:
    result = subprocess.run([sys.executable, "-c", NEWCOMERS], capture_output=True, encoding="utf-8", check=True)
    assert set(json.loads(result.stdout)) - sys.stdlib_module_names == {"casuskijker"}


def test_only_mkdocs_adapter_imports_mkdocs() -> None:
    others = [path for path in files_of(PACKAGE, "*.py") if "mkdocs_adapter" not in path.relative_to(PACKAGE).parts]
    imports = re.compile(r"^\s*(import|from) (mkdocs|material|properdocs)\b", re.MULTILINE)
    assert [place_of(path) for path in others if imports.search(path.read_text("utf-8"))] == []


def read_arrows() -> dict[str, set[str]]:
    """Return which modules each module names, those that it needs for its types only too."""
    paths = {
        ".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts): path for path in files_of(PACKAGE, "*.py")
    }
    names = {name.removesuffix(".__init__"): path for name, path in paths.items()}
    arrows: dict[str, set[str]] = {}
    for name, path in names.items():
        imports = [node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.ImportFrom)]
        said = {(node.module or "", alias.name) for node in imports for alias in node.names}
        arrows[name] = {f"{room}.{part}" if f"{room}.{part}" in names else room for room, part in said} & names.keys()
    return arrows


def find_circle(arrows: Mapping[str, Collection[str]]) -> set[str]:
    """Return the modules that lead to one another: what is left when the ends are taken off, again and again."""
    left = {name: {*others} - {name} for name, others in arrows.items()}
    while True:
        wanted = {other for others in left.values() for other in others}
        inside = {name for name, others in left.items() if others and name in wanted}
        if inside == left.keys():
            return inside
        left = {name: others & inside for name, others in left.items() if name in inside}


def test_no_module_leads_back_to_itself_not_even_for_its_types() -> None:
    arrows = read_arrows()
    assert sum(map(len, arrows.values())) > 1000
    assert find_circle(arrows) == set()


def test_a_circle_is_found() -> None:
    assert find_circle({"a": {"b"}, "b": {"c"}, "c": {"b", "d"}, "d": set()}) == {"b", "c"}


def test_the_rooms_know_only_what_they_stand_on(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(PROJECT)
    # It would turn off every logger there is, also for the tests that come after this one in the same process.
    monkeypatch.setattr(cli, "_configure_logging", lambda _: None)
    assert lint_imports(no_cache=True) == EXIT_STATUS_SUCCESS, capsys.readouterr().out
