"""The signs that stand for a casus."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from casuskijker.domain.afdruk import make_afdruk


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])))
def test_a_fingerprint_is_five_digits_and_small_letters(text: str) -> None:
    assert re.fullmatch(r"[0-9a-z]{5}", make_afdruk(text))


def test_a_fingerprint_is_the_same_for_ever() -> None:
    assert make_afdruk("opgeruimd-staat-netjes") == "99d57"
