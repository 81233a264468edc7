"""The examples of all components, as they stand beside them in `voorbeelden.yml`."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from functools import cache
from itertools import groupby, zip_longest
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


@dataclass(frozen=True, slots=True)
class Vertoning:
    """One page in one state, and the examples that are seen there at once; they differ in nothing but their name."""

    naam: str
    address: str
    voorbeelden: tuple[Voorbeeld, ...]

    @property
    def voorbeeld(self) -> Voorbeeld:
        """The first of them, which is in the state of all."""
        return self.voorbeelden[0]


@cache
def find_voorbeelden() -> tuple[Voorbeeld, ...]:
    """Return the examples of every component, wing by wing."""
    return tuple(
        Voorbeeld(map=path.parent, **voorbeeld)
        for path in sorted(THEME.glob(f"*/*/{FILE}"))
        for voorbeeld in read_waarden(path.read_text("utf-8"))
    )


def find_vertoningen() -> list[Vertoning]:
    """Return all there is to be looked at, once: templates together, and what is one page for several components."""
    states: dict[str, list[Voorbeeld]] = {}
    for each in find_voorbeelden():
        if each.pagina or each.papier:
            key = json.dumps([each.address, each.state, each.smal, each.papier])
            states.setdefault(key, []).append(each)
    pages = [Vertoning(found[0].naam, found[0].address, tuple(found)) for found in states.values()]
    return find_sjablonen_bijeen() + pages


def find_sjablonen_bijeen() -> list[Vertoning]:
    """Return pages on which examples of templates stand together: one of a component, or they would share an id."""
    of_screen = (each for each in find_voorbeelden() if each.sjabloon and not each.papier)
    per_component = (tuple(found) for _, found in groupby(of_screen, key=lambda each: each.onderdeel))
    rows = enumerate(zip_longest(*per_component), start=1)
    return [_put_together(f"bijeen/{number}", tuple(each for each in row if each)) for number, row in rows]


def _put_together(naam: str, voorbeelden: tuple[Voorbeeld, ...]) -> Vertoning:
    return Vertoning(naam, f"voorbeelden/{naam}/", voorbeelden)
