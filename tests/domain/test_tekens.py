"""Signs that nobody sees: what they hide, and what they are needed for."""

from __future__ import annotations

import pytest

from casuskijker.domain.begrip import Begrip
from casuskijker.domain.begrip_zoeker import BegripZoeker
from casuskijker.domain.tekens import find_unseen, plain
from casuskijker.domain.woordenlijst import fold_term


@pytest.mark.parametrize(
    ("written", "seen"),
    [
        ("Schuld\u200bhulp\u00adverlening", "Schuldhulpverlening"),
        ("ﬁnanciële oﬃcier", "financiële officier"),
        ("clie\u0308nt", "cliënt"),
        ("ĳs", "ijs"),
        ("\u202eomgekeerd\u2069", "omgekeerd"),
        ("gewoon", "gewoon"),
    ],
)
def test_a_text_is_compared_as_it_looks(written: str, seen: str) -> None:
    assert plain(written) == seen
    assert fold_term(written) == fold_term(seen)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("gewoon", []),
        ("be\u00adwind \u200b\u00ad", ["U+00AD", "U+200B"]),
        ("x\ufe0f", ["U+FE0F"]),
        ("tag\U000e0041", ["U+E0041"]),
        ("een ❤️ en een 👩\u200d⚕️ en 👍🏽 en 1\ufe0f\u20e3", []),
        ("\u0645\u06cc\u200c\u062e", []),
    ],
)
def test_only_what_nothing_seen_needs_is_named(text: str, found: list[str]) -> None:
    assert find_unseen(text) == found


def test_a_begrip_is_found_in_a_word_that_looks_like_it() -> None:
    [vondst] = BegripZoeker([Begrip(naam="Bewindvoerder", uitleg="…")]).find("de be\u00adwind\u00advoerder belt")
    assert (vondst.start, vondst.end) == (3, 18)
