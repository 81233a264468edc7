"""An index that follows a site is, byte for byte, that of a site which was always so."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from casuskijker.search.dictionary import load_dictionary
from casuskijker.search.index import Index
from casuskijker.search.index_files import write_index
from casuskijker.search.records import VOOR_AUTEURS, Zoekpagina
from casuskijker.search.synoniemen import Synoniemen
from tests.search.builders import build_record

WORDS = (
    "brink", "Brink", "zwambol", "zwambolteam", "zwambolteams", "keukentafelgesprek", "gesprek", "ggz",
    "geestelijke gezondheidszorg", "wijkteam", "wijk", "buurvrouw", "burenhulp", "Wmo-consulent", "zorgen",
)  # fmt: skip
"""Words of one family, compounds, names that become parts of others once two texts have them, and synonyms."""
GROUPS = ((), (("ggz", "geestelijke gezondheidszorg"), ("buurvrouw", "burenhulp")))
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
    return [build_record(**{**_fields(record), "url": f"{number}/"}) for number, record in enumerate(records)]


def _fields(record: Zoekpagina) -> dict[str, object]:
    names = ("titel", "soort", "passages", "trefwoorden")
    return {name: getattr(record, name) for name in names}


@settings(max_examples=30)
@given(st.lists(SITES, min_size=2, max_size=4))
def test_after_any_changes_no_byte_of_the_index_differs(sites: list[tuple[list[Zoekpagina], tuple]]) -> None:
    index = Index([], Synoniemen(()), load_dictionary())
    for records, groups in sites:
        index.follow(place(records), Synoniemen(groups))
        assert write_index(index) == write_index(Index(place(records), Synoniemen(groups), load_dictionary()))
