"""Our own Jinja environment: it escapes everything and an unknown name is an error; that of MkDocs does neither."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from casuskijker.domain import adressen
from casuskijker.domain.slug import slugify
from casuskijker.domain.zinsdelen import join_names, start_with_capital, with_noun
from casuskijker.rendering import apa
from casuskijker.rendering.blok import Blok
from casuskijker.rendering.markdown import render_block, render_inline
from casuskijker.rendering.woorden import woord

if TYPE_CHECKING:
    from casuskijker.rendering.links import Links

THEME = Path(__file__).parent.parent / "theme"
"""What the browser gets: the frame, and in wings a folder per component with its template, style and script."""
FRAME = THEME / "frame"
"""Templates that take the place of Material's own: the frame of every page."""
SHELVES = [THEME / wing for wing in ("grond", "lezen", "kijken", "zoeken")]
"""The wings whose components have templates, a folder to a component; its name is enough to find one."""


@cache
def create_environment() -> Environment:
    """Return the environment that renders the components."""
    environment = Environment(
        loader=FileSystemLoader([*SHELVES, FRAME]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    environment.globals |= {"adressen": adressen, "inline": render_inline, "blok": render_block, "woord": woord}
    environment.filters |= {"aantal": with_noun, "opsomming": join_names, "slug": slugify, "zin": start_with_capital}
    environment.filters |= {
        "auteurs": apa.name_auteurs,
        "achternamen": apa.list_achternamen,
        "redacteuren": apa.name_redacteuren,
        "datum": apa.format_datum,
        "bladzijden": apa.format_bladzijden,
        "slotpunt": apa.end_sentence,
    }
    return environment


def render_component(template: str, *, links: Links, **values: object) -> Blok:
    """Return a component as one block of HTML that Markdown leaves alone.

    Empty lines are taken out, because Markdown could end the block at one.
    """
    html = create_environment().get_template(template).render(links=links, **values)
    return Blok("\n".join(line for line in html.splitlines() if line.strip()))
