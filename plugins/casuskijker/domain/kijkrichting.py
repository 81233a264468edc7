"""A kijkrichting: what readers look at with a kijkraam, such as themselves or their neighbourhood."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Kijkrichting:
    """A kijkrichting with the slugs of its kijkramen, in the order in which readers find them."""

    id: str
    naam: str
    uitleg: str = ""
    kijkramen: tuple[str, ...] = ()
