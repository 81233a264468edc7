"""What an earlier build made comes back as long as all that it asked is answered as it was then."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import pytest

from casuskijker.domain.begrip import Begrip
from casuskijker.domain.bewaard import Bewaard
from casuskijker.domain.catalogus import Catalogus
from casuskijker.domain.kenmerk import Kenmerken
from casuskijker.domain.navraag import Onthouden
from tests.domain.builders import build_casus

if TYPE_CHECKING:
    from collections.abc import Mapping

CASUS = build_casus()
CATALOGUS = Catalogus(casussen=(CASUS, build_casus("ander")), begrippen=(Begrip(naam="sleutel", uitleg="U."),))


class Maker:
    """Makes the same of each catalogus, and knows how often."""

    times = 0

    def make(self, catalogus: Catalogus) -> str:
        self.times += 1
        casus = catalogus.casus_by_slug["de-sleutel"]
        return (
            f"{casus.titel} {len(catalogus.find_begrippen(casus.tekst))} {catalogus.find_samen('buren', soort='actor')}"
        )


def begin(pieces: Mapping[str, bytes], catalogus: Catalogus = CATALOGUS) -> Onthouden[str, str]:
    made = Onthouden[str, str](Bewaard(pieces, read=bytes.decode, write=str.encode))
    made.begin(catalogus)
    return made


def keep(maker: Maker) -> Mapping[str, bytes]:
    made = begin({})
    made.get("a", maker.make)
    return dict(made.keep())


def test_what_was_kept_is_not_made_again() -> None:
    maker = Maker()
    pieces, first = keep(maker), begin({}).get("a", Maker().make)
    again = begin(pieces)
    assert again.get("a", maker.make) == first
    assert maker.times == 1
    assert again.is_kept(but_for_one_in=100)
    assert dict(again.keep()) == pieces
    assert dict(again.keep()) == {}
    assert not begin(pieces).is_kept(but_for_one_in=100), "it was not asked for"
    more = begin(pieces)
    for key in ("a", "b"):
        more.get(key, maker.make)
    assert not more.is_kept(but_for_one_in=100)
    assert more.is_kept(but_for_one_in=2)
    assert Onthouden[str, str]().is_kept(but_for_one_in=100)


@pytest.mark.parametrize(
    "changed",
    [
        replace(CATALOGUS, casussen=(replace(CASUS, titel="De deur"), CATALOGUS.casussen[1])),
        replace(CATALOGUS, casussen=(CASUS, replace(CATALOGUS.casussen[1], sleutelwoorden=("geld",)))),
        replace(CATALOGUS, begrippen=()),
    ],
)
def test_of_another_answer_it_is_made_anew(changed: Catalogus) -> None:
    maker = Maker()
    pieces = keep(maker)
    assert begin(pieces, changed).get("a", maker.make) == Maker().make(changed)
    assert maker.times == 2


def test_what_does_not_hang_on_a_change_stays() -> None:
    maker = Maker()
    pieces = keep(maker)
    more = replace(CATALOGUS, casussen=(*CATALOGUS.casussen, build_casus("derde", actoren=("wijk",))))
    begin(pieces, more).get("a", maker.make)
    assert maker.times == 1


@pytest.mark.parametrize(
    "piece",
    [
        b"", b"x", b"3\n", b"[]x\n", b"[[]]\n", b"[[1, [], [], 2]]\n", b'[["weg", [], [], "x"]]\n', b"[]\n\xff",
        b'[["_verwantschap", [], [], "x"]]\n', b'[["casussen", [[]], [], "x"]]\n',
        b'[["casus_by_slug", [[]], [], ""]]\n', b"[" * 100_000 + b"\n",
    ],
)  # fmt: skip
def test_a_piece_of_something_else_is_as_if_it_were_not_there(piece: bytes) -> None:
    maker = Maker()
    assert begin({"'a'": piece}).get("a", maker.make) == Maker().make(CATALOGUS)
    assert maker.times == 1


def test_what_asks_nothing_always_holds() -> None:
    made = begin({})
    made.get("a", lambda _: "altijd")
    assert begin(dict(made.keep()), Catalogus()).get("a", lambda _: "anders") == "altijd"


def test_what_cannot_be_told_apart_is_not_kept() -> None:
    made = begin({})
    made.get("a", lambda catalogus: str(catalogus.begrip_zoeker))
    assert dict(made.keep()) == {}


@dataclass(frozen=True)
class Ander:
    """A thing with the same parts as another."""

    naam: str


DIFFERENT: tuple[object, ...] = (
    None, False, 0, 0.0, "", "0", "None", (), [], {}, frozenset(), ("",), ("", ""), (("",), ""), ("", ("",)),
    ("ab", "c"), ("a", "bc"), {"a": "b"}, {"b": "a"}, {"a": "b", "b": "a"}, {"b": "a", "a": "b"}, frozenset("ab"),
    frozenset("a"), Ander("a"), Ander("b"), Begrip(naam="a", uitleg="b"), (Ander("a"), "b"),
)  # fmt: skip


def test_what_differs_has_another_mark_and_what_is_equal_the_same_in_any_process() -> None:
    marks = [Kenmerken().make(value) for value in DIFFERENT]
    assert len(set(marks)) == len(DIFFERENT)
    kenmerken = Kenmerken()
    assert [kenmerken.make(value) for value in (*DIFFERENT, *DIFFERENT)] == marks * 2


def test_of_what_shows_nothing_of_itself_there_is_no_mark() -> None:
    with pytest.raises(TypeError, match="geen kenmerk"):
        Kenmerken().make((object(),))
