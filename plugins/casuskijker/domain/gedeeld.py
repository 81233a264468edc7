"""How many sets each member is in, counted for all members at once.

A set is a whole number in which the bit of each of its members is on. To look up each casus with the same words would
take four times as long for each at four times as many.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


def group_by_count(sets: Iterable[int]) -> Iterator[tuple[int, Iterator[int]]]:
    """Yield the members of sets by how many of these they are in, from most to one; they are listed when asked."""
    planes = _add_up(sets)
    for count in range(2 ** len(planes) - 1, 0, -1):
        members = -1
        for number, plane in enumerate(planes):
            members &= plane if count >> number & 1 else ~plane
        if members:
            yield count, _list_members(members)


def _add_up(sets: Iterable[int]) -> list[int]:
    """Return the digits of the counts of all members, in twos: the first number has the lowest digit of each."""
    planes: list[int] = []
    for carry in sets:
        for number, plane in enumerate(planes):
            planes[number], carry = plane ^ carry, plane & carry  # noqa: PLW2901 - what is left goes to the next digit
        if carry:
            planes.append(carry)
    return planes


def _list_members(members: int) -> Iterator[int]:
    while members:
        last = members & -members
        yield last.bit_length() - 1
        members ^= last
