"""The page of a casus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casuskijker.domain import adressen
from casuskijker.rendering.buren import render_buren
from casuskijker.rendering.environment import render_component, render_kop
from casuskijker.rendering.gegevens import describe_vragen
from casuskijker.rendering.groep import find_step_of_groep
from casuskijker.rendering.literatuur import render_literatuur
from casuskijker.rendering.pagina import Pagina
from casuskijker.rendering.spanningsveld import render_spanningsvelden_van
from casuskijker.rendering.tweeluik import render_tweeluiken_van
from casuskijker.rendering.uitleg import create_links, render_uitleg
from casuskijker.rendering.werkvorm import render_werkvormen_bij
from casuskijker.rendering.woorden import woord

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from markupsafe import Markup

    from casuskijker.domain.casus import Casus
    from casuskijker.domain.catalogus import Catalogus
    from casuskijker.domain.site import Site
    from casuskijker.rendering.buren import Buur
    from casuskijker.rendering.links import Links


def render_casus(site: Site, casus: Casus) -> Pagina:
    """Return the page of a casus: the story first, then the questions, the kijkramen and what is related."""
    catalogus = site.catalogus
    page = adressen.page_of_casus(casus.slug)
    verwant = catalogus.find_verwante_casussen(casus.slug)
    told = catalogus.eenvoudige_casus_by_slug
    places = _places_of(catalogus, casus, verwant)
    links = create_links(site, page, places)
    return Pagina(
        page=page,
        titel=casus.titel,
        omschrijving=casus.omschrijving,
        soort="casus",
        source=casus.path,
        parts=(
            _render_kruimelpad(catalogus, casus, links),
            render_kop(1, casus.titel, links),
            render_component("casus/kop.html", links=links, casus=casus, eenvoudig=casus.slug in told),
            render_component("casus/verhaal.html", links=links, casus=casus),
            *_render_vragen(casus, links),
            render_werkvormen_bij(catalogus, casus, links, over=f"casus={casus.slug}"),
            *_render_vervolg(casus, links),
            *_render_kijkramen(catalogus, casus, links),
            *render_spanningsvelden_van(catalogus, casus, links),
            *render_tweeluiken_van(catalogus, casus, links),
            *render_literatuur(catalogus, casus, links),
            *_render_verwant(verwant, links),
            *_render_herkomst(site, casus, links),
            _render_buren(catalogus, casus, links),
            *render_uitleg(links, catalogus),
        ),
    )


def _places_of(catalogus: Catalogus, casus: Casus, verwant: Sequence[object]) -> Iterator[str]:
    """Yield the names of the places that the page has whatever the story says."""
    yield from (f"vraag-{vraag.id}" for vraag in casus.verdiepingsvragen)
    yield from (f"vervolg-{deel.id}" for deel in casus.vervolg)
    sections = {
        "verdiepingsvragen": casus.verdiepingsvragen,
        "vervolg": casus.vervolg,
        "kijkramen": casus.kijkramen,
        "spanningsvelden": catalogus.spanningsvelden_per_casus.get(casus.slug),
        "literatuur": casus.literatuur,
        "verwant": verwant,
    }
    yield from ("herkomst", "citeer")
    yield from (name for name, content in sections.items() if content)


def _render_kruimelpad(catalogus: Catalogus, casus: Casus, links: Links) -> Markup:
    steps = [
        (woord("overzicht.casussen"), links.to(adressen.CASUSSEN)),
        *find_step_of_groep(catalogus, casus, links, overview=adressen.CASUSSEN),
    ]
    return render_component("kruimelpad/kruimelpad.html", links=links, steps=steps, here=casus.titel)


def _render_vragen(casus: Casus, links: Links) -> tuple[str, ...]:
    if not casus.verdiepingsvragen and not casus.stops:
        return ()
    kop = (
        render_kop(2, woord("verdiepingsvragen.kop"), links, anchor="verdiepingsvragen")
        if casus.verdiepingsvragen
        else ""
    )
    return (
        kop,
        render_component(
            "verdiepingsvragen/verdiepingsvragen.html", links=links, casus=casus, gegevens=describe_vragen(casus, links)
        ),
    )


def _render_vervolg(casus: Casus, links: Links) -> tuple[str, ...]:
    if not casus.vervolg:
        return ()
    return (
        render_kop(2, woord("verdiepingsvragen.vervolg"), links, anchor="vervolg"),
        render_component("vervolg/vervolg.html", links=links, casus=casus),
    )


def _render_kijkramen(catalogus: Catalogus, casus: Casus, links: Links) -> tuple[str, ...]:
    if not casus.kijkramen:
        return ()
    kijkramen = [catalogus.kijkraam_by_slug[slug] for slug in casus.kijkramen]
    return (
        render_kop(2, woord("casus.kijkramen"), links, anchor="kijkramen"),
        render_component("kijkraam-kaart/lijst.html", links=links, kijkramen=kijkramen, casus=casus, kop="h3"),
    )


def _render_verwant(verwant: Sequence[object], links: Links) -> tuple[str, ...]:
    if not verwant:
        return ()
    return (
        render_kop(2, woord("verwant.kop"), links, anchor="verwant"),
        render_component("verwant/verwant.html", links=links, verwant=verwant),
    )


def _render_herkomst(site: Site, casus: Casus, links: Links) -> tuple[str, ...]:
    bron = site.catalogus.bronnen[casus.bron] if casus.bron else None
    return (
        render_kop(2, woord("casus.herkomst"), links, anchor="herkomst"),
        render_component("casus/herkomst.html", links=links, casus=casus, bron=bron),
        render_component(
            "citeer/citeer.html",
            links=links,
            tekst=casus,
            bron=bron,
            site=site.afzender.naam,
            adres=site.afzender.url and site.address_of(adressen.page_of_casus(casus.slug)),
        ),
    )


def _render_buren(catalogus: Catalogus, casus: Casus, links: Links) -> Markup:
    plaats = catalogus.plaatsen[casus.slug]
    return render_buren(links, "verhaal", vorige=_as_buur(plaats.vorige), volgende=_as_buur(plaats.volgende))


def _as_buur(casus: Casus | None) -> Buur:
    return (casus.titel, adressen.page_of_casus(casus.slug)) if casus else None
