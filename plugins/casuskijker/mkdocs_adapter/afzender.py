"""Whose site it is, out of mkdocs.yml; and what of the content the frame must know in the head of each page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casuskijker.domain.afzender import Afzender
from casuskijker.domain.licentie import find_licentie
from casuskijker.domain.site import Site
from casuskijker.domain.taal import choose_taal
from casuskijker.rendering import describe_outside

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

    from casuskijker.domain.catalogus import Catalogus


def read_afzender(config: MkDocsConfig) -> Afzender:
    """Return who gives out the site."""
    chosen = config.extra["casuskijker"]
    return Afzender(
        naam=config.site_name,
        omschrijving=config.site_description or "",
        auteur=config.site_author or "",
        url=config.site_url or "",
        licentie=find_licentie(written) if isinstance(written := chosen.get("licentie"), str) else None,
        taal=choose_taal(chosen.get("taal"), chosen.get("woorden")),
        deelplaatje=chosen.get("deelplaatje") or "",
    )


def create_site(catalogus: Catalogus, config: MkDocsConfig) -> Site:
    """Return the site, and let the frame know what it writes of it on every page."""
    site = Site(catalogus, config.use_directory_urls, read_afzender(config))
    config.extra["casuskijker"] |= describe_outside(site)
    return site
