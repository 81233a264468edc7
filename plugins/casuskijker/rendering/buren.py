"""The links at the end of a page to the one before and the one after it."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from casuskijker.rendering.environment import render_component

if TYPE_CHECKING:
    from markupsafe import Markup

    from casuskijker.rendering.links import Links

Buur: TypeAlias = tuple[str, str] | None
"""The title and the page of a neighbour, or None at an end."""


def render_buren(links: Links, soort: str, *, vorige: Buur, volgende: Buur) -> Markup:
    """Return the links to the neighbours of a page, which are each a `soort`: 'Vorig verhaal'."""
    return render_component("buren/buren.html", links=links, soort=soort, vorige=vorige, volgende=volgende)
