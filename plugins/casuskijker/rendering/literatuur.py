"""What to read besides a casus: under the story, and where its docent plans a lesson with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casuskijker.rendering.environment import render_component, render_kop
from casuskijker.rendering.woorden import woord

if TYPE_CHECKING:
    from casuskijker.domain.casus import Casus
    from casuskijker.domain.catalogus import Catalogus
    from casuskijker.rendering.links import Links


def render_literatuur(catalogus: Catalogus, casus: Casus, links: Links) -> tuple[str, ...]:
    """Return the list under its heading, or nothing when there is none."""
    if not casus.literatuur:
        return ()
    bronnen = [catalogus.bronnen[key] for key in casus.literatuur]
    return (
        render_kop(2, woord("literatuur.kop"), links, anchor="literatuur"),
        render_component("literatuur/literatuur.html", links=links, bronnen=bronnen),
    )
