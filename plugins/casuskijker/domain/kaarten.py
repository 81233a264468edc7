"""Cards to cut out: the questions of a site by deck, one a card, each with where it comes from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from casuskijker.domain.adressen import page_of_casus, page_of_kijkraam
from casuskijker.domain.casus import LEERSTIJLEN

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from casuskijker.domain.casus import Casus
    from casuskijker.domain.kijkraam import Kijkraam

LONGEST = 200
"""So many signs fit on a card with its source, in letters that can be read across a table."""
LINK = "]("


@dataclass(frozen=True, slots=True, kw_only=True)
class Kaart:
    """One card: `tekst` is inline Markdown, `kop` stands above it, and `bron` is the text that it is out of."""

    tekst: str
    kop: str
    bron: str
    page: str
    plek: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Stapel:
    """A deck of cards, with an id to link to."""

    id: str
    naam: str
    uitleg: str
    kaarten: tuple[Kaart, ...]


def find_stapels(kijkramen: Iterable[Kijkraam], casussen: Iterable[Casus]) -> tuple[Stapel, ...]:
    """Return a deck of every gesprek, and one of every leerstijl; without cards there is no deck."""
    gesprekken = (_deck_of_kijkraam(kijkraam) for kijkraam in kijkramen if not kijkraam.vorm.heeft_schaal)
    listed = tuple(casussen)
    stijlen = (_deck_of_leerstijl(leerstijl, listed) for leerstijl in LEERSTIJLEN)
    return tuple(stapel for stapel in (*gesprekken, *stijlen) if stapel.kaarten)


def _deck_of_kijkraam(kijkraam: Kijkraam) -> Stapel:
    page = page_of_kijkraam(kijkraam.slug)
    return Stapel(
        id=kijkraam.slug,
        naam=kijkraam.naam,
        uitleg=kijkraam.omschrijving,
        kaarten=tuple(
            Kaart(tekst=vraag.tekst, kop=thema.titel, bron=kijkraam.naam, page=page, plek=f"vraag-{vraag.id}")
            for thema in kijkraam.invalshoeken
            for vraag in thema.vragen
        ),
    )


def _deck_of_leerstijl(leerstijl: str, casussen: Iterable[Casus]) -> Stapel:
    return Stapel(
        id=f"leerstijl-{leerstijl}", naam=leerstijl, uitleg="", kaarten=tuple(_cards_of_leerstijl(leerstijl, casussen))
    )


def _cards_of_leerstijl(leerstijl: str, casussen: Iterable[Casus]) -> Iterator[Kaart]:
    """Yield the questions that fit on a card, and that need no article beside it and give no turn away."""
    for casus in casussen:
        for _, vraag in casus.find_vragen():
            if vraag.leerstijl == leerstijl and len(vraag.tekst) <= LONGEST and LINK not in vraag.tekst:
                yield Kaart(
                    tekst=vraag.tekst,
                    kop=leerstijl,
                    bron=casus.titel,
                    page=page_of_casus(casus.slug),
                    plek=f"vraag-{vraag.id}",
                )
