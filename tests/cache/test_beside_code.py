"""What hangs on no site stays where Python keeps our modules, or nowhere."""

from __future__ import annotations

import sys
from importlib.util import cache_from_source
from pathlib import Path

import pytest

from casuskijker.cache import NO_CACHE, beside_code, open_beside_code


@pytest.mark.parametrize("prefix", [None, "elders"])
def test_it_is_a_folder_beside_what_our_modules_were_compiled_to_for_this_python(
    prefix: str | None, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(sys, "pycache_prefix", prefix and str(tmp_path / prefix))
    folder, module = open_beside_code().folder, Path(cache_from_source(beside_code.__file__))
    assert folder == module.parent / module.stem
    assert sys.implementation.cache_tag in folder.name


def test_where_python_is_told_to_keep_nothing_there_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    assert open_beside_code() == NO_CACHE
