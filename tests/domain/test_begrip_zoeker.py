"""A begrip is found in every spelling, and only where it really stands."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casuskijker.domain.begrip import Begrip
from casuskijker.domain.begrip_zoeker import BegripZoeker
from casuskijker.domain.catalogus import Catalogus
from casuskijker.domain.kijkraam import Ingredient, Invalshoek, Vraag
from tests.domain.builders import build_casus, build_kijkraam

PRESENTIE = Begrip(naam="presentie", uitleg="Er zijn.", ook=("presente", "presentiebenadering"))
KRACHT = Begrip(naam="eigen kracht", uitleg="Zelf.")
KRACHTEN = Begrip(naam="kracht", uitleg="Sterk.")
ZOEKER = BegripZoeker((PRESENTIE, KRACHT, KRACHTEN))


def found(text: str) -> list[str]:
    return [text[vondst.start : vondst.end] for vondst in ZOEKER.find(text)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Dat is presentie.", ["presentie"]),
        ("Presentie en PRESENTE hulp", ["Presentie", "PRESENTE"]),
        ("Op eigen\nkracht verder", ["eigen\nkracht"]),
        ("Uit kracht, uit eigen kracht", ["kracht", "eigen kracht"]),
        ("Het eigen, kracht", ["kracht"]),
        ("presentielijst, non-presentie, representie", []),
        ("", []),
    ],
)
def test_words_are_found_whole_and_the_longest_first(text: str, words: list[str]) -> None:
    assert found(text) == words


@given(st.text())
def test_what_is_found_stands_in_the_text_and_does_not_overlap(text: str) -> None:
    position = 0
    for vondst in ZOEKER.find(text):
        assert position <= vondst.start < vondst.end <= len(text)
        position = vondst.end


def test_a_begrip_without_a_word_is_never_found() -> None:
    assert list(BegripZoeker((Begrip(naam="…", uitleg="Niets."),)).find("… en …")) == []


def test_two_that_find_the_same_are_one() -> None:
    schuld, brief = Begrip(naam="schuld", uitleg="U."), Begrip(naam="brief", uitleg="U.")
    assert len({BegripZoeker((schuld,)), BegripZoeker((schuld,)), BegripZoeker((brief,))}) == 2


def test_inflected_forms_are_no_synonyms() -> None:
    begrip = Begrip(naam="ggz", uitleg="Zorg.", ook=("ggz-instelling", "geestelijke gezondheidszorg"))
    assert begrip.synoniemen == ("geestelijke gezondheidszorg",)


def test_a_catalogus_knows_where_each_begrip_is_used() -> None:
    casus = build_casus(tekst="Presentie, en nog eens presentie.")
    invalshoek = Invalshoek(
        id="a",
        titel="A",
        ingredienten=(Ingredient(id="b", titel="B", tekst="Kracht."),),
        vragen=(Vraag(id="c", tekst="Eigen kracht?"),),
    )
    kijkraam = build_kijkraam(invalshoeken=(invalshoek,))
    catalogus = Catalogus(casussen=(casus,), kijkramen=(kijkraam,), begrippen=(PRESENTIE, KRACHT, KRACHTEN))
    assert catalogus.casussen_per_begrip == {"presentie": (casus,)}
    assert catalogus.kijkramen_per_begrip == {"eigen-kracht": (kijkraam,), "kracht": (kijkraam,)}
