"""How the casussen of a site stand together: in groups, and each in its place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from casuskijker.domain.casus import Casus
    from casuskijker.domain.woordenlijst import Deel


@dataclass(frozen=True, slots=True)
class Groep:
    """Casussen that belong together: those of one deel, or those of one soort that have no deel."""

    casussen: tuple[Casus, ...]
    deel: Deel | None = None
    soort: str = "casus"


@dataclass(frozen=True, slots=True)
class Plaats:
    """Where a casus stands: what its group is called, as `Groep` has it, and the casus before and after it there."""

    deel: Deel | None
    soort: str
    vorige: Casus | None
    volgende: Casus | None


@dataclass(frozen=True, slots=True)
class Groepsbegin:
    """A group from afar: what it is called, as `Groep` has it, how many casussen it has, and where it begins."""

    deel: Deel | None
    soort: str
    aantal: int
    blad: int
