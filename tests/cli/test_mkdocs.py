"""`casuskijker build` and `serve`, and which site a command is about."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from casuskijker.cli import main
from tests.loading.voorbeeldsite import write_site

if TYPE_CHECKING:
    from collections.abc import Mapping

Capture = pytest.CaptureFixture[str]
SETTINGS = "site_name: X\ndocs_dir: content\ntheme: {name: material}\nplugins:\n  - casuskijker: {casussen: verhalen}\n"


class Mkdocs:
    """Takes the place of MkDocs: how it was called, and how it ends."""

    def __init__(self) -> None:
        self.called: list[list[str]] = []
        self.ends: int | None = 3
        self.told = ""

    def run(self, line: list[str], *, env: Mapping[str, str], check: bool) -> subprocess.CompletedProcess[str]:
        assert env["NO_MKDOCS_2_WARNING"]
        assert not check
        self.told = env["CASUSKIJKER_TYPT"]
        self.called.append(line)
        if self.ends is None:
            raise KeyboardInterrupt
        return subprocess.CompletedProcess(line, self.ends)


@pytest.fixture
def mkdocs(monkeypatch: pytest.MonkeyPatch) -> Mkdocs:
    mkdocs = Mkdocs()
    monkeypatch.setattr("casuskijker.cli.mkdocs.subprocess.run", mkdocs.run)
    return mkdocs


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A site whose settings have another name, and the folder above it as where one types."""
    root = write_site(tmp_path / "site", {"anders.yml": SETTINGS})
    (root / "casussen").rename(root / "verhalen")
    monkeypatch.chdir(tmp_path)
    return Path("site")


def test_build_is_a_strict_build_of_mkdocs_and_ends_as_it_does(site: Path, mkdocs: Mkdocs) -> None:
    assert main(["build", "-f", "site/anders.yml", "--naar", "klaar"]) == 3
    strict = ["build", "--config-file", "site/anders.yml", "--strict", "--site-dir", str(Path.cwd() / "klaar")]
    (site / "mkdocs.yaml").write_text(SETTINGS, "utf-8")
    assert main(["build", "site"]) == 3
    assert mkdocs.called == [
        [sys.executable, "-m", "mkdocs", *strict],
        [sys.executable, "-m", "mkdocs", "build", "--config-file", str(site / "mkdocs.yaml"), "--strict"],
    ]


def test_serve_follows_what_is_written_until_it_is_stopped(mkdocs: Mkdocs, site: Path) -> None:
    mkdocs.ends = None
    assert main(["serve", "--config", str(site / "anders.yml"), "--open", "--adres", "127.0.0.1:8001"]) == 130
    (line,) = mkdocs.called
    assert line[3:] == [
        *("serve", "--config-file", str(site / "anders.yml")),
        *("--livereload", "--dev-addr", "127.0.0.1:8001", "--open"),
    ]
    assert mkdocs.told == f"casuskijker serve -f {site / 'anders.yml'} --adres "


@pytest.mark.usefixtures("mkdocs")
@pytest.mark.parametrize("command", ["build", "serve"])
def test_where_there_is_no_site_one_hears_how_to_make_one(tmp_path: Path, capsys: Capture, command: str) -> None:
    assert main([command, str(tmp_path)]) == 2
    assert capsys.readouterr().err.endswith("of maak er een met: casuskijker nieuw site MAP\n")


def test_every_command_reads_the_settings_that_are_named(site: Path, capsys: Capture) -> None:
    assert main(["check", "-f", "site/anders.yml"]) == 0
    assert capsys.readouterr().out == "Alles in orde: 1 casus, 1 kijkraam.\n"
    assert main(["export", "-f", "site/anders.yml", "--naar", "kopie"]) == 0
    assert Path("kopie/docs/casussen/de-brief.md").exists()
    assert main(["nieuw", "casus", "Wat nu?", "-f", "site/anders.yml"]) == 0
    assert (site / "verhalen/02-wat-nu.md").exists()
    assert "typ daarna: casuskijker check -f site/anders.yml\n" in capsys.readouterr().out


@pytest.mark.usefixtures("site")
def test_settings_that_are_not_there_and_a_folder_beside_them_are_wrong_use(capsys: Capture) -> None:
    assert main(["check", "-f", "site/weg.yml"]) == 2
    assert (
        capsys.readouterr().err == "Het bestand 'site/weg.yml' bestaat niet. Noem bij -f de instellingen van de site.\n"
    )
    assert main(["check", "site", "-f", "site/anders.yml"]) == 2
    assert capsys.readouterr().err.startswith("Noem een map of een bestand met instellingen, en niet allebei")
