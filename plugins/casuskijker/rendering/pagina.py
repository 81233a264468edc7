"""One page as it is handed over: a Markdown file with front matter, the same for MkDocs and for the export."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import yaml

from casuskijker.rendering.blok import Blok
from casuskijker.rendering.modules import find_onderdelen

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


@dataclass(frozen=True, slots=True, kw_only=True)
class Pagina:
    """A page: `page` is its Markdown file relative to the root of the site, `source` the file that an author edits."""

    page: str
    titel: str
    soort: str
    parts: tuple[str, ...]
    omschrijving: str = ""
    source: str | None = None
    meta: Mapping[str, Any] = field(default_factory=dict)

    @property
    def inhoud(self) -> str:
        """The whole file: front matter, then the parts with an empty line between them."""
        return self._front_matter + join_parts(self.parts)

    @property
    def inhoud_met_merken(self) -> str:
        """The same file with a mark for every block of HTML."""
        return self._front_matter + join_parts(
            _mark(number) if part and isinstance(part, Blok) else part for number, part in enumerate(self.parts)
        )

    @property
    def blokken(self) -> dict[str, Blok]:
        """The blocks of HTML by their marks."""
        return {_mark(number): part for number, part in enumerate(self.parts) if isinstance(part, Blok)}

    @property
    def _front_matter(self) -> str:
        values = {"title": self.titel, "soort_pagina": self.soort, "hide": ["toc"], **self.meta}
        if onderdelen := find_onderdelen(self.parts):
            values["onderdelen"] = onderdelen
        if self.omschrijving:
            values["description"] = self.omschrijving
        return f"---\n{_dump_yaml(values)}---\n\n"


def _mark(number: int) -> str:
    return f"<!--casuskijker:{number}-->"


def join_parts(parts: Iterable[str]) -> str:
    """Return blocks of Markdown one under the other; empty ones are left out."""
    return "\n\n".join(part.strip("\n") for part in parts if part) + "\n"


def _dump_yaml(values: Mapping[str, Any]) -> str:
    return yaml.dump(dict(values), Dumper=_DUMPER, allow_unicode=True, sort_keys=False, width=10_000)


# The C dumper is there wherever PyYAML has a wheel; with a thousand pages it saves a second.
_DUMPER: Any = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
