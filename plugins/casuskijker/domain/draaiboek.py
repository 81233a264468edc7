"""A draaiboek: a short list of steps with minutes. A les has one, by its casus, and so has a werkvorm."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate, chain, count
from typing import TYPE_CHECKING, TypeVar

from casuskijker.domain import vorm
from casuskijker.domain.afdruk import make_afdruk

if TYPE_CHECKING:
    from collections.abc import Sequence

INLEIDING, LEZEN, STOP, VRAAG, VERVOLG, KIJKRAAM, GESPREK, PEILING, BORD, PAUZE, EIGEN = SOORTEN_STAP = (
    "inleiding", "lezen", "stop", "vraag", "vervolg", "kijkraam", vorm.GESPREK.naam, "peiling", "bord", "pauze",
    "eigen",
)  # fmt: skip
VAN_WIE_LEIDT = (INLEIDING, PAUZE)
"""Kinds of steps of which a group gets nothing in hand."""
VAN_EEN_KIJKRAAM = (KIJKRAAM, GESPREK)
"""Kinds of steps that are done with a kijkraam, or with a part of one."""

MEESTE_ANTWOORDEN = 8
"""What one counts hands for has no more; kern/sessie/sessie.js keeps no more."""

KORT = 4
"""How many signs the short address of a les has."""


@dataclass(frozen=True, slots=True)
class Episode:
    """A part of a story that can be read by itself; `tekst` is Markdown, without its heading.

    `aanloop` is how the story begins above the heading of its first episode.
    """

    id: str
    titel: str
    tekst: str
    aanloop: str = ""


@dataclass(frozen=True, slots=True)
class Stop:
    """A moment in a story at which one stands still; `tekst` is Markdown, of one paragraph or more."""

    id: str
    tekst: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Tijdstap:
    """What every step has: how long it takes, and what is said.

    `zin` is for the whole room and `hint` for who leads, both Markdown: a group never gets the hint in hand.
    """

    minuten: int
    zin: str = ""
    hint: str = ""


S = TypeVar("S", bound=Tijdstap)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stap(Tijdstap):
    """One step of a les: what is done, for how long, and with what.

    `doel` is the id of what it is about, or the slug of a kijkraam, of which `delen` are the ids that count. It may be
    done by way of a `werkvorm`, which is named by its slug. In a les along several verhalen `casus` is the slug of the
    one that it is about. What one counts hands for may have its `antwoorden`, each inline Markdown.
    """

    soort: str
    doel: str = ""
    casus: str = ""
    antwoorden: tuple[str, ...] = ()
    delen: tuple[str, ...] = ()
    werkvorm: str | None = None

    @property
    def is_voor_de_groep(self) -> bool:
        """Whether a group gets anything of it in hand."""
        return self.soort not in VAN_WIE_LEIDT


def list_momenten(stappen: Sequence[S]) -> tuple[tuple[int, S], ...]:
    """Return the steps, each with the minute at which it begins."""
    begins = accumulate((stap.minuten for stap in stappen[:-1]), initial=0)
    return tuple(zip(begins, stappen, strict=True)) if stappen else ()


def name_stappen(stappen: Sequence[Stap]) -> tuple[str, ...]:
    """Return a name for each step: what it is about, or else its kind, with a number where that comes back.

    Addresses hold it, and so does what a browser keeps: it goes by what is there for ever, not by where a step stands.
    """
    plain = [stap.soort if stap.soort in VAN_EEN_KIJKRAAM or not stap.doel else stap.doel for stap in stappen]
    names: list[str] = []
    for name in plain:
        taken = {*names, *plain} if name in names else ()
        numbered = chain((name,), (f"{name}-{number}" for number in count(2)))
        names.append(next(each for each in numbered if each not in taken))
    return tuple(names)


@dataclass(frozen=True, slots=True, kw_only=True)
class Les:
    """A lesson around a casus; what stands above its steps and below them, Markdown, is for who leads."""

    id: str
    titel: str
    stappen: tuple[Stap, ...]
    vooraf: str = ""
    achteraf: str = ""

    @property
    def minuten(self) -> int:
        """How long it takes."""
        return sum(stap.minuten for stap in self.stappen)

    @property
    def momenten(self) -> tuple[tuple[int, Stap], ...]:
        """Its steps, each with the minute at which it begins."""
        return list_momenten(self.stappen)

    def doelen(self, soort: str) -> tuple[str, ...]:
        """Return what its steps of one kind are about, each once."""
        return tuple(dict.fromkeys(stap.doel for stap in self.stappen if stap.soort == soort))


def make_kort(*names: str) -> str:
    """Return the signs of the short address of a les: what fits in a small code, and is typed from a board."""
    return make_afdruk("/".join(names))[-KORT:]
