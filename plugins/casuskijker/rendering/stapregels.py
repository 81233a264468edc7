"""The steps of a les with what each is about, as both its pages show them: that of who leads, and that of the group."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, TypeVar

from casuskijker.domain.adressen import page_of_casus, page_of_tweeluik
from casuskijker.domain.draaiboek import KIJKRAAM, LEZEN, STOP, VAN_EEN_KIJKRAAM, VERVOLG, VRAAG, name_stappen
from casuskijker.domain.kijkraam import Vraag
from casuskijker.markdown.lesplannen import find_valkuilen, find_werkvormen

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from casuskijker.domain.casus import Casus, Verdiepingsvraag, Vervolg
    from casuskijker.domain.catalogus import Catalogus
    from casuskijker.domain.draaiboek import Episode, Stap, Stop
    from casuskijker.domain.kijkraam import Ingredient, Invalshoek, Kijkraam
    from casuskijker.domain.tweeluik import Tweeluik
    from casuskijker.domain.werkvorm import Werkvorm
    from casuskijker.rendering.lesbron import Lesbron

UUR = 60
D = TypeVar("D", "Vervolg", "Stop", "Episode")


def write_begin(minuut: int) -> str:
    """Return when something begins, counted from the beginning."""
    return f"{minuut // UUR:02}:{minuut % UUR:02}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Stapregel:
    """A step with the thing that it is about, if any; `begin` is the minute at which it begins, `id` its name here.

    `nummer` is the place of what it asks, a question or a stop, among those of its casus; 0 where it is the only stop.

    `pagina` is the page where the thing stands and `bij` what that is called, in a les along several verhalen, where
    the names of places on a sheet begin with what is `before`.

    How to do it and what may go wrong, `werkvorm` and `valkuilen`, come from what is written for the docent; `methode`
    is the werkvorm that the step names. What a group reads in turn has a `woord`, which opens it on its sheet.
    """

    begin: int
    stap: Stap
    id: str
    pagina: str = ""
    bij: str = ""
    before: str = ""
    casus: Casus | None = None
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
    def is_samen_te_zien(self) -> bool:
        """Whether a group can lay together what it chooses then, so that a screen shows its picture."""
        return self.stap.soort == KIJKRAAM and self.kijkraam is not None and self.kijkraam.vorm.heeft_deelcode

    @property
    def toon(self) -> str:
        """What a screen shows at last, by the name that a werkvorm has for it."""
        return "groepsbeeld" if self.is_samen_te_zien else ""

    @property
    def punten(self) -> tuple[Ingredient | Vraag, ...]:
        """What of the kijkraam counts: the points that the step names, and all of an invalshoek that it names."""
        named = set(self.stap.delen)
        return tuple(
            punt for each in self.invalshoeken for punt in each.onderdelen if not named.isdisjoint({each.id, punt.id})
        )

    @property
    def gevraagd(self) -> tuple[Ingredient | Vraag, ...]:
        """The same, and all of a kijkraam of which the step names nothing."""
        alle = self.kijkraam.invalshoeken if self.kijkraam else ()
        return self.punten or tuple(punt for each in alle for punt in each.onderdelen)

    @property
    def titels(self) -> list[str]:
        """What the step names of the kijkraam, as readers call it: questions have no titles, and go by their theme."""
        named = set(self.stap.delen)
        return list(
            dict.fromkeys(
                invalshoek.titel if isinstance(punt, Vraag) or invalshoek.id in named else punt.titel
                for invalshoek in self.invalshoeken
                for punt in invalshoek.onderdelen
                if not named.isdisjoint({invalshoek.id, punt.id})
            )
        )

    @property
    def doorgeven(self) -> str:
        """What the page of a kijkraam is told: beside which casus it is filled in, and what of it the step names.

        Of a part one sees that part at once: how to fill it in is for who comes for the whole.
        """
        told = {
            "casus": self.casus.slug if self.casus else "",
            "alleen": ",".join(self.stap.delen) if self.invalshoeken else "",
        }
        begin = [self.kijkraam.vorm.anker] if self.kijkraam and told["alleen"] else []
        said = "&".join((*begin, *(f"{name}={value}" for name, value in told.items() if value)))
        return f"#{said}" if said else ""


def list_stapregels(catalogus: Catalogus, bron: Lesbron) -> list[Stapregel]:
    """Return the steps of a les in their order."""
    moments = zip(bron.les.momenten, name_stappen(bron.les.stappen), strict=True)
    regels = [_find_regel(catalogus, bron, stap, begin=begin, own=own) for (begin, stap), own in moments]
    first = next((regel.id for regel in regels if regel.stap.soort == LEZEN), "")
    return [replace(regel, woord=_find_woord(regel)) if regel.id != first else regel for regel in regels]


def _find_woord(regel: Stapregel) -> str:
    """Return the word of a turn, or of an episode that comes after what was read before."""
    stap = regel.stap
    return regel.casus.schermwoorden.get(stap.doel, "") if regel.casus and stap.soort in {LEZEN, VERVOLG} else ""


def _find_regel(catalogus: Catalogus, bron: Lesbron, stap: Stap, *, begin: int, own: str) -> Stapregel:
    methode = catalogus.werkvorm_by_slug[stap.werkvorm] if stap.werkvorm else None
    regel = Stapregel(begin=begin, stap=stap, id=own, methode=methode)
    if stap.soort in VAN_EEN_KIJKRAAM:
        kijkraam = catalogus.kijkraam_by_slug.get(stap.doel)
        delen = kijkraam.find_invalshoeken(stap.delen) if kijkraam else ()
        return replace(regel, casus=bron.casus, kijkraam=kijkraam, invalshoeken=delen)
    casus = bron.casus_of(stap)
    if casus is None:
        return _of_tweeluik(regel, bron.tweeluik) if bron.tweeluik and stap.soort == VRAAG else regel
    regel = replace(regel, casus=casus, pagina=page_of_casus(casus.slug))
    if bron.has_verhalen:
        regel = replace(regel, bij=casus.titel, before=f"{casus.slug}-")
    return _of_casus(regel, casus)


def _of_tweeluik(regel: Stapregel, tweeluik: Tweeluik) -> Stapregel:
    number, vraag = next(each for each in tweeluik.genummerd if each[1].id == regel.stap.doel)
    return replace(regel, nummer=number, vraag=vraag, pagina=page_of_tweeluik(tweeluik.id))


def _of_casus(regel: Stapregel, casus: Casus) -> Stapregel:
    stap = regel.stap
    if stap.soort == VRAAG:
        number, vraag = next(each for each in enumerate(casus.verdiepingsvragen, 1) if each[1].id == stap.doel)
        werkvormen, valkuilen = _read_docent(casus.voor_de_docent)
        told = tuple(words for numbers, words in valkuilen if number in numbers)
        return replace(regel, nummer=number, vraag=vraag, werkvorm=werkvormen.get(number, ""), valkuilen=told)
    if stap.soort == VERVOLG:
        return replace(regel, vervolg=_find(casus.vervolg, stap.doel))
    if stap.soort == STOP:
        stop = _find(casus.stops, stap.doel)
        return replace(regel, stop=stop, nummer=casus.stops.index(stop) + 1 if len(casus.stops) > 1 else 0)
    if stap.soort == LEZEN and stap.doel:
        return replace(regel, episode=_find(casus.episodes, stap.doel))
    return regel


def _find(parts: Iterable[D], own: str) -> D:
    return next(each for each in parts if each.id == own)


@lru_cache(maxsize=8)  # each of the pages of its lessen asks for every question
def _read_docent(text: str) -> tuple[Mapping[int, str], Sequence[tuple[frozenset[int], str]]]:
    """Return how questions are done and what may go wrong, by their numbers, as what is for the docent says."""
    return find_werkvormen(text), find_valkuilen(text)
