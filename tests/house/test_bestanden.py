"""The files around the code: what anyone can clone and use, on any machine."""

from __future__ import annotations

import re
import subprocess
import tomllib
from importlib.metadata import distributions

import pytest
from packaging.requirements import Requirement

from tests import PROJECT

# In brackets, so that this file itself does not hold what it looks for.
REGISTRIES = r"pypi[.]org|pythonhosted[.]org|registry[.](npmjs|yarnpkg)|deb[.]debian|archive[.]ubuntu"
MACHINES = r"(?<![\w.~)/-])/(work|farm|root|home|Users|opt/(wheels|pypi))/\w"
INDEXES = r"--((extra-)?index-url|find-links|trusted-host)[ =]"


@pytest.fixture(scope="module")
def texts() -> dict[str, str]:
    """Every text that is in git or would be added to it, by its path."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listing = subprocess.run(command, cwd=PROJECT, capture_output=True, encoding="utf-8", check=True).stdout
    paths = [PROJECT / name for name in listing.split("\0") if name]
    return {str(path.relative_to(PROJECT)): path.read_text("utf-8", "replace") for path in paths if path.is_file()}


@pytest.fixture(scope="module")
def makefile() -> str:
    return (PROJECT / "Makefile").read_text("utf-8")


def targets(makefile: str) -> set[str]:
    return set(re.findall(r"(?m)^([\w-]+):(?!=)", makefile))


@pytest.mark.parametrize("pattern", [REGISTRIES, MACHINES, INDEXES])
def test_no_file_names_a_registry_or_a_path_of_one_machine(texts: dict[str, str], pattern: str) -> None:
    found = {path: match.group() for path, text in texts.items() if (match := re.search(pattern, text))}
    assert "Makefile" in texts
    assert found == {}


def test_every_package_in_the_lock_has_one_version_and_hashes() -> None:
    lock = (PROJECT / "requirements.lock").read_text("utf-8").replace("\\\n", " ")
    entries = [line for line in lock.splitlines() if line.strip() and not line.lstrip().startswith("#")]
    wrong = [
        line for line in entries if not re.match(r"[\w.-]+(\[[\w,-]+\])?==[\w.]+ .*--hash=sha256:[0-9a-f]{64}", line)
    ]
    assert len(entries) > 30
    assert wrong == []


def test_what_a_package_asks_for_with_an_extra_is_in_the_lock_with_it() -> None:
    """Without it pip looks past the lock, and set-up fails on the day that a newer version is published."""
    lock = (PROJECT / "requirements.lock").read_text("utf-8")
    locked = [each for each in distributions() if re.search(rf"(?mi)^{re.escape(each.name)}(\[|==)", lock)]
    asked = [Requirement(text) for each in locked for text in each.requires or []]
    with_extras = [each for each in asked if each.extras and (not each.marker or each.marker.evaluate({"extra": ""}))]
    assert with_extras
    lacking = [str(each) for each in with_extras if f"\n{each.name}[{','.join(sorted(each.extras))}]==" not in lock]
    assert lacking == []


def test_everything_the_project_needs_is_in_the_lock() -> None:
    settings = tomllib.loads((PROJECT / "pyproject.toml").read_text("utf-8"))
    wanted = settings["project"]["dependencies"] + settings["dependency-groups"]["dev"]
    wanted += settings["build-system"]["requires"]
    names = {re.split(r"[^\w.-]", entry)[0].lower() for entry in wanted}
    locked = set(re.findall(r"(?m)^([\w.-]+)(?:\[[\w,-]+\])?==", (PROJECT / "requirements.lock").read_text("utf-8")))
    assert names - locked == set()


@pytest.mark.parametrize("document", ["README.md", "CONTRIBUTING.md"])
def test_every_recipe_that_a_document_names_exists(makefile: str, document: str) -> None:
    named = set(re.findall(r"\bmake ([a-z-]+)", (PROJECT / document).read_text("utf-8")))
    assert named
    assert named - targets(makefile) == set()


def test_make_help_explains_every_recipe(makefile: str) -> None:
    assert targets(makefile) == set(re.findall(r"(?m)^([a-z-]+):.* ## \w", makefile))


def test_the_makefile_stays_a_phone_book(makefile: str) -> None:
    assert len(makefile.splitlines()) <= 105
