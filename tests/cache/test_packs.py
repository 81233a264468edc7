"""Many things in one entry come back as they were, or not at all."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casuskijker.cache import are_nearly_same, pack, unpack


def end(names: bytes) -> bytes:
    """Return the end of an entry with such a list of names."""
    return names + len(names).to_bytes(8, "big")


@given(st.dictionaries(st.text(st.characters(exclude_categories=["Cs"])), st.binary()))
def test_pieces_come_back_as_they_were(pieces: dict[str, bytes]) -> None:
    assert unpack(b"".join(pack(pieces.items()))) == pieces


@pytest.mark.parametrize(
    "data",
    [
        b"", b"x", end(b"[]"), end(b"3"), b"abc" + end(b'{"a": "3"}'), b"abc" + end(b'{"a": 2}'),
        b"abc" + end(b'{"a": 4}'), b"abc" + end(b'{"a": 4, "b": -1}'), end(b"[" * 100_000), end(b"{}")[1:],
        b"abc" + b"\xff" * 8,
    ],
)  # fmt: skip
def test_an_entry_of_something_else_has_no_pieces(data: bytes) -> None:
    assert unpack(data) is None


def test_one_in_a_hundred_is_made_again_sooner_than_all_are_written() -> None:
    before = {str(number): b"x" for number in range(200)}
    assert are_nearly_same({**before, "0": b"y", "1": b"y"}, before)
    assert not are_nearly_same({**before, "0": b"y", "1": b"y", "2": b"y"}, before)
    assert not are_nearly_same(dict.fromkeys([*before][3:], b"x"), before)
    assert not are_nearly_same({**before, "a": b"x", "b": b"x", "c": b"x"}, before)
    assert not are_nearly_same({"0": b"y"}, {"0": b"x"})
    assert not are_nearly_same({"0": b"x"}, {})
    assert are_nearly_same({}, {})
