"""The search index of a real site."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from casuskijker.cli import main
from tests import PROJECT
from tests.site.links import find_dead_links
from tests.sites import build_strict, copy_project

if TYPE_CHECKING:
    from pathlib import Path

    from tests.sites import Site


def files_of(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_two_builds_and_an_export_have_the_same_index(site: Site, tmp_path: Path) -> None:
    project = copy_project(PROJECT, to=tmp_path / "project", site_url=site.url)
    build_strict(project, into=tmp_path / "weer")
    assert main(["export", "--naar", str(tmp_path / "kopie"), str(project)]) == 0
    first = files_of(site.folder / "zoekindex")
    assert len(first) > 100
    assert files_of(tmp_path / "weer/zoekindex") == first
    assert files_of(tmp_path / "kopie/docs/zoekindex") == first


def test_every_place_that_can_be_found_is_there(site: Site) -> None:
    links = []
    for path in site.folder.glob("zoekindex/*/tekst/*.json"):
        record = json.loads(path.read_text("utf-8"))
        ankers = {anker for anker, _, _ in record["plekken"] if anker}
        url = record["url"] or "index.html"  # the home page is the base itself
        links += [url, *(f"{url}#{anker}" for anker in ankers)]
    assert len(links) > 500
    wijzer = site.folder / "wijzer.html"
    wijzer.write_text("".join(f'<a href="{link}">x</a>' for link in links), "utf-8")
    dead = find_dead_links(site.folder)
    wijzer.unlink()
    assert dead == []
