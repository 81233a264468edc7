"""What was published and is gone: a reader would lose the answer that hangs on it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from casuskijker.domain.problem import Place
from casuskijker.domain.vaste_ids import (
    BLAD,
    CASUS,
    KIJKRAAM,
    LES,
    SCHAAL,
    SCHAAL_OF_KIJKRAAM,
    THEMA,
    TWEELUIK,
    WERKVORM,
    VasteId,
    split_part,
)
from casuskijker.domain.zinsdelen import with_noun
from casuskijker.loading.reading import messages as m
from casuskijker.loading.reading.near import find_nearest

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from collections.abc import Set as AbstractSet

    from casuskijker.domain.problem import Problem
    from casuskijker.loading.ids.vaste_ids import Vastgelegd

NAMED_BY = dict.fromkeys((CASUS, KIJKRAAM, WERKVORM, LES), "de bestandsnaam") | dict.fromkeys(
    (SCHAAL, TWEELUIK, BLAD), "de id"
)
PART_GONE = {
    CASUS: m.DEEL_VERDWENEN,
    KIJKRAAM: m.ITEM_VERDWENEN,
    SCHAAL: m.POSITIE_VERDWENEN,
    TWEELUIK: m.ITEM_VERDWENEN,
    BLAD: m.VAK_VERDWENEN,
    WERKVORM: m.ITEM_VERDWENEN,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Aanwezig:
    """What a site has now: ids in use, where each whole and part stands, and wholes that could not be read.

    `places` of wholes is complete, also of those that could not be read; those of parts need not be.
    """

    ids: AbstractSet[VasteId]
    places: Mapping[VasteId, Place]
    unread: AbstractSet[VasteId]


def find_verdwenen(vastgelegd: Vastgelegd, aanwezig: Aanwezig) -> Iterator[Problem]:
    """Yield a problem for everything in the list that the site no longer has, and for what is back by mistake."""
    gone = set()
    for vaste_id, place in vastgelegd.places.items():
        whole = vaste_id.whole
        if vastgelegd.is_given_up(vaste_id):
            if vaste_id in aanwezig.ids and vaste_id in vastgelegd.vervallen:
                yield m.VERVALLEN_IN_GEBRUIK.at(place, id=vaste_id)
        elif whole not in aanwezig.places:
            if whole not in gone:
                gone.add(whole)
                yield _report_whole(whole, place, vastgelegd, aanwezig)
        elif vaste_id not in aanwezig.ids and vaste_id != whole and whole not in aanwezig.unread:
            yield _report_part(vaste_id, place, vastgelegd, aanwezig)


def _report_whole(whole: VasteId, place: Place, vastgelegd: Vastgelegd, aanwezig: Aanwezig) -> Problem:
    new = [
        each.slug
        for each in aanwezig.places
        if each.soort == whole.soort and not each.id and each not in vastgelegd.places
    ]
    near = find_nearest(whole.slug, new)
    words = {"soort": whole.soort, "slug": whole.slug, "naam": NAMED_BY[whole.soort]}
    return m.TEKST_VERDWENEN.at(place, near, about=whole.slug, **words)


def _report_part(gone: VasteId, place: Place, vastgelegd: Vastgelegd, aanwezig: Aanwezig) -> Problem:
    stands_in = aanwezig.places[gone.whole]
    prefix, name = split_part(gone.id)
    if prefix == SCHAAL_OF_KIJKRAAM:
        return m.ANDERE_SCHAAL.at(stands_in, schaal=name, regel=place)
    parts = [split_part(each.id) for each in aanwezig.ids - vastgelegd.places.keys() if each.whole == gone.whole]
    near = find_nearest(name, sorted(new for kind, new in parts if kind == prefix))
    stands_at = aanwezig.places.get(VasteId(gone.soort, gone.slug, prefix + (near or "")), stands_in)
    message = m.THEMA_VERDWENEN if prefix == THEMA else PART_GONE[gone.soort]
    return message.at(stands_at, near, id=name, slug=gone.slug, regel=place)


def find_nieuw(vastgelegd: Vastgelegd, published: AbstractSet[VasteId], *, path: str) -> Iterator[Problem]:
    """Yield one tip for everything that the site has and the list has not; with an empty list nothing is online yet."""
    if vastgelegd.places and (new := sorted(published - vastgelegd.places.keys())):
        yield m.NIET_VASTGELEGD.at(Place(path), aantal=with_noun(len(new), "id is", "ids zijn"), eerste=new[0])
