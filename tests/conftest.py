"""What all tests share: the folder of this project, and its own site, built strictly once and served."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

from tests import PROJECT
from tests.sites import Site, build_and_serve

if TYPE_CHECKING:
    from collections.abc import Iterator

pytest_plugins = ["tests.browser.verslag"]  # here, since the process that prints reads no conftest further down

# A slow machine is no bug, and what fails in CI must fail again at home: there the examples do not depend on chance.
settings.register_profile("home", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "home")


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """This project's own site, under a path, at an address where it can be visited."""
    with build_and_serve(PROJECT, workplace=tmp_path_factory.mktemp("site")) as site:
        yield site
