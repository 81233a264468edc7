"""An index that follows a site is, byte for byte, that of a site which was always so."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from casuskijker.cache import Cache
from casuskijker.domain.site import Site
from casuskijker.search import Zoekbouw, build_zoekindex
from casuskijker.search.dictionary import load_dictionary
from casuskijker.search.index import Index
from casuskijker.search.index_files import write_index
from casuskijker.search.records import VOOR_AUTEURS, Zoekpagina
from casuskijker.search.synoniemen import Synoniemen
from tests.rendering.wereld import WERELD
from tests.search.builders import build_record

if TYPE_CHECKING:
    from pathlib import Path

PAGES = [("over.md", "# Over\n\nEen brink.\n"), ("zwambol.md", "# De zwambol\n")]
WORDS = (
    "brink", "Brink", "zwambol", "zwambolteam", "zwambolteams", "keukentafelgesprek", "gesprek", "ggz",
    "geestelijke gezondheidszorg", "wijkteam", "wijk", "buurvrouw", "burenhulp", "Wmo-consulent", "zorgen",
)  # fmt: skip
"""Words of one family, compounds, names that become parts of others once two texts have them, and synonyms."""
Groups = tuple[tuple[str, ...], ...]
GROUPS: tuple[Groups, ...] = ((), (("ggz", "geestelijke gezondheidszorg"), ("buurvrouw", "burenhulp")))
RECORDS = st.builds(
    lambda words, titel, label, soort: build_record(" ".join(words), titel=titel, trefwoorden=(label,), soort=soort),
    st.lists(st.sampled_from(WORDS), max_size=5),
    st.sampled_from(WORDS),
    st.sampled_from(WORDS),
    st.sampled_from(("casus", "casus", VOOR_AUTEURS)),
)
SITES = st.tuples(st.lists(RECORDS, max_size=5), st.sampled_from(GROUPS))


def place(records: list[Zoekpagina]) -> list[Zoekpagina]:
    """Give every record an address of its own."""
    return [replace(record, url=f"{number}/") for number, record in enumerate(records)]


@settings(max_examples=30)
@given(st.lists(SITES, min_size=2, max_size=4))
def test_after_any_changes_no_byte_of_the_index_differs(sites: list[tuple[list[Zoekpagina], Groups]]) -> None:
    index = Index([], Synoniemen(()), load_dictionary())
    for records, groups in sites:
        index.follow(place(records), Synoniemen(groups))
        assert write_index(index) == write_index(Index(place(records), Synoniemen(groups), load_dictionary()))


def test_a_site_that_changes_has_the_index_of_one_that_was_always_so(tmp_path: Path) -> None:
    cache, first = Cache(tmp_path), Site(WERELD)
    build_zoekindex(first, PAGES, cache=cache)
    bouw = Zoekbouw(cache)
    assert bouw.make(first, PAGES) == build_zoekindex(first, PAGES)
    bouw.be_ready(first, PAGES)
    casussen = (replace(WERELD.casussen[0], tekst="Een zwambol."), *WERELD.casussen[2:])
    for catalogus in (replace(WERELD, casussen=casussen), replace(WERELD, begrippen=WERELD.begrippen[:1])):
        for site in (Site(catalogus), Site(catalogus, directory_urls=False)):
            assert bouw.make(site, PAGES[:1]) == build_zoekindex(site, PAGES[:1])
