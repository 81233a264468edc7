"""The overview of the tweeluiken, the page of one, and the lines on the page of a casus that lead to its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casuskijker.domain import adressen
from casuskijker.domain.volgorde import with_neighbours
from casuskijker.rendering.buren import render_buren
from casuskijker.rendering.environment import render_component, render_kop
from casuskijker.rendering.gegevens import describe_tweeluik
from casuskijker.rendering.ingangen import render_ingangen
from casuskijker.rendering.links import Links
from casuskijker.rendering.markdown import render_block, render_noten
from casuskijker.rendering.pagina import Pagina
from casuskijker.rendering.uitleg import create_links, render_uitleg
from casuskijker.rendering.woorden import woord

if TYPE_CHECKING:
    from markupsafe import Markup

    from casuskijker.domain.bron import Bron
    from casuskijker.domain.casus import Casus
    from casuskijker.domain.catalogus import Catalogus
    from casuskijker.domain.site import Site
    from casuskijker.domain.tweeluik import Tweeluik
    from casuskijker.domain.verhalenles import Verhalenles
    from casuskijker.rendering.buren import Buur


def render_tweeluiken(site: Site) -> Pagina:
    """Return the overview of all tweeluiken, each as a card with its two casussen."""
    catalogus = site.catalogus
    links = Links(adressen.TWEELUIKEN, directory_urls=site.directory_urls)
    return Pagina(
        page=adressen.TWEELUIKEN,
        titel=woord("tweeluik.alle"),
        omschrijving=woord("tweeluik.omschrijving"),
        soort="overzicht",
        onder=adressen.CASUSSEN,
        parts=(
            render_kop(1, woord("tweeluik.alle"), links),
            render_ingangen(catalogus, links),
            render_component("tweeluik/inleiding.html", links=links),
            render_component(
                "tweeluik/kaarten.html",
                links=links,
                tweeluiken=[(each, _list_casussen(catalogus, each)) for each in catalogus.tweeluiken],
            ),
        ),
    )


def render_tweeluik(site: Site, tweeluik: Tweeluik) -> Pagina:
    """Return the page of a tweeluik: its two casussen, why these two, and the questions with room to answer."""
    catalogus = site.catalogus
    places = [f"vraag-{vraag.id}" for vraag in tweeluik.vragen]
    links = create_links(site, adressen.page_of_tweeluik(tweeluik.id), places)
    casussen = _list_casussen(catalogus, tweeluik)
    steps = [
        (woord("overzicht.casussen"), links.to(adressen.CASUSSEN)),
        (woord("tweeluik.alle"), links.to(adressen.TWEELUIKEN)),
    ]
    return Pagina(
        page=links.here,
        titel=tweeluik.titel,
        omschrijving=tweeluik.omschrijving,
        soort="tweeluik",
        onder=adressen.CASUSSEN,
        parts=(
            render_component("kruimelpad/kruimelpad.html", links=links, steps=steps, here=tweeluik.titel),
            # Its title may be said better later; who links here, links to its id.
            render_kop(1, tweeluik.titel, links, anchor=links.anchors.claim(tweeluik.id)),
            render_component("tweeluik/kop.html", links=links, tweeluik=tweeluik),
            render_component("casus-kaart/kaarten.html", links=links, casussen=casussen, kop="h2"),
            render_noten(links),
            render_kop(2, woord("tweeluik.waarom"), links),
            render_block(tweeluik.waarom, links),
            render_noten(links),
            render_kop(2, woord("tweeluik.vragen"), links),
            render_component(
                "tweeluik/vragen.html", links=links, tweeluik=tweeluik, gegevens=describe_tweeluik(tweeluik)
            ),
            render_component("tweeluik/les.html", links=links, lessen=_list_lessen(catalogus, tweeluik)),
            render_component("tweeluik/herkomst.html", links=links, bronnen=_list_bronnen(catalogus, casussen)),
            _render_buren(catalogus, tweeluik, links),
            *render_uitleg(links, catalogus),
        ),
    )


def render_tweeluiken_van(catalogus: Catalogus, casus: Casus, links: Links) -> tuple[str, ...]:
    """Return the lines on the page of a casus that lead to its tweeluiken, or nothing when it has none."""
    found = [(each, _find_other(catalogus, each, casus)) for each in catalogus.tweeluiken_per_casus.get(casus.slug, ())]
    return (render_component("tweeluik/van-casus.html", links=links, tweeluiken=found),) if found else ()


def _list_casussen(catalogus: Catalogus, tweeluik: Tweeluik) -> list[Casus]:
    return [catalogus.casus_by_slug[slug] for slug in tweeluik.casussen]


def _list_lessen(catalogus: Catalogus, tweeluik: Tweeluik) -> list[Verhalenles]:
    """Return the lessen that ask its questions."""
    return [les for les in catalogus.verhalenlessen if les.tweeluik == tweeluik.id]


def _find_other(catalogus: Catalogus, tweeluik: Tweeluik, casus: Casus) -> Casus:
    return next(each for each in _list_casussen(catalogus, tweeluik) if each.slug != casus.slug)


def _list_bronnen(catalogus: Catalogus, casussen: list[Casus]) -> list[Bron]:
    """Return what the casussen were made after, each once."""
    return [catalogus.bronnen[bron] for bron in dict.fromkeys(casus.bron for casus in casussen if casus.bron)]


def _render_buren(catalogus: Catalogus, tweeluik: Tweeluik, links: Links) -> Markup:
    alle = with_neighbours(catalogus.tweeluiken)
    vorige, volgende = next((vorige, volgende) for vorige, each, volgende in alle if each.id == tweeluik.id)
    return render_buren(links, "tweeluik", vorige=_as_buur(vorige), volgende=_as_buur(volgende))


def _as_buur(tweeluik: Tweeluik | None) -> Buur:
    return (tweeluik.titel, adressen.page_of_tweeluik(tweeluik.id)) if tweeluik else None
