"""A page is light enough for a slow phone. A size is no time: it is the same on every machine."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.browser.hulp.paginas import PAGINAS
from tests.site.gewicht import SCRIPTS, find_budget, weigh_page

if TYPE_CHECKING:
    from tests.sites import Site

ADDRESSES = {address.partition("?")[0] for address in (*PAGINAS.values(), "samen-kijken/", "kijkramen/kwartiermaken/")}
LES = "lessen/meer-instanties-minder-oplossingen/les-90/"
ADDRESSES |= {f"docent/{LES}", LES, f"{LES}scherm/", "werkvormen/moreel-beraad/"}
ADDRESSES -= {"404.html"}  # names its files from the root of the host


@pytest.mark.parametrize("address", sorted(ADDRESSES))
def test_a_page_weighs_no_more_than_its_budget_and_asks_for_few_scripts(site: Site, address: str) -> None:
    files = weigh_page(site.folder, address)
    scripts = [file for file in files if file.endswith(".js")]
    assert sum(files.values()) <= find_budget(address), files
    assert 3 <= len(scripts) <= SCRIPTS, scripts
