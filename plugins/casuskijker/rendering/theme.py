"""What a site asks of Material, the same when it is built with the plugin and when an export is built without."""

from __future__ import annotations

from typing import Any

from casuskijker.rendering.assets import FOLDER
from casuskijker.rendering.woorden import woord

FIXED_SETTINGS: dict[str, Any] = {
    # Material's fonts come from another host, and its palette keeps a second set of colours beside our tokens.
    "font": False,
    "palette": [],
}
DEFAULT_SETTINGS: dict[str, Any] = {"language": "nl", "favicon": f"{FOLDER}/grond/raam/favicon.svg"}

EXTENSIONS = ("attr_list", "tables")
# A style attribute in a table would be refused by the Content-Security-Policy.
TABLES_SETTINGS: dict[str, Any] = {"use_align_attribute": True}


def make_menu() -> dict[str, Any]:
    """Return a menu for who wrote none: what it begins with, what stands in the foot of a page alone, and its names."""
    return {
        "eerst": ["casussen", "kijkramen", "samen-kijken", "mijn-kijkwerk", "docent"],
        "onderaan": ["actoren", "sleutelwoorden", "begrippen", "onderwerpen", "spanningsvelden", "leerroutes"],
        "namen": {
            "casussen": woord("overzicht.casussen"),
            "kijkramen": woord("overzicht.kijkramen"),
            "samen-kijken": woord("samen-kijken.titel"),
            "mijn-kijkwerk": woord("mijn-kijkwerk.titel"),
            "docent": woord("docent-lijst.titel"),
            "actoren": woord("termen.actoren"),
            "sleutelwoorden": woord("termen.sleutelwoorden"),
            "begrippen": woord("begrippen.titel"),
            "onderwerpen": woord("onderwerpen.titel"),
            "spanningsvelden": woord("spanningsveld.titel"),
            "leerroutes": woord("leerroute-kaart.titel"),
            "werkvormen": woord("werkvorm-lijst.titel"),
            "naast-elkaar": woord("tweeluik.alle"),
            "bladen": woord("invulblad.alle"),
        },
    }


MAKE_MENUS = frozenset({"awesome-nav", "awesome-pages", "literate-nav"})
"""Plugins with which an owner does write a menu, though mkdocs.yml has none."""
