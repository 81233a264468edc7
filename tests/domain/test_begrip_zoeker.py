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


BEGRIPPEN = st.lists(
    st.builds(
        lambda naam, ook: Begrip(naam=naam, uitleg="U.", ook=tuple(ook)),
        st.sampled_from(("be", "ré be", "Straße", "ﬁ", "re\u0301", "be.be")),
        st.lists(st.sampled_from(("a", "re", "ss", "fi be")), max_size=1),
    ),
    max_size=3,
)
TEXTS = st.lists(st.sampled_from(("be", "Be.be", "b\u00ade", "ré", "re\u0301", "STRASSE", "ﬁ", "fi", " ", "…"))).map(
    "".join
)


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


@given(st.lists(BEGRIPPEN), st.lists(TEXTS, min_size=1))
def test_what_another_read_before_changes_nothing_of_what_is_found(lists: list[list[Begrip]], texts: list[str]) -> None:
    last = BegripZoeker(())
    for begrippen in lists:
        last = BegripZoeker(begrippen, last)
        alone = BegripZoeker(begrippen)
        assert [last.find(text) for text in texts] == [alone.find(text) for text in texts]


def test_a_text_in_which_no_begrip_changed_is_not_read_again() -> None:
    first = BegripZoeker((PRESENTIE, KRACHT))
    said, other = first.find("Meer presentie."), first.find("Op eigen kracht.")
    later = BegripZoeker((PRESENTIE,), first)
    assert later.find("Meer presentie.") is said
    assert (len(other), later.find("Op eigen kracht.")) == (1, ())
    assert first.find("Meer pre\u00adsentie.") == later.find("Meer pre\u00adsentie.") != ()


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
