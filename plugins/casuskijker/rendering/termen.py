"""The pages of an actor and of a sleutelwoord: what the word means and in which casussen it comes back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casuskijker.domain import adressen
from casuskijker.domain.zinsdelen import start_with_capital
from casuskijker.rendering.environment import render_component
from casuskijker.rendering.links import Links
from casuskijker.rendering.markdown import escape_markdown
from casuskijker.rendering.pagina import Pagina

if TYPE_CHECKING:
    from casuskijker.domain.casus import Casus
    from casuskijker.domain.catalogus import Catalogus
    from casuskijker.domain.woordenlijst import Term


def render_actor(catalogus: Catalogus, term: Term, *, directory_urls: bool) -> Pagina:
    """Return the page of one actor."""
    casussen = catalogus.casussen_per_actor.get(term.naam, ())
    links = Links(adressen.page_of_actor(term.slug), directory_urls=directory_urls)
    overview = ("Actoren", links.to(adressen.ACTOREN))
    return _render_term(term, casussen, links=links, overview=overview, label="actor")


def render_sleutelwoord(catalogus: Catalogus, term: Term, *, directory_urls: bool) -> Pagina:
    """Return the page of one sleutelwoord."""
    casussen = catalogus.casussen_per_sleutelwoord.get(term.naam, ())
    links = Links(adressen.page_of_sleutelwoord(term.slug), directory_urls=directory_urls)
    overview = ("Sleutelwoorden", links.to(adressen.SLEUTELWOORDEN))
    return _render_term(term, casussen, links=links, overview=overview, label="sleutelwoord")


def _render_term(
    term: Term, casussen: tuple[Casus, ...], *, links: Links, overview: tuple[str, str], label: str
) -> Pagina:
    titel = start_with_capital(term.naam)
    return Pagina(
        page=links.here,
        titel=titel,
        omschrijving=f"Casussen met {label} {term.naam}.",
        soort="term",
        parts=(
            render_component("kruimelpad/kruimelpad.html", links=links, steps=[overview], here=titel),
            f"# {escape_markdown(titel)}",
            render_component("termen/kop.html", links=links, term=term, count=len(casussen), label=label),
            render_component("casus-kaart/kaarten.html", links=links, casussen=casussen, kop="h2"),
        ),
    )
