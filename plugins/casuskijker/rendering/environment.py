"""Our own Jinja environment: it escapes everything and an unknown name is an error; that of MkDocs does neither."""

from __future__ import annotations

from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from jinja2.runtime import Context
from markupsafe import Markup, escape

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
from casuskijker.rendering.sjablonen import Compiled
from casuskijker.rendering.woorden import join_names, woord, zeg

if TYPE_CHECKING:
    from collections.abc import Callable, MutableMapping

    from jinja2 import Template

    from casuskijker.rendering.links import Links

THEME = Path(__file__).parent.parent / "theme"
"""What the browser gets: the frame, and in wings a folder per component with its template, style and script."""
FRAME = THEME / "frame"
"""Templates that take the place of Material's own: the frame of every page."""
SHELVES = [THEME / wing for wing in ("grond", "lezen", "kijken", "zoeken")]
"""The wings whose components have templates, a folder to a component; its name is enough to find one."""


class Settled(Environment):
    """An environment of which no template changes any more, nor what all of them know."""

    @cached_property
    def _found(self) -> dict[str, Template]:
        """The templates that were asked for."""
        return {}

    def make_globals(self, d: MutableMapping[str, Any] | None) -> MutableMapping[str, Any]:
        """Return it as one dictionary: Jinja looks through it at every component, and in two that takes a while."""
        return {**self.globals, **(d or {})}

    def get_template(self, name: Any, *said: Any) -> Template:  # noqa: ANN401 - as Jinja has it
        """Return a template; for one that is here Jinja asks on each page anew whether it still is the one."""
        if name not in self._found:
            self._found[name] = super().get_template(name, *said)
        return self._found[name]


def settle(environment: Environment) -> Settled:
    """Return an environment as one in which nothing changes from now on."""
    settled = Settled()
    vars(settled).update(vars(environment))
    settled.bytecode_cache = Compiled(settled)
    return settled


class _Context(Context):
    """What a template knows, of which nothing that it calls asks for more than it is told."""

    def call(self, obj: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Any:  # noqa: ANN401 - as Jinja has it
        kwargs.pop("_loop_vars", None)
        kwargs.pop("_block_vars", None)
        return obj(*args, **kwargs)


@cache
def create_environment() -> Environment:
    """Return the environment that renders the components."""
    environment = Settled(
        loader=FileSystemLoader([*SHELVES, FRAME]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    environment.context_class = _Context
    environment.bytecode_cache = Compiled(environment)
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


def render_component(template: str, *, links: Links, **values: object) -> Markup:
    """Return a component as HTML."""
    html = create_environment().get_template(template).render(links=links, **values)
    return Markup(html.strip("\n"))  # noqa: S704 - the environment escapes everything


def render_kop(level: int, text: str, links: Links, *, anchor: str = "") -> Markup:
    """Return a heading; without an anchor it is named after its words."""
    anchor = anchor or links.anchors.claim(slugify_heading(text))
    return Markup(f'<h{level} id="{escape(anchor)}">{escape(text)}</h{level}>')  # noqa: S704 - what is put in is escaped
