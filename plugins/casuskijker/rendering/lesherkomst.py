"""Where the texts of a les come from and what one may do with them: both its pages say it, and so its documents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casuskijker.domain import adressen
from casuskijker.rendering.environment import render_component

if TYPE_CHECKING:
    from markupsafe import Markup

    from casuskijker.domain.site import Site
    from casuskijker.rendering.lesbron import Lesbron
    from casuskijker.rendering.links import Links


def render_herkomst(site: Site, bron: Lesbron, links: Links) -> Markup:
    """Return for each casus its source, what was done to it, and the licence: its own, or that of the site."""
    catalogus = site.catalogus
    verhalen = [
        {
            "tekst": casus,
            "bron": catalogus.bronnen[casus.bron] if casus.bron else None,
            "licentie": casus.licentie or site.afzender.licentie,
            "pagina": adressen.page_of_casus(casus.slug),
        }
        for casus in bron.casussen
    ]
    return render_component("les/herkomst.html", links=links, verhalen=verhalen, site=site.afzender.naam)
