"""What a build does when its search index cannot be made."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING, BinaryIO

import pytest

from casuskijker.cache import NO_CACHE
from casuskijker.domain.site import Site
from casuskijker.mkdocs_adapter import zoekindex
from tests.mkdocs_adapter.kleinste_site import write, write_smallest
from tests.rendering.wereld import WERELD

if TYPE_CHECKING:
    from pathlib import Path

BROKEN = """
import os, pathlib
write = pathlib.Path.write_bytes
def write_bytes(path, data):
    if path.name == "kern.json":
        pathlib.Path(os.environ["PROCESSES"]).open("a").write(f"{os.getpid()}\\n")
        raise OSError(28, "No space left on device") if os.environ["SOORT"] == "vol" else ValueError("één fout")
    return write(path, data)
pathlib.Path.write_bytes = write_bytes
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """The smallest site there is, on a disk that is full when the index comes."""
    write(tmp_path / "vol/sitecustomize.py", BROKEN)
    return write_smallest(tmp_path)


def build(project: Path, **environment: str) -> tuple[int, str]:
    result = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict"],
        cwd=project,
        env=os.environ | {"NO_MKDOCS_2_WARNING": "1", "TMPDIR": str(make_folder(project / "tijdelijk"))} | environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    )
    return result.returncode, result.stdout


def make_folder(path: Path) -> Path:
    path.mkdir(exist_ok=True)
    return path


@pytest.mark.parametrize(
    ("soort", "said"),
    [
        ("vol", "De site is niet geschreven: de schijf is vol."),
        ("fout", "Interne fout bij het maken van de zoekindex:"),
    ],
)
def test_an_index_that_fails_stops_the_build_says_why_and_leaves_nothing_behind(
    project: Path, soort: str, said: str
) -> None:
    processes = project / "processen"
    surroundings = {"PROCESSES": str(processes), "SOORT": soort, "PYTHONIOENCODING": "cp1252"}  # as Windows may print
    code, output = build(project, PYTHONPATH=str(project / "vol"), **surroundings)
    assert code != 0
    assert said in output
    numbers = [int(line) for line in processes.read_text("utf-8").split()]
    assert len(numbers) == 1
    with pytest.raises(ProcessLookupError):
        os.kill(numbers[0], 0)
    assert list((project / "tijdelijk").iterdir()) == []


def test_a_build_that_fails_before_its_index_leaves_nothing_behind_either(project: Path) -> None:
    (project / "casussen/stuk.md").write_text("geen front matter\n", "utf-8")
    code, output = build(project)
    assert code == 1
    assert "casussen/stuk.md" in output
    assert list((project / "tijdelijk").iterdir()) == []


def test_what_cannot_be_kept_for_the_next_build_is_told_and_nothing_more(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def start(told: list[str], *, errors: BinaryIO) -> subprocess.Popen[bytes]:
        del told
        command = [sys.executable, "-c", "import sys; print('klaar', flush=True); sys.exit('deze fout')"]
        return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors)

    monkeypatch.setattr(zoekindex, "start_process", start)
    bouw = zoekindex.Zoekindexbouw()
    bouw.start(NO_CACHE)
    bouw.finish()
    assert not caplog.records
    bouw.stop()
    assert [record.levelname for record in caplog.records] == ["WARNING"]
    assert "deze fout" in caplog.text


HEARS = """
import pickle, sys
for line in sys.stdin:
    what, file = line.rstrip("\\n").split(" ", 1)
    told = pickle.load(open(file, "rb"))
    print(what, len(told), flush=True)
"""


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[subprocess.Popen[bytes]]:
    """The processes that were started, each of which says what it hears."""
    processes: list[subprocess.Popen[bytes]] = []

    def start(told: list[str], *, errors: BinaryIO) -> subprocess.Popen[bytes]:
        del told
        command = [sys.executable, "-c", HEARS]
        processes.append(subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors))
        return processes[-1]

    monkeypatch.setattr(zoekindex, "start_process", start)
    monkeypatch.setattr(zoekindex, "PORTION", 2)
    return processes


def hear(process: subprocess.Popen[bytes]) -> str:
    assert process.stdout
    return process.stdout.readline().decode().strip()


def test_casussen_are_told_in_portions_while_they_are_read_and_none_once_all_is_told(
    started: list[subprocess.Popen[bytes]], tmp_path: Path
) -> None:
    (casus, *_), (kijkraam, *_) = WERELD.casussen, WERELD.kijkramen
    bouw = zoekindex.Zoekindexbouw()
    bouw.start(NO_CACHE)
    for text in (casus, kijkraam, None, casus, casus):
        bouw.tell(text)
    bouw.send(Site(WERELD), [], to=tmp_path, earlier=None)
    bouw.tell(casus)
    bouw.tell(casus)
    bouw.send(Site(WERELD), [], to=tmp_path, earlier=None)
    (process,) = started
    assert [hear(process) for _ in range(3)] == ["vooraf 2", "taak 4", "taak 4"]
    bouw.stop()


def test_to_tell_a_process_that_ended_is_no_error(started: list[subprocess.Popen[bytes]]) -> None:
    casus, bouw = WERELD.casussen[0], zoekindex.Zoekindexbouw()
    bouw.tell(casus)
    bouw.start(NO_CACHE)
    started[0].kill()
    started[0].wait()
    for _ in range(5):
        bouw.tell(casus)
    bouw.stop()
    bouw.tell(casus)
    assert len(started) == 1
