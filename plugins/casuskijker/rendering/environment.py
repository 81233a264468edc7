"""Our own Jinja environment: it escapes everything and an unknown name is an error; that of MkDocs does neither."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from casuskijker.domain import adressen
from casuskijker.domain.slug import slugify
from casuskijker.rendering import apa
from casuskijker.rendering.markdown import render_block, render_inline
from casuskijker.rendering.pagina import Blok

if TYPE_CHECKING:
    from collections.abc import Iterable

    from casuskijker.rendering.links import Links

THEME = Path(__file__).parent.parent / "theme"
COMPONENTS = THEME / "casuskijker"
"""A folder per component, with its template, style and script."""
TEMPLATES = THEME / "material"
"""Templates that take the place of Material's own; the mark is there too, for both."""


@cache
def create_environment() -> Environment:
    """Return the environment that renders the components."""
    environment = Environment(
        loader=FileSystemLoader([COMPONENTS, TEMPLATES]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    environment.globals |= {"adressen": adressen, "inline": render_inline, "blok": render_block}
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


def start_with_capital(text: str) -> str:
    """Return the text as the start of a sentence; the rest of its capitals stay ('Wmo')."""
    return text[:1].upper() + text[1:]


def with_noun(number: int, singular: str, plural: str) -> str:
    """Return the number with the word that fits it: '1 onderdeel', '2 onderdelen'."""
    return f"{number} {singular if number == 1 else plural}"


def join_names(names: Iterable[str]) -> str:
    """Return names as one reads them aloud: 'a, b en c'."""
    *first, last = names
    return f"{', '.join(first)} en {last}" if first else last
