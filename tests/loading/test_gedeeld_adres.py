"""A site owner hears once, as a tip, when the place of the site is not theirs alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from casuskijker.domain.problem import Severity
from casuskijker.loading import find_shared_address

if TYPE_CHECKING:
    from pathlib import Path

    from casuskijker.domain.problem import Problem


def find(folder: Path, setting: str, site_url: str | None = None) -> list[Problem]:
    file = folder / "mkdocs.yml"
    file.write_text(f"site_name: X\n{setting}\n", "utf-8")
    return list(find_shared_address(file, site_url))


@pytest.mark.parametrize(
    "site_url",
    [
        "https://naam.github.io/casussen/",
        "https://school.example/casussen/",
        "http://intranet/sub/pad/",
        "https://intranet/",
    ],
)
def test_other_sites_under_the_same_name_can_read_along(tmp_path: Path, site_url: str) -> None:
    (tip,) = find(tmp_path, f"site_url: {site_url}")
    assert (tip.code, tip.severity, tip.place.line) == ("C515", Severity.HINT, 2)
    assert site_url in tip.what
    assert "kunnen hun scripts lezen en wijzigen wat lezers hier invullen" in tip.remedy


@pytest.mark.parametrize(
    "host",
    [
        "naam.github.io", "naam.gitlab.io", "naam.pages.dev", "naam.netlify.app", "sites.google.com",
        "naam.s3.amazonaws.com",
    ],
)  # fmt: skip
def test_a_name_of_a_host_is_not_yours_to_take_along(tmp_path: Path, host: str) -> None:
    (tip,) = find(tmp_path, f"site_url: https://{host}/")
    assert "blijft achter wat lezers in hun browser bewaarden" in tip.remedy


@pytest.mark.parametrize(
    "setting",
    [
        "site_url: https://casussen.example/",
        "site_url: https://casussen.school.example",
        "site_url: https://github.io.example/",
        "site_url: https://mijngithub.io/",
        "site_url: ''",
        "site_url: 'https://[school'",
        "site_url: []",
        "site_url: {}",
        "site_url: sub/pad",
        "site_url: !ENV ADRES",
        "site_url: !ENV [ADRES, 'https://casussen.example/']",
        "site_dir: site",
    ],
)
def test_a_domain_of_ones_own_or_none_needs_no_tip(tmp_path: Path, setting: str) -> None:
    assert find(tmp_path, setting) == []


def test_an_address_of_the_environment_counts_as_mkdocs_made_it(tmp_path: Path) -> None:
    setting = "site_url: !ENV [ADRES, 'https://naam.github.io/']"
    assert len(find(tmp_path, setting)) == 1
    assert find(tmp_path, setting, "https://casussen.example/") == []
    assert len(find(tmp_path, "site_dir: site", "https://casussen.example/pad/")) == 1


def test_a_site_without_settings_has_no_address(tmp_path: Path) -> None:
    assert list(find_shared_address(tmp_path / "mkdocs.yml")) == []
