"""One page as it is handed over: front matter, and the HTML of the page in one piece."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

import yaml

from casuskijker.rendering.leesweergave import find_ids, keep_readable
from casuskijker.rendering.modules import find_bundels

if TYPE_CHECKING:
    from collections.abc import Mapping

SIGNS = re.compile(r"\t|(?<=^)[`~]{3}|\{(?=[{%#])|^ (?= *$)|(?<=^)-(?=-8<-)|\u0002|\u0003", re.MULTILINE)

NO_CONTENT: Mapping[str, Any] = {"robots": "noindex"}
"""What a page says where nothing stands of its own: who comes from elsewhere is better served by what it leads to."""


@dataclass(frozen=True, kw_only=True)
class Pagina:
    """A page: `page` is its Markdown file relative to the root of the site, `source` the file that an author edits.

    `onder` is the page in the menu that it belongs to, where its own address does not say so.
    """

    page: str
    titel: str
    soort: str
    parts: tuple[str, ...]
    omschrijving: str = ""
    source: str | None = None
    onder: str = ""
    meta: Mapping[str, Any] = field(default_factory=dict)

    @property
    def html(self) -> str:
        """The page itself."""
        return keep_readable("\n".join(part for part in self.parts if part), self.ids)

    @cached_property
    def ids(self) -> list[str]:
        """The names of the places on the page."""
        return [name for part in self.parts for name in find_ids(str(part))]  # of Markup, all pieces would be that

    @property
    def inhoud(self) -> str:
        """The whole as a file that any builder of Markdown shows as it is: front matter, then the HTML."""
        return self.front_matter + shield(self.html)

    @property
    def front_matter(self) -> str:
        """What a builder must know of the page, as it stands above its text."""
        return write_front_matter(self.gegevens)

    @cached_property
    def gegevens(self) -> dict[str, Any]:
        """What a builder must know of the page."""
        values: dict[str, Any] = {"title": self.titel, "soort_pagina": self.soort, "hide": ["toc"], **self.meta}
        if self.onder:
            values["onder"] = self.onder
        if bundels := find_bundels(self.parts):
            values["bundels"] = bundels
        if self.omschrijving:
            values["description"] = self.omschrijving
        return values


def write_front_matter(gegevens: Mapping[str, Any]) -> str:
    """Return what stands above the text of a page."""
    return f"---\n{_dump_yaml(gegevens)}---\n\n"


def shield(html: str) -> str:
    """Return HTML so that no extension of Python-Markdown, which all see it before it is put apart, finds its signs.

    These are fences of code, tabs, pieces to fill in, and lines with nothing but spaces.
    """
    return SIGNS.sub(lambda found: f"&#{ord(found[0][0])};{found[0][1:]}", html) + "\n"


def _dump_yaml(values: Mapping[str, Any]) -> str:
    return yaml.dump(values, Dumper=_DUMPER, allow_unicode=True, sort_keys=False, width=10_000)


# The C dumper is there wherever PyYAML has a wheel; with a thousand pages it saves a second.
_DUMPER: Any = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
