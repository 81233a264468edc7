"""A les along several verhalen, in a file of its own: what the one says only comes out beside the other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime as dt

    from casuskijker.domain.draaiboek import Les

MINSTE = 2
"""With fewer casussen a les stands in its casus."""


@dataclass(frozen=True, kw_only=True)
class Verhalenles:
    """A les with the slugs of its casussen; `tweeluik` is the id of the one whose questions it asks, if any.

    Its steps name the casus that they are about. `herzien` is as that of a casus.
    """

    slug: str
    titel: str
    omschrijving: str
    casussen: tuple[str, ...]
    les: Les
    path: str
    tweeluik: str | None = None
    herzien: dt.date | None = None
