"""The rooms of the house: which may know which."""

from __future__ import annotations

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


def test_the_rooms_know_only_what_they_stand_on(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(PROJECT)
    # It would turn off every logger there is, also for the tests that come after this one in the same process.
    monkeypatch.setattr(cli, "_configure_logging", lambda _: None)
    assert lint_imports(no_cache=True) == EXIT_STATUS_SUCCESS, capsys.readouterr().out
