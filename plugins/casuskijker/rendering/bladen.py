"""A list that stands on several pages: the address and title of each, and the way from one to the next."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from casuskijker.domain import adressen
from casuskijker.domain.bladen import split_in_bladen
from casuskijker.rendering.environment import render_component
from casuskijker.rendering.woorden import woord

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import TypeVar

    from casuskijker.rendering.links import Links

    T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Blad:
    """One page of a list: `of` is the page of the list itself, which is also its first page."""

    of: str
    number: int = 1
    count: int = 1

    @property
    def page(self) -> str:
        """Its own address."""
        return adressen.page_of_blad(self.of, self.number)

    @property
    def addition(self) -> str:
        """What its title says beyond that of the list."""
        return woord("bladen.toevoeging", nummer=self.number) if self.number > 1 else ""

    @property
    def shown(self) -> list[int]:
        """The numbers to choose from: the first, the last and those beside this one, however many there are."""
        near = range(self.number - 1, self.number + 2)
        return [number for number in range(1, self.count + 1) if number in near or number in {1, self.count}]


def lay_out(of: str, items: Sequence[T], most: int) -> Iterator[tuple[Blad, Sequence[T]]]:
    """Yield the pages of a list with the items that stand on each."""
    parts = split_in_bladen(items, most)
    for number, part in enumerate(parts, start=1):
        yield Blad(of, number, len(parts)), part


def render_bladen(blad: Blad, links: Links) -> tuple[str, ...]:
    """Return the links to the other pages of the list, or nothing when it has one page."""
    return (render_component("bladen/bladen.html", links=links, blad=blad),) if blad.count > 1 else ()
