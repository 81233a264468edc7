"""`casuskijker check --vastleggen`: what is published is written down, and missed from then on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from casuskijker.cli import main
from tests.loading.voorbeeldsite import CASUS, KIJKRAAM, change, write_site

if TYPE_CHECKING:
    from pathlib import Path

LOCK = "site_config/vaste-ids.txt"
CASUS_FILE, KIJKRAAM_FILE = "casussen/01-de-brief.md", "kijkramen/aandacht.md"
RENAMED = change(KIJKRAAM, "id: eerst-kijken", "id: eerst-zien\n        vervangt: [eerst-kijken]")
Capture = pytest.CaptureFixture[str]


def record(site: Path) -> tuple[int, list[str]]:
    """Return the exit code and the lines of the list, without its explanation."""
    code = main(["check", "--vastleggen", str(site)])
    file = site / LOCK
    return code, [line for line in file.read_text("utf-8").splitlines() if line and line[0] != "#"]


def test_the_first_time_makes_the_list_and_the_second_changes_nothing(tmp_path: Path, capsys: Capture) -> None:
    site = write_site(tmp_path)
    code, lines = record(site)
    assert (code, len(lines)) == (0, 10)
    assert lines[:4] == [
        "casus de-brief",
        "casus de-brief eerste-actie",
        "kijkraam aandacht",
        "kijkraam aandacht eerst-kijken",
    ]
    assert capsys.readouterr().out == f"Alles in orde: 1 casus, 1 kijkraam.\nVastgelegd in {LOCK}: 10 nieuwe ids.\n"
    before = (site / LOCK).read_bytes()
    assert record(site)[0] == 0
    assert capsys.readouterr().out.endswith(f"\nVastgelegd in {LOCK}: 0 nieuwe ids.\n")
    assert (site / LOCK).read_bytes() == before
    assert b"\r" not in before


def test_a_rename_of_a_rename_needs_both_old_names(tmp_path: Path, capsys: Capture) -> None:
    site = write_site(tmp_path)
    record(site)
    write_site(site, {KIJKRAAM_FILE: RENAMED})
    assert {"kijkraam aandacht eerst-kijken", "kijkraam aandacht eerst-zien"} <= set(record(site)[1])
    again = RENAMED.replace("id: eerst-zien", "id: derde").replace("[eerst-kijken]", "[eerst-zien]")
    write_site(site, {KIJKRAAM_FILE: again})
    assert record(site)[0] == 1
    assert "'eerst-kijken' is verdwenen" in capsys.readouterr().out
    write_site(site, {KIJKRAAM_FILE: again.replace("[eerst-zien]", "[eerst-zien, eerst-kijken]")})
    assert record(site)[0] == 0


def test_what_is_given_up_stays_so(tmp_path: Path) -> None:
    site = write_site(tmp_path)
    _, lines = record(site)
    line = "casus de-brief eerste-actie"
    text = (site / LOCK).read_text("utf-8").replace(line, f"vervallen {line}")
    write_site(site, {LOCK: text, CASUS_FILE: change(CASUS, "{#eerste-actie}", "{#begin}")})
    code, after = record(site)
    assert code == 0
    assert after == [lines[0], "casus de-brief begin", f"vervallen {line}", *lines[2:]]


def test_with_an_error_in_the_content_nothing_is_recorded(tmp_path: Path, capsys: Capture) -> None:
    site = write_site(tmp_path, {CASUS_FILE: change(CASUS, "[bewoner]", "[onbekend]")})
    assert main(["check", "--vastleggen", str(site)]) == 1
    assert capsys.readouterr().out.endswith(
        "\n1 fout in 1 bestand.\nEr is niets vastgelegd: herstel eerst de fouten.\n"
    )
    assert not (site / LOCK).exists()


def test_a_broken_list_is_not_written_over(tmp_path: Path) -> None:
    site = write_site(tmp_path, {LOCK: "casus de-brief\n<<<<<<< tak\n"})
    assert main(["check", "--vastleggen", str(site)]) == 1
    assert (site / LOCK).read_text("utf-8") == "casus de-brief\n<<<<<<< tak\n"


def test_the_list_can_stand_elsewhere(tmp_path: Path) -> None:
    settings = "docs_dir: content\nplugins:\n  - casuskijker: {vaste_ids: lijsten/vast.txt}\n"
    site = write_site(tmp_path, {"mkdocs.yml": settings})
    assert main(["check", "--vastleggen", str(site)]) == 0
    assert "casus de-brief\n" in (site / "lijsten" / "vast.txt").read_text("utf-8")
    write_site(site, {KIJKRAAM_FILE: change(KIJKRAAM, "id: eerst-kijken", "id: iets-anders")})
    assert main(["check", str(site)]) == 1


def test_a_list_that_cannot_be_written_is_said(tmp_path: Path, capsys: Capture) -> None:
    site = write_site(
        tmp_path, {"mkdocs.yml": "docs_dir: content\nplugins: [casuskijker: {vaste_ids: casussen/01-de-brief.md/x}]"}
    )
    assert main(["check", "--vastleggen", str(site)]) == 2
    assert "casussen/01-de-brief.md/x is niet te schrijven" in capsys.readouterr().err
