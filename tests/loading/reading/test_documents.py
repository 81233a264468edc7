"""Files as text: names, fences, and bytes that are no text."""

from __future__ import annotations

import ntpath
import os
import sys
from pathlib import PureWindowsPath
from typing import TYPE_CHECKING, cast

import pytest

from casuskijker.loading.reading.documents import find_to_fill_in, path_from
from tests.loading.voorbeeldsite import CASUS, KIJKRAAM, load_site

if TYPE_CHECKING:
    from pathlib import Path

    from casuskijker.loading import Geladen

PATH = "casussen/01-de-brief.md"


def codes(geladen: Geladen) -> list[tuple[str, str]]:
    return [(str(problem.place), problem.code) for problem in geladen.problems]


def test_a_file_on_another_drive_is_called_by_its_whole_path(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os.path, "relpath", ntpath.relpath)
    root, file = (cast("Path", PureWindowsPath(path)) for path in ("C:/site", "D:/teksten/de-brief.md"))
    assert path_from(root, file) == "D:/teksten/de-brief.md"


def test_fences_may_end_in_spaces_and_the_text_may_hold_more_of_them(tmp_path: Path) -> None:
    text = CASUS.replace("---\n", "---  \n").replace("op de mat.", "op de mat.\n\n---\n\nNiet meer.")
    geladen = load_site(tmp_path, {PATH: text})
    assert geladen.problems == ()
    assert geladen.catalogus.casussen[0].tekst.endswith("---\n\nNiet meer.")


@pytest.mark.parametrize("text", ["", "\n", "----\ntitel: x\n---\n", " ---\ntitel: x\n---\n"])
def test_a_file_must_begin_with_a_fence(tmp_path: Path, text: str) -> None:
    assert codes(load_site(tmp_path, {PATH: text})) == [(f"{PATH}:1", "C004")]


@pytest.mark.parametrize("text", ["---", "---\ntitel: x\n", "---\ntitel: x\n ---\n"])
def test_the_second_fence_must_be_there(tmp_path: Path, text: str) -> None:
    assert codes(load_site(tmp_path, {PATH: text})) == [(f"{PATH}:1", "C005")]


@pytest.mark.parametrize("character", ["\0", "\x0b", "\x1b", "\x7f", "\x85", "\u2028", "\ufeff", "\uffff"])
def test_characters_nobody_sees_are_told_once_per_line(tmp_path: Path, character: str) -> None:
    geladen = load_site(tmp_path, {PATH: CASUS + f"a{character}{character}\nb{character}\n"})
    assert codes(geladen) == [(f"{PATH}:17", "C003"), (f"{PATH}:18", "C003")]
    assert geladen.problems[0].place.column == 2


def test_text_in_another_encoding_is_told_with_its_line(tmp_path: Path) -> None:
    assert codes(load_site(tmp_path, {PATH: "a\nb\né".encode("latin-1")})) == [(f"{PATH}:3", "C002")]
    assert codes(load_site(tmp_path, {PATH: CASUS.encode("utf-16")})) == [(f"{PATH}:1", "C002")]


@pytest.mark.parametrize(
    ("name", "slug"),
    [("17-de-deur", "de-deur"), ("2024-terugblik", "terugblik"), ("2024", "2024"), ("a1", "a1"), ("007-1", "1")],
)
def test_a_leading_number_is_no_part_of_the_address(tmp_path: Path, name: str, slug: str) -> None:
    geladen = load_site(tmp_path, {PATH: None, f"casussen/{name}.md": CASUS})
    assert geladen.problems == ()
    assert [casus.slug for casus in geladen.catalogus.casussen] == [slug]


@pytest.mark.parametrize(
    ("name", "proposal"),
    [
        ("De_Deur", "de-deur.md"),
        ("Één dag", "een-dag.md"),
        ("02-Wat nu?", "02-wat-nu.md"),
        ("de--deur", "de-deur.md"),
        ("-", "een-andere-naam.md"),
        ("3-index", "3-een-andere-naam.md"),
    ],
)
def test_a_name_that_is_no_address_gets_a_proposal(tmp_path: Path, name: str, proposal: str) -> None:
    geladen = load_site(tmp_path, {PATH: None, f"casussen/{name}.md": CASUS})
    assert [problem.code for problem in geladen.problems] == ["C016"]
    assert f"Noem het bestand {proposal}:" in geladen.problems[0].remedy
    assert geladen.catalogus.casussen == ()


def test_a_kijkraam_needs_a_good_name_as_well(tmp_path: Path) -> None:
    geladen = load_site(tmp_path, {"kijkramen/Rust.md": KIJKRAAM})
    assert codes(geladen) == [("kijkramen/Rust.md:1", "C016")]
    assert [kijkraam.slug for kijkraam in geladen.catalogus.kijkramen] == ["aandacht"]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere every file name is text")
def test_a_name_that_is_no_text_can_still_be_printed(tmp_path: Path) -> None:
    (tmp_path / "casussen").mkdir()
    with open(os.fsencode(tmp_path / "casussen") + b"/\xff.md", "w") as file:  # noqa: PTH123 - a name in bytes
        file.write(CASUS)
    problems = load_site(tmp_path, {PATH: None}).problems
    assert [problem.code for problem in problems] == ["C016"]
    assert str(problems[0]).encode().decode().startswith("casussen/\N{REPLACEMENT CHARACTER}.md:1")


def test_a_link_to_nowhere_in_the_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "casussen").mkdir()
    (tmp_path / "casussen" / "weg.md").symlink_to("nergens.md")
    assert codes(load_site(tmp_path)) == [("casussen/weg.md:1", "C001")]


def test_a_line_of_a_list_that_is_still_to_be_filled_in_is_named() -> None:
    path = "site_config/bladen.yml"
    found = list(find_to_fill_in("- id: week\n  titel: VUL IN\n  rijen:\n    - VUL IN\n", path=path))
    assert [(str(problem.place), problem.code) for problem in found] == [(f"{path}:2", "C020"), (f"{path}:4", "C020")]
    assert "'titel'" in found[0].what
    assert "deze regel" in found[1].what
    assert list(find_to_fill_in("- id: week\n", path=path)) == []
