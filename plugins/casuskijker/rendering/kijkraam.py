"""The page of a kijkraam: whole without JavaScript, a form where its vorm has a schaal, and usable on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casuskijker.domain import adressen
from casuskijker.domain.bladen import EXAMPLES
from casuskijker.rendering.environment import render_component
from casuskijker.rendering.gegevens import describe_kijkraam
from casuskijker.rendering.markdown import escape_markdown
from casuskijker.rendering.pagina import Pagina
from casuskijker.rendering.uitleg import create_links, explain_text, render_uitleg

if TYPE_CHECKING:
    from collections.abc import Iterator

    from casuskijker.domain.catalogus import Catalogus
    from casuskijker.domain.kijkraam import Kijkraam
    from casuskijker.rendering.links import Links


def render_kijkraam(catalogus: Catalogus, kijkraam: Kijkraam, *, directory_urls: bool) -> Pagina:
    """Return the page of a kijkraam: what it is, what it cannot tell, then invalshoek by invalshoek."""
    page = adressen.page_of_kijkraam(kijkraam.slug)
    links = create_links(catalogus, page, directory_urls=directory_urls)
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
                steps=[("Kijkramen", links.to(adressen.KIJKRAMEN))],
                here=kijkraam.titel,
            ),
            f"# {escape_markdown(kijkraam.titel)}",
            render_component("kijkraam/kop.html", links=links, kijkraam=kijkraam),
            explain_text(kijkraam.inleiding, links),
            *_render_grenzen(kijkraam, links),
            *_render_invullen(kijkraam, links),
            explain_text(kijkraam.achtergrond, links),
            *_render_casussen(catalogus, kijkraam, links),
            *_render_herkomst(catalogus, kijkraam, links),
            *render_uitleg(links),
        ),
    )


def _render_grenzen(kijkraam: Kijkraam, links: Links) -> tuple[str, ...]:
    if not kijkraam.grenzen:
        return ()
    return (
        "## Wat het je niet vertelt { #grenzen }",
        render_component("kijkraam/grenzen.html", links=links, kijkraam=kijkraam),
    )


def _render_invullen(kijkraam: Kijkraam, links: Links) -> Iterator[str]:
    yield f"## {kijkraam.vorm.kop} {{ #{kijkraam.vorm.anker} }}"
    yield render_component("kijkraam/uitleg.html", links=links, kijkraam=kijkraam)
    for invalshoek in kijkraam.invalshoeken:
        yield f"### {escape_markdown(invalshoek.titel)} {{ #invalshoek-{invalshoek.id} }}"
        yield render_component("kijkraam/invalshoek.html", links=links, kijkraam=kijkraam, invalshoek=invalshoek)
    yield render_component("kijkraam/slot.html", links=links, kijkraam=kijkraam)
    gegevens = describe_kijkraam(kijkraam)
    yield render_component("kijkraam/gegevens.html", links=links, balk=kijkraam.vorm.balk, gegevens=gegevens)


def _render_casussen(catalogus: Catalogus, kijkraam: Kijkraam, links: Links) -> tuple[str, ...]:
    casussen = [casus for casus in catalogus.casussen if kijkraam.slug in casus.kijkramen]
    if not casussen:
        return ()
    return (
        "## Casussen om mee te oefenen { #casussen }",
        render_component("kijkraam/casussen.html", links=links, kijkraam=kijkraam, casussen=casussen, most=EXAMPLES),
    )


def _render_herkomst(catalogus: Catalogus, kijkraam: Kijkraam, links: Links) -> tuple[str, ...]:
    if not kijkraam.bron:
        return ()
    bron = catalogus.bronnen[kijkraam.bron]
    return (
        "## Bron { #herkomst }",
        render_component("kijkraam/herkomst.html", links=links, kijkraam=kijkraam, bron=bron),
    )
