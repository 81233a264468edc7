"""What to read besides a casus: under the story, and where its docent plans a lesson with it."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from casuskijker.rendering.apa import list_achternamen
from casuskijker.rendering.environment import render_component, render_kop
from casuskijker.rendering.woorden import join_names, woord

if TYPE_CHECKING:
    from collections.abc import Sequence

    from casuskijker.domain.bron import Bron
    from casuskijker.domain.casus import Casus
    from casuskijker.domain.catalogus import Catalogus
    from casuskijker.rendering.links import Links

YEAR = 4
"""As many signs of a date as are its year."""


def render_literatuur(catalogus: Catalogus, casus: Casus, links: Links) -> tuple[str, ...]:
    """Return the list under its heading, or nothing when there is none."""
    if not casus.literatuur:
        return ()
    bronnen = [catalogus.bronnen[key] for key in casus.literatuur]
    return (
        render_kop(2, woord("literatuur.kop"), links, anchor="literatuur"),
        render_component("literatuur/literatuur.html", links=links, bronnen=bronnen, gedeeld=_share_noten(bronnen)),
    )


def _share_noten(bronnen: Sequence[Bron]) -> dict[str, list[str]]:
    """Return each note that several works have, with these: a list says it once, and not behind every one of them."""
    per_noot = defaultdict[str, list[str]](list)
    for bron in bronnen:
        if bron.note:
            per_noot[bron.note].append(_name_werk(bron))
    return {noot: werken for noot, werken in per_noot.items() if len(werken) > 1}


def _name_werk(bron: Bron) -> str:
    achternamen = list_achternamen(bron.author or bron.editor)
    wie = join_names(achternamen) if achternamen else bron.title
    return f"{wie} ({bron.issued[:YEAR]})" if bron.issued else wie
