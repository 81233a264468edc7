"""A site takes the place of another: whenever that ends halfway, every page of what is there has what it asks for."""

from __future__ import annotations

import errno
import gc
import logging
import os
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from mkdocs import utils
from mkdocs.commands.build import build
from mkdocs.config.base import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort

from casuskijker.mkdocs_adapter.replacing import list_published, replace_site
from casuskijker.mkdocs_adapter.staging import Staging, choose_beside
from tests.mkdocs_adapter.kleinste_site import write_smallest

if TYPE_CHECKING:
    from collections.abc import Mapping

OLD = {
    "index.html": "oud, met assets/1/main.js",
    "weg/index.html": "oud, met assets/1/main.js",
    "zoeken/index.html": "oud, met zoekindex/kern.json",
    "assets/1/main.js": "oud",
    "zoekindex/kern.json": "zie zoekindex/a/woorden.json",
    "zoekindex/a/woorden.json": "oud",
}
NEW = {
    "index.html": "nieuw, met assets/2/main.js",
    "erbij/index.html": "nieuw, met assets/2/main.js",
    "zoeken/index.html": "nieuw, met zoekindex/kern.json",
    "assets/2/main.js": "nieuw",
    "zoekindex/kern.json": "zie zoekindex/b/woorden.json",
    "zoekindex/b/woorden.json": "nieuw",
}
ASKED = re.compile(r"(?:assets|zoekindex)/\S+")


def write(folder: Path, files: Mapping[str, str]) -> Path:
    for name, text in files.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    return folder


def read(folder: Path) -> dict[str, str]:
    return {place: (folder / place).read_text("utf-8") for place in list_published(folder)}


def begin(site: Path) -> tuple[Staging, Path]:
    """Begin to build; return the folder that MkDocs then writes in."""
    config = MkDocsConfig()
    config.site_dir = str(site)
    staging = Staging(wanted=True)
    staging.begin(config)
    return staging, Path(config.site_dir)


def lacks(site: Path) -> list[str]:
    """Return what pages and files of a site ask for and is not there."""
    return [asked for text in read(site).values() for asked in ASKED.findall(text) if not (site / asked).exists()]


def test_a_new_site_takes_the_place_of_the_old_one_and_nothing_else_is_left(tmp_path: Path) -> None:
    site = write(tmp_path / "site", OLD)
    write(site, {".git/HEAD": "van iemand anders"})
    staging, beside = begin(site)
    write(beside, NEW)
    assert read(site) == OLD
    staging.finish()
    assert read(site) == NEW
    assert [path.name for path in tmp_path.iterdir()] == ["site"]
    assert sorted(path.name for path in site.iterdir()) == [
        ".git",
        "assets",
        "erbij",
        "index.html",
        "zoeken",
        "zoekindex",
    ]


def test_folders_within_folders_come_along_and_what_stood_in_their_place_gives_way(tmp_path: Path) -> None:
    site = write(tmp_path / "site", OLD)
    staging, beside = begin(site)
    new = {**NEW, "zoekindex/b/tekst/1.json": "nieuw", "zoeken/beeld/1.png": "nieuw", "erbij/beeld/diep/2.png": "nieuw"}
    write(beside, new)
    write(site, {"zoekindex/b/van-een-ander.json": "oud"})
    staging.finish()
    assert read(site) == {**new, "zoekindex/b/van-een-ander.json": "oud"}
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


def test_the_first_site_needs_no_folder(tmp_path: Path) -> None:
    staging, beside = begin(tmp_path / "diep" / "site")
    write(beside, NEW)
    staging.finish()
    assert read(tmp_path / "diep" / "site") == NEW


def test_whenever_it_ends_halfway_no_page_lacks_what_it_asks_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    moves = len(NEW) + len(OLD.keys() - NEW.keys())
    for number in range(moves):
        folder = tmp_path / str(number)
        site, built = write(folder / "site", OLD), write(folder / "nieuw", NEW)
        before = list_published(site)
        with monkeypatch.context() as patch:
            _break_after(number, patch)
            with pytest.raises(OSError, match="vol"):
                replace_site(built, site, before=before)
        assert lacks(site) == [], f"na {number} bestanden"
        assert {"index.html", "zoeken/index.html"} <= read(site).keys()


def _break_after(number: int, patch: pytest.MonkeyPatch) -> None:
    """Let the computer refuse the next file that is moved or taken away."""
    done: list[int] = []
    replace, unlink = Path.replace, Path.unlink

    def count() -> None:
        if len(done) == number:
            raise OSError(errno.ENOSPC, "vol")
        done.append(number)

    def move(self: Path, target: Path) -> Path:
        count()
        return replace(self, target)

    def take_away(self: Path) -> None:
        count()
        unlink(self)

    patch.setattr(Path, "replace", move)
    patch.setattr(Path, "unlink", take_away)
    patch.setattr("shutil.rmtree", lambda *_, **__: count())


