"""A spanningsveld: two things that are both worth something and pull in different directions."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Spanningsveld:
    """A spanningsveld with the slugs of the casussen and kijkramen in which it shows; `uitleg` is one paragraph.

    Its `les`, in Markdown, is a short lesson about it.
    """

    id: str
    naam: str
    uitleg: str
    casussen: tuple[str, ...] = ()
    kijkramen: tuple[str, ...] = ()
    les: str = ""
