"""What a page about privacy promises, and only whoever gives out the site can keep: that somebody can be reached."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casuskijker.domain.problem import Place
from casuskijker.loading.bronmappen import read_config
from casuskijker.loading.gedeeld_adres import read_site_url
from casuskijker.loading.reading import messages as m
from casuskijker.loading.reading.documents import path_from
from casuskijker.loading.reading.nodes import MapNode, ScalarNode

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from casuskijker.domain.problem import Problem
    from casuskijker.loading.reading.nodes import Node

PAGE = "privacy.md"
CONTACT = ("extra", "casuskijker", "contact")
EXAMPLE = "Dit is een voorbeeldsite"
"""What our own page says in the place of who is responsible: whoever takes the page over has that to fill in."""


def find_nobody_responsible(file: Path, content: Path, site_url: str | None = None) -> Iterator[Problem]:
    """Yield a tip when there is a page about privacy, and it or these settings do not say who can be reached.

    Until the site has an address it has no readers. `site_url` is what MkDocs made of that setting; without it, it is
    what the file says.
    """
    page, settings = content / PAGE, read_config(file)
    if not (read_site_url(settings) if site_url is None else site_url):
        return
    try:
        text = page.read_text("utf-8-sig")
    except (OSError, ValueError):
        return
    if EXAMPLE in text or not _is_given(settings):
        yield m.NIEMAND_VERANTWOORDELIJK.at(Place(path_from(file.parent, page)))


def _is_given(settings: Node | None) -> bool:
    """Whether the settings name a contact; what they get from elsewhere is left to MkDocs."""
    for name in CONTACT:
        settings = settings.values.get(name) if isinstance(settings, MapNode) else None
    return settings is not None and not (isinstance(settings, ScalarNode) and not settings.text.strip())
