"""The settings of a site as a tree of nodes, over those that they inherit, as MkDocs reads them."""

from __future__ import annotations

import os
from pathlib import Path

import yaml

from casuskijker.cli.parser import WrongUseError
from casuskijker.loading import INHERIT, locate_settings

STRING, NULL, BOOLEAN = "tag:yaml.org,2002:str", "tag:yaml.org,2002:null", "tag:yaml.org,2002:bool"

LEFT_OUT = ("exclude_docs", "draft_docs")
"""The settings that name what is no part of the site."""

NO_SITE = (
    "In de map '{map}' staat geen mkdocs.yml. Noem de map van de site, of maak er een met: casuskijker nieuw site MAP"
)


def read_settings(site: Path) -> yaml.MappingNode:
    """Return the settings of the site in this folder, or those in this file.

    Raises:
        WrongUseError: When there is no mkdocs.yml, or it cannot be read.
    """
    path = locate_settings(site)
    if not path.is_file():
        raise WrongUseError(NO_SITE.format(map=site))
    return _read_file(path)


def _read_file(path: Path, *, above: tuple[Path, ...] = ()) -> yaml.MappingNode:
    """Return the settings in a file, over those of the file that it inherits from."""
    node = _compose(path)
    inherits = get_node(node, INHERIT)
    if inherits is None:
        return node
    parent = Path(os.path.normpath(path.parent / str(inherits.value)))
    if not parent.is_file() or parent in {path, *above}:
        raise WrongUseError(
            f"{place_of(inherits)}: het bestand bij {INHERIT} is er niet, of noemt op zijn beurt dit bestand."
        )
    remove(node, INHERIT)
    return _merge(_read_file(parent, above=(path, *above)), node)


def _merge(inherited: yaml.MappingNode, own: yaml.MappingNode) -> yaml.MappingNode:
    """Put a mapping over another as MkDocs does: key by key, also in a mapping below; the rest gives way."""
    for key, value in own.value:
        below = get_node(inherited, key.value)
        merged = value
        if isinstance(below, yaml.MappingNode) and isinstance(value, yaml.MappingNode):
            merged = _merge(below, value)
        remove(inherited, key.value)
        inherited.value.append((key, merged))
    return inherited


def _compose(path: Path) -> yaml.MappingNode:
    try:
        with path.open(encoding="utf-8-sig") as stream:  # a stream, for then every node knows its file
            node = yaml.compose(stream, Loader=yaml.SafeLoader)
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        mark = getattr(error, "problem_mark", None)
        message = f"{path}:{mark.line + 1 if mark else 1}: dit bestand is niet als gegevens (YAML) te lezen."
        raise WrongUseError(message) from error
    if not isinstance(node, yaml.MappingNode):
        raise WrongUseError(f"{path}:1: hier horen de instellingen van de site te staan, zoals 'site_name: …'.")
    return node


def read_settings_if_any(site: Path) -> yaml.MappingNode | None:
    """Return the settings of the site in this folder, or those in this file; None where there are none yet."""
    return read_settings(site) if locate_settings(site).exists() else None


def place_of(node: yaml.Node) -> str:
    """Return the file and the line where a setting stands."""
    return f"{node.start_mark.name}:{node.start_mark.line + 1}"


def get_node(mapping: yaml.Node | None, key: str) -> yaml.Node | None:
    """Return the node under a key, or None when there is no such key or no mapping."""
    pairs = mapping.value if isinstance(mapping, yaml.MappingNode) else []
    return next((value for name, value in pairs if name.value == key), None)


def get_value(mapping: yaml.Node | None, key: str) -> str | None:
    """Return the text under a key, or None when there is none."""
    node = get_node(mapping, key)
    return node.value if isinstance(node, yaml.ScalarNode) else None


def remove(mapping: yaml.Node, key: str) -> None:
    """Take away a key with what stands under it."""
    mapping.value = [(name, value) for name, value in mapping.value if name.value != key]
