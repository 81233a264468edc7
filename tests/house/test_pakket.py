"""What is installed: a wheel that needs neither Node nor a network, made from an sdist that needs neither either."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from email import message_from_bytes
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import yaml

from casuskijker.cli import COMMANDS
from casuskijker.cli.bladen import BLADEN
from casuskijker.rendering.environment import THEME
from hatch_metadata import lead_somewhere
from tests import PROJECT
from tests.house.code import files_of

if TYPE_CHECKING:
    from email.message import Message

BUNDELS = "plugins/casuskijker/theme/bundels"
PAKKETTEN = "plugins/casuskijker/theme/pakketten"
NOT_TO_BUILD = shutil.ignore_patterns(".git", ".venv", ".*cache", ".hypothesis", "node_modules", "site", "__pycache__")


def build(project: Path, kind: str, version: str = "standard", *, to: Path) -> subprocess.CompletedProcess[str]:
    target = f"{kind}:{version}"
    command = [sys.executable, "-m", "hatchling", "build", "--target", target, "--directory", str(to)]
    return subprocess.run(
        command, cwd=project, env={}, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8", check=False
    )


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of the project after set-up, with what readers load but without Node's folder."""
    shutil.copytree(PROJECT, tmp_path / "project", ignore=NOT_TO_BUILD)
    return tmp_path / "project"


def test_a_wheel_made_from_the_sdist_holds_what_readers_load_with_its_licence(project: Path, tmp_path: Path) -> None:
    made = build(project, "sdist", to=tmp_path)
    assert made.returncode == 0, made.stdout
    # A process of its own: to choose how files come out, as 3.12 asks, is not there yet in the 3.11 of Debian.
    unpack = [sys.executable, "-m", "tarfile", "-e", str(next(tmp_path.glob("*.tar.gz"))), str(tmp_path / "sdist")]
    subprocess.run(unpack, check=True, capture_output=True)
    unpacked = next((tmp_path / "sdist").iterdir())
    made = build(unpacked, "wheel", to=tmp_path)
    assert made.returncode == 0, made.stdout
    with zipfile.ZipFile(next(tmp_path.glob("*.whl"))) as wheel:
        listed = json.loads(wheel.read(f"{PAKKETTEN.removeprefix('plugins/')}/pakketten.json"))
        held = {name.removeprefix("casuskijker/theme/pakketten/") for name in wheel.namelist()}
        for package in listed:
            assert {*package["bestanden"], package["licentietekst"]} <= held
        scripts = {name.removeprefix("casuskijker/theme/") for name in wheel.namelist() if name.endswith(".js")}
        sheets = {name.removeprefix("casuskijker/theme/") for name in wheel.namelist() if name.endswith(".css")}
        made = json.loads(wheel.read(f"{BUNDELS.removeprefix('plugins/')}/bundels.json"))["bestanden"]
    classic = {f"grond/{name}/{name}.js" for name in ("basis", "material", "voorheen")}
    elsewhere = ("casuskijker/mkdocs_adapter/", "pakketten/")
    of_the_theme = {name for name in scripts if not name.startswith(elsewhere)}
    assert of_the_theme == {f"bundels/{name}" for name in classic | set(made)}  # and no module as it was written
    of_the_server = {"casuskijker/mkdocs_adapter/meelezen/meelezen.css"}
    assert sheets - of_the_server == {
        f"bundels/{path.relative_to(THEME).as_posix()}" for path in files_of(THEME, "*.css")
    }
    wanted = json.loads((PROJECT / "package.json").read_text("utf-8"))["dependencies"]
    assert {package["naam"]: package["versie"] for package in listed} == wanted
    assert {package["licentie"] for package in listed} <= {
        "OFL-1.1",
        "MIT",
        "(MIT OR Apache-2.0)",
        "ISC",
        "0BSD",
        "BSD-3-Clause",
        "Apache-2.0",
    }


@pytest.mark.parametrize("lacking", ["packages", "the right version", "bundles", "bundles of these scripts"])
def test_a_build_without_what_readers_load_says_how_to_get_it(project: Path, tmp_path: Path, lacking: str) -> None:
    if lacking == "packages":
        shutil.rmtree(project / PAKKETTEN)
    elif lacking == "bundles":
        shutil.rmtree(project / BUNDELS)
    elif lacking == "bundles of these scripts":
        with (project / "plugins/casuskijker/theme/main.js").open("a") as script:
            script.write("// anders\n")
    else:
        text = (project / "package.json").read_text("utf-8")
        (project / "package.json").write_text(text.replace('literata": "5.', 'literata": "6.'), "utf-8")
    made = build(project, "wheel", to=tmp_path)
    assert made.returncode == 1
    assert re.search("haal (ze|het) op met: npm ci --omit=dev --ignore-scripts$", made.stdout.splitlines()[-1])
    assert "Traceback" not in made.stdout


