"""What Material brings along and no page of the site asks for: it is not published."""

from __future__ import annotations

from fnmatch import fnmatch
from typing import TYPE_CHECKING

from casuskijker.rendering.environment import FRAME

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import File, Files

NEVER_USED = ("*.map", "assets/stylesheets/palette.*")
"""Maps to sources that are not there, and a palette: `theme.palette` has no effect."""

FOR_SEARCH = ("assets/javascripts/lunr/*", "assets/javascripts/workers/*")
"""What MkDocs' own search runs on; a site owner may have that plugin beside ours."""
SEARCH = {"search", "material/search"}


def drop_ballast(files: Files, config: MkDocsConfig) -> None:
    """Leave out of a site what comes from Material's folder and is not used; what the owner has there stays."""
    patterns = NEVER_USED if SEARCH & config.plugins.keys() else (*NEVER_USED, *FOR_SEARCH)
    own = {config.theme.custom_dir, str(FRAME)}
    of_material = {folder for folder in config.theme.dirs if folder not in own}
    for file in list(files):
        if file.src_dir in of_material and _is_ballast(file, patterns, config):
            files.remove(file)


def _is_ballast(file: File, patterns: tuple[str, ...], config: MkDocsConfig) -> bool:
    other_favicon = file.src_uri == "assets/images/favicon.png" != config.theme["favicon"]
    return other_favicon or any(fnmatch(file.src_uri, pattern) for pattern in patterns)
