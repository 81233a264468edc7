"""A term of the field with its explanation."""

from __future__ import annotations

from dataclasses import dataclass

from casuskijker.domain.slug import slugify


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
    def slug(self) -> str:
        """Its anchor on the page with begrippen."""
        return slugify(self.naam)
