"""The ids that answers of readers hang on: once they are published they stay, or something else takes them over."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from casuskijker.domain.casus import Casus, Verdiepingsvraag
    from casuskijker.domain.catalogus import Catalogus
    from casuskijker.domain.invulblad import Invulblad
    from casuskijker.domain.kijkraam import Ingredient, Invalshoek, Kijkraam, Schaal, Vraag
    from casuskijker.domain.tweeluik import Tweeluik
    from casuskijker.domain.werkvorm import Werkvorm

CASUS, KIJKRAAM, SCHAAL, WERKVORM, TWEELUIK, BLAD, LES = SOORTEN = (
    "casus", "kijkraam", "schaal", "werkvorm", "tweeluik", "blad", "les",
)  # fmt: skip
SCHAAL_OF_KIJKRAAM = "schaal="
"""How the schaal of a kijkraam is written where its ids stand: an answer is a positie on it."""
THEMA = "thema="
"""How an invalshoek with agreements of its own is written there: a question may have the same id."""


@dataclass(frozen=True, slots=True, order=True)
class VasteId:
    """A casus, kijkraam or other whole by its slug, or with an `id` a part of it; in writing the words of one line."""

    soort: str
    slug: str
    id: str = ""

    @property
    def whole(self) -> VasteId:
        """What this is a part of."""
        return VasteId(self.soort, self.slug)

    def __str__(self) -> str:
        return " ".join(filter(None, (self.soort, self.slug, self.id)))


def find_vaste_ids(catalogus: Catalogus) -> frozenset[VasteId]:
    """Return every id that leads to an answer: those in use, and the retired ones that something in use takes over.

    Of the schalen only those that a kijkraam uses: on another no answer hangs.
    """
    with_schaal = [kijkraam for kijkraam in catalogus.kijkramen if kijkraam.vorm.heeft_schaal]
    schalen = {kijkraam.schaal.id: kijkraam.schaal for kijkraam in with_schaal}
    return frozenset(
        [
            *(found for casus in catalogus.casussen for found in _of_casus(casus)),
            *(found for kijkraam in catalogus.kijkramen for found in _of_kijkraam(kijkraam)),
            *(found for werkvorm in catalogus.werkvormen for found in _of_werkvorm(werkvorm)),
            *(VasteId(LES, les.slug) for les in catalogus.verhalenlessen),
            *(found for tweeluik in catalogus.tweeluiken for found in _of_tweeluik(tweeluik)),
            *(found for blad in catalogus.invulbladen for found in _of_invulblad(blad)),
            *(found for schaal in schalen.values() for found in ids_of_schaal(schaal)),
        ]
    )


def _of_casus(casus: Casus) -> Iterator[VasteId]:
    yield VasteId(CASUS, casus.slug)
    for vraag in casus.verdiepingsvragen:
        yield from (VasteId(CASUS, casus.slug, each) for each in _names_of(vraag))
    yield from (VasteId(CASUS, casus.slug, each) for each in casus.namen_van_delen)


def _of_tweeluik(tweeluik: Tweeluik) -> Iterator[VasteId]:
    yield VasteId(TWEELUIK, tweeluik.id)
    yield from (VasteId(TWEELUIK, tweeluik.id, each) for vraag in tweeluik.vragen for each in _names_of(vraag))


def _of_invulblad(blad: Invulblad) -> Iterator[VasteId]:
    yield VasteId(BLAD, blad.id)
    yield from (VasteId(BLAD, blad.id, vak.id) for vak in blad.vakken)


def _of_kijkraam(kijkraam: Kijkraam) -> Iterator[VasteId]:
    yield VasteId(KIJKRAAM, kijkraam.slug)
    if kijkraam.vorm.heeft_schaal:
        yield VasteId(KIJKRAAM, kijkraam.slug, SCHAAL_OF_KIJKRAAM + kijkraam.schaal.id)
    for invalshoek in kijkraam.invalshoeken:
        if kijkraam.vorm.afspraken_per_invalshoek:
            yield from (VasteId(KIJKRAAM, kijkraam.slug, THEMA + each) for each in _names_of(invalshoek))
        for item in invalshoek.onderdelen:
            yield from (VasteId(KIJKRAAM, kijkraam.slug, each) for each in _names_of(item))


def _of_werkvorm(werkvorm: Werkvorm) -> Iterator[VasteId]:
    yield VasteId(WERKVORM, werkvorm.slug)
    yield from (VasteId(WERKVORM, werkvorm.slug, each) for each in werkvorm.namen_van_delen)


def _names_of(item: Ingredient | Invalshoek | Verdiepingsvraag | Vraag) -> tuple[str, ...]:
    """Return the id of an item and those that it takes over."""
    return (item.id, *item.vervangt)


def split_part(part: str) -> tuple[str, str]:
    """Return what a part is, as it is written before its id, and the id itself; most are written without."""
    prefix = next((each for each in (SCHAAL_OF_KIJKRAAM, THEMA) if part.startswith(each)), "")
    return prefix, part.removeprefix(prefix)


def ids_of_schaal(schaal: Schaal) -> Iterator[VasteId]:
    """Yield the schaal and its posities."""
    yield VasteId(SCHAAL, schaal.id)
    yield from (VasteId(SCHAAL, schaal.id, positie.id) for positie in schaal.posities)
