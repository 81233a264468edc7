"""The page of a kijkraam: whole without JavaScript, a form where its vorm has a schaal, and usable on paper."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from casuskijker.domain import adressen
from casuskijker.domain.bladen import EXAMPLES
from casuskijker.rendering.environment import render_component, render_kop
from casuskijker.rendering.gegevens import describe_kijkraam
from casuskijker.rendering.gewoon import is_plain, render_plain_woorden, render_plainly, say_plainly, say_zinnen
from casuskijker.rendering.pagina import Pagina
from casuskijker.rendering.uitleg import create_links, render_uitleg
from casuskijker.rendering.werkvorm import render_werkvormen_bij
from casuskijker.rendering.woorden import woord, zeg

if TYPE_CHECKING:
    from collections.abc import Iterator

    from casuskijker.domain.catalogus import Catalogus
    from casuskijker.domain.kijkraam import Kijkraam
    from casuskijker.domain.site import Site
    from casuskijker.rendering.links import Links


SEEN = 2
"""How many casussen are in view; the others are folded."""


def render_kijkraam(site: Site, kijkraam: Kijkraam) -> Pagina:
    """Return the page of a kijkraam: what it is, what it cannot tell, then invalshoek by invalshoek."""
    catalogus = site.catalogus
    page, told = adressen.page_of_kijkraam(kijkraam.slug), catalogus.eenvoudig_kijkraam_by_slug
    links = create_links(site, page, _places_of(catalogus, kijkraam))
    if is_plain(kijkraam):
        kijkraam = replace(kijkraam, vorm=say_plainly(kijkraam.vorm))
    werkvormen = (render_werkvormen_bij(catalogus, kijkraam, links, over=f"kijkraam={kijkraam.slug}"),)
    return Pagina(
        page=page,
        titel=kijkraam.titel,
        omschrijving=kijkraam.omschrijving,
        soort="kijkraam",
        source=kijkraam.path,
        parts=(
            render_component(
                "kruimelpad/kruimelpad.html",
                links=links,
                steps=[(woord("overzicht.kijkramen"), links.to(adressen.KIJKRAMEN))],
                here=kijkraam.titel,
            ),
            render_kop(1, kijkraam.titel, links),
            render_component(
                "kijkraam/kop.html",
                links=links,
                kijkraam=kijkraam,
                eenvoudig=kijkraam.slug in told,
                gewoon=is_plain(kijkraam),
            ),
            *(() if is_plain(kijkraam) else werkvormen),
            render_component("kijkraam/vooraf.html", links=links, kijkraam=kijkraam),
            *_render_invullen(kijkraam, links),
            render_component("kijkraam/achtergrond.html", links=links, kijkraam=kijkraam),
            # Who gets help and reads with difficulty, reads first what it is.
            *(werkvormen if is_plain(kijkraam) else ()),
            *_render_casussen(catalogus, kijkraam, links),
            *_render_herkomst(catalogus, kijkraam, links),
            *render_uitleg(links, catalogus),
        ),
    )


def _places_of(catalogus: Catalogus, kijkraam: Kijkraam) -> Iterator[str]:
    """Yield the names of the places that the page has whatever its texts say."""
    for invalshoek in kijkraam.invalshoeken:
        yield f"invalshoek-{invalshoek.id}"
        yield from (f"vraag-{vraag.id}" for vraag in invalshoek.vragen)
        yield from (
            f"{kind}-{item.id}" for item in invalshoek.ingredienten for kind in ("ingredient", "titel", "tekst")
        )
    sections = {
        "grenzen": kijkraam.grenzen,
        kijkraam.vorm.anker: True,
        "casussen": catalogus.casussen_per_kijkraam.get(kijkraam.slug),
        "herkomst": kijkraam.bron or kijkraam.bewerking,
    }
    yield from (name for name, content in sections.items() if content)


def _render_invullen(kijkraam: Kijkraam, links: Links) -> Iterator[str]:
    render = render_plainly if is_plain(kijkraam) else render_component
    yield render_kop(2, zeg(kijkraam.vorm.kop), links, anchor=kijkraam.vorm.anker)
    yield render("kijkraam/uitleg.html", links=links, kijkraam=kijkraam)
    for invalshoek in kijkraam.invalshoeken:
        yield render_kop(3, invalshoek.titel, links, anchor=f"invalshoek-{invalshoek.id}")
        yield render("kijkraam/invalshoek.html", links=links, kijkraam=kijkraam, invalshoek=invalshoek)
    if is_plain(kijkraam):
        yield render_component("eenvoudig/eind.html", links=links)
    yield render("kijkraam/slot.html", links=links, kijkraam=kijkraam)
    gegevens = describe_kijkraam(say_zinnen(kijkraam) if is_plain(kijkraam) else kijkraam)
    yield render_component("kijkraam/gegevens.html", links=links, balk=kijkraam.vorm.balk, gegevens=gegevens)
    if is_plain(kijkraam):
        yield render_plain_woorden(links)


def _render_casussen(catalogus: Catalogus, kijkraam: Kijkraam, links: Links) -> tuple[str, ...]:
    casussen = catalogus.casussen_per_kijkraam.get(kijkraam.slug)
    if not casussen:
        return ()
    return (
        render_kop(2, woord("kijkraam.oefenen"), links, anchor="casussen"),
        render_component(
            "kijkraam/casussen.html", links=links, kijkraam=kijkraam, casussen=casussen, seen=SEEN, most=EXAMPLES
        ),
    )


def _render_herkomst(catalogus: Catalogus, kijkraam: Kijkraam, links: Links) -> tuple[str, ...]:
    if not (kijkraam.bron or kijkraam.bewerking):
        return ()
    bron = catalogus.bronnen[kijkraam.bron] if kijkraam.bron else None
    return (
        render_kop(2, woord("kijkraam.bron"), links, anchor="herkomst"),
        render_component("kijkraam/herkomst.html", links=links, kijkraam=kijkraam, bron=bron),
    )
