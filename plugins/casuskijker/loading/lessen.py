"""What lessen promise beyond their own file: parts of a kijkraam and of a casus, and a short address for each."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from casuskijker.domain.draaiboek import LEZEN, STOP, VAN_EEN_KIJKRAAM, VERVOLG, VRAAG, make_kort
from casuskijker.domain.problem import Place
from casuskijker.domain.vaste_ids import CASUS, LES, VasteId
from casuskijker.loading.reading import messages as m
from casuskijker.loading.reading.near import find_nearest
from casuskijker.loading.text.stappen import ABOUT, DEEL, name_deel

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from casuskijker.domain.catalogus import Catalogus
    from casuskijker.domain.draaiboek import Les, Stap
    from casuskijker.domain.problem import Problem
    from casuskijker.domain.verhalenles import Verhalenles


class _Geplaatst(NamedTuple):
    """A les with the file that it stands in, its place there, and its names in an address."""

    les: Les
    whole: VasteId
    place: Place
    names: tuple[str, ...]


def check_lessen(catalogus: Catalogus, places: Mapping[VasteId, Place]) -> Iterator[Problem]:
    """Yield what is wrong with lessen once all texts are known; `places` has where their parts stand."""
    lessen = [*_find_lessen(catalogus, places), *_find_verhalenlessen(catalogus)]
    yield from _find_unknown_delen(catalogus, lessen, places)
    yield from _find_double_addresses(lessen)
    for each in catalogus.verhalenlessen:
        if each.slug in catalogus.casus_by_slug:
            yield m.LES_HEET_ALS_CASUS.at(Place(each.path), casus=catalogus.casus_by_slug[each.slug].path)
        yield from _check_verhalenles(each, catalogus, places)


def _find_lessen(catalogus: Catalogus, places: Mapping[VasteId, Place]) -> Iterator[_Geplaatst]:
    for casus in catalogus.casussen:
        for les in casus.lessen:
            place = places[VasteId(CASUS, casus.slug, les.id)]
            yield _Geplaatst(les, VasteId(CASUS, casus.slug), place, (casus.slug, les.id))


def _find_verhalenlessen(catalogus: Catalogus) -> Iterator[_Geplaatst]:
    for each in catalogus.verhalenlessen:
        yield _Geplaatst(each.les, VasteId(LES, each.slug), Place(each.path), (each.slug,))


def _find_unknown_delen(
    catalogus: Catalogus, lessen: Sequence[_Geplaatst], places: Mapping[VasteId, Place]
) -> Iterator[Problem]:
    named = dict.fromkeys(
        (each.whole, stap.doel, deel)
        for each in lessen
        for stap in each.les.stappen
        if stap.soort in VAN_EEN_KIJKRAAM
        for deel in stap.delen
    )
    for whole, doel, deel in named:
        kijkraam = catalogus.kijkraam_by_slug.get(doel)
        known = [] if kijkraam is None else kijkraam.namen_van_delen
        if kijkraam and deel not in known:
            place = places[VasteId(whole.soort, whole.slug, f"{DEEL}{doel} {deel}")]
            yield m.ONBEKEND_DEEL_VAN_KIJKRAAM.at(place, find_nearest(deel, known), kijkraam=doel, id=deel)


def _find_double_addresses(lessen: Sequence[_Geplaatst]) -> Iterator[Problem]:
    first_of: dict[str, Place] = {}
    for each in lessen:
        kort = make_kort(*each.names)
        first = first_of.setdefault(kort, each.place)
        if first is not each.place:
            yield m.DUBBEL_KORT_ADRES.at(each.place, adres=f"/l/{kort}/", eerste=first)


def _check_verhalenles(les: Verhalenles, catalogus: Catalogus, places: Mapping[VasteId, Place]) -> Iterator[Problem]:
    """Yield the steps about what is not there, and the questions that give a turn away which has not come yet."""
    told: set[tuple[str, str]] = set()
    for stap in les.les.stappen:
        if stap.soort not in PARTS or not stap.doel:
            continue
        place = places[VasteId(LES, les.slug, DEEL + name_deel(stap.soort, stap.casus, stap.doel))]
        known, verhaal = _list_known(stap, les, catalogus)
        if known is None:
            continue
        if stap.doel not in known:
            near = find_nearest(stap.doel, known)
            yield m.ONBEKEND_DEEL_VAN_VERHAAL.at(place, near, verhaal=verhaal, wat=ABOUT[stap.soort], id=stap.doel)
        elif stap.soort == VERVOLG:
            told.add((stap.casus, stap.doel))
        elif (na := known[stap.doel]) and (stap.casus, na) not in told:
            yield m.VRAAG_VOOR_VERVOLG.at(place, vraag=stap.doel, vervolg=f"{stap.casus}#{na}")


PARTS = {VRAAG: "verdiepingsvragen", VERVOLG: "vervolg", LEZEN: "episodes", STOP: "stops"}
"""Where a casus has what a step of each kind is about."""


def _list_known(stap: Stap, les: Verhalenles, catalogus: Catalogus) -> tuple[Mapping[str, str] | None, str]:
    """Return what such a step can be about, each with its turn if any, and where; None when that is not known."""
    if not stap.casus:
        tweeluik = catalogus.tweeluik_by_id.get(les.tweeluik or "")
        return {vraag.id: "" for vraag in tweeluik.vragen} if tweeluik else None, les.tweeluik or ""
    casus = catalogus.casus_by_slug.get(stap.casus)
    if casus is None:
        return None, stap.casus
    return {each.id: getattr(each, "na", "") for each in getattr(casus, PARTS[stap.soort])}, stap.casus
