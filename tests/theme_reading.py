"""What themes consist of, read once for all processes of a run: that takes half the time of a small site.

A program that a test runs as a shell does, reads it itself.
"""

from __future__ import annotations

import os
from functools import cache, partial
from pathlib import Path

from jinja2 import Environment, FileSystemBytecodeCache, FileSystemLoader

from casuskijker.cache import choose_cache


def read_themes_once() -> None:
    """Keep each template as it was compiled, and walk past the 14,000 icons of Material, which MkDocs leaves out."""
    FileSystemLoader.list_templates = _list_what_shows  # type: ignore[assignment, method-assign] # it is given its loader
    if folder := choose_cache(wanted=True, root=Path.cwd()).folder:
        find = partial(_find_compiled, folder / "sjablonen")
        Environment.bytecode_cache = property(find, lambda *_: None)  # type: ignore[assignment] # whatever it is given


def _find_compiled(folder: Path, environment: Environment) -> FileSystemBytecodeCache:
    """Return where an environment keeps them: another kind makes something else of the same template."""
    made_so = (environment.autoescape, environment.trim_blocks, environment.lstrip_blocks, *environment.extensions)
    return _open_folder(folder, "-".join(map(str, made_so)))


@cache
def _open_folder(folder: Path, kind: str) -> FileSystemBytecodeCache:
    folder.mkdir(parents=True, exist_ok=True)
    return FileSystemBytecodeCache(str(folder), f"{kind}-%s")


def _list_what_shows(loader: FileSystemLoader) -> list[str]:
    """Return the names of templates that do not begin with a dot, nor do their folders."""
    found: set[str] = set()
    for place in loader.searchpath:
        for folder, folders, files in os.walk(place):
            folders[:] = [name for name in folders if not name.startswith(".")]
            within = Path(folder).relative_to(place)
            found.update((within / name).as_posix() for name in files if not name.startswith("."))
    return sorted(found)
