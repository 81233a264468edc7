"""The words of an example: YAML whose tags make domain values, each a small change on what the example world has."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import yaml

from casuskijker.domain import adressen
from casuskijker.domain.begrip import Begrip
from casuskijker.domain.leerroute import Leerroute, Stap
from casuskijker.domain.woordenlijst import Term
from casuskijker.rendering.bladen import Blad
from casuskijker.rendering.leerroute import Doel
from tests.domain.builders import build_bron, build_casus, build_ingredient, build_invalshoek, build_kijkraam
from tests.rendering.wereld import BEGRIPPEN, LEERROUTES, ONDERWERPEN, SPANNINGSVELDEN, WERELD

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

GEWIJZIGD = "2026-11-02T08:00:00.000Z"
LEEG_DOSSIER = {
    "kijkraam_versie": 1,
    "naam": "",
    "rol": "zelf",
    "casus": None,
    "gemaakt": "2026-11-01T08:00:00.000Z",
    "gewijzigd": GEWIJZIGD,
    "punten": (),
}


@dataclass(frozen=True, slots=True)
class Soort:
    """One kind of value: how a new one is made, and those of the example world by the name they go by."""

    build: Callable[..., Any]
    known: Mapping[str, Any]


SOORTEN = {
    "casus": Soort(build_casus, WERELD.casus_by_slug),
    "kijkraam": Soort(build_kijkraam, WERELD.kijkraam_by_slug),
    "invalshoek": Soort(build_invalshoek, {}),
    "ingredient": Soort(build_ingredient, {}),
    "bron": Soort(build_bron, WERELD.bronnen),
    "begrip": Soort(Begrip, {begrip.naam: begrip for begrip in BEGRIPPEN}),
    "onderwerp": Soort(replace, {each.id: each for each in ONDERWERPEN}),
    "spanningsveld": Soort(replace, {veld.id: veld for veld in SPANNINGSVELDEN}),
    "invulblad": Soort(replace, WERELD.invulblad_by_id),
    "tweeluik": Soort(replace, WERELD.tweeluik_by_id),
    "leerroute": Soort(Leerroute, {leerroute.id: leerroute for leerroute in LEERROUTES}),
    "stap": Soort(Stap, {}),
    "term": Soort(Term, {}),
    "doel": Soort(Doel, {}),
    "blad": Soort(Blad, {}),
    "catalogus": Soort(replace, {"wereld": WERELD}),
    "adres": Soort(replace, {name: getattr(adressen, name) for name in ("page_of_actor", "page_of_sleutelwoord")}),
}
"""`!casus de-sleutel` is that of the world, `!casus {zoals: de-sleutel, duur: 5}` the same with a change, and
`!casus {titel: Iets}` a new one."""


class WaardenLezer(yaml.SafeLoader):
    """Reads the examples of a component; a list is a tuple, as it is everywhere in the domain."""

    def construct_tuple(self, node: yaml.SequenceNode) -> tuple[Any, ...]:
        """Return a list as the domain has it."""
        return tuple(self.construct_object(item, deep=True) for item in node.value)

    def construct_soort(self, tag: str, node: yaml.Node) -> object:
        """Return a value of one of our kinds."""
        soort = SOORTEN[tag]
        if isinstance(node, yaml.ScalarNode):
            return soort.known[node.value]
        assert isinstance(node, yaml.MappingNode)
        changes = {str(name): value for name, value in self.construct_mapping(node, deep=True).items()}
        known = changes.pop("zoals", None)
        return replace(soort.known[known], **changes) if known else soort.build(**changes)

    def construct_dossier(self, node: yaml.MappingNode) -> dict[str, Any]:
        """Return a dossier as a browser keeps it: of `antwoorden` only the positions, or a position with a note."""
        given = {str(name): value for name, value in self.construct_mapping(node, deep=True).items()}
        antwoorden = {
            key: {"positie": said, "notitie": ""} if isinstance(said, str) else said
            for key, said in given.pop("antwoorden", {}).items()
        }
        dossier = {**LEEG_DOSSIER, **given, "antwoorden": antwoorden}
        return {"formaat": 1, "dossier": dossier}

    def construct_groep(self, node: yaml.MappingNode) -> dict[str, Any]:
        """Return a group as a browser keeps it; of each of the `leden` only what they chose is said."""
        given = {str(name): value for name, value in self.construct_mapping(node, deep=True).items()}
        leden = [
            {"kijkraam": "aandacht", "kenmerk": f"lid{number}", "naam": "", "gewijzigd": None, **lid}
            for number, lid in enumerate(given.pop("leden"))
        ]
        return {"formaat": 1, "groep": {"gewijzigd": GEWIJZIGD, "afspraken": (), **given, "leden": leden}}


WaardenLezer.add_constructor("tag:yaml.org,2002:seq", WaardenLezer.construct_tuple)
WaardenLezer.add_multi_constructor("!", WaardenLezer.construct_soort)
WaardenLezer.add_constructor("!dossier", WaardenLezer.construct_dossier)
WaardenLezer.add_constructor("!groep", WaardenLezer.construct_groep)


def read_waarden(text: str) -> Any:  # noqa: ANN401 - as YAML itself, whatever stands there
    """Return what a file of examples says."""
    loader = WaardenLezer(text)
    try:
        return loader.get_single_data()
    finally:
        loader.dispose()