REPO = "https://code.voorbeeld.test/casuskijker"
RELEASE = yaml.safe_load((PROJECT / ".github/workflows/uitgave.yml").read_text("utf-8"))["jobs"]["uitgave"]
VERSION = tomllib.loads((PROJECT / "pyproject.toml").read_text("utf-8"))["project"]["version"]


@pytest.fixture
def dist(project: Path) -> Path:
    """What a release hands out, made by the commands of its workflow, up to where these leave the machine."""
    (project / ".venv").symlink_to(PROJECT / ".venv")
    steps = {step["name"]: step["run"] for step in RELEASE["steps"] if "run" in step}
    surroundings = {"PATH": os.environ["PATH"], "GITHUB_REF_NAME": f"v{VERSION}", "CASUSKIJKER_REPO_URL": REPO}
    for name in ("Bouwen", "Nakijken"):
        line = ["bash", "-eo", "pipefail", "-c", steps[name]]
        done = subprocess.run(line, cwd=project, env=surroundings, capture_output=True, encoding="utf-8", check=False)
        assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.count("PASSED") == 2
    return project / "dist"


def read_metadata(wheel: zipfile.ZipFile) -> Message:
    name = next(name for name in wheel.namelist() if name.endswith("/METADATA"))
    return message_from_bytes(wheel.read(name))


def test_a_release_hands_out_the_package_without_our_content_and_tests(dist: Path) -> None:
    with zipfile.ZipFile(next(dist.glob("*.whl"))) as wheel:
        held = set(wheel.namelist())
        told = read_metadata(wheel)
    assert {Path(name).parts[0] for name in held} == {"casuskijker", f"casuskijker-{VERSION}.dist-info"}
    modules = {f"casuskijker/cli/{command}.py" for command in COMMANDS}
    assert (
        modules
        | {"casuskijker/__main__.py", *(f"casuskijker/cli/bladen/{name}" for name in BLADEN), "casuskijker/py.typed"}
        <= held
    )
    assert [name for name in held if "tests" in name or Path(name).name == "voorbeelden.yml"] == []
    assert told["Project-URL"] == f"Homepage, {REPO}"
    assert "Framework :: MkDocs" in told.get_all("Classifier", [])
    assert told["Description-Content-Type"] == "text/markdown"
    readme = str(told.get_payload())
    assert f"({REPO}/blob/HEAD/CONTRIBUTING.md)" in readme
    with tarfile.open(next(dist.glob("*.tar.gz"))) as sdist:
        kept = {name.partition("/")[2] for name in sdist.getnames()}
    beside = {name for name in kept if not name.startswith("plugins/")}
    assert beside == {
        *(".gitignore", "CHANGELOG.md", "LICENSE", "PKG-INFO", "README.md", "package.json", "pyproject.toml"),
        *(*BLADEN.values(), "hatch_build.py", "hatch_metadata.py"),
    }


def test_a_release_leaves_the_machine_last_and_without_a_password() -> None:
    commands = [step["run"] for step in RELEASE["steps"] if "run" in step]
    assert [" ".join(command.split()[:2]) for command in commands[-2:]] == ["gh release", ".venv/bin/twine upload"]
    assert RELEASE["permissions"] == {"contents": "write", "id-token": "write"}
    assert "secrets." not in json.dumps(RELEASE)


@pytest.mark.parametrize(
    ("repo", "text"),
    [
        (REPO, f"Lees [dit]({REPO}/blob/HEAD/een.md#kop) of [dat](https://x.test)."),
        ("", "Lees dit of [dat](https://x.test)."),
    ],
)
def test_a_readme_on_an_index_has_no_link_that_leads_nowhere(repo: str, text: str) -> None:
    assert lead_somewhere("Lees [dit](een.md#kop) of [dat](https://x.test).", repo) == text


def test_what_an_editable_install_makes_is_bundled_without_node(project: Path, tmp_path: Path) -> None:
    shutil.rmtree(project / BUNDELS)
    (project / "node_modules").symlink_to(PROJECT / "node_modules")
    made = build(project, "wheel", "editable", to=tmp_path)
    assert made.returncode == 0, made.stdout
    assert (project / BUNDELS / "bundels.json").read_bytes() == (PROJECT / BUNDELS / "bundels.json").read_bytes()


def test_what_was_copied_for_this_tree_is_what_package_json_asks_for() -> None:
    listed = json.loads((PROJECT / PAKKETTEN / "pakketten.json").read_text("utf-8"))
    wanted = json.loads((PROJECT / "package.json").read_text("utf-8"))["dependencies"]
    assert {package["naam"]: package["versie"] for package in listed} == wanted


def test_the_lock_of_packages_for_the_browser_has_hashes_and_no_addresses() -> None:
    lock = json.loads((PROJECT / "package-lock.json").read_text("utf-8"))
    packages = {name: package for name, package in lock["packages"].items() if name}
    assert len(packages) > 5
    assert [name for name, package in packages.items() if not package.get("integrity", "").startswith("sha512-")] == []
    assert [name for name, package in packages.items() if "resolved" in package] == []
