"""The steps of a les with what each is about, as both its pages show them: that of who leads, and that of the group."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from casuskijker.domain.draaiboek import LEZEN, STOP, VAN_EEN_KIJKRAAM, VERVOLG, VRAAG, name_stappen
from casuskijker.markdown.lesplannen import find_valkuilen, find_werkvormen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from casuskijker.domain.casus import Casus, Verdiepingsvraag, Vervolg
    from casuskijker.domain.catalogus import Catalogus
    from casuskijker.domain.draaiboek import Episode, Les, Stap, Stop
    from casuskijker.domain.kijkraam import Invalshoek, Kijkraam
    from casuskijker.domain.werkvorm import Werkvorm

UUR = 60


def write_begin(minuut: int) -> str:
    """Return when something begins, counted from the beginning."""
    return f"{minuut // UUR:02}:{minuut % UUR:02}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Stapregel:
    """A step with the thing that it is about, if any; `begin` is the minute at which it begins, `id` its name here.

    How to do it and what may go wrong, `werkvorm` and `valkuilen`, come from what is written for the docent; `methode`
    is the werkvorm that the step names. What a group reads in turn has a `woord`, which opens it on its sheet.
    """

    begin: int
    stap: Stap
    id: str
    nummer: int = 0
    vraag: Verdiepingsvraag | None = None
    vervolg: Vervolg | None = None
    episode: Episode | None = None
    stop: Stop | None = None
    kijkraam: Kijkraam | None = None
    invalshoeken: tuple[Invalshoek, ...] = ()
    werkvorm: str = ""
    methode: Werkvorm | None = None
    valkuilen: tuple[str, ...] = ()
    woord: str = ""

    @property
    def tijd(self) -> str:
        """When it begins, counted from the beginning of the les."""
        return write_begin(self.begin)

    @property
    def alleen(self) -> str:
        """The parts of a kijkraam that count, as its page is told."""
        return ",".join(each.id for each in self.invalshoeken)


def list_stapregels(catalogus: Catalogus, casus: Casus, les: Les) -> list[Stapregel]:
    """Return the steps of a les in their order."""
    regels = [
        replace(regel, methode=catalogus.werkvorm_by_slug[regel.stap.werkvorm]) if regel.stap.werkvorm else regel
        for regel in _find_regels(catalogus, casus, les)
    ]
    first = next((regel.id for regel in regels if regel.stap.soort == LEZEN), "")
    return [replace(regel, woord=_find_woord(regel, casus)) if regel.id != first else regel for regel in regels]


def _find_woord(regel: Stapregel, casus: Casus) -> str:
    """Return the word of a turn, or of an episode that comes after what was read before."""
    stap = regel.stap
    return casus.schermwoorden.get(stap.doel, "") if stap.soort in {LEZEN, VERVOLG} else ""


def _find_regels(catalogus: Catalogus, casus: Casus, les: Les) -> Iterator[Stapregel]:
    vragen = {vraag.id: (number, vraag) for number, vraag in enumerate(casus.verdiepingsvragen, start=1)}
    parts = {each.id: each for part in (casus.vervolg, casus.episodes, casus.stops) for each in part}
    names = {VERVOLG: "vervolg", LEZEN: "episode", STOP: "stop"}
    werkvormen, valkuilen = find_werkvormen(casus.voor_de_docent), find_valkuilen(casus.voor_de_docent)
    for (begin, stap), own in zip(les.momenten, name_stappen(les.stappen), strict=True):
        if stap.soort == VRAAG:
            number, vraag = vragen[stap.doel]
            told = tuple(words for numbers, words in valkuilen if number in numbers)
            yield Stapregel(
                begin=begin, stap=stap, id=own, nummer=number, vraag=vraag,
                werkvorm=werkvormen.get(number, ""), valkuilen=told,
            )  # fmt: skip
        elif stap.soort in VAN_EEN_KIJKRAAM:
            kijkraam = catalogus.kijkraam_by_slug.get(stap.doel)
            delen = kijkraam.find_invalshoeken(stap.delen) if kijkraam else ()
            yield Stapregel(begin=begin, stap=stap, id=own, kijkraam=kijkraam, invalshoeken=delen)
        elif stap.doel:
            yield Stapregel(begin=begin, stap=stap, id=own, **{names[stap.soort]: parts[stap.doel]})  # type: ignore[arg-type] # by its kind
        else:
            yield Stapregel(begin=begin, stap=stap, id=own)
