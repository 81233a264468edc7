"""An onderwerp: what readers come looking for, such as money or growing old, as a bundle of sleutelwoorden."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from casuskijker.domain.casus import Casus


@dataclass(frozen=True, slots=True, kw_only=True)
class Onderwerp:
    """An onderwerp with its sleutelwoorden, and the slugs of casussen that belong to it without one of these."""

    id: str
    naam: str
    omschrijving: str
    sleutelwoorden: tuple[str, ...]
    casussen: tuple[str, ...] = ()

    def has(self, casus: Casus) -> bool:
        """Whether a casus belongs to it."""
        return casus.slug in self.casussen or not set(self.sleutelwoorden).isdisjoint(casus.sleutelwoorden)
