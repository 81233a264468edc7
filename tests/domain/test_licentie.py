"""A licence by the name that people give it, or by its address."""

from __future__ import annotations

import pytest

from casuskijker.domain.licentie import Licentie, find_licentie


@pytest.mark.parametrize(
    ("text", "adres", "naam"),
    [
        ("CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/", "CC BY 4.0"),
        ("cc-by-nc-sa-3.0", "https://creativecommons.org/licenses/by-nc-sa/3.0/", "CC BY-NC-SA 3.0"),
        ("CC BY-ND 4.0", "https://creativecommons.org/licenses/by-nd/4.0/", "CC BY-ND 4.0"),
        ("CC0", "https://creativecommons.org/publicdomain/zero/1.0/", "CC0 1.0"),
        ("https://voorbeeld.test/voorwaarden", "https://voorbeeld.test/voorwaarden", ""),
    ],
)
def test_a_licence_has_the_address_where_it_is_written_out(text: str, adres: str, naam: str) -> None:
    assert find_licentie(text) == Licentie(adres, naam)


@pytest.mark.parametrize(
    "text", ["CC BY", "Creative Commons", "CC BY-SA-ND 4.0", "MIT", 'https://x.test/"onclick', "javascript:x"]
)
def test_what_says_not_enough_is_no_licence(text: str) -> None:
    assert find_licentie(text) is None
