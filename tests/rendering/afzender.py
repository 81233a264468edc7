"""A site with an address and an owner, for tests of what it is from outside."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from casuskijker.domain.afzender import Afzender
from casuskijker.domain.licentie import Licentie
from casuskijker.domain.site import Site
from tests.rendering.wereld import WERELD

if TYPE_CHECKING:
    from casuskijker.domain.catalogus import Catalogus

URL = "https://leeszaal.test/"
CC_BY = Licentie("https://creativecommons.org/licenses/by/4.0/", "CC BY 4.0")
LEESZAAL = Afzender(
    naam="Leeszaal & zo",
    omschrijving="Wat er gebeurt aan de balie.",
    auteur="De baliegroep",
    url=URL,
    licentie=CC_BY,
)


def build_site(catalogus: Catalogus = WERELD, *, directory_urls: bool = True, **changes: str | Licentie | None) -> Site:
    """Return a site of this owner; a test names what is different."""
    return Site(catalogus, directory_urls, replace(LEESZAAL, **changes))  # type: ignore[arg-type]
