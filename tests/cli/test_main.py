"""The command line: what can be typed, said in Dutch."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from casuskijker.cli import COMMANDS, check, main

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


def test_help_names_every_command(capsys: Capture) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])
    printed = capsys.readouterr().out
    assert [module.__name__ for module in COMMANDS if f" {module.__name__.rpartition('.')[2]} " not in printed] == []


def test_a_bug_of_ours_is_called_so_and_keeps_its_traceback(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(check, "load_catalogus", lambda _: 1 / 0)
    with pytest.raises(ZeroDivisionError) as raised:
        main(["check", str(tmp_path)])
    assert raised.value.__notes__ == ["Interne fout: dit ligt aan casuskijker en niet aan jouw tekst."]
