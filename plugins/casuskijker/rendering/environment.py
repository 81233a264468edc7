"""Our own Jinja environment: it escapes everything and an unknown name is an error; that of MkDocs does neither."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from casuskijker.domain import adressen
from casuskijker.domain.casus import LEERSTIJLEN
from casuskijker.domain.schermwoord import make_woordafdruk
from casuskijker.domain.slug import slugify
from casuskijker.domain.zinsdelen import quote_names, start_with_capital
from casuskijker.markdown.anchors import slugify_heading
from casuskijker.markdown.lesplannen import find_korte_opzet, find_zorg, list_lesplannen
from casuskijker.markdown.plain import words_of_line
from casuskijker.rendering import apa
from casuskijker.rendering.markdown import (
    render_block,
    render_folded,
    render_line,
    render_noten,
    render_title,
    render_within,
)
from casuskijker.rendering.merk import list_ruiten
from casuskijker.rendering.woorden import join_names, woord, zeg

if TYPE_CHECKING:
    from collections.abc import MutableMapping

    from jinja2 import Template

    from casuskijker.rendering.links import Links

THEME = Path(__file__).parent.parent / "theme"
"""What the browser gets: the frame, and in wings a folder per component with its template, style and script."""
FRAME = THEME / "frame"
"""Templates that take the place of Material's own: the frame of every page."""
SHELVES = [THEME / wing for wing in ("grond", "lezen", "kijken", "zoeken")]
"""The wings whose components have templates, a folder to a component; its name is enough to find one."""


class _Environment(Environment):
    """An environment of which all that every template knows is there before the first is read."""

    def make_globals(self, d: MutableMapping[str, Any] | None) -> MutableMapping[str, Any]:
        """Return it as one dictionary: Jinja looks through it at every component, and in two that takes a while."""
        return {**self.globals, **(d or {})}


@cache
def create_environment() -> Environment:
    """Return the environment that renders the components."""
    environment = _Environment(
        loader=FileSystemLoader([*SHELVES, FRAME]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    texts = {"inline": render_line, "blok": render_block, "noten": render_noten, "titel": render_title}
    texts |= {"gevouwen": render_folded, "binnen": render_within}
    environment.globals |= {
        "adressen": adressen,
        "ruiten": list_ruiten,
        "woord": woord,
        "zeg": zeg,
        "LEERSTIJLEN": LEERSTIJLEN,
    }
    environment.globals |= {"lesplannen": list_lesplannen, "korte_opzet": find_korte_opzet, "find_zorg": find_zorg}
    environment.globals |= texts
    environment.filters |= {
        "opsomming": join_names,
        "aangehaald": quote_names,
        "slug": slugify,
        "kaal": words_of_line,
        "woordafdruk": make_woordafdruk,
        "zeg": zeg,
        "zin": start_with_capital,
    }
    environment.filters |= {
        "auteurs": apa.name_auteurs,
        "achternamen": apa.list_achternamen,
        "redacteuren": apa.name_redacteuren,
        "datum": apa.format_datum,
        "bladzijden": apa.format_bladzijden,
        "slotpunt": apa.end_sentence,
    }
    return environment


@cache
def _get_template(name: str) -> Template:
    return create_environment().get_template(name)


def render_component(template: str, *, links: Links, **values: object) -> Markup:
    """Return a component as HTML."""
    html = _get_template(template).render(links=links, **values)
    return Markup(html.strip("\n"))  # noqa: S704 - the environment escapes everything


def render_kop(level: int, text: str, links: Links, *, anchor: str = "") -> Markup:
    """Return a heading; without an anchor it is named after its words."""
    anchor = anchor or links.anchors.claim(slugify_heading(text))
    return Markup('<h{0} id="{1}">{2}</h{0}>').format(level, anchor, text)
