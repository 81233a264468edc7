"""The site as it is made: all content, and how its addresses are written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from casuskijker.domain.adressen import url_of

if TYPE_CHECKING:
    from casuskijker.domain.catalogus import Catalogus


@dataclass(frozen=True, slots=True)
class Site:
    """All content, with the one thing of mkdocs.yml that every link depends on: `use_directory_urls`."""

    catalogus: Catalogus
    directory_urls: bool = True

    def url_of(self, page: str) -> str:
        """Return the address of a page from the root of the site."""
        return url_of(page, directory_urls=self.directory_urls)
