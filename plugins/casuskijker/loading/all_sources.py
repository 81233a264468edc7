"""The files with texts, as they lie in their folders: one to an address, and none that a group takes for another."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

from casuskijker.domain.afdruk import make_afdruk
from casuskijker.domain.problem import Place
from casuskijker.loading.eenvoudig import find_alone
from casuskijker.loading.reading import messages as m
from casuskijker.loading.reading.documents import exists, find_sources, find_unread, path_from
from casuskijker.loading.reading.fields import Claims

if TYPE_CHECKING:
    from collections.abc import Sequence

    from casuskijker.domain.problem import Problem
    from casuskijker.loading.bronmappen import Bronmappen
    from casuskijker.loading.reading.documents import Source


@dataclass(frozen=True, slots=True)
class Sources:
    """The files by what is told in them."""

    casussen: Sequence[Source]
    kijkramen: Sequence[Source]
    werkvormen: Sequence[Source]
    lessen: Sequence[Source]
    eenvoudige_casussen: Sequence[Source]
    eenvoudige_kijkramen: Sequence[Source]


def find_all_sources(bronmappen: Bronmappen, problems: list[Problem]) -> Sources:
    """Return them, after adding what is wrong with where they lie."""
    root = bronmappen.root
    if not exists(bronmappen.casussen):
        problems.append(m.MAP_ONTBREEKT.at(Place(path_from(root, bronmappen.casussen))))
    casussen = find_sources(bronmappen.casussen, root=root, problems=problems)
    kijkramen = find_sources(bronmappen.kijkramen, root=root, problems=problems)
    werkvormen = find_sources(bronmappen.werkvormen, root=root, problems=problems)
    lessen = find_sources(bronmappen.lessen, root=root, problems=problems)
    for sources in (casussen, kijkramen, werkvormen, lessen):
        problems.extend(_find_double_addresses(sources))
    problems.extend(_find_double_marks(casussen))
    for folder in bronmappen.folders:
        find_unread(folder, root=root, problems=problems)
        if exists(folder) and folder.is_relative_to(bronmappen.content):
            content = path_from(root, bronmappen.content)
            problems.append(m.MAP_TUSSEN_PAGINAS.at(Place(path_from(root, folder)), content=content))
    eenvoudige_casussen, eenvoudige_kijkramen, *elsewhere = (
        find_sources(folder, root=root, problems=problems, eenvoudig=True) for folder in bronmappen.folders
    )
    for sources in (eenvoudige_casussen, eenvoudige_kijkramen):
        problems.extend(_find_double_addresses(sources))
    problems.extend(find_alone("casus", eenvoudige_casussen, casussen))
    problems.extend(find_alone("kijkraam", eenvoudige_kijkramen, kijkramen))
    problems.extend(find_alone("casus of kijkraam", chain(*elsewhere), ()))
    return Sources(casussen, kijkramen, werkvormen, lessen, eenvoudige_casussen, eenvoudige_kijkramen)


def _find_double_addresses(sources: Sequence[Source]) -> list[Problem]:
    claims = Claims()
    doubles = []
    for source in sources:
        place = Place(source.path)
        if first := claims.claim("adres", source.slug, place=place):
            doubles.append(m.DUBBEL_ADRES.at(place, adres=source.slug, eerste=first.path))
    return doubles


def _find_double_marks(casussen: Sequence[Source]) -> list[Problem]:
    """Return casussen that a group cannot tell apart in a code: of a thousand, on one site in a hundred."""
    first_of: dict[str, Source] = {}
    doubles = []
    for source in casussen:
        first = first_of.setdefault(make_afdruk(source.slug), source)
        if first.slug != source.slug:
            doubles.append(m.DUBBELE_AFDRUK.at(Place(source.path), eerste=first.path))
    return doubles
