"""Many things in one entry come back as they were, or not at all."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casuskijker.cache import pack, unpack


@given(st.dictionaries(st.text(st.characters(exclude_categories=["Cs"])), st.binary()))
def test_pieces_come_back_as_they_were(pieces: dict[str, bytes]) -> None:
    assert unpack(b"".join(pack(pieces))) == pieces


@pytest.mark.parametrize(
    "data",
    [
        b"", b"x", b"[]\n", b"3\n", b'{"a": "3"}\nabc', b'{"a": 2}\nabc', b'{"a": 4}\nabc', b'{"a": 4, "b": -1}\nabc',
        b"[" * 100_000 + b"\n",
    ],
)  # fmt: skip
def test_an_entry_of_something_else_has_no_pieces(data: bytes) -> None:
    assert unpack(data) is None
