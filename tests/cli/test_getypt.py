"""What is to be typed can be typed as it is said: a folder with a space in its name is the rule."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from casuskijker.cli.getypt import show_program

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
