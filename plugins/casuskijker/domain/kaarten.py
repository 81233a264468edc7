"""Cards to cut out: the questions of a site and the steps of its werkvormen by deck, each with where it comes from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from casuskijker.domain.adressen import page_of_casus, page_of_kijkraam, page_of_werkvorm
from casuskijker.domain.casus import LEERSTIJLEN

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from casuskijker.domain.casus import Casus
    from casuskijker.domain.kijkraam import Kijkraam
    from casuskijker.domain.werkvorm import Werkvorm

LONGEST = 200
"""So many signs fit on a card with its source, in letters that can be read across a table."""
LINK = "]("
LETTERS = {"groot": 70, "middel": 125}
"""So many signs fit in letters of that size; what is longer gets smaller ones."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kaart:
    """One card: `tekst` is inline Markdown, `kop` stands above it, and `bron` is the text that it is out of.

    Its `nummer` is its place in there: of many cards out of one text each is called otherwise. That a reader chose it
    hangs on its `id`, or one that it `vervangt`, and that of its deck; the script reads the id out of where it leads
    to.
    """

    id: str
    tekst: str
    kop: str
    bron: str
    nummer: int
    page: str
    plek: str
    vervangt: tuple[str, ...] = ()

    @property
    def letters(self) -> str:
        """The size of letters in which it can be read across a table and still fits."""
        return next((size for size, most in LETTERS.items() if len(self.tekst) <= most), "klein")


@dataclass(frozen=True, slots=True, kw_only=True)
class Stapel:
    """A deck of cards, with an id to link to.

    The cards of one `op_volgorde` follow each other, and are not shuffled; those `uit_veel` are out of more than one
    text, whose slug stands before their ids.
    """

    id: str
    naam: str
    uitleg: str
    kaarten: tuple[Kaart, ...]
    op_volgorde: bool = False
    uit_veel: bool = False


def find_stapels(
    kijkramen: Iterable[Kijkraam], casussen: Iterable[Casus], werkvormen: Iterable[Werkvorm] = ()
) -> tuple[Stapel, ...]:
    """Return a deck of every gesprek, every leerstijl and every werkvorm; without cards there is no deck."""
    gesprekken = (_deck_of_kijkraam(kijkraam) for kijkraam in kijkramen if not kijkraam.vorm.heeft_schaal)
    listed = tuple(casussen)
    stijlen = (_deck_of_leerstijl(leerstijl, listed) for leerstijl in LEERSTIJLEN)
    return tuple(stapel for stapel in (*gesprekken, *stijlen, *map(_deck_of_werkvorm, werkvormen)) if stapel.kaarten)


def _deck_of_kijkraam(kijkraam: Kijkraam) -> Stapel:
    page = page_of_kijkraam(kijkraam.slug)
    vragen = [(thema, vraag) for thema in kijkraam.invalshoeken for vraag in thema.vragen]
    return Stapel(
        id=kijkraam.slug,
        naam=kijkraam.naam,
        uitleg=kijkraam.omschrijving,
        kaarten=tuple(
            Kaart(
                id=vraag.id,
                tekst=vraag.tekst,
                kop=thema.titel,
                bron=kijkraam.naam,
                nummer=number,
                page=page,
                plek=f"vraag-{vraag.id}",
                vervangt=vraag.vervangt,
            )
            for number, (thema, vraag) in enumerate(vragen, start=1)
        ),
    )


def _deck_of_werkvorm(werkvorm: Werkvorm) -> Stapel:
    """Return the steps of a werkvorm in their order, each as the group hears it."""
    page = page_of_werkvorm(werkvorm.slug)
    kaarten = tuple(
        Kaart(
            id=stap.id,
            tekst=stap.zin,
            kop=f"{number}. {stap.titel} ({stap.minuten} min)",
            bron=werkvorm.titel,
            nummer=number,
            page=page,
            plek=f"stap-{stap.id}",
            vervangt=stap.vervangt,
        )
        for number, stap in enumerate(werkvorm.stappen, start=1)
    )
    # A kijkraam can have the same slug.
    deck = f"werkvorm-{werkvorm.slug}"
    return Stapel(id=deck, naam=werkvorm.titel, uitleg=werkvorm.omschrijving, kaarten=kaarten, op_volgorde=True)


def _deck_of_leerstijl(leerstijl: str, casussen: Iterable[Casus]) -> Stapel:
    kaarten = tuple(_cards_of_leerstijl(leerstijl, casussen))
    return Stapel(id=f"leerstijl-{leerstijl}", naam=leerstijl, uitleg="", kaarten=kaarten, uit_veel=True)


def _cards_of_leerstijl(leerstijl: str, casussen: Iterable[Casus]) -> Iterator[Kaart]:
    """Yield the questions that fit on a card, and that need no article beside it and give no turn away."""
    for casus in casussen:
        for number, vraag in casus.find_vragen():
            if vraag.leerstijl == leerstijl and len(vraag.tekst) <= LONGEST and LINK not in vraag.tekst:
                yield Kaart(
                    id=f"{casus.slug}-{vraag.id}",
                    tekst=vraag.tekst,
                    kop=leerstijl,
                    bron=casus.titel,
                    nummer=number,
                    page=page_of_casus(casus.slug),
                    plek=f"vraag-{vraag.id}",
                    vervangt=tuple(f"{casus.slug}-{each}" for each in vraag.vervangt),
                )
