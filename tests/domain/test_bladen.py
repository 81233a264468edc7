"""Long lists stand on several pages."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from casuskijker.domain.bladen import CARDS_PER_BLAD, split_in_bladen
from casuskijker.domain.catalogus import Catalogus
from tests.domain.builders import build_casus


def test_what_fits_stays_together() -> None:
    assert split_in_bladen("abc", 3) == ("abc",)
    assert split_in_bladen("", 3) == ("",)


def test_one_too_many_gives_two_pages_of_about_the_same_length() -> None:
    assert split_in_bladen("abcdefg", 6) == ("abcd", "efg")


@given(st.text(max_size=200), st.integers(1, 30))
def test_nothing_is_lost_and_no_page_is_too_long(items: str, most: int) -> None:
    parts = split_in_bladen(items, most)
    assert [letter for part in parts for letter in part] == list(items)
    assert all(len(part) <= most for part in parts)
    assert max(map(len, parts)) - min(map(len, parts)) <= 1


def test_a_group_of_casussen_goes_on_on_the_next_page() -> None:
    casussen = tuple(build_casus(f"c{n:03}") for n in range(CARDS_PER_BLAD + 1))
    kort = build_casus("kort", soort="vignet")
    catalogus = Catalogus(casussen=(*casussen, kort))
    first, second = catalogus.bladen.values()
    assert [groep.soort for groep in first] == ["casus"]
    assert [groep.soort for groep in second] == ["casus", "vignet"]
    assert catalogus.blad_by_slug["c000"] == 1
    assert catalogus.blad_by_slug["kort"] == 2


def test_an_empty_site_has_one_page_with_nothing() -> None:
    assert Catalogus().bladen == {1: ()}
