"""What Material brings along and no page asks for: the settings of an export leave it out, as the plugin does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pathspec.gitignore import GitIgnoreSpec

from casuskijker.cli.export_settings import list_names, set_value
from casuskijker.cli.settings import get_node, get_value
from casuskijker.rendering.material import list_ballast

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    import yaml

EXCLUDED = "exclude_docs"
"""MkDocs holds this setting against the files of a theme too."""


def exclude_ballast(settings: yaml.Node, own: Iterable[Path]) -> None:
    """Leave it out of the build; a file of the owner's own folders stays, also where Material has one like it."""
    plugins = list_names(get_node(settings, "plugins"))
    patterns = list_ballast(plugins, favicon=get_value(get_node(settings, "theme"), "favicon") or "")
    ballast = GitIgnoreSpec.from_lines(patterns)
    addresses = (
        path.relative_to(folder).as_posix() for folder in own for path in sorted(folder.rglob("*")) if path.is_file()
    )
    kept = [f"!/{address}" for address in addresses if ballast.match_file(address)]
    set_value(settings, EXCLUDED, "\n".join([*patterns, *kept, get_value(settings, EXCLUDED) or ""]))