def test_a_build_that_fails_leaves_the_site_as_it_was(tmp_path: Path) -> None:
    site = write(tmp_path / "site", OLD)
    staging, beside = begin(site)
    write(beside, {"index.html": "half"})
    staging.give_up(RuntimeError("iets"))
    staging.finish()
    assert read(site) == OLD
    assert not beside.exists()


def test_a_build_that_somebody_stops_leaves_the_site_as_it_was(tmp_path: Path) -> None:
    site, project = write(tmp_path / "site", OLD), write_smallest(tmp_path / "project")
    (project / "haak.py").write_text("def on_page_context(*_, **__):\n    raise KeyboardInterrupt\n", "utf-8")
    with (project / "mkdocs.yml").open("a", encoding="utf-8") as settings:
        settings.write("hooks: [haak.py]\n")
    config = load_config(str(project / "mkdocs.yml"), site_dir=str(site))
    config.plugins.on_startup(command="build", dirty=False)
    with pytest.raises(KeyboardInterrupt):
        build(config)
    config.plugins.on_shutdown()
    assert read(site) == OLD
    assert sorted(path.name for path in tmp_path.iterdir()) == ["project", "site"]


@pytest.mark.parametrize(
    ("number", "reason"),
    [
        (errno.ENOSPC, "de schijf is vol"),
        (errno.EACCES, "schrijven mag hier niet"),
        (errno.EROFS, "schrijven mag hier niet"),
    ],
)
def test_what_the_computer_refuses_is_one_sentence(tmp_path: Path, number: int, reason: str) -> None:
    site = write(tmp_path / "site", OLD)
    staging, _ = begin(site)
    with pytest.raises(Abort, match=f"De site is niet geschreven: {reason}. In .* is niets veranderd."):
        staging.give_up(OSError(number, os.strerror(number)))
    assert read(site) == OLD


def test_what_mkdocs_says_of_it_in_english_is_left_out_and_of_another_error_it_is_not(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    mkdocs = logging.getLogger("mkdocs.commands.build")
    staging, _ = begin(write(tmp_path / "site", OLD))
    for error in (OSError(errno.ENOSPC, "No space left on device"), ValueError("iets")):
        try:
            raise error
        except (OSError, ValueError):
            mkdocs.error("Error building page 'index.md'")
    assert len(caplog.records) == 1
    staging.give_up(ValueError("iets"))
    assert mkdocs.filters == []


def test_another_error_of_the_computer_may_be_our_fault_and_keeps_its_own_words(tmp_path: Path) -> None:
    site = write(tmp_path / "site", OLD)
    staging, _ = begin(site)
    staging.give_up(FileNotFoundError(errno.ENOENT, "No such file or directory", "letter.woff2"))
    assert read(site) == OLD


def test_what_the_computer_refuses_while_files_move_is_one_sentence_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    staging, beside = begin(write(tmp_path / "site", OLD))
    write(beside, NEW)
    _break_after(2, monkeypatch)
    with pytest.raises(Abort, match=r"deels geschreven: de schijf is vol\. Elke pagina in .* doet het"):
        staging.finish()


def test_a_file_that_somebody_holds_for_a_moment_is_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    held, move = [PermissionError(errno.EACCES, "in gebruik")] * 2, Path.replace

    def replace(path: Path, to: Path) -> Path:
        if held and path.suffix == ".html":
            raise held.pop()
        return move(path, to)

    monkeypatch.setattr("casuskijker.mkdocs_adapter.replacing.PAUSES", (0, 0))
    monkeypatch.setattr(Path, "replace", replace)
    staging, beside = begin(write(tmp_path / "site", OLD))
    write(beside, NEW)
    staging.finish()
    assert held == []
    assert read(tmp_path / "site") == NEW


def test_where_a_path_cannot_be_asked_whether_a_disk_begins_there_a_site_is_replaced_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: Path) -> bool:
        raise NotImplementedError  # as on Windows, with Python 3.11

    monkeypatch.setattr(Path, "is_mount", refuse)
    assert choose_beside(write(tmp_path / "site", OLD)) == tmp_path / ".site.nieuw"


def test_what_another_plugin_writes_to_the_site_by_itself_stays(tmp_path: Path) -> None:
    site = write(tmp_path / "site", {**OLD, "feed.xml": "oud"})
    os.utime(site / "feed.xml", ns=(0, 0))
    staging, beside = begin(site)
    write(beside, NEW)
    write(site, {"feed.xml": "nieuw", "kaart.xml": "nieuw"})
    staging.finish()
    assert read(site) == {**NEW, "feed.xml": "nieuw", "kaart.xml": "nieuw"}


