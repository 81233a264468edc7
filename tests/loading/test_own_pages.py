"""Pages by hand that MkDocs cannot read are named, with the line where it goes wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casuskijker.loading import find_unreadable

if TYPE_CHECKING:
    from pathlib import Path


def test_what_can_be_read_is_no_problem(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_bytes("\ufeff# Café\r\n\x0c".encode())
    assert find_unreadable([tmp_path / "a.md"], root=tmp_path) == []


def test_every_page_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_bytes(b"# Oud\n\nEen caf\xe9.\n")
    (tmp_path / "b.md").symlink_to("nergens.md")
    problems = find_unreadable([tmp_path / "a.md", tmp_path / "b.md"], root=tmp_path)
    assert [(str(each.place), each.code) for each in problems] == [("a.md:3", "C002"), ("b.md:1", "C001")]
