"""A les with what its pages say around it: it stands in a casus, or has a file of its own and goes along several."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from casuskijker.domain import adressen
from casuskijker.domain.draaiboek import STOP, VRAAG
from casuskijker.domain.verhalenles import Verhalenles
from casuskijker.rendering.gegevens import describe_tweeluik, describe_vragen
from casuskijker.rendering.woorden import woord, zeg

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from casuskijker.domain.casus import Casus
    from casuskijker.domain.catalogus import Catalogus
    from casuskijker.domain.draaiboek import Les, Stap
    from casuskijker.domain.tweeluik import Tweeluik
    from casuskijker.rendering.links import Links

ASKED = (VRAAG, STOP)
"""Kinds of steps at which one writes what is kept with a casus."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lesbron:
    """A les, its names in an address, and what it is about.

    `pagina` is the page for which its own texts were written, and `herhaalt` the one that its pages repeat.
    """

    les: Les
    names: tuple[str, ...]
    titel: str
    omschrijving: str
    path: str
    pagina: str
    herhaalt: str
    casussen: tuple[Casus, ...]
    tweeluik: Tweeluik | None = None
    has_verhalen: bool = False

    @property
    def casus(self) -> Casus | None:
        """The casus that it stands in, if it does."""
        return None if self.has_verhalen else self.casussen[0]

    def casus_of(self, stap: Stap) -> Casus | None:
        """Return the casus that a step is about, if any."""
        return self.casus or next((casus for casus in self.casussen if casus.slug == stap.casus), None)

    def list_inleverplekken(self, links: Links) -> Iterator[tuple[str, str, dict[str, Any]]]:
        """Yield what answers hang on: what it is called, its page, and what a browser must know of its questions."""
        for casus in self.casussen:
            is_asked = any(stap.soort in ASKED and stap.casus == casus.slug for stap in self.les.stappen)
            if is_asked or not self.has_verhalen:
                before = f"{casus.slug}-" if self.has_verhalen else ""
                yield casus.titel, adressen.page_of_casus(casus.slug), self._describe(casus, links, before)
        if self.tweeluik and any(stap.soort == VRAAG and not stap.casus for stap in self.les.stappen):
            yield self.tweeluik.titel, adressen.page_of_tweeluik(self.tweeluik.id), describe_tweeluik(self.tweeluik)

    def _describe(self, casus: Casus, links: Links, before: str) -> dict[str, Any]:
        """Return what a script must know of a casus here, with which les it is: who comes back goes on there."""
        return describe_vragen(casus, links, before=before) | {"les": "/".join(self.names)}


def create_lesbron(catalogus: Catalogus, van: Casus | Verhalenles, les: Les) -> Lesbron:
    """Return a les of a casus, or one along several."""
    if not isinstance(van, Verhalenles):
        page = adressen.page_of_casus(van.slug)
        return Lesbron(
            les=replace(les, titel=zeg(les.titel)),
            names=(van.slug, les.id),
            titel=van.titel,
            omschrijving=van.omschrijving,
            path=van.path,
            pagina=page,
            herhaalt=page,
            casussen=(van,),
        )
    tweeluik = catalogus.tweeluik_by_id[van.tweeluik] if van.tweeluik else None
    return Lesbron(
        les=replace(les, titel=woord("docent-lijst.les_van", minuten=les.minuten)),
        names=(van.slug,),
        titel=van.titel,
        omschrijving=van.omschrijving,
        path=van.path,
        pagina=adressen.page_of_les(van.slug),
        herhaalt=adressen.page_of_tweeluik(tweeluik.id) if tweeluik else adressen.page_of_casus(van.casussen[0]),
        casussen=tuple(catalogus.casus_by_slug[slug] for slug in van.casussen),
        tweeluik=tweeluik,
        has_verhalen=True,
    )
