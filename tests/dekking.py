"""Coverage is measured while a covered room is tested, and not beside it: looking on makes all else slower too."""

from __future__ import annotations

import importlib
import pkgutil
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests import PROJECT

if TYPE_CHECKING:
    from collections.abc import Iterator

COVERED = tomllib.loads((PROJECT / "pyproject.toml").read_text("utf-8"))["tool"]["coverage"]["run"]["source"]
ROOMS = {Path(room).name for room in COVERED}


def measure(config: pytest.Config, *, on: bool) -> None:
    """Begin or stop looking on, where coverage is asked for and this is not so already."""
    plugin: Any = config.pluginmanager.get_plugin("_cov")
    controller = plugin and plugin.cov_controller
    if controller and controller.started != on:
        (controller.resume if on else controller.pause)()


def is_in_covered_room(item: pytest.Item) -> bool:
    return item.path.relative_to(PROJECT / "tests").parts[0] in ROOMS


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_collection(session: pytest.Session) -> Iterator[None]:
    """Read the covered rooms while looking on, and then the tests, which takes each process seconds, without."""
    for room in sorted(ROOMS):
        package = importlib.import_module(f"casuskijker.{room}")
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            importlib.import_module(module.name)
    measure(session.config, on=False)
    return (yield)


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_protocol(item: pytest.Item) -> Iterator[None]:
    """Look on at all of a test of a covered room, also at what it needs first."""
    measure(item.config, on=is_in_covered_room(item))
    return (yield)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Measure nothing by examples that chance has made: what must hold for any text is tried on hundreds.

    Looking on makes a test twice as slow. One that makes many more pages than it takes to reach each branch says
    `no_cover` itself.
    """
    for item in items:
        if getattr(getattr(item, "obj", None), "is_hypothesis_test", False):
            item.add_marker("no_cover")
