"""The entrances to the verhalen: a row of links above every overview of them, with the one a reader is at marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casuskijker.domain import adressen
from casuskijker.rendering.environment import render_component
from casuskijker.rendering.woorden import woord

if TYPE_CHECKING:
    from markupsafe import Markup

    from casuskijker.domain.catalogus import Catalogus
    from casuskijker.rendering.links import Links


def render_ingangen(catalogus: Catalogus, links: Links, *, here: str = "") -> Markup:
    """Return the row; what a site has none of is not in it. `here` is the entrance of a page that is none itself."""
    first = woord("ingangen.delen") if catalogus.delen else woord("ingangen.soorten")
    ingangen = [(first, adressen.CASUSSEN)]
    if catalogus.onderwerpen:
        ingangen.append((woord("ingangen.onderwerpen"), adressen.ONDERWERPEN))
    if catalogus.spanningsvelden:
        ingangen.append((woord("ingangen.spanningsvelden"), adressen.SPANNINGSVELDEN))
    if catalogus.tweeluiken:
        ingangen.append((woord("ingangen.tweeluiken"), adressen.TWEELUIKEN))
    if catalogus.aantal_casussen:
        ingangen.append((woord("ingangen.alle"), adressen.VERHALEN))
    return render_component("ingangen/ingangen.html", links=links, ingangen=ingangen, here=here or links.here)
