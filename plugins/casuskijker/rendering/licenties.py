"""The page with what one may do with our words, and with what others made, from the list that came with it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from casuskijker.domain import adressen
from casuskijker.rendering.assets import FOLDER, PAKKETTEN
from casuskijker.rendering.environment import render_component, render_kop
from casuskijker.rendering.links import Links
from casuskijker.rendering.pagina import NO_CONTENT, Pagina
from casuskijker.rendering.woorden import woord

if TYPE_CHECKING:
    from casuskijker.domain.site import Site


def render_licenties(site: Site) -> Pagina:
    """Return the page: the licence of the site, and the packages for the browser with theirs."""
    links = Links(adressen.LICENTIES, directory_urls=site.directory_urls)
    pakketten = json.loads((PAKKETTEN / "pakketten.json").read_text("utf-8"))
    lijst = render_component(
        "licenties/licenties.html",
        links=links,
        pakketten=pakketten,
        folder=f"{FOLDER}/{PAKKETTEN.name}/",
        licentie=site.afzender.licentie,
        site=site.afzender.naam,
    )
    titel = woord("licenties.titel") if site.afzender.licentie else woord("frame.van_anderen")
    return Pagina(
        page=adressen.LICENTIES,
        titel=titel,
        omschrijving=woord("licenties.omschrijving"),
        soort="tekst",
        meta=NO_CONTENT,
        parts=(render_kop(1, titel, links), lijst),
    )
