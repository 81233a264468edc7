"""The command line: what can be typed, said in Dutch."""

from __future__ import annotations

import errno
import os
import re
import shutil
import subprocess
import sys
from importlib.metadata import version
from typing import TYPE_CHECKING

import pytest

from casuskijker.cli import COMMANDS, check, main
from casuskijker.cli.refusals import EXPLANATIONS, explain
from tests.loading.voorbeeldsite import CASUS, change, write_site

if TYPE_CHECKING:
    from pathlib import Path

Capture = pytest.CaptureFixture[str]


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["chek"],
        ["check", "--formaat", "xml"],
        ["check", "a", "b"],
        ["nieuw"],
        ["nieuw", "brief", "x"],
        ["nieuw", "casus"],
    ],
)
def test_what_cannot_be_typed_is_wrong_use(capsys: Capture, arguments: list[str]) -> None:
    assert main(arguments) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.startswith("Dit commando klopt niet.\nZo gebruik je het: casuskijker ")
    assert printed.err.endswith(" --help\n")


@pytest.mark.parametrize("arguments", [["--help"], ["check", "--help"], ["nieuw", "--help"]])
def test_help_is_in_dutch(capsys: Capture, arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(arguments)
    assert stopped.value.code == 0
    printed = capsys.readouterr().out
    assert "Zo gebruik je het: casuskijker" in printed
    assert not {"usage", "positional", "show", "arguments"} & set(printed.split())


def test_the_version_says_what_somebody_else_must_know_to_see_the_same(capsys: Capture) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["--version"])
    assert stopped.value.code == 0
    said = rf"casuskijker {version('casuskijker')} \(mkdocs 1\.\S+, mkdocs-material 9\.\S+, Python 3\.\S+\)\n"
    assert re.fullmatch(said, capsys.readouterr().out)


def test_help_names_every_command(capsys: Capture) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])
    printed = capsys.readouterr().out
    assert [name for name in COMMANDS if f" {name} " not in printed] == []


def test_a_bug_of_ours_is_called_so_and_keeps_its_traceback(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(check, "load_catalogus", lambda _, **__: 1 / 0)
    with pytest.raises(ZeroDivisionError) as raised:
        main(["check", str(tmp_path)])
    assert raised.value.__notes__ == ["Interne fout: dit ligt aan casuskijker en niet aan jouw tekst."]


@pytest.mark.parametrize("number", EXPLANATIONS)
def test_what_the_computer_refuses_is_a_sentence_that_names_the_file(
    number: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    def refuse(_: object, **__: object) -> None:
        raise OSError(number, "in English", str(tmp_path / "x.md"))

    monkeypatch.setattr(check, "load_catalogus", refuse)
    assert main(["check", str(tmp_path)]) == 2
    assert capsys.readouterr().err == f"{tmp_path / 'x.md'}: {EXPLANATIONS[number]}\n"


def test_what_is_refused_without_a_file_or_for_a_reason_we_do_not_know_is_said_too() -> None:
    assert explain(OSError(errno.ENOSPC, "in English")) == "De schijf is vol. Maak ruimte en probeer het opnieuw."
    assert explain(OSError(errno.EIO, "kapot", "x.md")) == "x.md: dit lukt niet. Je computer meldt: kapot."
    assert explain(OSError("kapot")) == "Dit lukt niet. Je computer meldt: kapot."
    assert explain(OSError(errno.EIO, "kapot", b"x.md")).startswith("x.md: ")


def test_every_file_that_could_not_be_copied_is_named() -> None:
    lines = explain(shutil.Error([("a.png", "b/a.png", "why"), ("c.png", "b/c.png", "why")])).splitlines()
    assert [line.partition(": dit is niet te kopiëren.")[0] for line in lines] == ["a.png", "c.png"]


COMMAND = (sys.executable, "-m", "casuskijker")


def test_a_reader_that_has_seen_enough_gets_no_traceback(tmp_path: Path) -> None:
    read, write = os.pipe()
    os.close(read)
    try:
        site = str(write_site(tmp_path))
        done = subprocess.run([*COMMAND, "check", site], stdout=write, stderr=subprocess.PIPE, check=False)
    finally:
        os.close(write)
    assert (done.returncode, done.stderr) == (1, b"")


def test_a_character_that_the_output_does_not_know_is_printed_as_its_number(tmp_path: Path) -> None:
    site = write_site(tmp_path, {"casussen/01-de-brief.md": change(CASUS, "nummer: 1", "\N{GRINNING FACE}: 1")})
    environment = os.environ | {"PYTHONIOENCODING": "cp1252"}
    done = subprocess.run([*COMMAND, "check", str(site)], capture_output=True, env=environment, check=False)
    assert (done.returncode, done.stderr) == (1, b"")
    assert "onbekend gegeven '\\U0001f600'." in done.stdout.decode("cp1252")
