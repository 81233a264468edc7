"""What lessen promise beyond their own casus: parts of a kijkraam that it has, and a short address for each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casuskijker.domain.draaiboek import VAN_EEN_KIJKRAAM, make_kort
from casuskijker.domain.vaste_ids import CASUS, VasteId
from casuskijker.loading.reading import messages as m
from casuskijker.loading.reading.near import find_nearest
from casuskijker.loading.text.stappen import DEEL

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from casuskijker.domain.catalogus import Catalogus
    from casuskijker.domain.problem import Place, Problem


def check_lessen(catalogus: Catalogus, places: Mapping[VasteId, Place]) -> Iterator[Problem]:
    """Yield what is wrong with lessen once all texts are known; `places` has where their parts stand."""
    yield from _find_unknown_delen(catalogus, places)
    yield from _find_double_addresses(catalogus, places)


def _find_unknown_delen(catalogus: Catalogus, places: Mapping[VasteId, Place]) -> Iterator[Problem]:
    named = dict.fromkeys(
        (casus.slug, stap.doel, deel)
        for casus in catalogus.casussen
        for les in casus.lessen
        for stap in les.stappen
        if stap.soort in VAN_EEN_KIJKRAAM
        for deel in stap.delen
    )
    for slug, doel, deel in named:
        kijkraam = catalogus.kijkraam_by_slug.get(doel)
        known = [] if kijkraam is None else kijkraam.namen_van_delen
        if kijkraam and deel not in known:
            place = places[VasteId(CASUS, slug, f"{DEEL}{doel} {deel}")]
            yield m.ONBEKEND_DEEL_VAN_KIJKRAAM.at(place, find_nearest(deel, known), kijkraam=doel, id=deel)


def _find_double_addresses(catalogus: Catalogus, places: Mapping[VasteId, Place]) -> Iterator[Problem]:
    first_of: dict[str, Place] = {}
    for casus in catalogus.casussen:
        for les in casus.lessen:
            kort, place = make_kort(casus.slug, les.id), places[VasteId(CASUS, casus.slug, les.id)]
            first = first_of.setdefault(kort, place)
            if first is not place:
                yield m.DUBBEL_KORT_ADRES.at(place, adres=f"/l/{kort}/", eerste=first)
