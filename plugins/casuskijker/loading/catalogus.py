"""All content of a site in one go: every file is read, every problem is kept, what is sound ends in the catalogus."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from casuskijker.domain.adressen import (
    page_of_casus,
    page_of_eenvoudig,
    page_of_invulblad,
    page_of_kijkraam,
    page_of_leerroute,
    page_of_onderwerp,
    page_of_tweeluik,
)
from casuskijker.domain.catalogus import Catalogus
from casuskijker.domain.problem import Place, Severity
from casuskijker.domain.vaste_ids import (
    BLAD,
    CASUS,
    KIJKRAAM,
    LES,
    SCHAAL,
    TWEELUIK,
    WERKVORM,
    VasteId,
    find_vaste_ids,
    ids_of_schaal,
)
from casuskijker.domain.volgorde import order_casussen
from casuskijker.domain.vorm import VORMEN
from casuskijker.domain.zoekwoord import PAGINA
from casuskijker.loading.all_sources import find_all_sources
from casuskijker.loading.eenvoudig import check_eenvoudig
from casuskijker.loading.geheugen import Geheugen
from casuskijker.loading.ids.vaste_ids import read_vaste_ids
from casuskijker.loading.ids.verdwenen import Aanwezig, find_nieuw, find_verdwenen
from casuskijker.loading.integrity import drop_dangling_names
from casuskijker.loading.lessen import check_lessen
from casuskijker.loading.lists.invulbladen import read_invulbladen
from casuskijker.loading.lists.kijkrichtingen import read_kijkrichtingen
from casuskijker.loading.lists.leerroutes import read_leerroutes
from casuskijker.loading.lists.list_files import find_page_ids
from casuskijker.loading.lists.onderwerpen import read_onderwerpen
from casuskijker.loading.lists.spanningsvelden import read_spanningsvelden
from casuskijker.loading.lists.trefwoorden import read_trefwoorden
from casuskijker.loading.lists.tweeluiken import read_tweeluiken
from casuskijker.loading.lists.zoekwoorden import read_zoekwoorden
from casuskijker.loading.reading import messages as m
from casuskijker.loading.reading.documents import exists, path_from
from casuskijker.loading.reading.known import Known, fold_names
from casuskijker.loading.site_files import list_site_files
from casuskijker.loading.text.eenvoudig import load_eenvoudig_kijkraam, load_eenvoudige_casus
from casuskijker.loading.text.links import find_files, follow
from casuskijker.loading.text.texts import Site, load_casus, load_kijkraam, load_verhalenles, load_werkvorm

if TYPE_CHECKING:
    from collections.abc import Container, Mapping, Sequence

    from casuskijker.domain.problem import Problem
    from casuskijker.domain.vorm import Vorm
    from casuskijker.loading.all_sources import Sources
    from casuskijker.loading.bronmappen import Bronmappen
    from casuskijker.loading.gelezen import ListReader
    from casuskijker.loading.ids.vaste_ids import Vastgelegd
    from casuskijker.loading.lists.all_lists import Lijsten
    from casuskijker.loading.site_files import SiteFiles
    from casuskijker.loading.text.links import Plek


NAMING_LISTS: Mapping[str, ListReader[Any]] = {
    "onderwerpen": read_onderwerpen,
    "spanningsvelden": read_spanningsvelden,
    "tweeluiken": read_tweeluiken,
    "invulbladen": read_invulbladen,
    "leerroutes": read_leerroutes,
    "kijkrichtingen": read_kijkrichtingen,
}
"""What reads the lists that name texts, by what they and a catalogus call them."""


@dataclass(frozen=True)
class Geladen:
    """Everything that loaded without an error, and every problem in the order of the files.

    `plekken` are the places on pages that texts lead to: whether they are there is known when there are pages.
    `bestanden` are the addresses of the other files that they lead to: no file but such a one is published.
    """

    catalogus: Catalogus
    problems: tuple[Problem, ...]
    plekken: tuple[Plek, ...] = ()
    bestanden: frozenset[str] = frozenset()


def load_catalogus(
    bronmappen: Bronmappen, *, vormen: tuple[Vorm, ...] = VORMEN, geheugen: Geheugen | None = None
) -> Geladen:
    """Read all content; never raises on bad content, which becomes problems.

    Every name in the catalogus leads to something in it: a casus lets go of a kijkraam that could not be loaded. With
    a `geheugen` of an earlier time, only what changed since is read.
    """
    problems: list[Problem] = []
    geheugen = geheugen or Geheugen()
    lijsten = geheugen.read_lists(bronmappen, problems)
    sources = find_all_sources(bronmappen, problems)
    site = replace(_describe_site(bronmappen, lijsten, sources), vormen=vormen)
    files = _list_files(bronmappen, lijsten, sources)
    texts = _read_texts(geheugen, sources, problems, site=site)
    naming = _read_naming_lists(geheugen, lijsten, problems, site=site)
    doelen = _know_doelen(site, lijsten, geheugen.zoekpaginas.list(bronmappen))
    naming |= {
        "zoekwoorden": geheugen.read_naming_list(read_zoekwoorden, lijsten.zoekwoorden, site=doelen, problems=problems),
        "trefwoorden": geheugen.read_naming_list(read_trefwoorden, lijsten.trefwoorden, site=doelen, problems=problems),
    }
    dead, plekken = follow(site.verwijzingen, files)
    linked = frozenset(find_files(site.verwijzingen))
    problems.extend(dead)
    broken = {problem.place.path for problem in problems if problem.severity is Severity.ERROR}
    sound = {kind: tuple(each for each in read if each and each.path not in broken) for kind, read in texts.items()}
    catalogus = Catalogus(
        casussen=order_casussen(sound.pop("casussen")),
        vormen=vormen,
        woordenlijst=lijsten.woordenlijst,
        schalen=lijsten.schalen,
        bronnen=lijsten.bronnen,
        begrippen=lijsten.begrippen,
        hulpwijzers=lijsten.hulpwijzers,
        **sound,
        **naming,
    )
    wrong = [*check_lessen(catalogus, site.places)]
    problems.extend((*check_eenvoudig(catalogus), *wrong))
    catalogus = _drop_lessen(catalogus, {problem.place.path for problem in wrong})
    problems.extend(_check_vaste_ids(bronmappen, catalogus, lijsten=lijsten, sources=sources, parts=site.places))
    ordered = sorted(problems, key=lambda problem: (problem.place, problem.code, problem.what))
    return Geladen(drop_dangling_names(catalogus) if broken else catalogus, tuple(ordered), tuple(plekken), linked)


def _read_texts(
    geheugen: Geheugen, sources: Sources, problems: list[Problem], *, site: Site
) -> dict[str, Sequence[Any]]:
    """Return what becomes of the files, in their order, as a catalogus calls them."""
    without_schalen = replace(site, schalen={})
    return {
        "kijkramen": geheugen.read_texts(load_kijkraam, sources.kijkramen, site=site, problems=problems),
        "casussen": geheugen.read_texts(load_casus, sources.casussen, site=without_schalen, problems=problems),
        "werkvormen": geheugen.read_texts(load_werkvorm, sources.werkvormen, site=without_schalen, problems=problems),
        "verhalenlessen": geheugen.read_texts(
            load_verhalenles, sources.lessen, site=without_schalen, problems=problems
        ),
        "eenvoudige_casussen": geheugen.read_texts(
            load_eenvoudige_casus, sources.eenvoudige_casussen, site=without_schalen, problems=problems
        ),
        "eenvoudige_kijkramen": geheugen.read_texts(
            load_eenvoudig_kijkraam, sources.eenvoudige_kijkramen, site=site, problems=problems
        ),
    }


def _drop_lessen(catalogus: Catalogus, paths: Container[str]) -> Catalogus:
    """Return the catalogus without the lessen in these files, which name what is not there."""
    kept = tuple(les for les in catalogus.verhalenlessen if les.path not in paths)
    return replace(catalogus, verhalenlessen=kept)


def _read_naming_lists(geheugen: Geheugen, lijsten: Lijsten, problems: list[Problem], *, site: Site) -> dict[str, Any]:
    """Return what the lists hold that name texts, as a catalogus knows it."""
    return {
        name: geheugen.read_naming_list(read, getattr(lijsten, name), site=site, problems=problems)
        for name, read in NAMING_LISTS.items()
    }


def _check_vaste_ids(
    bronmappen: Bronmappen,
    catalogus: Catalogus,
    *,
    lijsten: Lijsten,
    sources: Sources,
    parts: Mapping[VasteId, Place],
) -> list[Problem]:
    """Return what was published and is gone, or else as a tip what is new; a site without the list has neither."""
    problems: list[Problem] = []
    vastgelegd = read_vaste_ids(bronmappen.vaste_ids, root=bronmappen.root, problems=problems)
    if vastgelegd is None:
        return problems
    found = find_vaste_ids(catalogus)
    ids = found.union(*map(ids_of_schaal, catalogus.schalen.values()))
    wholes = _find_wholes(bronmappen, vastgelegd, lijsten=lijsten, sources=sources)
    problems.extend(
        find_verdwenen(vastgelegd, Aanwezig(ids=ids, places={**parts, **wholes}, unread=wholes.keys() - ids))
    )
    if not problems:
        problems.extend(find_nieuw(vastgelegd, found, path=path_from(bronmappen.root, bronmappen.vaste_ids)))
    return problems


def _find_wholes(
    bronmappen: Bronmappen, vastgelegd: Vastgelegd, *, lijsten: Lijsten, sources: Sources
) -> dict[VasteId, Place]:
    """Return where every whole stands; of what cannot be read at all, those that were there."""
    texts = {CASUS: sources.casussen, KIJKRAAM: sources.kijkramen, WERKVORM: sources.werkvormen, LES: sources.lessen}
    wholes = {VasteId(soort, each.slug): Place(each.path) for soort, found in texts.items() for each in found}
    schalen = Place(path_from(bronmappen.root, bronmappen.schalen))
    names = lijsten.known["schaal"].names
    wholes |= {VasteId(SCHAAL, name): schalen for name in (names or {}).values()}
    unreadable = {CASUS: not exists(bronmappen.casussen), SCHAAL: names is None}
    for soort, node, file in (
        (TWEELUIK, lijsten.tweeluiken, bronmappen.tweeluiken),
        (BLAD, lijsten.invulbladen, bronmappen.invulbladen),
    ):
        place = Place(path_from(bronmappen.root, file))
        wholes |= {VasteId(soort, each): place for each in find_page_ids(node)}
        unreadable[soort] = node is None
    return wholes | {each.whole: schalen for each in vastgelegd.places if unreadable.get(each.soort)}


def _describe_site(bronmappen: Bronmappen, lijsten: Lijsten, sources: Sources) -> Site:
    tweeluiken = fold_names(find_page_ids(lijsten.tweeluiken))
    place = path_from(bronmappen.root, bronmappen.tweeluiken)
    own = {"tweeluik": Known(tweeluiken, place, m.ONBEKEND_TWEELUIK)}
    known = {**lijsten.known, **_known_texts(bronmappen, sources), **own}
    return Site(known=known, schalen=lijsten.schalen, verwijzingen=lijsten.verwijzingen)


def _know_doelen(site: Site, lijsten: Lijsten, paginas: Mapping[str, str]) -> Site:
    """Return the site as it knows all that a zoekwoord can lead to, by its kind."""
    doelen = {
        "leerroute": fold_names(find_page_ids(lijsten.leerroutes)),
        "spanningsveld": fold_names(find_page_ids(lijsten.spanningsvelden)),
        PAGINA: paginas,
    }
    known = {kind: Known(names, "", m.ONBEKEND_DOEL) for kind, names in doelen.items()}
    return replace(site, known={**site.known, **known})


def _list_files(bronmappen: Bronmappen, lijsten: Lijsten, sources: Sources) -> SiteFiles:
    return list_site_files(
        bronmappen,
        texts={
            "casussen": sources.casussen,
            "kijkramen": sources.kijkramen,
            "werkvormen": sources.werkvormen,
            "lessen": sources.lessen,
        },
        woordenlijst=lijsten.woordenlijst,
        listed=[
            *map(page_of_leerroute, find_page_ids(lijsten.leerroutes)),
            *map(page_of_onderwerp, find_page_ids(lijsten.onderwerpen)),
            *map(page_of_tweeluik, find_page_ids(lijsten.tweeluiken)),
            *map(page_of_invulblad, find_page_ids(lijsten.invulbladen)),
            *(page_of_eenvoudig(page_of_casus(each.slug)) for each in sources.eenvoudige_casussen),
            *(page_of_eenvoudig(page_of_kijkraam(each.slug)) for each in sources.eenvoudige_kijkramen),
        ],
    )


def _known_texts(bronmappen: Bronmappen, sources: Sources) -> dict[str, Known]:
    root, folder = bronmappen.root, bronmappen.casussen
    casussen = fold_names(source.slug for source in sources.casussen) if exists(folder) else None
    kijkramen = fold_names(source.slug for source in sources.kijkramen)
    werkvormen = fold_names(source.slug for source in sources.werkvormen)
    return {
        "casus": Known(casussen, path_from(root, folder), m.ONBEKENDE_CASUS),
        "kijkraam": Known(kijkramen, path_from(root, bronmappen.kijkramen), m.ONBEKEND_KIJKRAAM),
        "werkvorm": Known(werkvormen, path_from(root, bronmappen.werkvormen), m.ONBEKENDE_WERKVORM),
    }
