"""An order of things in which what is tied together stands close together."""

from __future__ import annotations

from math import sqrt
from operator import itemgetter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

ROUNDS = 200
"""Enough for some forty things; what is left unfinished, the last step mends."""
DIGITS = 6
"""Places are compared in so many digits, so that the last bits of a float never decide."""

Ties = list[dict[int, float]]


def order_by_ties(count: int, ties: Mapping[tuple[int, int], float]) -> list[int]:
    """Return the numbers 0 up to `count` in an order that keeps the strong ties short.

    First along the slowest vibration of the web (the Fiedler vector, by repeated averaging over neighbours), then
    things are moved one by one as long as that makes the whole shorter. The same ties give the same order.
    """
    neighbours: Ties = [{} for _ in range(count)]
    for (left, right), strength in ties.items():
        neighbours[left][right] = neighbours[right][left] = strength
    places = _spread(neighbours)
    return _shorten(sorted(range(count), key=lambda item: (round(places[item], DIGITS), item)), neighbours)


def _spread(neighbours: Ties) -> list[float]:
    """Return a place on a line for each thing: halfway between where it was and where its neighbours are."""
    weights = [sum(ties.values()) for ties in neighbours]
    places = [float(item) for item in range(len(neighbours))]
    for _ in range(ROUNDS if any(weights) else 0):
        middle = sum(weight * place for weight, place in zip(weights, places, strict=True)) / sum(weights)
        pulled = [
            sum(strength * places[other] for other, strength in ties.items()) / weight if weight else middle
            for ties, weight in zip(neighbours, weights, strict=True)
        ]
        moved = [(place + pull) / 2 - middle for place, pull in zip(places, pulled, strict=True)]
        length = sqrt(sum(place * place for place in moved)) or 1
        places = [place / length for place in moved]
    return places


def _shorten(order: list[int], neighbours: Ties) -> list[int]:
    """Move single things to their best place until no move makes the ties shorter."""
    ties = [(item, other, strength) for item, ties in enumerate(neighbours) for other, strength in ties.items()]
    best, before = _total_length(order, ties), float("inf")
    while best < before:
        before = best
        for item in list(order):
            rest = [other for other in order if other != item]
            options = [[*rest[:place], item, *rest[place:]] for place in range(len(order))]
            length, shortest = min(((_total_length(option, ties), option) for option in options), key=itemgetter(0))
            if length < best:
                order, best = shortest, length
    return order


def _total_length(order: Sequence[int], ties: Iterable[tuple[int, int, float]]) -> float:
    places = {item: place for place, item in enumerate(order)}
    return round(sum([strength * abs(places[item] - places[other]) for item, other, strength in ties]), DIGITS)
