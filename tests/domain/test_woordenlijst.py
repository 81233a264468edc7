"""The words of a site, and the begrippen with their anchors."""

from __future__ import annotations

import pytest

from casuskijker.domain.begrip import Begrip
from casuskijker.domain.woordenlijst import Deel, Term, Termen, Woordenlijst

BEWONER = Term("bewoner", ook=("bewoners", "sociaal netwerk"))


@pytest.mark.parametrize("spelling", ["bewoner", "Bewoners", "BEWONER", "  sociaal   Netwerk "])
def test_a_term_is_found_by_any_of_its_spellings(spelling: str) -> None:
    assert Termen((BEWONER,)).find(spelling) is BEWONER


def test_an_unknown_spelling_finds_nothing() -> None:
    assert Termen((BEWONER,)).find("gemeente") is None


def test_a_deel_is_found_by_its_id() -> None:
    deel = Deel("balie", "Aan de balie")
    woordenlijst = Woordenlijst(delen=(deel,))
    assert woordenlijst.find_deel("balie") is deel
    assert woordenlijst.find_deel("Aan de balie") is None


def test_terms_and_begrippen_have_an_address_in_ascii() -> None:
    assert Term("cliënt (zelf)").slug == "client-zelf"
    assert Begrip(naam="Eén loket", uitleg="Alles op één plek.").slug == "een-loket"
