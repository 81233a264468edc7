"""Where the content of a site stands."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from casuskijker.domain.beleid import is_elsewhere
from casuskijker.loading.reading import messages as m
from casuskijker.loading.reading.nodes import ListNode, MapNode, ScalarNode
from casuskijker.loading.reading.yaml_tree import YamlText, find_lost, parse_yaml

if TYPE_CHECKING:
    from collections.abc import Iterator

    from casuskijker.domain.problem import Place, Problem
    from casuskijker.loading.reading.nodes import Node

PLUGIN = "casuskijker"
DEFAULT_PATHS = {
    "casussen": "casussen",
    "kijkramen": "kijkramen",
    "werkvormen": "site_config/werkvormen",
    "lessen": "site_config/lessen",
    "woordenlijst": "site_config/woordenlijst.yml",
    "schalen": "site_config/schalen.yml",
    "bronnen": "site_config/bronnen.yml",
    "begrippen": "site_config/begrippen.yml",
    "onderwerpen": "site_config/onderwerpen.yml",
    "spanningsvelden": "site_config/spanningsvelden.yml",
    "tweeluiken": "site_config/naast-elkaar.yml",
    "invulbladen": "site_config/bladen.yml",
    "leerroutes": "site_config/leerroutes.yml",
    "kijkrichtingen": "site_config/kijkrichtingen.yml",
    "hulplijnen": "site_config/hulplijnen.yml",
    "zoekwoorden": "site_config/zoekwoorden.yml",
    "trefwoorden": "site_config/trefwoorden.yml",
    "vaste_ids": "site_config/vaste-ids.txt",
}
"""The options of the plugin, and where a site has its content when it chooses nothing."""
CACHE = "cache"
"""The option that says whether a build keeps what it made, or where: a folder that need not be there yet."""
FOLDERS = ("casussen", "kijkramen", "werkvormen", "lessen")
"""The options that name a folder; the others name a file."""
LISTS = tuple(name for name in DEFAULT_PATHS if name not in {*FOLDERS, "vaste_ids"})
"""The options that name a list of an author."""
INHERIT = "INHERIT"
"""The setting that names a file of which the settings hold too."""
DOCS_DIR = "docs"
"""Where MkDocs looks for pages when mkdocs.yml does not say."""
SETTINGS = ("mkdocs.yml", "mkdocs.yaml")
"""What MkDocs calls its settings when nobody names them; the first goes before the second."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bronmappen:
    """The folders and files with content, as absolute paths; `content` holds the pages that are written by hand."""

    root: Path
    settings: Path
    casussen: Path
    kijkramen: Path
    werkvormen: Path
    lessen: Path
    content: Path
    woordenlijst: Path
    schalen: Path
    bronnen: Path
    begrippen: Path
    onderwerpen: Path
    spanningsvelden: Path
    tweeluiken: Path
    invulbladen: Path
    leerroutes: Path
    kijkrichtingen: Path
    hulplijnen: Path
    zoekwoorden: Path
    trefwoorden: Path
    vaste_ids: Path

    @classmethod
    def default(cls, site: Path) -> Bronmappen:
        """Return the names that a site has when it chooses none."""
        settings = locate_settings(site).resolve()
        root = settings.parent
        paths = {name: root / path for name, path in DEFAULT_PATHS.items()}
        return cls(root=root, settings=settings, content=root / "content", **paths)

    @property
    def sources(self) -> tuple[Path, ...]:
        """Everything that the plugin reads; `content` is read by MkDocs itself."""
        return tuple(getattr(self, name) for name in DEFAULT_PATHS)

    @property
    def tops(self) -> frozenset[Path]:
        """What is read and the folders that hold it, whether they are there or not."""
        return frozenset((*self.sources, *(source.parent for source in self.sources))) - {self.root}

    def holds(self, folder: Path) -> bool:
        """Whether a folder is among the texts or lists, where all that comes there counts."""
        return any(map(folder.is_relative_to, (self.content, *self.tops)))

    @property
    def folders(self) -> tuple[Path, ...]:
        """The folders with texts that each become a page."""
        return tuple(getattr(self, name) for name in FOLDERS)

    @property
    def lists(self) -> tuple[Path, ...]:
        """The lists of authors, or where one may come later."""
        return tuple(getattr(self, name) for name in LISTS)


def locate_settings(site: Path) -> Path:
    """Return where the settings are of the site in a folder, or in a file with settings; they need not be there."""
    if site.is_file():
        return site
    return next((file for name in SETTINGS if (file := site / name).exists()), site / SETTINGS[0])


