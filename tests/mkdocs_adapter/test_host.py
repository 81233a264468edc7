"""A site owner hears once, as a tip, when others have a site at the same place."""

from __future__ import annotations

import pytest

from casuskijker.mkdocs_adapter.host import tip_host


@pytest.mark.parametrize(
    "site_url",
    ["https://naam.github.io/casussen/", "https://school.example/casussen/", "http://intranet/sub/pad/"],
)
def test_other_sites_under_the_same_name_can_read_along(site_url: str) -> None:
    tip = tip_host(site_url)
    assert tip.startswith(f"De site komt onder een pad te staan: {site_url}. ")
    assert "kunnen hun scripts lezen en wijzigen wat lezers hier invullen" in tip


@pytest.mark.parametrize("host", ["naam.github.io", "naam.gitlab.io", "naam.pages.dev", "naam.netlify.app"])
def test_a_name_of_a_host_is_not_yours_to_take_along(host: str) -> None:
    assert tip_host(f"https://{host}/").startswith(f"De site komt te staan op https://{host}/, een naam van een host")


@pytest.mark.parametrize(
    "site_url", ["", "https://casussen.example/", "https://casussen.school.example", "https://github.io.example/"]
)
def test_a_domain_of_ones_own_needs_no_tip(site_url: str) -> None:
    assert tip_host(site_url) == ""
