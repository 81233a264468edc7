"""What a site asks of Material, the same when it is built with the plugin and when an export is built without."""

from __future__ import annotations

from typing import Any

from casuskijker.rendering.assets import FOLDER

FIXED_SETTINGS: dict[str, Any] = {
    # Material's fonts come from another host, and its palette keeps a second set of colours beside our tokens.
    "font": False,
    "palette": [],
}
DEFAULT_SETTINGS: dict[str, Any] = {"language": "nl", "favicon": f"{FOLDER}/grond/raam/favicon.svg"}

EXTENSIONS = ("attr_list", "tables")
# A style attribute in a table would be refused by the Content-Security-Policy.
TABLES_SETTINGS: dict[str, Any] = {"use_align_attribute": True}

MENU = {
    "eerst": ["casussen", "kijkramen", "samen-kijken", "mijn-kijkwerk", "docent"],
    "onderaan": ["actoren", "sleutelwoorden", "begrippen", "onderwerpen", "spanningsvelden", "leerroutes"],
}
"""What a menu begins with when nobody wrote it, and which overviews then stand in the foot of a page alone."""
MAKE_MENUS = frozenset({"awesome-nav", "awesome-pages", "literate-nav"})
"""Plugins with which an owner does write a menu, though mkdocs.yml has none."""
