"""A page is light enough for a slow phone. A size is no time: it is the same on every machine."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.site.gewicht import SCRIPTS, find_budget, list_addresses, weigh_page

if TYPE_CHECKING:
    from tests.sites import Site


def test_no_page_weighs_more_than_its_budget_or_asks_for_many_scripts(site: Site) -> None:
    weighed = {address: weigh_page(site.folder, address) for address in list_addresses(site.folder)}
    scripts = {address: sum(file.endswith(".js") for file in files) for address, files in weighed.items()}
    assert {a: files for a, files in weighed.items() if sum(files.values()) > find_budget(a)} == {}
    assert {address: count for address, count in scripts.items() if not 2 <= count <= SCRIPTS} == {}
    assert {"", "casussen/meer-instanties-minder-oplossingen/", "kijkramen/presentie/"} <= weighed.keys()
