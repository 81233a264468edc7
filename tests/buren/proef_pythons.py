"""Every Python that the package says it runs with and that is found here: each makes a site, checks it and builds it.

`make test-motoren` runs this, and the end of the run names each of them; one that is not found is named too.
"""

from __future__ import annotations

import shutil
import subprocess
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests import PROJECT
from tests.browser.verslag import BROWSER
from tests.buren.omgevingen import make_omgeving

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

CLASSIFIERS = tomllib.loads((PROJECT / "pyproject.toml").read_text("utf-8"))["project"]["classifiers"]
VERSIONS = [name.rpartition(" ")[2] for name in CLASSIFIERS if name.startswith("Programming Language :: Python :: 3.")]
ELSEWHERE = (".pyenv/versions/{}.*/bin/python3", ".local/share/uv/python/cpython-{}.*/bin/python3")
"""Where programs that bring several Pythons leave them."""
SAY = ("-c", "import platform; print(platform.python_version())")


def find_python(version: str) -> tuple[str, str]:
    """Return the first Python of a version that starts, and what it calls itself; nothing where there is none."""
    for python in _list_pythons(version):
        said = subprocess.run([python, *SAY], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, check=False)
        if said.returncode == 0:
            return python, said.stdout.strip()
    return "", ""


def _list_pythons(version: str) -> Iterator[str]:
    on_path = shutil.which(f"python{version}")
    yield from [on_path] if on_path else []
    for place in ELSEWHERE:
        yield from (str(python) for python in sorted(Path.home().glob(place.format(version)), reverse=True))


@pytest.mark.parametrize("version", VERSIONS)
def test_a_new_site_is_in_order_and_built_by_every_python_that_is_found(
    version: str, tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    python, name = find_python(version)
    if not python:
        pytest.skip(f"Python {version} is er niet")
    record_property(BROWSER, f"Python {name}")
    omgeving = make_omgeving("mkdocs", python=python, called=f"mkdocs-{name}")
    assert f"Python {name}" in omgeving.run("casuskijker", "--version", where=tmp_path)[1]
    for command in (["nieuw", "site", "."], ["check"], ["build"]):
        code, said = omgeving.run("casuskijker", *command, where=tmp_path)
        assert code == 0, said
    assert (tmp_path / "site/casussen/de-sleutel-van-de-achterdeur/index.html").is_file()
    assert list((tmp_path / "site").glob("zoekindex/*/woorden-0.json"))
