"""What Material brings along and no page of the site asks for: it is not published."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pathspec.gitignore import GitIgnoreSpec

from casuskijker.rendering.environment import FRAME
from casuskijker.rendering.material import list_ballast

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files


def drop_ballast(files: Files, config: MkDocsConfig) -> None:
    """Leave out of a site what comes from Material's folder and is not used; what the owner has there stays."""
    ballast = GitIgnoreSpec.from_lines(list_ballast(config.plugins, favicon=str(config.theme["favicon"])))
    own = {config.theme.custom_dir, str(FRAME)}
    of_material = {folder for folder in config.theme.dirs if folder not in own}
    for file in list(files):
        if file.src_dir in of_material and ballast.match_file(file.src_uri):
            files.remove(file)