def read_bronmappen(site: Path) -> Bronmappen:
    """Return where the site in this folder or of these settings keeps its content.

    That is under the usual names, or where its settings say. What these say that cannot be understood here, such as an
    environment variable, is left to MkDocs.
    """
    bronmappen = Bronmappen.default(site)
    config = read_config(bronmappen.settings)
    if config is None:
        return bronmappen
    options = _texts(find_options(config))
    chosen = {name: options[name] for name in DEFAULT_PATHS if name in options}
    chosen["content"] = _texts(config).get("docs_dir", DOCS_DIR)
    return replace(bronmappen, **{name: bronmappen.root / path for name, path in chosen.items()})


@dataclass(frozen=True, slots=True)
class Genoemd:
    """What a mkdocs.yml says: every value in it that may be a path, and the folder with templates of the owner."""

    values: frozenset[str] = frozenset()
    custom_dir: Path | None = None


def read_genoemd(file: Path) -> Genoemd:
    """Return what the settings in this file name."""
    config = read_config(file)
    if config is None:
        return Genoemd()
    custom = _texts(config.values.get("theme")).get("custom_dir")
    values = frozenset(os.path.normpath(text.strip()).lstrip("/") for text in _values_in(config))
    return Genoemd(values, file.parent / custom if custom else None)


def find_from_elsewhere(file: Path) -> Iterator[Problem]:
    """Yield a warning for every script and stylesheet in these settings that a page would not get.

    Material's own plugin for privacy brings them along, so then they are.
    """
    config = read_config(file)
    if config is None or not {"privacy", "material/privacy"}.isdisjoint(name for name, _ in name_plugins(config)):
        return
    for name in ("extra_javascript", "extra_css"):
        listed = config.values.get(name)
        for item in listed.items if isinstance(listed, ListNode) else ():
            node = item.values.get("path") if isinstance(item, MapNode) else item
            if isinstance(node, ScalarNode) and is_elsewhere(node.text):
                yield m.SCRIPT_VAN_ELDERS.at(item.place, wat=node.text)


def find_lost_settings(file: Path) -> Iterator[Problem]:
    """Yield an error for every setting that stands there twice: MkDocs takes the last one without a word."""
    try:
        text = file.read_text("utf-8-sig")
    except (OSError, ValueError):
        return
    yield from find_lost(YamlText(file.name, text))


def name_plugins(config: MapNode) -> Iterator[tuple[str, Place]]:
    """Yield every plugin in these settings with its place; MkDocs takes them as a list or as a mapping."""
    plugins = config.values.get("plugins")
    for item in plugins.items if isinstance(plugins, ListNode) else (plugins,):
        if isinstance(item, ScalarNode):
            yield item.text, item.place
        elif isinstance(item, MapNode):
            yield from item.keys.items()


def _values_in(node: Node) -> Iterator[str]:
    if isinstance(node, ScalarNode):
        yield node.text
    else:
        below = node.items if isinstance(node, ListNode) else node.values.values()
        yield from (text for item in below for text in _values_in(item))


def read_config(file: Path, *, above: tuple[Path, ...] = ()) -> MapNode | None:
    """Return the settings in a file, over those of the file that it inherits from; None when there are none."""
    try:
        text = file.read_text("utf-8-sig")
    except (OSError, ValueError):
        return None
    node = parse_yaml(YamlText(file.name, text), problems=[])
    if not isinstance(node, MapNode):
        return None
    parent = Path(os.path.normpath(file.parent / _texts(node).get(INHERIT, file.name)))
    inherited = None if parent in {file, *above} else read_config(parent, above=(file, *above))
    return _merge(inherited, node) if inherited else node


def _merge(inherited: MapNode, own: MapNode) -> MapNode:
    """Return one mapping over another as MkDocs puts them: key by key, also in a mapping below; the rest gives way."""
    values = dict(inherited.values)
    for key, value in own.values.items():
        below = values.get(key)
        values[key] = _merge(below, value) if isinstance(below, MapNode) and isinstance(value, MapNode) else value
    return MapNode(own.place, values, {**inherited.keys, **own.keys})


def find_options(config: MapNode) -> Node | None:
    """Return the options of our plugin, if any; MkDocs takes `plugins` as a list or as a mapping."""
    plugins = config.values.get("plugins")
    for item in plugins.items if isinstance(plugins, ListNode) else (plugins,):
        if isinstance(item, MapNode) and PLUGIN in item.values:
            return item.values[PLUGIN]
    return None


def _texts(node: Node | None) -> dict[str, str]:
    values = node.values if isinstance(node, MapNode) else {}
    return {name: value.text for name, value in values.items() if isinstance(value, ScalarNode) and not value.is_null}
