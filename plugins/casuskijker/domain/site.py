"""The site as it is made: all content, and how its addresses are written."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from casuskijker.domain.adressen import url_of
from casuskijker.domain.afzender import Afzender

if TYPE_CHECKING:
    from casuskijker.domain.catalogus import Catalogus


@dataclass(frozen=True, slots=True)
class Site:
    """All content, with what mkdocs.yml says that pages need: `use_directory_urls`, and whose site it is."""

    catalogus: Catalogus
    directory_urls: bool = True
    afzender: Afzender = field(default_factory=Afzender)

    def url_of(self, page: str) -> str:
        """Return the address of a page from the root of the site."""
        return url_of(page, directory_urls=self.directory_urls)

    def address_of(self, page: str, anchor: str = "") -> str:
        """Return the whole address of a page, for who is not on the site."""
        return f"{self.afzender.url}{self.url_of(page)}{anchor and '#'}{anchor}"
