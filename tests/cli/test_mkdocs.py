"""`casuskijker build` and `serve`, and which site a command is about."""

from __future__ import annotations

import signal
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from casuskijker.cli import main
from tests.loading.voorbeeldsite import write_site

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

Capture = pytest.CaptureFixture[str]
SETTINGS = "site_name: X\ndocs_dir: content\ntheme: {name: material}\nplugins:\n  - casuskijker: {casussen: verhalen}\n"


class Mkdocs:
    """Takes the place of MkDocs: how it was called, and how it ends."""

    def __init__(self) -> None:
        self.called: list[list[str]] = []
        self.ends: int | None = 3
        self.told = ""
        self.waits = 0
        self.is_told_to_end = False

    @contextmanager
    def start(self, line: list[str], *, env: Mapping[str, str]) -> Iterator[Mkdocs]:
        assert env["NO_MKDOCS_2_WARNING"]
        self.told = env["CASUSKIJKER_TYPT"]
        self.called.append(line)
        yield self

    def wait(self) -> int:
        self.waits += 1
        if self.is_told_to_end:
            signal.raise_signal(signal.SIGTERM)
        elif self.ends is None and self.waits == 1:
            raise KeyboardInterrupt
        return self.ends or 0

    def terminate(self) -> None:
        self.ends = -signal.SIGTERM


@pytest.fixture
def mkdocs(monkeypatch: pytest.MonkeyPatch) -> Mkdocs:
    mkdocs = Mkdocs()
    monkeypatch.setattr("casuskijker.cli.mkdocs.subprocess.Popen", mkdocs.start)
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
    assert mkdocs.waits == 2, "MkDocs takes away what it served, and then it is over"


def test_who_ends_us_ends_mkdocs_too(mkdocs: Mkdocs, site: Path) -> None:
    before, mkdocs.is_told_to_end = signal.getsignal(signal.SIGTERM), True
    assert main(["serve", "-f", str(site / "anders.yml")]) == -signal.SIGTERM
    assert signal.getsignal(signal.SIGTERM) == before


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
