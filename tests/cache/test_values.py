"""Values come back as they were, and nothing comes out of a text but values of the classes that are known."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casuskijker.cache import Values


@dataclass(frozen=True)
class Blad:
    """A thing with a part of each kind, and one that it makes itself."""

    tekst: str
    delen: tuple[object, ...] = ()
    gegevens: dict[str, object] = field(default_factory=dict)
    letters: int = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "letters", len(self.tekst))


@dataclass(frozen=True)
class Ander:
    """A thing that nobody keeps."""


VALUES = Values([Blad])
PLAIN = st.none() | st.booleans() | st.integers() | st.text() | st.dates()
ANY = st.recursive(
    PLAIN,
    lambda inner: st.builds(
        Blad,
        tekst=st.text(),
        delen=st.lists(inner, max_size=3).map(tuple),
        gegevens=st.dictionaries(st.text(min_size=1), inner, max_size=3),
    ),
    max_leaves=9,
)


@given(ANY)
def test_a_value_comes_back_as_it_was(value: object) -> None:
    assert VALUES.read(VALUES.write(value)) == value


def test_a_day_comes_back_as_a_day() -> None:
    assert VALUES.read(VALUES.write(dt.date(2026, 11, 29))) == dt.date(2026, 11, 29)


def test_what_is_made_in_another_way_is_made_so() -> None:
    loud = Values([Blad], {"Blad": lambda tekst, **_: Blad(tekst.upper())})
    assert loud.read(loud.write(Blad("brief"))) == Blad("BRIEF")


@pytest.mark.parametrize("value", [Ander(), [Ander()], Blad("x", (Ander(),)), object(), dt.datetime(2026, 1, 1)])  # noqa: DTZ001 - any will do
def test_a_thing_of_another_class_is_not_written(value: object) -> None:
    with pytest.raises(TypeError, match="wordt niet bewaard"):
        VALUES.write(value)


@pytest.mark.parametrize(
    "data",
    [b"", b"{", b"\xff", b'{"": "Ander"}', b'{"": "Blad"}', b'{"": "Blad", "naam": 1}', b'{"": ["Blad"]}',
     b'{"": "dag", "iso": "gisteren"}', b"[" * 100_000],
)  # fmt: skip
def test_another_text_is_no_value(data: bytes) -> None:
    with pytest.raises(ValueError, match=r"."):
        VALUES.read(data)
