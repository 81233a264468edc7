"""Who gives out a site, and where: what search engines, feed readers and pictures say of it, in its owner's words."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from casuskijker.domain.taal import Taal

if TYPE_CHECKING:
    from casuskijker.domain.licentie import Licentie


@dataclass(frozen=True, slots=True, kw_only=True)
class Afzender:
    """The site as mkdocs.yml has it.

    `url` ends in a slash, and is empty where the owner does not say where the site comes to stand: then nothing is
    made that needs an address. `deelplaatje` is a picture of the owner, which takes the place of all of ours. `taal` is
    how the site speaks to its readers.
    """

    naam: str = ""
    omschrijving: str = ""
    auteur: str = ""
    url: str = ""
    licentie: Licentie | None = None
    deelplaatje: str = ""
    taal: Taal = field(default_factory=Taal)
