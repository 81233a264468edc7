"""A kijkraam: an aid to look at a practice, item by item, and the schaal on which each item is placed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from casuskijker.domain.vorm import CHECKLIST, Vorm
from casuskijker.domain.zinsdelen import start_with_capital

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Collection, Iterator

    from casuskijker.domain.licentie import Licentie

GROEPEN = ("zichtbaar", "deels", "groei", "navragen")
"""The lists of the outcome in which an answer can end."""


SIDE_BY_SIDE = 26
"""How many letters of one size lie side by side on the narrowest phone, in the widest font that a system has."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Positie:
    """A place on a schaal; `groep` decides the list in the outcome, `waarde` counts only where a mean is shown."""

    id: str
    naam: str
    groep: str
    uitleg: str = ""
    waarde: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Schaal:
    """The positions to choose from; `toelichting` says whose it is; `gemiddelde` asks for a mean per invalshoek."""

    id: str
    naam: str
    posities: tuple[Positie, ...]
    toelichting: str = ""
    gemiddelde: bool = False

    @property
    def is_smal(self) -> bool:
        """Whether its positions lie side by side on the narrowest phone, each no wider than its longest word."""
        longest = (max(map(len, positie.naam.split())) for positie in self.posities)
        return sum(longest) <= SIDE_BY_SIDE


WERK_VAN_CLIENT = ("hulp die ik nu krijg", "hulp die ik eerder kreeg")
"""What a cliënt looks at, on paper: they have no work here and no team."""

GEEN_SCHAAL = Schaal(id="", naam="", posities=())
"""That of a kijkraam whose vorm has none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ingredient:
    """One thing to look for; `vervangt` names the retired ids whose answers it takes over."""

    id: str
    titel: str
    tekst: str
    voorbeeld: str = ""
    alleen_client: bool = False
    bron: str = ""
    vervangt: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Vraag:
    """One question to talk about, nothing to score; `vervangt` as of an ingredient."""

    id: str
    tekst: str
    vervangt: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Invalshoek:
    """A side from which to look; the vorm says whether it holds ingredienten or vragen.

    Where agreements hang on its id, `vervangt` names the retired ones that it takes over. A `motto`, words around it
    and the name of a pictogram are for the plaat.
    """

    id: str
    titel: str
    uitleg: str = ""
    ingredienten: tuple[Ingredient, ...] = ()
    vragen: tuple[Vraag, ...] = ()
    vervangt: tuple[str, ...] = ()
    motto: str = ""
    trefwoorden: tuple[str, ...] = ()
    teken: str = ""

    @property
    def onderdelen(self) -> tuple[Ingredient | Vraag, ...]:
        """All that is asked here."""
        return (*self.ingredienten, *self.vragen)


@dataclass(frozen=True, slots=True, kw_only=True)
class Kijkraam:
    """A whole kijkraam; `inleiding`, `grenzen` (what it cannot tell) and `achtergrond` are Markdown.

    `plaats`, `bewerking`, `duur`, `werkvormen`, `licentie` and `herzien` are as those of a casus.
    """

    slug: str
    titel: str
    omschrijving: str
    invalshoeken: tuple[Invalshoek, ...]
    path: str
    vorm: Vorm = CHECKLIST
    versie: int = 1
    voor: tuple[str, ...] = ()
    duur: int | None = None
    schaal: Schaal = GEEN_SCHAAL
    werkvormen: tuple[str, ...] = ()
    bron: str | None = None
    plaats: str = ""
    bewerking: str = ""
    licentie: Licentie | None = None
    herzien: dt.date | None = None
    inleiding: str = ""
    grenzen: str = ""
    achtergrond: str = ""

    @property
    def is_van_client(self) -> bool:
        """Whether only cliënten fill it in: it is about help that they get, and nobody is to be asked."""
        return bool(self.voor) and all(wie.casefold().startswith("cliënt") for wie in self.voor)

    @property
    def rol(self) -> str:
        """Through whose eyes a dossier begins."""
        return "client" if self.is_van_client else self.vorm.rol

    @property
    def werk(self) -> tuple[str, ...]:
        """What it can be about, with a box for each on paper."""
        return WERK_VAN_CLIENT if self.is_van_client else self.vorm.werk

    @property
    def texts(self) -> Iterator[str]:
        """All that a reader reads on its page, in Markdown."""
        yield from (self.inleiding, self.grenzen, self.achtergrond)
        for invalshoek in self.invalshoeken:
            yield invalshoek.uitleg
            yield from (vraag.tekst for vraag in invalshoek.vragen)
            for ingredient in invalshoek.ingredienten:
                yield from (ingredient.tekst, ingredient.voorbeeld)

    @property
    def naam(self) -> str:
        """Its title, without the word that every title has, for where a reader knows that it is a kijkraam."""
        return start_with_capital(self.titel.removeprefix("Kijkraam "))

    @property
    def namen_van_delen(self) -> tuple[str, ...]:
        """The ids of its invalshoeken, and of what they ask: one may look through a part of it."""
        asked = (item.id for invalshoek in self.invalshoeken for item in invalshoek.onderdelen)
        return (*(invalshoek.id for invalshoek in self.invalshoeken), *asked)

    def find_invalshoeken(self, delen: Collection[str]) -> tuple[Invalshoek, ...]:
        """Return the invalshoeken with one of these names, and those that ask something of that name."""
        return tuple(
            each
            for each in self.invalshoeken
            if each.id in delen or not {item.id for item in each.onderdelen}.isdisjoint(delen)
        )

    @property
    def heeft_plaat(self) -> bool:
        """Whether it can be drawn: every invalshoek has a motto."""
        return all(invalshoek.motto for invalshoek in self.invalshoeken)

    @property
    def aantal(self) -> int:
        """How much is asked."""
        return sum(len(invalshoek.onderdelen) for invalshoek in self.invalshoeken)

    @property
    def omvang(self) -> str:
        """How much is asked, in words that need no explanation."""
        return self.vorm.kaart.count(self.aantal)


DEFAULT_SCHAAL = Schaal(
    id="zichtbaarheid",
    naam="Wat zie je?",
    posities=(
        Positie(id="herkenbaar", naam="herkenbaar", uitleg="dit zie ik terug", groep="zichtbaar"),
        Positie(id="soms", naam="soms", uitleg="de ene keer wel, de andere keer niet", groep="deels"),
        Positie(id="nog-niet", naam="nog niet", uitleg="dit zie ik hier nog niet", groep="groei"),
        Positie(
            id="niet-te-zien",
            naam="kan ik niet zien",
            uitleg="vanaf mijn plek weet ik dit niet; in eigen werk vraag ik het na",
            groep="navragen",
        ),
    ),
)
"""The scale of a site that defines none of its own: it says nothing about a source, for it knows none."""
