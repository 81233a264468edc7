"""A leerroute: a few steps across casussen, kijkramen and begrippen, each with something to take along."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain, count
from typing import TYPE_CHECKING

from casuskijker.domain.slug import slugify

if TYPE_CHECKING:
    import datetime as dt

    from casuskijker.domain.licentie import Licentie

SOORTEN_STAP = ("casus", "kijkraam", "begrip")


@dataclass(frozen=True, slots=True, kw_only=True)
class Stap:
    """One step: `doel` is the slug of a casus or kijkraam, or the name of a begrip; `tekst` is Markdown."""

    soort: str
    doel: str
    titel: str
    tekst: str
    meenemen: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Leerroute:
    """A whole route; `voor` names for whom, `duur` is minutes.

    `werkvormen`, `licentie` and `herzien` are as those of a casus.
    """

    id: str
    titel: str
    omschrijving: str
    stappen: tuple[Stap, ...]
    voor: tuple[str, ...] = ()
    duur: int | None = None
    werkvormen: tuple[str, ...] = ()
    licentie: Licentie | None = None
    herzien: dt.date | None = None

    @property
    def stap_by_id(self) -> dict[str, Stap]:
        """Its steps by their ids: what is written at a step hangs on where it leads, wherever the step comes to stand.

        A second step to the same place has a number.
        """
        found: dict[str, Stap] = {}
        for stap in self.stappen:
            own = f"{stap.soort}-{slugify(stap.doel)}"
            numbered = chain((own,), (f"{own}-{number}" for number in count(2)))
            found[next(each for each in numbered if each not in found)] = stap
        return found
