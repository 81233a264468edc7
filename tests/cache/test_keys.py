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
    monkeypatch.setattr(keys, "_hash_room", keys._hash_room.__wrapped__)
    return tmp_path


def test_the_hash_of_rooms_changes_with_their_code_only(package: Path) -> None:
    before, both = hash_rooms("markdown"), hash_rooms("markdown", "cache")
    assert before != both
    with (package / "cache/keys.py").open("a") as file:
        file.write("# more\n")
    assert hash_rooms("markdown") == before
    assert hash_rooms("markdown", "cache") != both
    (package / "markdown/plain.py").rename(package / "markdown/other.py")
    assert hash_rooms("markdown") != before


def test_the_hash_of_rooms_changes_with_a_list_that_their_code_reads(package: Path) -> None:
    before = hash_rooms("markdown")
    (package / "markdown/woorden.txt").write_text("huis\n", "utf-8")
    assert hash_rooms("markdown") != before


def test_what_is_written_in_another_way_has_other_keys(package: Path) -> None:
    before = make_key("a")
    with (package / "cache/packs.py").open("a") as file:
        file.write("# more\n")
    assert make_key("a") != before
