"""Other plugins beside ours: which of them must see a whole build after each change."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.plugins import BasePlugin

OF_WHOLE_BUILD = ("pre_build", "files", "nav", "env", "post_build")
"""What MkDocs calls once in a build. Of all plugins of MkDocs and Material that listen there, none can do without: they
make pages, a menu or an index out of the whole."""


def find_forcing(config: MkDocsConfig, ours: BasePlugin[Any]) -> list[str]:
    """Return the names of the plugins and hooks that listen to what happens once in a build."""
    return sorted(dict.fromkeys(_find(config, ours)))


def _find(config: MkDocsConfig, ours: BasePlugin[Any]) -> Iterator[str]:
    for event in OF_WHOLE_BUILD:
        for method in config.plugins.events[event]:
            if getattr(method, "__self__", None) is not ours:
                yield config.plugins._event_origins.get(method) or method.__module__  # noqa: SLF001 - it says so nowhere else
