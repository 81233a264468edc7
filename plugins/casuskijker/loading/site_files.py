"""What a link can lead to: the pages of the site, and the other files beside its texts."""

from __future__ import annotations

import os
import posixpath
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from casuskijker.domain import adressen
from casuskijker.loading.reading.documents import exists
from casuskijker.loading.reading.near import find_nearest

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from casuskijker.domain.woordenlijst import Term, Woordenlijst
    from casuskijker.loading.bronmappen import Bronmappen
    from casuskijker.loading.reading.documents import Source


PAGE_OF: Mapping[str, Callable[[str], str]] = {
    "casussen": adressen.page_of_casus,
    "kijkramen": adressen.page_of_kijkraam,
    "werkvormen": adressen.page_of_werkvorm,
    "lessen": adressen.page_of_les,
}
"""The page of a text, by the folder that it is in."""


@dataclass(frozen=True, slots=True)
class SiteFiles:
    """The pages by every address an author may write, each with the address it has on the site; folders by theirs."""

    pages: Mapping[str, str]
    folders: Mapping[str, Path]
    _listed: dict[Path, Collection[str]] = field(default_factory=dict)

    def has_file(self, address: str) -> bool:
        """Whether a file stands here that is no page, in the folder of the text itself or among the own pages."""
        head, _, rest = address.partition("/")
        files = [self.folders[""] / address]
        if head in self.folders:
            files.append(self.folders[head] / rest)
        return any(self._is_there(file) for file in files)

    def _is_there(self, file: Path) -> bool:
        """Whether there is such a file, and called so: to Windows and macOS Foto.jpg is foto.JPG too, to a host not."""
        is_file = os.path.isfile(file)  # noqa: PTH113 - Path.is_file raises on a name that is too long
        return is_file and file.name in self._names_in(file.parent) and file.parent.name in self._names_above(file)

    def _names_above(self, file: Path) -> Collection[str]:
        """Return the names that the folder of a file may have; what a folder of the site is called, its owner says."""
        folder = file.parent
        return (folder.name,) if folder in self.folders.values() else self._names_in(folder.parent)

    def _names_in(self, folder: Path) -> Collection[str]:
        if folder not in self._listed:
            self._listed[folder] = _list_names(folder)
        return self._listed[folder]

    def find_nearest(self, address: str) -> str | None:
        """Return the address that looks most like this one: of a page, or for a picture of a file beside it."""
        stem, suffix = posixpath.splitext(posixpath.basename(address))
        _, _, below = address.partition("/")
        if below in self.pages:  # the author named the folder with pages, which is no part of their address
            return self.pages[below]
        if suffix in {"", ".md"}:
            by_stem = {posixpath.splitext(posixpath.basename(page))[0]: page for page in self.pages.values()}
            nearest = find_nearest(stem, by_stem)
            return nearest and by_stem[nearest]
        nearest = find_nearest(stem + suffix, self._list_beside(address))
        return nearest and posixpath.join(posixpath.dirname(address), nearest)

    def _list_beside(self, address: str) -> list[str]:
        """Return the names of the files in the folder that the address names, pages apart."""
        head, _, rest = address.partition("/")
        folder = self.folders.get(head, self.folders[""])
        names = _list_names(folder / posixpath.dirname(rest))
        return [name for name in names if not name.endswith(".md")]


def list_site_files(
    bronmappen: Bronmappen,
    *,
    texts: Mapping[str, Sequence[Source]],
    woordenlijst: Woordenlijst,
    listed: Iterable[str],
) -> SiteFiles:
    """Return what a link can lead to; `texts` are by their folder, `listed` are the pages of what a list holds."""
    pages = {page: page for page in (*list_own_pages(bronmappen.content), *adressen.FIXED_PAGES)}
    pages |= {
        adressen.page_for_docent(source.slug): adressen.page_for_docent(source.slug) for source in texts["casussen"]
    }
    pages |= {page: page for page in listed}
    pages |= _term_pages(woordenlijst.actoren.items, adressen.page_of_actor)
    pages |= _term_pages(woordenlijst.sleutelwoorden.items, adressen.page_of_sleutelwoord)
    for folder, sources in texts.items():
        pages |= _source_pages(sources, PAGE_OF[folder])
    folders = {"": bronmappen.content, **{name: getattr(bronmappen, name) for name in adressen.TEXT_FOLDERS}}
    return SiteFiles(pages, folders)


def _list_names(folder: Path) -> Collection[str]:
    try:
        return os.listdir(folder)  # noqa: PTH208
    except (OSError, ValueError):
        return []


def list_own_pages(content: Path) -> Iterator[str]:
    """Yield the pages by hand by the address of their file in the folder that holds them."""
    if not exists(content):
        return
    for folder, _, names in os.walk(content):
        relative = os.path.relpath(folder, content).replace(os.sep, "/")
        yield from (posixpath.normpath(f"{relative}/{name}") for name in names if name.endswith(".md"))


def _term_pages(terms: Iterable[Term], page_of: Callable[[str], str]) -> dict[str, str]:
    return {page_of(term.slug): page_of(term.slug) for term in terms}


def _source_pages(sources: Iterable[Source], page_of: Callable[[str], str]) -> dict[str, str]:
    """Return the pages by the name of the file, which may have a number, and by their address."""
    pages = {}
    for source in sources:
        pages[page_of(source.file.stem)] = pages[page_of(source.slug)] = page_of(source.slug)
    return pages
