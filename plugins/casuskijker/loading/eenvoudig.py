"""What plain tellings promise beyond their own file: that the whole text is there, and has the ids that they name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casuskijker.domain.eenvoudig import has_same_posities, names_schaal
from casuskijker.domain.problem import Place
from casuskijker.loading.reading import messages as m
from casuskijker.loading.reading.near import find_nearest

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from casuskijker.domain.casus import Casus
    from casuskijker.domain.catalogus import Catalogus
    from casuskijker.domain.kijkraam import Kijkraam
    from casuskijker.domain.problem import Problem
    from casuskijker.loading.reading.documents import Source


def find_alone(soort: str, eenvoudig: Iterable[Source], sources: Iterable[Source]) -> Iterator[Problem]:
    """Yield the files with a plain telling of nothing."""
    slugs = [source.slug for source in sources]
    for source in eenvoudig:
        if source.slug not in slugs:
            near = find_nearest(source.slug, slugs)
            yield m.EENVOUDIG_ALLEEN.at(Place(source.path), near, soort=soort, slug=source.slug)


def check_eenvoudig(catalogus: Catalogus) -> Iterator[Problem]:
    """Yield what is wrong with plain tellings once all texts are known."""
    yield from _check_casussen(catalogus.eenvoudige_casussen, catalogus.casus_by_slug)
    yield from _check_kijkramen(catalogus.eenvoudige_kijkramen, catalogus.kijkraam_by_slug)


def _check_casussen(eenvoudig: Iterable[Casus], casussen: Mapping[str, Casus]) -> Iterator[Problem]:
    """Yield the ids of questions and turns that the casus itself has not."""
    for told in eenvoudig:
        if casus := casussen.get(told.slug):
            known = _ids_of_casus(casus)
            turns = (vraag.na for vraag in told.verdiepingsvragen if vraag.na)
            named = dict.fromkeys((*_ids_of_casus(told), *turns))
            yield from _find_unknown(told.path, named, known, waar=casus.path)


def _check_kijkramen(eenvoudig: Iterable[Kijkraam], kijkramen: Mapping[str, Kijkraam]) -> Iterator[Problem]:
    """Yield the ids that the kijkraam itself has not, and a schaal on which an answer would be another one."""
    for told in eenvoudig:
        kijkraam = kijkramen.get(told.slug)
        if kijkraam is None:
            continue
        yield from _find_unknown(told.path, told.namen_van_delen, kijkraam.namen_van_delen, waar=kijkraam.path)
        if names_schaal(told) and not has_same_posities(kijkraam, told):
            words = {"schaal": told.schaal.id, "gewone": kijkraam.schaal.id}
            yield m.EENVOUDIGE_SCHAAL.at(Place(told.path), **words)


def _ids_of_casus(casus: Casus) -> tuple[str, ...]:
    return (*(vraag.id for vraag in casus.verdiepingsvragen), *(deel.id for deel in casus.vervolg))


def _find_unknown(path: str, told: Iterable[str], known: Iterable[str], *, waar: str) -> Iterator[Problem]:
    names = [*known]
    for each in told:
        if each not in names:
            yield m.EENVOUDIG_ONBEKEND.at(Place(path), find_nearest(each, names), id=each, waar=waar)
