"""The page for the docent of a casus: what the editors say, and beside it all that one would look up in the story."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from markupsafe import Markup

from casuskijker.domain import adressen
from casuskijker.markdown.anchors import Anchors, slugify_heading
from casuskijker.rendering.environment import render_component, render_kop
from casuskijker.rendering.groep import find_step_of_groep
from casuskijker.rendering.links import Links
from casuskijker.rendering.literatuur import render_literatuur
from casuskijker.rendering.markdown import render_noten, render_section
from casuskijker.rendering.ontmoetingen import ANCHOR, render_ontmoetingen
from casuskijker.rendering.pagina import Pagina
from casuskijker.rendering.vraagwijzer import Vraagwijzer
from casuskijker.rendering.woorden import woord

if TYPE_CHECKING:
    from collections.abc import Iterator

    from casuskijker.domain.casus import Casus
    from casuskijker.domain.catalogus import Catalogus
    from casuskijker.domain.site import Site

KOP = re.compile(r'<h2 id="([^"]*)">(.*?)</h2>')
TIJDLIJN, LEAST_STOPS = "tijdlijn", 2
TAG = re.compile(r"<[^>]*>")


def render_docent(site: Site, casus: Casus) -> Pagina:
    """Return the page for the docent: not linked from search engines, and honest that hidden is not secret."""
    links = Links(
        adressen.page_for_docent(casus.slug),
        directory_urls=site.directory_urls,
        vraagwijzer=Vraagwijzer(casus.verdiepingsvragen),
        anchors=Anchors(_places_of(site.catalogus, casus)),
    )
    titel = woord("docent.titel", titel=casus.titel)
    delen = (
        *_render_lessen(site.catalogus, casus, links),
        *_render_tijdlijn(casus, links),
        render_section(casus.voor_de_docent, links, written_for=adressen.page_of_casus(casus.slug)),
        render_noten(links),
        *_render_vragen(casus, links),
        *render_literatuur(site.catalogus, casus, links),
        *render_ontmoetingen(casus, links),
    )
    return Pagina(
        page=links.here,
        titel=titel,
        soort="docent",
        source=casus.path,
        meta={"robots": "noindex", "search": {"exclude": True}},
        parts=(
            _render_kruimelpad(site.catalogus, casus, links),
            render_kop(1, _split_titel(titel, casus), links, anchor=links.anchors.claim(slugify_heading(titel))),
            _render_feiten(site.catalogus, casus, links, koppen=[kop for deel in delen for kop in KOP.findall(deel)]),
            *delen,
            render_component("docent/slot.html", links=links, casus=casus),
        ),
    )


def _split_titel(titel: str, casus: Casus) -> Markup:
    """Return the title so that a line of it ends before that of the casus, where both do not fit on one."""
    before = titel.removesuffix(casus.titel)
    return Markup('{}<span class="docent-titel">{}</span>').format(before, casus.titel)


def _places_of(catalogus: Catalogus, casus: Casus) -> Iterator[str]:
    """Yield the names of the places that the page has whatever the docent is told."""
    yield from (f"vraag-{vraag.id}" for vraag in casus.verdiepingsvragen)
    sections = {
        "lessen": casus.lessen or catalogus.verhalenlessen_per_casus.get(casus.slug),
        TIJDLIJN: casus.stops,
        "vragen": casus.verdiepingsvragen,
        "literatuur": casus.literatuur,
        ANCHOR: casus.ontmoetingen,
    }
    yield from (name for name, content in sections.items() if content)


def _render_kruimelpad(catalogus: Catalogus, casus: Casus, links: Links) -> Markup:
    first = (woord("docent-lijst.titel"), links.to(adressen.DOCENT))
    steps = [first, *find_step_of_groep(catalogus, casus, links, overview=adressen.DOCENT)]
    return render_component("kruimelpad/kruimelpad.html", links=links, steps=steps, here=casus.titel)


def _render_feiten(catalogus: Catalogus, casus: Casus, links: Links, *, koppen: list[tuple[str, str]]) -> Markup:
    return render_component(
        "docent/feiten.html",
        links=links,
        casus=casus,
        kijkramen=[catalogus.kijkraam_by_slug[slug] for slug in casus.kijkramen],
        koppen=[(anchor, Markup(TAG.sub("", words))) for anchor, words in koppen],  # noqa: S704 - it was HTML already
    )


def _render_lessen(catalogus: Catalogus, casus: Casus, links: Links) -> tuple[str, ...]:
    samen = catalogus.verhalenlessen_per_casus.get(casus.slug, ())
    if not casus.lessen and not samen:
        return ()
    return (
        render_kop(2, woord("docent.lessen"), links, anchor="lessen"),
        render_component(
            "docent/lessen.html",
            links=links,
            casus=casus,
            samen=samen,
            # Who once linked to the heading of a plan, finds the les here.
            plekken=[(les, links.anchors.claim(slugify_heading(les.titel))) for les in casus.lessen],
        ),
    )


def _render_tijdlijn(casus: Casus, links: Links) -> tuple[str, ...]:
    """Return the story along its stops, where it has more than one that stands in an episode."""
    regels = [(each, [stop for stop in casus.stops if f"{{#{stop.id}}}" in each.tekst]) for each in casus.episodes]
    if sum(bool(stops) for _, stops in regels) < LEAST_STOPS:
        return ()
    return (
        render_kop(2, woord("docent.tijdlijn"), links, anchor=TIJDLIJN),
        render_component("docent/tijdlijn.html", links=links, casus=casus, regels=regels),
    )


def _render_vragen(casus: Casus, links: Links) -> tuple[str, ...]:
    if not casus.verdiepingsvragen:
        return ()
    return (
        render_kop(2, woord("docent.vragen"), links, anchor="vragen"),
        render_component("docent/vragen.html", links=links, casus=casus),
        render_noten(links),
    )
