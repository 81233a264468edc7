"""A kijkraam: an aid to look at a practice, item by item, and the schaal on which each item is placed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

CHECKLIST, GESPREK = VORMEN = ("checklist", "gesprek")
GROEPEN = ("zichtbaar", "deels", "groei", "navragen")
"""The lists of the outcome in which an answer can end."""


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
    """One question of a gesprek: to talk about, nothing to score; `vervangt` as of an ingredient."""

    id: str
    tekst: str
    vervangt: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Invalshoek:
    """A side from which to look: ingredienten in a checklist, vragen in a gesprek.

    In a gesprek it is a theme: agreements hang on its id, and `vervangt` names the retired ones that it takes over.
    """

    id: str
    titel: str
    uitleg: str = ""
    ingredienten: tuple[Ingredient, ...] = ()
    vragen: tuple[Vraag, ...] = ()
    vervangt: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Kijkraam:
    """A whole kijkraam; `inleiding`, `grenzen` (what it cannot tell) and `achtergrond` are Markdown."""

    slug: str
    titel: str
    omschrijving: str
    invalshoeken: tuple[Invalshoek, ...]
    path: str
    vorm: str = "checklist"
    versie: int = 1
    voor: tuple[str, ...] = ()
    schaal: Schaal | None = None
    bron: str | None = None
    inleiding: str = ""
    grenzen: str = ""
    achtergrond: str = ""

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
    def ingredienten(self) -> tuple[Ingredient, ...]:
        """All ingredienten in the order of the page."""
        return tuple(item for invalshoek in self.invalshoeken for item in invalshoek.ingredienten)


DEFAULT_SCHAAL = Schaal(
    id="zichtbaarheid",
    naam="Wat zie je?",
    toelichting="Bewerking door de redactie; de bron geeft geen schaal.",
    posities=(
        Positie(id="herkenbaar", naam="herkenbaar", uitleg="dit zie ik terug", groep="zichtbaar"),
        Positie(id="soms", naam="soms", groep="deels"),
        Positie(id="nog-niet", naam="nog niet", groep="groei"),
        Positie(id="niet-te-zien", naam="kan ik niet zien", groep="navragen"),
    ),
)
"""The scale of a site that defines none of its own."""
