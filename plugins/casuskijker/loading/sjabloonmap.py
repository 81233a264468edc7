"""The folder with templates of who keeps a site: MkDocs also publishes what lies in it and is no template."""

from __future__ import annotations

import os
from fnmatch import fnmatch
from pathlib import Path
from typing import TYPE_CHECKING

from casuskijker.loading.bestanden import PAGE_SUFFIXES, Bestand
from casuskijker.loading.reading import messages as m
from casuskijker.loading.reading.documents import path_from
from casuskijker.loading.reading.files import MAX_TEXT, judge_file

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from casuskijker.domain.problem import Problem

OF_THEME = (".*", "*/.*", "*.py", "*.pyc", "*.html", "*readme*", "mkdocs_theme.yml", "locales/*", "sitemap.xml")
"""What MkDocs itself keeps off the site, or makes a page of."""


def find_in_sjabloonmap(custom_dir: Path | None, folders: Iterable[Path]) -> Iterator[Bestand]:
    """Yield the files in it that MkDocs would copy; one that replaces a file of the theme is asked for by its name.

    `folders` has the files of the theme.
    """
    below = [*folders]
    for file in _walk(custom_dir):
        address = file.relative_to(custom_dir or file).as_posix()
        if not is_of_theme(address) and file.is_file():
            yield bestand_of_theme(address, custom_dir or file, below)


def bestand_of_theme(address: str, custom_dir: Path, folders: Iterable[Path]) -> Bestand:
    """Return a file in this folder as one that a link may lead to."""
    is_wanted = any((folder / address).is_file() for folder in folders)
    return Bestand(address, custom_dir / address, custom_dir, is_wanted=is_wanted)


def is_of_theme(address: str) -> bool:
    """Whether a file is a template, or another file that MkDocs does not copy."""
    return Path(address).suffix.lower() in PAGE_SUFFIXES or any(fnmatch(address.lower(), each) for each in OF_THEME)


def find_leaving_templates(custom_dir: Path | None, *, root: Path) -> Iterator[Problem]:
    """Yield an error for every template that is a link to something outside the folder: it would become a page."""
    for file in _walk(custom_dir):
        if is_of_theme(file.relative_to(custom_dir or file).as_posix()):
            refusal = judge_file(file, within=custom_dir or file, most=MAX_TEXT, path=path_from(root, file))
            if refusal and refusal.code == m.BUITEN_DE_MAP.code:
                yield refusal


def _walk(folder: Path | None) -> Iterator[Path]:
    for above, folders, names in os.walk(folder) if folder else ():
        folders.sort()
        yield from (Path(above, name) for name in sorted(names))
