"""The examples of all components, as they stand beside them in `voorbeelden.yml`."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any

from casuskijker.domain.slug import slugify
from casuskijker.rendering.environment import THEME, render_component
from casuskijker.rendering.links import Links
from tests.voorbeelden.waarden import read_waarden

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

FILE = "voorbeelden.yml"


@dataclass(frozen=True, slots=True, kw_only=True)
class Voorbeeld:
    """One state of a component: a template with what goes in, or a page of the example world with what a browser keeps.

    A page is an address in that world, with what stands behind ? or #. What is kept goes by its name in our storage;
    a text is kept as it stands, anything else as JSON. The steps are what a reader then does on the page; in a step a
    `bestand` is a file that is dropped there. It is on paper, on a narrow screen only, or in a browser that is full.
    """

    map: Path
    naam: str
    sjabloon: str = ""
    waarden: Mapping[str, Any] = field(default_factory=dict)
    pagina: str = ""
    bewaard: Mapping[str, Any] = field(default_factory=dict)
    tabblad: Mapping[str, Any] = field(default_factory=dict)
    stappen: tuple[Mapping[str, Any], ...] = ()
    papier: bool = False
    smal: bool = False
    vol: bool = False

    @property
    def onderdeel(self) -> str:
        """The name of its component, which is the name of its folder."""
        return self.map.name

    @property
    def slug(self) -> str:
        """Its name in an address, such as `casus-kaart/twee-casussen`."""
        return f"{self.onderdeel}/{slugify(self.naam)}"

    @property
    def address(self) -> str:
        """Where its page is in the gallery."""
        return self.pagina or f"voorbeelden/{self.slug}/"

    @property
    def state(self) -> dict[str, object]:
        """What a browser keeps in it, and what a reader does then: what `klaarzetten.js` takes."""
        return {"bewaard": self.bewaard, "tabblad": self.tabblad, "stappen": self.stappen, "vol": self.vol}

    @property
    def html(self) -> str:
        """What its template gives, with the links of its own page in the gallery."""
        template = f"{self.onderdeel}/{self.sjabloon}"
        return str(render_component(template, links=Links(f"voorbeelden/{self.slug}.md"), **self.waarden))


@cache
def find_voorbeelden() -> tuple[Voorbeeld, ...]:
    """Return the examples of every component, wing by wing."""
    return tuple(
        Voorbeeld(map=path.parent, **voorbeeld)
        for path in sorted(THEME.glob(f"*/*/{FILE}"))
        for voorbeeld in read_waarden(path.read_text("utf-8"))
    )
