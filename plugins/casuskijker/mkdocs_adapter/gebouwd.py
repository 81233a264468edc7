"""What MkDocs made in a whole build, kept for the rounds in which it need not be made again."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from jinja2 import Environment
from mkdocs.structure.files import File, Files, set_exclusions
from mkdocs.structure.pages import Page

from casuskijker.domain.adressen import OVERVIEWS
from casuskijker.mkdocs_adapter.paginas import FinishedPage

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.nav import Navigation

OURS = "casuskijker"
"""What MkDocs says of a file that this plugin made."""


@dataclass
class Gebouwd:
    """The files, the menu and the templates of one whole build.

    `alle` also has the files that nothing links to: they are taken away when all pages have been read.
    """

    config: MkDocsConfig
    files: Files
    nav: Navigation
    env: Environment = field(default_factory=Environment)
    alle: Files = field(init=False)
    in_nav: frozenset[str] = field(init=False)
    _named: frozenset[str] = field(init=False)
    _fresh: dict[str, dict[str, Any]] = field(init=False)

    def __post_init__(self) -> None:
        """Keep pages that must stay the same thing as they are before MkDocs reads them: in the menu, or by hand."""
        self.alle = Files(self.files)
        self.in_nav = frozenset(page.file.src_uri for page in self.nav.pages)
        kept = (file for file in self.files if file.page and (file.src_uri in self.in_nav or not file.generated_by))
        self._named = frozenset(_find_names(self.config.nav))
        self._fresh = {file.src_uri: dict(vars(file.page)) for file in kept}

    def refresh_page(self, file: File) -> Page:
        """Return the page of a file as one that MkDocs has not read yet."""
        if file.page and file.src_uri in self._fresh:
            vars(file.page).clear()
            vars(file.page).update(self._fresh[file.src_uri])
            return file.page
        if isinstance(file.page, FinishedPage):
            return file.page.begin_again(self.config)
        return Page(None, file, self.config)

    def page_of(self, file: File) -> Page:
        """Return the page of a file, which it gets here if it has none."""
        return file.page or Page(None, file, self.config)

    def names_in_nav(self, uri: str) -> bool:
        """Whether the menu has a page, would have it if it were there, or may put it there by itself."""
        return uri in self.in_nav or uri in self._named or (self.config.nav is None and uri in OVERVIEWS)

    def generate(self, uri: str, *, content: bytes | None = None, path: str | None = None) -> File:
        """Return a file that we made, or that stands somewhere else."""
        file: File = File.generated(self.config, uri, content=content, abs_src_path=path)  # type: ignore[call-overload] # one of them
        file.generated_by = OURS
        return file

    def put_file(self, file: File) -> None:
        """Take a file in, in the place of the one of that name."""
        set_exclusions([file], self.config)
        for files in (self.files, self.alle):
            files._src_uris[file.src_uri] = file  # noqa: SLF001 - `append` would lose its place

    def remove_file(self, uri: str) -> None:
        """Let a file go."""
        for files in (self.files, self.alle):
            files._src_uris.pop(uri, None)  # noqa: SLF001 - `remove` raises where one of them does not have it

    def move_to(self, site: Path) -> None:
        """Let all that was written stand in another folder from now on."""
        self.config.site_dir = str(site)
        for file in {*self.files, *self.alle}:
            file.dest_dir = str(site)
            vars(file).pop("abs_dest_path", None)  # which is worked out when it is first asked

    def order_pages(self, uris: Iterable[str]) -> None:
        """Put the pages that we made in this order, behind all else, as in a build from nothing."""
        ordered = [file for uri in uris if (file := self.alle.get_file_from_path(uri)) and file.generated_by == OURS]
        for file in ordered:
            self.remove_file(file.src_uri)
            self.put_file(file)


def _find_names(nav: object) -> Iterator[str]:
    """Yield every page that mkdocs.yml names in its menu."""
    if isinstance(nav, str):
        yield nav
    for each in nav.values() if isinstance(nav, dict) else nav if isinstance(nav, list) else ():
        yield from _find_names(each)
