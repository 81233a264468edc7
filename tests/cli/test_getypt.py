"""What is to be typed can be typed as it is said: a folder with a space in its name is the rule."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from casuskijker.cli.getypt import ours, show_program

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("program", "on_windows", "typed"),
    [
        ("onze casussen/.venv/bin/python", False, ".venv/bin/python"),
        ("elders/bin/python", False, "{}/elders/bin/python"),
        ("elders daar/bin/python", False, '"{}/elders daar/bin/python"'),
        ("elders daar/bin/python", True, '& "{}/elders daar/bin/python"'),
        ("onze casussen/.venv/bin/python", True, ".venv/bin/python"),
    ],
)
def test_a_program_is_called_from_where_one_types(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, program: str, *, on_windows: bool, typed: str
) -> None:
    (tmp_path / "onze casussen").mkdir()
    monkeypatch.chdir(tmp_path / "onze casussen")
    monkeypatch.setattr("casuskijker.cli.getypt.ON_WINDOWS", on_windows)
    assert show_program(str(tmp_path / program)) == typed.format(tmp_path)


def test_we_are_called_by_our_name_where_that_is_found_and_else_as_was_typed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "argv", [".venv/bin/casuskijker", "check"])
    monkeypatch.setenv("PATH", str(tmp_path))
    assert ours() == ".venv/bin/casuskijker"
    monkeypatch.setattr(sys, "argv", [str(tmp_path / ".venv/Scripts/casuskijker.exe")])
    assert ours() == ".venv/Scripts/casuskijker.exe"
    monkeypatch.setattr(sys, "argv", ["/lib/casuskijker/__main__.py"])
    assert ours() == "casuskijker"
    (tmp_path / "casuskijker").touch(mode=0o755)
    monkeypatch.setattr(sys, "argv", [str(tmp_path / "casuskijker")])
    assert ours() == "casuskijker"
