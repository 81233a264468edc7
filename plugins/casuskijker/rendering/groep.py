"""The names of the groups in which a reader finds casussen: a deel has its own, a soort has these."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from casuskijker.domain import adressen
from casuskijker.rendering.woorden import zeg

if TYPE_CHECKING:
    from collections.abc import Iterator

    from casuskijker.domain.casus import Casus
    from casuskijker.domain.catalogus import Catalogus
    from casuskijker.domain.groepen import Groep, Groepsbegin, Plaats
    from casuskijker.rendering.links import Links


@dataclass(frozen=True, slots=True)
class Groepskop:
    """How a group is headed: its name, its anchor on the overview, and, if any, a paragraph and pictograms."""

    naam: str
    anchor: str
    uitleg: str = ""
    tekens: tuple[str, ...] = ()


SOORTEN = {
    "casus": Groepskop("Overige casussen", "soort-casus"),
    "praktijkvoorbeeld": Groepskop(
        "Praktijkvoorbeelden",
        "soort-praktijkvoorbeeld",
        "Hoe een organisatie, een buurt of een groep iets aanpakte: wat werkte, wat niet, en wat je ervan kunt leren.",
    ),
    "vignet": Groepskop(
        "Vignetten", "soort-vignet", "Korte verhalen over één moment, om snel een gesprek te beginnen."
    ),
}


def create_groepskop(groep: Groep | Groepsbegin | Plaats) -> Groepskop:
    """Return how a group is headed."""
    if groep.deel:
        return Groepskop(groep.deel.naam, f"deel-{groep.deel.id}", groep.deel.uitleg, groep.deel.tekens)
    kop = SOORTEN[groep.soort]
    return Groepskop(zeg(kop.naam), kop.anchor, zeg(kop.uitleg))


def list_koppen(catalogus: Catalogus, overview: str = adressen.CASUSSEN) -> list[tuple[Groepskop, int, str]]:
    """Return the head of each group, how many casussen it has, and the page on which it begins."""
    return [
        (create_groepskop(begin), begin.aantal, adressen.page_of_blad(overview, begin.blad))
        for begin in catalogus.groepsbegin
    ]


def find_step_of_groep(catalogus: Catalogus, casus: Casus, links: Links, *, overview: str) -> Iterator[tuple[str, str]]:
    """Yield the step to the group of a casus on an overview, for its trail; where there is one group there is none."""
    if catalogus.aantal_groepen > 1:
        kop = create_groepskop(catalogus.plaatsen[casus.slug])
        page = adressen.page_of_blad(overview, catalogus.blad_by_slug[casus.slug])
        yield kop.naam, links.to(page, kop.anchor)
