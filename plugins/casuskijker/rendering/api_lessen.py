"""The lessen of a site for other tools, as `lessen.schema.json` says, with nothing that is for who leads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casuskijker.domain import adressen
from casuskijker.domain.draaiboek import VAN_EEN_KIJKRAAM, make_kort, name_stappen
from casuskijker.markdown.plain import words_of_line
from casuskijker.rendering.lesbron import create_lesbron

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from casuskijker.domain.draaiboek import Stap
    from casuskijker.domain.site import Site
    from casuskijker.rendering.lesbron import Lesbron


def describe_lessen(site: Site) -> Iterator[dict[str, Any]]:
    """Yield every les: those of each casus, then those along several verhalen."""
    catalogus = site.catalogus
    for casus in catalogus.casussen:
        for les in casus.lessen:
            yield _describe(site, create_lesbron(catalogus, casus, les))
    for each in catalogus.verhalenlessen:
        yield _describe(site, create_lesbron(catalogus, each, each.les))


def _describe(site: Site, bron: Lesbron) -> dict[str, Any]:
    """Return a les; its `slug` is what its address ends in, with that of its casus if it stands in one."""
    les = bron.les
    named = zip(les.stappen, name_stappen(les.stappen), strict=True)
    return {
        "url": site.url_of(adressen.page_of_les(*bron.names)),
        "draaiboek": site.url_of(adressen.page_of_draaiboek(*bron.names)),
        "kort": site.url_of(adressen.page_of_kort(make_kort(*bron.names))),
        "slug": "/".join(bron.names),
        "titel": bron.titel if bron.has_verhalen else les.titel,
        "omschrijving": bron.omschrijving,
        "casussen": [casus.slug for casus in bron.casussen],
        "tweeluik": bron.tweeluik and bron.tweeluik.id,
        "minuten": les.minuten,
        "stappen": [_describe_stap(stap, own, bron) for stap, own in named],
    }


def _describe_stap(stap: Stap, own: str, bron: Lesbron) -> dict[str, Any]:
    """Return a step; a sentence that only who leads says is left out."""
    casus = bron.casus_of(stap)
    is_of_casus = bool(stap.casus or stap.doel) and stap.soort not in VAN_EEN_KIJKRAAM
    return {
        "id": own,
        "soort": stap.soort,
        "minuten": stap.minuten,
        "casus": casus.slug if casus and is_of_casus else None,
        "doel": stap.doel or None,
        "delen": stap.delen,
        "werkvorm": stap.werkvorm,
        "zin": words_of_line(stap.zin) if stap.is_voor_de_groep else "",
        "antwoorden": [words_of_line(antwoord) for antwoord in stap.antwoorden],
    }
