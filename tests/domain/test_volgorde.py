"""Things in an order, each with its neighbours."""

from __future__ import annotations

from casuskijker.domain.volgorde import with_neighbours


def test_each_stands_between_its_neighbours() -> None:
    assert list(with_neighbours("abc")) == [(None, "a", "b"), ("a", "b", "c"), ("b", "c", None)]


def test_one_alone_has_none() -> None:
    assert list(with_neighbours(("a",))) == [(None, "a", None)]


def test_nothing_has_no_order() -> None:
    assert list(with_neighbours("")) == []
