"""A key is the same for the same, and for nothing else."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from casuskijker.cache import keys, make_key
from casuskijker.cache.keys import PACKAGE, hash_rooms

if TYPE_CHECKING:
    from pathlib import Path


def test_a_key_tells_one_thing_from_another() -> None:
    different = {make_key(*parts) for parts in ((), ("",), ("ab",), ("a", "b"), ("", "ab"), ("1 a",), ("\ud800",))}
    assert len(different) == 7
    assert make_key("a", "b") == make_key("a", "b")


def test_another_version_of_python_has_other_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    before = make_key("a")
    monkeypatch.setattr("sys.version", "4")
    assert make_key("a") != before


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of two rooms."""
    for room in ("cache", "markdown"):
        shutil.copytree(PACKAGE / room, tmp_path / room)
    monkeypatch.setattr(keys, "PACKAGE", tmp_path)
    return tmp_path


def test_the_hash_of_rooms_changes_with_their_code_only(package: Path) -> None:
    hash_anew = hash_rooms.__wrapped__
    before, both = hash_anew("markdown"), hash_anew("markdown", "cache")
    assert before == hash_rooms("markdown")
    assert before != both
    with (package / "cache/keys.py").open("a") as file:
        file.write("# more\n")
    assert hash_anew("markdown") == before
    assert hash_anew("markdown", "cache") != both
    (package / "markdown/plain.py").rename(package / "markdown/other.py")
    assert hash_anew("markdown") != before


def test_the_hash_of_rooms_changes_with_a_list_that_their_code_reads(package: Path) -> None:
    hash_anew = hash_rooms.__wrapped__
    before = hash_anew("markdown")
    (package / "markdown/woorden.txt").write_text("huis\n", "utf-8")
    assert hash_anew("markdown") != before


def test_what_is_written_in_another_way_has_other_keys(package: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keys, "hash_rooms", hash_rooms.__wrapped__)
    before = make_key("a")
    with (package / "cache/packs.py").open("a") as file:
        file.write("# more\n")
    assert make_key("a") != before
