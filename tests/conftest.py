"""What all tests share: the folder of this project, and its own site, built strictly once and served."""

from __future__ import annotations

import gc
import os
import shutil
import tempfile
import tomllib
from multiprocessing.util import Finalize
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

from bundling import make_bundels
from casuskijker.cache import VARIABLE
from tests import PROJECT
from tests.dekking import Dekking
from tests.sites import Site, build_and_serve
from tests.theme_reading import read_themes_once

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

# Here, since the process that prints reads no conftest further down.
pytest_plugins = ["tests.browser.verslag", "tests.volgorde"]

# A slow machine is no bug, and what fails in CI must fail again at home: there the examples do not depend on chance.
settings.register_profile("home", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "home")

VREEMD = PROJECT / "tests" / "vreemde_site"
COVERED = tomllib.loads((PROJECT / "pyproject.toml").read_text("utf-8"))["tool"]["coverage"]["run"]["source"]
ROOMS = {Path(room).name for room in COVERED}
MODULES = [
    ".".join(path.relative_to(PROJECT / "plugins").with_suffix("").parts).removesuffix(".__init__")
    for room in COVERED
    for path in sorted((PROJECT / room).rglob("*.py"))
]
DEKKING = Dekking()


MEMORY = Path("/dev/shm")  # noqa: S108 - where Linux keeps files in memory
ROOM = 4 << 30
"""Bytes that must be free there; a run takes a fourth of it."""
AFTER_FORKS = -200
"""What forks processes has a folder there too, and tidies that at -100, when all else has ended."""
SMALL_THINGS = 10_000
"""How many are made before it is looked at what of them can be thrown away; Python itself does so at each 700."""


def pytest_configure(config: pytest.Config) -> None:
    """Bundle the scripts first where one has changed: what is tested is what is written.

    What a run writes is kept in memory where there is room: tests and browsers write many small files, and on a disk
    they wait for those more than they work. It goes when the run ends; with `--basetemp=FOLDER` what tests made stays.
    The sites of a run share a cache, which is as new as the run: what one found out about words, no other need.
    """
    if not hasattr(config, "workerinput"):
        make_bundels(PROJECT)
        has_room = MEMORY.is_dir() and shutil.disk_usage(MEMORY).free > ROOM
        folder = tempfile.mkdtemp(dir=MEMORY if has_room else None)
        Finalize(None, shutil.rmtree, (folder, True), exitpriority=AFTER_FORKS)
        os.environ["TMPDIR"] = tempfile.tempdir = folder
        os.environ[VARIABLE] = f"{folder}/cache"
    read_themes_once()


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    """Return how many processes share the tests: one more than there are processors, since browsers wait a lot."""
    return (os.cpu_count() or 1) + 1


@pytest.hookimpl(wrapper=True)
def pytest_collection(session: pytest.Session) -> Generator[None, object, object]:
    """Let nothing that is read before the first test be looked at again for what can be thrown away.

    All of it stays: thousands of tests and what they are about. To walk through that again and again, each time that a
    test made many small things, takes longer than most of these tests themselves. How the rooms are read, coverage sees
    in the process that shares out the tests, and not again in each of the others.
    """
    DEKKING.look_away([] if hasattr(session.config, "workerinput") else MODULES)
    gc.disable()
    try:
        return (yield)
    finally:
        gc.freeze()
        gc.set_threshold(SMALL_THINGS)
        gc.enable()


def is_of_room(item: pytest.Item) -> bool:
    """Whether this is a test of a room that is covered."""
    return item.path.relative_to(PROJECT / "tests").parts[0] in ROOMS


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Measure coverage in the tests of the covered rooms alone, and not by examples that chance has made.

    Looking on makes a test twice as slow, and what must hold for any text is tried on hundreds. A test that makes many
    more pages than it takes to reach each branch says `no_cover` itself.
    """
    for item in items:
        is_of_chance = getattr(getattr(item, "obj", None), "is_hypothesis_test", False)
        if is_of_chance or not is_of_room(item):
            item.add_marker("no_cover")


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> Generator[None, object, object]:
    """Let coverage see what is made for tests of a room, also where the first to ask for it has no need of that."""
    with DEKKING.during(looks_on=is_of_room(item)):
        return (yield)


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, object, object]:
    """Let coverage see each function at work, also one that another test has called before; pytest-cov is within."""
    with DEKKING.during(looks_on="no_cover" not in item.keywords):
        return (yield)


@pytest.fixture(scope="session")
def werkplaats(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that the processes of a run share: what takes long to build is built there once."""
    own = tmp_path_factory.getbasetemp()
    return own.parent if "PYTEST_XDIST_WORKER" in os.environ else own


@pytest.fixture(scope="session")
def site(werkplaats: Path) -> Iterator[Site]:
    """This project's own site, under a path, at an address where it can be visited."""
    with build_and_serve(PROJECT, workplace=werkplaats / "site") as site:
        yield site


@pytest.fixture(scope="session")
def vreemde_site(werkplaats: Path) -> Iterator[Site]:
    """A site that is not ours; a module that visits it gives its address as `base_url`."""
    with build_and_serve(VREEMD, workplace=werkplaats / "vreemd") as site:
        yield site


@pytest.fixture(scope="session")
def vreemde_site_als_bestanden(werkplaats: Path) -> Iterator[Site]:
    """The same site, with a file per page and no folders."""
    files = "use_directory_urls: false\n"
    with build_and_serve(VREEMD, workplace=werkplaats / "vreemd-bestanden", settings=files) as site:
        yield site
