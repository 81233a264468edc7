"""An index that is written beside an earlier one: what is the same in both is one file, and nothing else is."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from casuskijker.mkdocs_adapter.zoekbestanden import write_index
from tests.mkdocs_adapter.kleinste_site import write, write_smallest
from tests.mkdocs_runs import run_mkdocs

OLD = {"zoekindex/kern.json": b"1", "zoekindex/a/tekst/0.json": b"zelfde", "zoekindex/a/tekst/1.json": b"oud"}
NEW = {"zoekindex/kern.json": b"1", "zoekindex/b/tekst/0.json": b"zelfde", "zoekindex/b/tekst/1.json": b"nieuw"}


@pytest.fixture
def sites(tmp_path: Path) -> tuple[Path, Path]:
    """A site with an index, and where the next one is built."""
    write_index(OLD, to=tmp_path / "site", earlier=tmp_path / "site")
    return tmp_path / "site", tmp_path / "nieuw"


def test_what_is_the_same_is_one_file_and_what_is_not_is_written(sites: tuple[Path, Path]) -> None:
    earlier, to = sites
    write_index(NEW, to=to, earlier=earlier)
    assert {address: (to / address).read_bytes() for address in NEW} == NEW
    assert {address: (earlier / address).read_bytes() for address in OLD} == OLD
    tekst = [
        (earlier / f"zoekindex/a/tekst/{number}.json", to / f"zoekindex/b/tekst/{number}.json") for number in (0, 1)
    ]
    assert [Path.samefile(*pair) for pair in tekst] == [True, False]
    # Its address is the same in each index, and so it is written over.
    assert not Path.samefile(earlier / "zoekindex/kern.json", to / "zoekindex/kern.json")


def test_where_a_disk_gives_a_file_one_name_all_is_written(
    sites: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "link", refuse)
    earlier, to = sites
    write_index(NEW, to=to, earlier=earlier)
    assert {address: (to / address).read_bytes() for address in NEW} == NEW
    assert not Path.samefile(earlier / "zoekindex/a/tekst/0.json", to / "zoekindex/b/tekst/0.json")


HOOK = """
import pathlib
def on_post_build(config, **_):
    for path in pathlib.Path(config.site_dir).glob("zoekindex/*/tekst/*.json"):
        path.write_text("van iemand anders")
"""


def list_files(site: Path) -> dict[str, int]:
    """Return the texts of the index by their name, each with the file that it is."""
    return {path.name: path.stat().st_ino for path in (site / "zoekindex").glob("*/tekst/*.json")}


def test_a_build_after_one_change_writes_no_other_text_of_the_index(tmp_path: Path) -> None:
    project = write_smallest(tmp_path)
    write(project / "content/over.md", "# Over ons\n\nWij lezen.\n")
    assert run_mkdocs(project, "build", "--strict").returncode == 0
    before = list_files(project / "site")
    write(project / "content/over.md", "# Over ons\n\nWij lezen voor.\n")
    assert run_mkdocs(project, "build", "--strict").returncode == 0
    after = list_files(project / "site")
    assert before.keys() == after.keys()
    assert len([name for name in after if after[name] != before[name]]) == 1


def test_who_writes_in_what_was_built_writes_in_nothing_of_before(tmp_path: Path) -> None:
    """A build that then fails leaves the site as it was."""
    project = write_smallest(tmp_path)
    assert run_mkdocs(project, "build", "--strict").returncode == 0
    texts = list((project / "site/zoekindex").glob("*/tekst/*.json"))
    before = {text: text.read_text("utf-8") for text in texts}
    write(project / "haak.py", HOOK + "    raise SystemExit(1)\n")
    settings = project / "mkdocs.yml"
    write(settings, settings.read_text("utf-8") + "hooks: [haak.py]\n")
    assert run_mkdocs(project, "build").returncode != 0
    assert {text: text.read_text("utf-8") for text in texts} == before
