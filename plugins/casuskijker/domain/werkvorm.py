"""A werkvorm: a method without content of its own, as a list of steps that can take more time or less."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import accumulate
from typing import TYPE_CHECKING

from casuskijker.domain import vorm
from casuskijker.domain.draaiboek import Tijdstap, list_momenten

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from casuskijker.domain.licentie import Licentie

DOELEN = ("kijken", "begrijpen", "handelen", "afwegen", "jezelf-zien")
"""What people come for, in the order in which readers choose from it."""
GEEN, ENIGE, VEEL = ERVARINGEN = ("geen", "enige", "veel")
"""How much a group must have done before."""
UUR = 60
"""So many minutes a meeting is that a group finds a room for."""
INBRENGER = "inbrenger"
"""Whose question it is, where a werkvorm has such a one."""
PRATEN = ("iedereen", INBRENGER, "groep", "om-de-beurt", "tweetallen", "niemand")
"""Who talks in a step."""
WEG = "weg"
DOET_DE_INBRENGER = ("praat", "antwoordt", "luistert", WEG)
"""What the inbrenger does in a step."""
NIETS = "niets"
TOON = (
    "inbreng", "casus", "vervolg", "vragen", "kijkraam", vorm.GESPREK.naam, "groepsbeeld", "agenda",
    "afspraken-toen", "bord", "verslag", NIETS,
)  # fmt: skip
"""What a screen can show in a step."""
VERSLAG, EIGEN, AFSPRAKEN = BIJ = ("verslag", "eigen", "afspraken")
"""Where what one writes belongs: in the report of all, to who wrote it, or to what is agreed on and comes back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Groepsmaat:
    """For how many people a werkvorm is, and what they must have done before."""

    van: int
    tot: int
    ervaring: str = GEEN


@dataclass(frozen=True, slots=True, kw_only=True)
class Rol:
    """Something that one of the group does all the time; `uitleg` is inline Markdown."""

    id: str
    naam: str
    uitleg: str = ""
    optioneel: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Schrijfveld:
    """Something that is written in a step; `vervangt` names the retired ids whose words it takes over."""

    id: str
    label: str
    bij: str = VERSLAG
    vervangt: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Werkstap(Tijdstap):
    """One step of a werkvorm: who talks, what the inbrenger does, and what a screen shows meanwhile.

    Its `hint` is what an author writes for the begeleider. `tijd_bron` is the bron that gives its minutes; without
    one they are an estimate of the editors. `vervangt` is as that of a field.
    """

    id: str
    titel: str
    praat: str
    tijd_bron: str | None = None
    inbrenger: str = ""
    toon: tuple[str, ...] = ()
    schrijf: tuple[Schrijfveld, ...] = ()
    vervangt: tuple[str, ...] = ()

    @property
    def getoond(self) -> tuple[str, ...]:
        """What it shows, as a script knows it: a gesprek is on the page of a kijkraam."""
        return tuple("kijkraam" if each == vorm.GESPREK.naam else each for each in self.toon)


@dataclass(frozen=True, kw_only=True)
class Werkvorm:
    """A whole werkvorm; `inleiding`, `wanneer`, `wanneer_niet` and `achtergrond` are Markdown, `let_op` inline.

    Of the `duren` that a group can choose from one is how long its steps take as they were written. `bron`, `plaats`,
    `bewerking`, `licentie` and `herzien` are as those of a casus.
    """

    slug: str
    titel: str
    omschrijving: str
    doel: str
    groep: Groepsmaat
    duren: tuple[int, ...]
    stappen: tuple[Werkstap, ...]
    path: str
    versie: int = 1
    voor: tuple[str, ...] = ()
    rollen: tuple[Rol, ...] = ()
    let_op: str = ""
    bron: str | None = None
    plaats: str = ""
    bewerking: str = ""
    licentie: Licentie | None = None
    herzien: dt.date | None = None
    inleiding: str = ""
    wanneer: str = ""
    wanneer_niet: str = ""
    achtergrond: str = ""

    @property
    def minuten(self) -> int:
        """How long it takes as it was written."""
        return sum(stap.minuten for stap in self.stappen)

    @property
    def in_een_uur(self) -> int | None:
        """The longest of its durations that fits in an hour, where it takes longer as it was written."""
        fits = [duur for duur in self.duren if duur <= UUR]
        return max(fits) if fits and self.minuten > UUR else None

    def stappen_in(self, minuten: int) -> tuple[Werkstap, ...]:
        """Return the steps as they are when all of them take so long, in whole minutes."""
        scaled = scale_minuten([stap.minuten for stap in self.stappen], to=minuten)
        return tuple(replace(stap, minuten=new) for stap, new in zip(self.stappen, scaled, strict=True))

    def momenten_in(self, minuten: int) -> tuple[tuple[int, Werkstap], ...]:
        """Return these steps, each with the minute at which it begins."""
        return list_momenten(self.stappen_in(minuten))

    @property
    def tijdbronnen(self) -> tuple[str, ...]:
        """The bronnen that give the minutes of a step, each once."""
        return tuple(dict.fromkeys(stap.tijd_bron for stap in self.stappen if stap.tijd_bron))

    @property
    def heeft_schatting(self) -> bool:
        """Whether nobody gives the minutes of some step."""
        return any(not stap.tijd_bron for stap in self.stappen)

    @property
    def namen_van_delen(self) -> tuple[str, ...]:
        """The ids of its steps and of what is written there, and those that they take over: words hang on them."""
        names: list[str] = []
        for stap in self.stappen:
            names += (stap.id, *stap.vervangt)
            names += (name for veld in stap.schrijf for name in (veld.id, *veld.vervangt))
        return tuple(names)


def scale_minuten(minuten: Sequence[int], *, to: int) -> tuple[int, ...]:
    """Return minutes of at least one each that together are `to`, which is no less than there are of them.

    It is the moments between the steps that are rounded, so that what is too much here is not too much there again.
    """
    total, last, scaled = sum(minuten), 0, []
    for number, passed in enumerate(accumulate(minuten), start=1):
        nearest = (2 * passed * to + total) // (2 * total)
        moment = min(max(nearest, last + 1), to - (len(minuten) - number))
        scaled.append(moment - last)
        last = moment
    return tuple(scaled)
