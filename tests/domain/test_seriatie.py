"""What is tied together stands close together."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from casuskijker.domain.seriatie import order_by_ties

PLACES = st.integers(0, 11)
TIES = st.dictionaries(st.tuples(PLACES, PLACES).filter(lambda pair: pair[0] < pair[1]), st.floats(0.1, 1), max_size=20)


def test_a_chain_in_disorder_becomes_a_chain() -> None:
    order = order_by_ties(5, {(0, 3): 1, (1, 3): 1, (1, 4): 1, (2, 4): 1})
    assert order in ([0, 3, 1, 4, 2], [2, 4, 1, 3, 0])


def test_two_groups_stand_apart() -> None:
    order = order_by_ties(6, {(0, 2): 1, (2, 4): 1, (0, 4): 1, (1, 3): 1, (3, 5): 1, (1, 5): 1, (4, 5): 0.1})
    assert {frozenset(order[:3]), frozenset(order[3:])} == {frozenset({0, 2, 4}), frozenset({1, 3, 5})}


def test_without_ties_everything_stays_where_it_was() -> None:
    assert order_by_ties(3, {}) == [0, 1, 2]
    assert order_by_ties(0, {}) == []


@given(TIES)
def test_everything_is_there_once_and_the_order_is_the_same_every_time(ties: dict[tuple[int, int], float]) -> None:
    order = order_by_ties(12, ties)
    assert sorted(order) == list(range(12))
    assert order_by_ties(12, dict(reversed(ties.items()))) == order
