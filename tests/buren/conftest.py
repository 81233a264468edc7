"""Sites that other programs build: a small one of ours, built and served, with a reader who visits it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from casuskijker.cli import main
from tests.buren.bouwplaats import ADDRESS, Bouwplaats
from tests.sites import BASE, serve

pytest_plugins = ["tests.browser.conftest"]

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def bouwplaats(tmp_path: Path) -> Bouwplaats:
    """What `casuskijker nieuw site` makes, at an address, and not built yet."""
    folder = tmp_path / "buren"
    assert main(["nieuw", "site", str(folder), "--naam", "Buren"]) == 0
    plek = Bouwplaats(folder)
    plek.change("mkdocs.yml", 'site_url: !ENV [SITE_URL, ""]', f"site_url: {ADDRESS}")
    plek.change("mkdocs.yml", "    # contact: naam@voorbeeld.nl", "    contact: redactie@buren.test")
    return plek


@pytest.fixture
def base_url(bouwplaats: Bouwplaats) -> Iterator[str]:
    """Where the site is served, once it is built."""
    with serve(bouwplaats.site) as url:
        assert url.endswith(BASE)
        yield url
