"""`casuskijker nieuw site`: a folder that is a whole site, in which nothing has to be mended first."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
from importlib.metadata import version
from pathlib import Path
from typing import Any

import pytest
import yaml

from casuskijker.cli import main
from casuskijker.cli.bladen import read_blad, replace_sections
from casuskijker.cli.parser import WrongUseError
from casuskijker.cli.publiceren import HOSTS, collect_publishing, find_wheel
from tests.loading.voorbeeldsite import write_site

Capture = pytest.CaptureFixture[str]
NAAM = "Buurthuis #1: [de] *Brug*"
ONS = ("onze redactie", "Zuid-Holland", "voorbeeldsite", "bundel")
BIN = Path(sys.executable).parent


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> Path:
    """A new site that is just made in a folder that was not there, and where one types."""
    monkeypatch.chdir(tmp_path)
    assert main(["nieuw", "site", "map/onze-site", "--naam", NAAM]) == 0
    assert capsys.readouterr().out.endswith("Zie hem in je browser met: casuskijker serve map/onze-site\n")
    monkeypatch.chdir("map/onze-site")
    return Path()


def run(command: str, **surroundings: str) -> subprocess.CompletedProcess[str]:
    """Run what a host runs, in the folder of the site, with our commands on the path."""
    line = ["bash", "-eo", "pipefail", "-c", command]
    around = {"PATH": f"{BIN}:/usr/bin:/bin", "CASUSKIJKER_CACHE": os.environ["CASUSKIJKER_CACHE"], **surroundings}
    return subprocess.run(line, env=around, capture_output=True, encoding="utf-8", check=False)


def test_what_a_new_site_says_of_itself_is_true_of_any_site(site: Path) -> None:
    privacy = (site / "content/privacy.md").read_text("utf-8")
    assert "## Wie is verantwoordelijk?\n\nWie deze site aanbiedt" in privacy
    assert privacy.count("\n## ") == read_blad("privacy.md").count("\n## ")
    assert (site / "site_config/vaste-ids.txt").read_text("utf-8").startswith("# Vaste ids")
    assert "/.venv/" in (site / ".gitignore").read_text("utf-8").splitlines()
    assert "site_config/vaste-ids.txt merge=union" in (site / ".gitattributes").read_text("utf-8")


def test_the_casus_that_a_new_site_has_uses_what_a_new_casus_explains(site: Path) -> None:
    casus = next((site / "casussen").glob("*.md")).read_text("utf-8")
    assert re.findall(r"(?m)^\d\. \[(\w+)\]", casus) == ["doener", "beschouwer", "denker", "beslisser"]


def test_sections_with_other_words_take_the_place_of_those_of_the_page() -> None:
    page = "# T\n\n## Een\n\na\n\n## Twee\n\nb\n\n## Drie\n\nc\n"
    assert (
        replace_sections(page, "## Twee\n\nx\n\n## Vier\n\ny\n")
        == "# T\n\n## Een\n\na\n\n## Twee\n\nx\n\n## Drie\n\nc\n"
    )


@pytest.mark.parametrize(("folder", "naam"), [("de-brug", "De brug"), ("de brug", "De brug"), ("---", "Onze casussen")])
def test_without_a_name_the_site_is_called_after_its_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture, folder: str, naam: str
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["nieuw", "site", f"./{folder}"]) == 0
    assert yaml.compose((tmp_path / folder / "mkdocs.yml").read_text("utf-8"))
    assert f'site_name: "{naam}"\n' in (tmp_path / folder / "mkdocs.yml").read_text("utf-8")
    assert ('serve "de brug"' in capsys.readouterr().out) == (" " in folder)


def test_nothing_that_is_there_is_written_over(tmp_path: Path, capsys: Capture) -> None:
    site = write_site(tmp_path, {"notities.txt": "x"})
    before = {file: file.read_bytes() for file in site.rglob("*") if file.is_file()}
    assert main(["nieuw", "site", str(site)]) == 2
    assert capsys.readouterr().err.startswith(f"In de map '{site}' staat al content/index.md")
    assert before == {file: file.read_bytes() for file in site.rglob("*") if file.is_file()}


def test_a_folder_with_other_things_in_it_may_become_a_site(tmp_path: Path) -> None:
    (tmp_path / "brief.docx").write_bytes(b"x")
    assert main(["nieuw", "site", str(tmp_path)]) == 0
    assert (tmp_path / "brief.docx").read_bytes() == b"x"


def test_every_host_has_its_files_and_installs_this_version(tmp_path: Path) -> None:
    for host, (path, _) in HOSTS.items():
        assert main(["nieuw", "site", str(tmp_path / host), "--publiceren", host]) == 0
        assert (tmp_path / host / path).is_file()
        wanted = (tmp_path / host / "requirements.txt").read_text("utf-8").splitlines()[1]
        assert wanted == f"casuskijker[word]=={version('casuskijker')}"


def test_a_host_makes_documents_of_lessen_only_where_they_are_made_here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("casuskijker.cli.publiceren.find_spec", lambda _: None)
    made = collect_publishing("github")["requirements.txt"].decode()
    assert made.splitlines()[1] == f"casuskijker=={version('casuskijker')}"


def test_a_site_that_is_there_gets_what_publishes_it_and_nothing_else(site: Path, capsys: Capture) -> None:
    before = {file: file.read_bytes() for file in site.rglob("*") if file.is_file()}
    assert main(["nieuw", "site", ".", "--publiceren", "gitlab"]) == 0
    said = "Gemaakt, om de site met gitlab online te zetten: .gitlab-ci.yml en requirements.txt\n"
    assert capsys.readouterr().out == said
    after = {file: file.read_bytes() for file in site.rglob("*") if file.is_file()}
    assert {file.name for file in after.keys() - before.keys()} == {".gitlab-ci.yml", "requirements.txt"}
    assert before.items() <= after.items()
    (site / "requirements.txt").write_text("iets anders\n", "utf-8")
    assert main(["nieuw", "site", ".", "--publiceren", "github"]) == 2
    assert capsys.readouterr().err.endswith(
        "staat al requirements.txt. Er is niets gemaakt; zet dat eerst ergens anders.\n"
    )
    assert not (site / ".github").exists()


def test_a_wheel_that_was_installed_goes_along_to_the_host(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    wheel = tmp_path / "een map/casuskijker-9-py3-none-any.whl"
    wheel.parent.mkdir()
    wheel.write_bytes(b"wheel")
    assert find_wheel(f'{{"url": "{wheel.as_uri()}"}}') == wheel
    assert find_wheel('{"url": "https://voorbeeld.test/casuskijker-9-py3-none-any.whl"}') is None
    (tmp_path / "een%20map.whl").write_bytes(b"wheel")
    assert find_wheel(f'{{"url": "{(tmp_path / "een%20map.whl").as_uri()}"}}') == tmp_path / "een%20map.whl"
    with pytest.raises(
        WrongUseError, match=r"Ook je host heeft weg\.whl nodig\. Zet dat bestand terug in //server/deel"
    ):
        find_wheel('{"url": "file://server/deel/weg.whl"}')  # on a network of Windows
    assert find_wheel(f'{{"url": "{tmp_path.as_uri()}"}}') is find_wheel("{}") is None
    monkeypatch.setattr("casuskijker.cli.publiceren.find_wheel", lambda _: wheel)
    assert main(["nieuw", "site", str(wheel.parent), "--publiceren", "github"]) == 0  # it may lie there already
    assert main(["nieuw", "site", str(tmp_path / "elders"), "--publiceren", "github"]) == 0
    assert (tmp_path / "elders" / wheel.name).read_bytes() == b"wheel"
    assert (
        (tmp_path / "elders/requirements.txt").read_text("utf-8").endswith("\n./casuskijker-9-py3-none-any.whl[word]\n")
    )


def read_workflow(host: str) -> dict[str, Any]:
    path, _ = HOSTS[host]
    text = collect_publishing(host)[path].decode()
    made: dict[str, Any] = tomllib.loads(text) if path.endswith(".toml") else yaml.safe_load(text)
    return made


def commands_of(host: str) -> list[str]:
    """Return what a host runs to put a site online, after set-up."""
    workflow = read_workflow(host)
    if host == "github":
        steps = [step for job in workflow["jobs"].values() for step in job["steps"] if "run" in step]
        return [step["run"] for step in steps if step["name"] != "Klaarzetten"]
    return list(workflow["pages"]["script"]) if host == "gitlab" else [workflow["build"]["command"]]


URL = "https://naam.voorbeeld.test/casussen"
BEGIN = """\
git init -qb main && git add -A && git -c user.name=x -c user.email=x commit -qm x
git init -q --bare ../elders && git remote add origin ../elders && git push -qu origin main
"""


def test_a_new_site_is_in_order_and_its_workflow_on_github_puts_it_online(tmp_path: Path, site: Path) -> None:
    identity = {"GIT_CONFIG_GLOBAL": str(tmp_path / "gitconfig"), "GIT_CONFIG_NOSYSTEM": "1"}
    assert run(BEGIN, **identity).returncode == 0
    check, build, *rest = commands_of("github")
    assert run(check).stdout == "Alles in orde: 1 casus, 1 kijkraam.\n"
    built = run(build, SITE_URL=URL)
    assert built.returncode == 0, built.stderr
    assert re.findall(r"(?m)^(?!INFO|  ).+", built.stderr) == []
    assert f"<loc>{URL}/casussen/" in (site / "site/sitemap.xml").read_text("utf-8")
    assert "Buurthuis #1: [de] *Brug*</h1>" in (site / "site/index.html").read_text("utf-8")
    for page in ("casussen/de-sleutel-van-de-achterdeur", "kijkramen/rustig-kijken", "privacy", "toegankelijkheid"):
        html = (site / "site" / page / "index.html").read_text("utf-8")
        assert page in {"privacy", "toegankelijkheid"} or "is verzonnen" in html
        assert [word for word in ONS if word in html] == []
    done = [run(command, **identity).returncode for command in rest]
    assert done == [0] * 2
    listed = run("git show origin/main:site_config/vaste-ids.txt").stdout
    assert "kijkraam rustig-kijken mijn-grens" in listed


@pytest.mark.parametrize(
    ("host", "surroundings", "typed"),
    [
        ("gitlab", {}, ["check", "build --naar public"]),
        ("netlify", {"URL": URL}, ["check", f"build with {URL}"]),
    ],
)
def test_what_another_host_runs_checks_the_site_and_builds_it_where_that_host_looks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, host: str, surroundings: dict[str, str], typed: list[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    ours = tmp_path / "bin/casuskijker"
    ours.parent.mkdir()
    ours.write_text('#!/bin/sh\necho "$*${SITE_URL:+ with $SITE_URL}"\n', "utf-8")
    ours.chmod(0o755)
    path = f"{ours.parent}:/usr/bin:/bin"
    printed = [run(command, PATH=path, **surroundings).stdout for command in commands_of(host)]
    assert "".join(printed).splitlines() == typed
    workflow = read_workflow(host)
    if host == "gitlab":
        assert workflow["pages"]["artifacts"]["paths"] == ["public"]
        assert workflow["pages"]["variables"]["SITE_URL"] == "$CI_PAGES_URL"
    else:
        assert workflow["build"]["publish"] == "site"
