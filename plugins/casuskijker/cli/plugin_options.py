"""The options of the plugin in mkdocs.yml, judged as a build would: with a wrong path a site must not look empty."""

from __future__ import annotations

from typing import TYPE_CHECKING

import yaml

from casuskijker.cache import NO_CACHE, choose_cache
from casuskijker.cli.parser import WrongUseError
from casuskijker.cli.settings import BOOLEAN, NULL, STRING, get_node, place_of, read_settings_if_any
from casuskijker.loading import CACHE, DEFAULT_PATHS, DOCS_DIR, FOLDERS, PLUGIN, locate_settings
from casuskijker.loading.reading.near import find_nearest

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from pathlib import Path

    from casuskijker.cache import Cache
    from casuskijker.loading import Bronmappen

MERGE = "tag:yaml.org,2002:merge"
OF_MKDOCS = "enabled"
"""MkDocs takes this option for every plugin."""
YES = ("true", "yes", "on")
"""How YAML says yes."""
KNOWN = (*DEFAULT_PATHS, CACHE)
MADE_BY_CHECK = ("vaste_ids",)
"""What need not be there yet when it is named: `check --vastleggen` makes it."""


def check_options(site: Path, *, may_be_absent: Collection[str]) -> None:
    """Judge every option; a tag such as !ENV is left to MkDocs.

    Raises:
        WrongUseError: With a line for each option that is wrong.
    """
    settings = read_settings_if_any(site)
    root = locate_settings(site).parent
    found = list(_find_wrong(_options_of_plugin(settings), root=root, may_be_absent=may_be_absent))
    if found:
        raise WrongUseError("\n".join(f"{place}: {what}" for place, what in found))


def read_cache(site: Path, bronmappen: Bronmappen) -> Cache:
    """Return where a build of the site keeps what it made before; where it would refuse to, nothing is kept."""
    chosen = get_node(_options_of_plugin(read_settings_if_any(site)), CACHE)
    wanted: bool | str = chosen.value if chosen and chosen.tag == STRING else True
    if chosen and (_is_left_to_mkdocs(chosen) or (chosen.tag == BOOLEAN and chosen.value.lower() not in YES)):
        return NO_CACHE
    cache = choose_cache(wanted, root=bronmappen.root)
    return NO_CACHE if cache.folder and bronmappen.holds(cache.folder) else cache


def check_docs_dir(site: Path, content: Path) -> None:
    """See that the folder with pages is there that mkdocs.yml names, or leaves to MkDocs.

    Raises:
        WrongUseError: When it is not there.
    """
    settings = read_settings_if_any(site)
    node = get_node(settings, "docs_dir")
    if settings is None or content.is_dir() or (node and node.tag != STRING):
        return
    message = (
        f"de map '{node.value if node else DOCS_DIR}' met je pagina's bestaat niet. Noem bij docs_dir de goede map."
    )
    raise WrongUseError(f"{place_of(node or settings)}: {message}")


def _options_of_plugin(settings: yaml.Node | None) -> yaml.Node | None:
    plugins = get_node(settings, "plugins")
    items = plugins.value if isinstance(plugins, yaml.SequenceNode) else [plugins]
    return next((node for item in items if (node := get_node(item, PLUGIN))), None)


def _find_wrong(options: yaml.Node | None, *, root: Path, may_be_absent: Collection[str]) -> Iterator[tuple[str, str]]:
    if isinstance(options, yaml.MappingNode):
        for key, value in options.value:
            if key.tag != MERGE and (wrong := _judge(key.value, value, root=root, may_be_absent=may_be_absent)):
                yield place_of(key), wrong
    elif options and not (options.tag == NULL or _is_left_to_mkdocs(options)):
        yield place_of(options), f"bij '{PLUGIN}' horen instellingen, zoals 'casussen: verhalen'."


def _judge(name: str, value: yaml.Node, *, root: Path, may_be_absent: Collection[str]) -> str | None:
    """Return what is wrong with an option, or None."""
    if name == OF_MKDOCS or value.tag == NULL or _is_left_to_mkdocs(value):
        return None
    if name == CACHE:
        return _judge_cache(value)
    return _judge_path(name, value, root=root, may_be_absent=may_be_absent) if name in DEFAULT_PATHS else _unknown(name)


def _judge_cache(value: yaml.Node) -> str | None:
    is_choice = value.tag == BOOLEAN or (value.tag == STRING and value.value.strip())
    return None if is_choice else f"bij '{CACHE}' hoort true, false of het pad van een map."


def _judge_path(name: str, value: yaml.Node, *, root: Path, may_be_absent: Collection[str]) -> str | None:
    kind = "map" if name in FOLDERS else "bestand"
    if value.tag != STRING or not value.value.strip():
        return f"bij '{name}' hoort het pad van een {kind}, bijvoorbeeld '{DEFAULT_PATHS[name]}'."
    path = root / value.value
    if path.is_dir() if kind == "map" else path.is_file():
        return None
    if path.exists():
        return f"bij '{name}' hoort een {kind}, en '{value.value}' is iets anders."
    if value.value == DEFAULT_PATHS[name] or name in may_be_absent:
        return None
    return f"bij '{name}': '{value.value}' bestaat niet. Paden gelden vanaf de map van mkdocs.yml."


def _unknown(name: str) -> str:
    nearest = find_nearest(name, KNOWN)
    meant = f" Bedoelde je '{nearest}'?" if nearest else ""
    return f"onbekende instelling '{name}'.{meant}\n    Hier kun je gebruiken: {', '.join(KNOWN)}."


def _is_left_to_mkdocs(node: yaml.Node) -> bool:
    return str(node.tag).startswith("!")
