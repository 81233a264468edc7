"""The site as it is made: all content, and how its addresses are written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from casuskijker.domain.adressen import url_of

if TYPE_CHECKING:
    from casuskijker.domain.catalogus import Catalogus


@dataclass(frozen=True, slots=True)
class Site:
    """All content, with what mkdocs.yml says of every page: `use_directory_urls`, `site_name` and `site_url`."""

    catalogus: Catalogus
    directory_urls: bool = True
    naam: str = ""
    adres: str = ""

    def url_of(self, page: str) -> str:
        """Return the address of a page from the root of the site."""
        return url_of(page, directory_urls=self.directory_urls)

    def publish(self, page: str) -> str:
        """Return the address of a page on the web, or nothing where the site does not say where it stands."""
        return self.adres and f"{self.adres.rstrip('/')}/{self.url_of(page)}"
