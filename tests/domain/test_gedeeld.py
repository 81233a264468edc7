"""In how many sets each member is."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from casuskijker.domain.gedeeld import group_by_count


def test_members_come_by_how_many_sets_they_are_in() -> None:
    grouped = [(count, list(members)) for count, members in group_by_count([0b0110, 0b0010, 0b1010])]
    assert grouped == [(3, [1]), (1, [2, 3])]
    assert list(group_by_count([])) == []


@given(st.lists(st.frozensets(st.integers(0, 70)), max_size=9))
def test_it_is_what_counting_one_by_one_gives(sets: list[frozenset[int]]) -> None:
    counts = Counter(member for each in sets for member in each)
    found = group_by_count(sum(1 << member for member in each) for each in sets)
    assert {count: list(members) for count, members in found} == {
        count: sorted(member for member in counts if counts[member] == count) for count in set(counts.values())
    }