def test_what_comes_out_the_same_is_left_as_it_is(tmp_path: Path) -> None:
    site = write(tmp_path / "site", OLD)
    elsewhere = write(tmp_path / "elders", {"kern.json": OLD["zoekindex/kern.json"]})
    (site / "zoekindex/kern.json").unlink()
    (site / "zoekindex/kern.json").symlink_to(elsewhere / "kern.json")
    was = {place: (site / place).lstat().st_ino for place in OLD}
    staging, beside = begin(site)
    write(beside, OLD | {"index.html": OLD["index.html"].replace("oud", "erg")})
    staging.finish()
    assert {place for place in OLD if (site / place).lstat().st_ino != was[place]} == {
        "index.html",  # as long as it was, and something else
        "zoekindex/kern.json",  # what stood there was a link: a site is whole by itself
    }


def test_a_page_that_is_there_as_it_was_made_is_not_made_beside_it(tmp_path: Path) -> None:
    site = write(tmp_path / "site", OLD | {"half/index.html": "&#55296;"})
    (site / "link.html").symlink_to(site / "index.html")
    staging, beside = begin(site)
    assert staging.leave("index.html", OLD["index.html"])
    assert staging.leave("half/index.html", "\ud800"), "half a sign is written as its number"
    assert not any(
        staging.leave(place, html)
        for place, html in (
            ("weg/index.html", OLD["weg/index.html"].replace("oud", "erg")),
            ("erbij/index.html", "nieuw"),
            ("link.html", OLD["index.html"]),  # a site is whole by itself
        )
    )
    write(beside, {"weg/index.html": "erg"})
    staging.finish()
    assert read(site) == {"index.html": OLD["index.html"], "half/index.html": "&#55296;", "weg/index.html": "erg"}


def test_a_page_that_was_to_stay_and_is_gone_by_then_stops_the_build(tmp_path: Path) -> None:
    site = write(tmp_path / "site", OLD)
    staging, beside = begin(site)
    assert staging.leave("index.html", OLD["index.html"])
    write(beside, NEW)
    (site / "index.html").unlink()
    with pytest.raises(Abort, match="intussen veranderde er iets"):
        staging.finish()
    assert not beside.exists()
    assert read(site) == {place: text for place, text in OLD.items() if place != "index.html"}


def test_a_build_writes_the_pages_that_changed_unless_somebody_looks_at_what_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    written: list[str] = []
    write_file = utils.write_file

    def note(content: bytes, output_path: str) -> None:
        written.append(Path(output_path).relative_to(tmp_path / ".site.nieuw").as_posix())
        write_file(content, output_path)

    def build_again() -> set[str]:
        written.clear()
        config = load_config(str(project / "mkdocs.yml"), site_dir=str(tmp_path / "site"))
        config.plugins.on_startup(command="build", dirty=False)
        build(config)
        config.plugins.on_shutdown()
        return {place for place in written if place.endswith("index.html")}

    monkeypatch.setattr(utils, "write_file", note)
    project = write_smallest(tmp_path / "project")
    everything = build_again()
    before = {place: (tmp_path / "site" / place).read_text("utf-8") for place in everything}
    (project / "content/index.md").write_text("# Welkom\n\nEen zin erbij.\n", "utf-8")
    with caplog.at_level(logging.INFO, "mkdocs"):
        assert build_again() == {"index.html"}
    assert "Page skipped" not in caplog.text
    after = {place: (tmp_path / "site" / place).read_text("utf-8") for place in everything}
    assert {place for place in everything if after[place] != before[place]} == {"index.html"}
    (project / "haak.py").write_text("def on_post_build(**_):\n    pass\n", "utf-8")
    with (project / "mkdocs.yml").open("a", encoding="utf-8") as settings:
        settings.write("hooks: [haak.py]\n")
    assert build_again() == everything


def test_what_was_a_file_may_become_a_folder_and_the_other_way_round(tmp_path: Path) -> None:
    site = write(tmp_path / "site", {"een": "bestand", "twee/index.html": "map"})
    staging, beside = begin(site)
    write(beside, {"een/index.html": "map", "twee": "bestand"})
    staging.finish()
    assert read(site) == {"een/index.html": "map", "twee": "bestand"}


def test_a_build_that_is_not_staged_goes_where_mkdocs_would_write(tmp_path: Path) -> None:
    config = MkDocsConfig()
    config.site_dir = str(tmp_path / "site")
    staging = Staging()
    staging.begin(config)
    assert config.site_dir == str(tmp_path / "site")
    staging.give_up(OSError(errno.ENOSPC, "vol"))
    staging.finish()
    assert list(tmp_path.iterdir()) == []


def test_a_first_site_comes_to_its_place_in_one_move_without_what_begins_with_a_dot(tmp_path: Path) -> None:
    before = gc.get_threshold()
    staging, beside = begin(tmp_path / "boven" / "site")
    assert gc.get_threshold() != before
    write(beside, {**NEW, ".verborgen/x": "x", ".nojekyll": "x"})
    staging.finish()
    assert gc.get_threshold() == before
    assert read(tmp_path / "boven" / "site") == NEW
    assert sorted(path.name for path in (tmp_path / "boven" / "site").glob(".*")) == []
    assert not beside.exists()
