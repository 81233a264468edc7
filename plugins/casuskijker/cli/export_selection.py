"""Which files of the site owner go along in an export: those that MkDocs builds.

What `exclude_docs` and `draft_docs` name stays behind, and not only in the build: a draft that another generator
publishes by accident cannot be taken back.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import yaml
from pathspec.gitignore import GitIgnoreSpec

from casuskijker.cli.parser import WrongUseError
from casuskijker.cli.settings import LEFT_OUT, get_node, place_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

ALWAYS_LEFT_OUT = (".*", "/templates/")
"""What MkDocs leaves out by itself; `exclude_docs` comes after it, and may take it back."""


class Selection:
    """Says of every file below docs_dir whether it is part of the site."""

    def __init__(self, content: Path, patterns: Iterable[GitIgnoreSpec]) -> None:
        """Take docs_dir, and the patterns of which any one keeps a file out."""
        self._content = content
        self._patterns = tuple(patterns)

    def keeps(self, path: Path) -> bool:
        """Whether a file is part of the site; where there is an index, a README in its folder is not."""
        address = path.relative_to(self._content).as_posix()
        if any(pattern.match_file(address) for pattern in self._patterns):
            return False
        index = path.with_name("index.md")
        return path.name != "README.md" or not (index.exists() and self.keeps(index))

    def list_pages(self) -> Iterator[Path]:
        """Yield the files of the pages that are written by hand."""
        return (path for path in sorted(self._content.rglob("*.md")) if not path.is_dir() and self.keeps(path))


def read_selection(settings: yaml.Node | None, content: Path) -> Selection:
    """Return what the settings of the site in this folder choose."""
    excluded, drafts = (_read_patterns(settings, key) for key in LEFT_OUT)
    return Selection(content, (GitIgnoreSpec.from_lines(ALWAYS_LEFT_OUT) + excluded, drafts))


def _read_patterns(settings: yaml.Node | None, key: str) -> GitIgnoreSpec:
    node = get_node(settings, key)
    if not isinstance(node, yaml.ScalarNode):
        return GitIgnoreSpec.from_lines(())
    try:
        return GitIgnoreSpec.from_lines(node.value.splitlines())
    except ValueError as error:
        message = f"{place_of(node)}: een patroon bij '{key}' is niet te lezen."
        raise WrongUseError(message) from error
