"""The mkdocs.yml of an export: that of the site, for a build without our plugin.

It is changed as a tree of nodes, so that tags which only MkDocs knows, such as !ENV, stay as they are.
"""

from __future__ import annotations

from io import StringIO
from typing import TYPE_CHECKING

import yaml

from casuskijker.cli.settings import LEFT_OUT, NULL, get_node, get_value, remove
from casuskijker.domain import adressen
from casuskijker.domain.beleid import POLICY
from casuskijker.rendering.accent import find_accent
from casuskijker.rendering.assets import collect_assets
from casuskijker.rendering.material import SCRIPTS, find_in_material
from casuskijker.rendering.modules import list_modules
from casuskijker.rendering.theme import (
    DEFAULT_SETTINGS,
    EXTENSIONS,
    FIXED_SETTINGS,
    MAKE_MENUS,
    TABLES_SETTINGS,
    make_menu,
)
from casuskijker.rendering.woorden import list_frame_woorden, spoken

if TYPE_CHECKING:
    from collections.abc import Mapping

LEFT_BEHIND = ("repo_url", "edit_uri", "edit_uri_template", "watch")
"""The settings about the sources, which are not in an export: where they can be changed, and what MkDocs watches."""

DOCS, OVERRIDES = "docs", "overrides"
"""The folders of an export with pages and with templates."""


def uses_directory_urls(settings: yaml.Node) -> bool:
    """Whether the site has addresses without .html."""
    return get_value(settings, "use_directory_urls") != "false"


def adapt_settings(settings: yaml.Node, *, outside: Mapping[str, object]) -> yaml.Node:
    """Return the settings of the site for a build without the plugin; tags such as !ENV stay as they are.

    What the frame must know of the content (`outside`) is in the settings, for nobody else knows it there.
    """
    for key in LEFT_BEHIND:
        remove(settings, key)
    set_value(settings, "docs_dir", DOCS)
    theme = get_node(settings, "theme")
    if not isinstance(theme, yaml.MappingNode):
        theme = set_value(settings, "theme", {"name": "material"})
    for name, value in {**FIXED_SETTINGS, "custom_dir": OVERRIDES}.items():
        set_value(theme, name, value)
    _set_if_absent(theme, DEFAULT_SETTINGS)
    set_value(settings, "plugins", _other_plugins(get_node(settings, "plugins")))
    assets = collect_assets(read_accent(settings))
    _prepend(settings, "extra_css", [assets.stylesheet])
    _prepend(settings, "extra_javascript", [{"path": assets.main_module, "type": "module"}])
    _prepend(settings, "markdown_extensions", [EXTENSIONS[0], {EXTENSIONS[1]: TABLES_SETTINGS}])
    own = _get_mapping(_get_mapping(settings, "extra"), "casuskijker")
    ours = {"csp": True, "beleid": POLICY, "material": find_in_material(SCRIPTS), "modules": list_modules()}
    ours["assets"] = assets.folder
    if get_node(settings, "nav") is None and not MAKE_MENUS & list_names(get_node(settings, "plugins")):
        ours["menu"] = make_menu()
    taal = spoken()
    if get_node(own, "taal") is not None:
        set_value(theme, "language", taal.code)
    _set_if_absent(own, {**ours, "frame_woorden": list_frame_woorden(), "lang": taal.code, "locale": taal.locale})
    for name, value in outside.items():
        set_value(own, name, value)
    set_value(settings, "not_in_nav", _not_in_nav(settings))
    for key in LEFT_OUT:
        if patterns := get_value(settings, key):
            # What they name stayed behind; a casus with such a name is no page by hand, and the plugin makes it too.
            set_value(settings, key, f"{patterns.rstrip()}\n!*.md\n")
    return settings


def read_accent(settings: yaml.Node) -> str | None:
    """Return the colour that the site owner chose; a build says it when it is none."""
    return find_accent(get_value(get_node(get_node(settings, "extra"), "casuskijker"), "accent"))


def _not_in_nav(settings: yaml.Node) -> str:
    """Return the patterns of the pages that we make: the nav of the site need not hold them.

    When the site has no nav, MkDocs makes one; the overviews then belong in it, as they do with the plugin.
    """
    folders = (f"{folder}/" for folder in adressen.LES_FOLDERS)
    pages = (page.removesuffix("index.md") for page in adressen.FIXED_PAGES)
    patterns = sorted({f"/{page}*" for page in (*pages, *folders)})
    if get_node(settings, "nav") is None:
        patterns += [f"!/{page}" for page in adressen.OVERVIEWS]
    else:
        voet = get_node(get_node(get_node(settings, "extra"), "casuskijker"), "voet")
        patterns += [f"/{page.value}" for _, page in voet.value if page.value.endswith(".md")] if voet else []
    return "\n".join([*patterns, get_value(settings, "not_in_nav") or ""])


def _other_plugins(plugins: yaml.Node | None) -> yaml.Node:
    """Return the plugins without ours; with none left MkDocs would add its search, so the list stays, empty."""
    kept = [node for node in _items_of(plugins) if _name_of(node) != "casuskijker"]
    return yaml.SequenceNode("tag:yaml.org,2002:seq", kept)


def _get_mapping(mapping: yaml.Node, key: str) -> yaml.Node:
    """Return the mapping under a key, a new one where there is none."""
    node = get_node(mapping, key)
    return node if isinstance(node, yaml.MappingNode) else set_value(mapping, key, {})


def set_value(mapping: yaml.Node, key: str, value: object) -> yaml.Node:
    """Set what stands under a key, in place of what stood there; return it as a node."""
    node = value if isinstance(value, yaml.Node) else _node_of(value)
    remove(mapping, key)
    mapping.value.append((yaml.ScalarNode("tag:yaml.org,2002:str", key), node))
    return node


def _set_if_absent(mapping: yaml.Node, values: Mapping[str, object]) -> None:
    for name, value in values.items():
        if get_node(mapping, name) is None:
            set_value(mapping, name, value)


def _prepend(mapping: yaml.Node, key: str, items: list[str | dict[str, object]]) -> None:
    """Put items before those that a list has; one of the same name gives way to ours."""
    new = _node_of(items).value
    names = {_name_of(node) for node in new}
    kept = [node for node in _items_of(get_node(mapping, key)) if _name_of(node) not in names]
    set_value(mapping, key, yaml.SequenceNode("tag:yaml.org,2002:seq", [*new, *kept]))


def _items_of(node: yaml.Node | None) -> list[yaml.Node]:
    """Return the items of a list; where MkDocs also takes names with their settings, each of these is an item."""
    if isinstance(node, yaml.MappingNode):
        return [
            name if value.tag == NULL else yaml.MappingNode("tag:yaml.org,2002:map", [(name, value)])
            for name, value in node.value
        ]
    return list(node.value) if isinstance(node, yaml.SequenceNode) else []


def list_names(node: yaml.Node | None) -> set[str]:
    """Return the names of the items of a list, whether they have settings or not."""
    return {_name_of(item) for item in _items_of(node)}


def _name_of(item: yaml.Node) -> str:
    """Return the name of an item that may have settings: `toc`, or `toc: {toc_depth: 3}`."""
    return str(item.value[0][0].value if isinstance(item, yaml.MappingNode) and item.value else item.value)


def _node_of(value: object) -> yaml.Node:
    return yaml.SafeDumper(StringIO()).represent_data(value)
