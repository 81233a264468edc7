"""A term of the field with its explanation."""

from __future__ import annotations

from dataclasses import dataclass

from casuskijker.domain.slug import slugify

ALIKE = 4
"""So many equal letters at the start make a spelling a form of the same word."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Begrip:
    """A begrip: `uitleg` is inline Markdown, `bron` a key of bronnen.yml, `plaats` the place in that source."""

    naam: str
    uitleg: str
    ook: tuple[str, ...] = ()
    bron: str | None = None
    plaats: str = ""
    herkomst: str = "bron"
    zie_ook: tuple[str, ...] = ()

    @property
    def synoniemen(self) -> tuple[str, ...]:
        """The other names to show a reader: those that do not begin like the name, as its inflected forms do."""
        start = self.naam[:ALIKE].casefold()
        return tuple(spelling for spelling in self.ook if not spelling.casefold().startswith(start))

    @property
    def slug(self) -> str:
        """Its anchor on the page with begrippen."""
        return slugify(self.naam)
