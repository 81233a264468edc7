"""Who has to do with whom in a story, drawn and in a table: on the page for the docent, and nowhere else."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from casuskijker.domain import adressen
from casuskijker.domain.slug import slugify
from casuskijker.markdown.anchors import find_headings
from casuskijker.markdown.text import parse
from casuskijker.rendering.boogdiagram import ROW, Punt, draw_arcs, draw_rows
from casuskijker.rendering.environment import render_component, render_kop
from casuskijker.rendering.woorden import woord

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from casuskijker.domain.casus import Casus, Ontmoeting
    from casuskijker.rendering.links import Links

ANCHOR = "ontmoetingen"
THICKEST = 3


def render_ontmoetingen(casus: Casus, links: Links) -> tuple[str, ...]:
    """Return the picture and the table, or nothing for a casus without ontmoetingen."""
    if not casus.ontmoetingen:
        return ()
    near = _collect(casus.ontmoetingen)
    namen = list(near)
    places = {naam: links.anchors.claim(f"wie-{slugify(naam)}") for naam in namen}
    rows = draw_rows([Punt(naam, "naam", f"#{places[naam]}", len(near[naam])) for naam in namen])
    ties = [
        (van, naar, min(THICKEST, len(near[een][ander])))
        for van, een in enumerate(namen)
        for naar, ander in enumerate(namen)
        if van < naar and ander in near[een]
    ]
    titel = woord("ontmoetingen.kop")
    return (
        render_kop(2, titel, links, anchor=ANCHOR),
        render_component("ontmoetingen/kop.html", links=links, aantal=len(namen)),
        render_component(
            "verbanden-web/web.html", links=links, rows=rows, arcs=draw_arcs(ties), height=ROW * len(rows), naam=titel
        ),
        render_component(
            "ontmoetingen/tabel.html", links=links, near=near, places=places, plekken=_find_plekken(casus, links)
        ),
    )


def _collect(ontmoetingen: Sequence[Ontmoeting]) -> dict[str, dict[str, list[str]]]:
    """Return with whom each has to do and where, in the order of the story; from both sides."""
    near: defaultdict[str, dict[str, list[str]]] = defaultdict(dict)
    for each in ontmoetingen:
        for een, ander in ((each.wie, each.met), (each.met, each.wie)):
            plekken = near[een].setdefault(ander, [])
            if each.waar not in plekken:
                plekken.append(each.waar)
    return dict(near)


def _find_plekken(casus: Casus, links: Links) -> Mapping[str, str]:
    """Return where each heading of the story is to be read; before the first one is the page itself."""
    page = adressen.page_of_casus(casus.slug)
    headings = {words: links.to(page, anchor) for words, anchor in find_headings(parse(casus.tekst).tokens)}
    return {"": links.to(page)} | headings
