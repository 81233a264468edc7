"""A page of a served site is written in the file that is there, and nobody sees half of it."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from casuskijker.mkdocs_adapter.serve.schrijver import Schrijver

if TYPE_CHECKING:
    from pathlib import Path


def test_a_page_is_written_where_it_is_when_nobody_reads_it(tmp_path: Path) -> None:
    page = tmp_path / "site/index.html"
    page.parent.mkdir()
    schrijver = Schrijver(tmp_path / "site")
    schrijver.put("index.html", b"de eerste, die lang is")
    same_file = page.stat().st_ino
    with schrijver.reading:
        writing = threading.Thread(target=schrijver.put, args=("index.html", b"de tweede"))
        writing.start()
        writing.join(0.05)
        assert page.read_bytes() == b"de eerste, die lang is"
    writing.join()
    assert (page.read_bytes(), page.stat().st_ino) == (b"de tweede", same_file)
    schrijver.put("lijst.json", b"[1]")
    schrijver.put("lijst.json", b"[]")
    assert (tmp_path / "site/lijst.json").read_bytes() == b"[]"
    schrijver.close()
