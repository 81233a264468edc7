"""What a served site is made of, as it lies on the disk now: pages by hand, other files, and what all depends on."""

from __future__ import annotations

import os
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from casuskijker.domain.problem import has_errors
from casuskijker.loading import PAGE_SUFFIXES, Stempel, find_beside, read_own_page, stamp
from casuskijker.rendering.environment import THEME

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import File

    from casuskijker.domain.problem import Problem
    from casuskijker.loading import Bronmappen, EigenPagina

Mark = tuple[int, int, int]
"""When a file was changed, its size and its number on the disk."""
NOT_THERE: Mark = (0, 0, 0)


@dataclass(frozen=True)
class Listing:
    """The names of the pages by hand with the folders that are links, and the marks of all other files."""

    pages: frozenset[str] = frozenset()
    others: Mapping[str, Mark] = field(default_factory=dict)


def list_content(docs_dir: str, bronmappen: Bronmappen) -> Listing:
    """Return what lies among the pages by hand, and beside the texts."""
    pages: list[str] = []
    others: dict[str, Mark] = {}
    for folder, folders, names in os.walk(docs_dir, followlinks=True):
        folders[:] = [name for name in folders if not name.startswith(".")]
        pages += (path for name in folders if os.path.islink(path := os.path.join(folder, name)))  # noqa: PTH114, PTH118 - a thousand times
        for name in names:
            path = os.path.join(folder, name)  # noqa: PTH118 - a thousand times
            if name.startswith("."):
                continue
            if os.path.splitext(name)[1].lower() in PAGE_SUFFIXES:  # noqa: PTH122 - a thousand times
                pages.append(path)
            else:
                others[path] = mark(path)
    others |= {str(bestand.file): mark(bestand.file) for bestand in find_beside(bronmappen)}
    return Listing(frozenset(pages), others)


def mark(path: str | Path) -> Mark:
    """Return how a file is now."""
    try:
        found = os.stat(path)  # noqa: PTH116 - a thousand times
    except OSError:
        return NOT_THERE
    return (found.st_mtime_ns, found.st_size, found.st_ino)


@dataclass(frozen=True)
class Vooraf:
    """How all was before a whole build read it: what changes while it builds, is a change after it."""

    listing: Listing
    tops: tuple[str, ...]
    settings: Mapping[str, Mark]

    @property
    def is_past(self) -> bool:
        """Whether something changed that a site must be built whole for."""
        return self.renew() != self

    def renew(self) -> Vooraf:
        """Return this with what a site must be built whole for as it is now."""
        return replace(self, settings=mark_all(self.tops))


def look_ahead(config: MkDocsConfig, bronmappen: Bronmappen) -> Vooraf:
    """Return how all is now: settings, what runs in a build, and what an owner has MkDocs watch besides."""
    modules: Mapping[str, object] = config["hooks"]
    hooks = [str(getattr(module, "__file__", "")) for module in modules.values()]
    tops = {config.config_file_path, config.theme.custom_dir or "", str(THEME), *hooks, *config.watch} - {""}
    ordered = tuple(sorted(tops))
    return Vooraf(list_content(config.docs_dir, bronmappen), ordered, mark_all(ordered))


def mark_all(tops: Iterable[str]) -> dict[str, Mark]:
    """Return how files are now, and all that is in folders."""
    return {path: mark(path) for top in tops for path in (top, *_list_below(top))}


def _list_below(top: str) -> Iterator[str]:
    for folder, _, names in os.walk(top):
        yield from (os.path.join(folder, name) for name in names)  # noqa: PTH118 - as above


class EigenPaginas:
    """The pages by hand as they were read; one that did not change is not read again."""

    def __init__(self, files: Iterable[File] = (), bronmappen: Bronmappen | None = None) -> None:
        """Read all of them."""
        self._bronmappen = bronmappen
        self._paths = {file.src_uri: Path(file.abs_src_path) for file in files if file.abs_src_path}
        self._read: dict[str, tuple[Stempel | None, EigenPagina]] = {}
        self.find_changed()

    @property
    def problems(self) -> list[Problem]:
        """What is wrong with them."""
        return [problem for _, own in self._read.values() for problem in own.problems]

    @property
    def texts(self) -> list[tuple[str, str]]:
        """The text of each with its name."""
        return [(uri, own.text) for uri, (_, own) in self._read.items()]

    @property
    def files(self) -> Mapping[str, tuple[Path, str]]:
        """The file and the text of each by its name."""
        return {uri: (self._paths[uri], own.text) for uri, (_, own) in self._read.items()}

    @property
    def uris(self) -> list[str]:
        """Their names."""
        return list(self._paths)

    def find_changed(self) -> list[str]:
        """Read what changed, and return the names of the pages that say something else now."""
        return [uri for uri, path in self._paths.items() if self._reread(uri, path)]

    def _reread(self, uri: str, path: Path) -> bool:
        earlier, stempel = self._read.get(uri), stamp(path)
        if self._bronmappen is None or (earlier and stempel and earlier[0] == stempel):
            return False
        self._read[uri] = stempel, read_own_page(path, self._bronmappen)
        return earlier is None or earlier[1] != self._read[uri][1]

    def give(self, file: File) -> None:
        """Let MkDocs read a page; of one that it could not read it gets what can be read.

        So a served site stays up, and no pipe or device is opened.
        """
        if file.src_uri not in self._read:
            return
        _, own = self._read[file.src_uri]
        if has_errors(own.problems):
            file.content_string = own.text
        else:
            file._content = None  # noqa: SLF001 - nothing else undoes the line above
        file.abs_src_path = str(self._paths[file.src_uri])  # whose text it is, also where MkDocs does not read it
