"""Finished pages and assets as files of MkDocs, next to the pages that a site owner wrote by hand."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs.structure.files import File, InclusionLevel

from casuskijker.domain import adressen
from casuskijker.loading import find_beside, list_in_voet, path_from
from casuskijker.mkdocs_adapter.reporting import log
from casuskijker.rendering import render_api, render_headers, render_outside, write_front_matter

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files

    from casuskijker.domain.site import Site
    from casuskijker.loading import Bronmappen
    from casuskijker.mkdocs_adapter.inhoud import Inhoud
    from casuskijker.rendering import Assets, Beschreven, Documenten, Pagina


class PaginaFile(File):
    """The file of a page, of which the text is written when somebody asks: of a page outside the menu hardly ever."""

    write: Callable[[], str] | None = None
    _said: str | bytes | None = None

    @property
    def _content(self) -> str | bytes | None:  # where MkDocs keeps the text of a file
        if self.write:
            self._said, self.write = self.write(), None
        return self._said

    @_content.setter
    def _content(self, value: str | bytes | None) -> None:
        self._said, self.write = value, None


def create_files(
    inhoud: Inhoud, bronmappen: Bronmappen, config: MkDocsConfig, *, paginas: Sequence[Pagina], assets: Assets
) -> Iterator[File]:
    """Yield everything that the plugin adds to the site; a page has its front matter, and no text for Markdown."""
    for pagina in paginas:
        yield file_of_pagina(pagina, bronmappen, config)
    made = render_files(inhoud.site, config, paginas=paginas, documenten=inhoud.documenten)
    for address, content in {**assets.files, **made}.items():
        file = File.generated(config, address, content=content)
        file.abs_src_path = str(bronmappen.settings)
        yield file
    for bestand in find_beside(bronmappen):
        yield File.generated(config, bestand.address, abs_src_path=str(bestand.file))


def render_files(
    site: Site,
    config: MkDocsConfig,
    *,
    paginas: Iterable[Pagina],
    beschreven: Beschreven | None = None,
    documenten: Documenten,
) -> dict[str, bytes]:
    """Return what is made of the content beside its pages, by its address; what was made before is not made again."""
    api = {address: text.encode() for address, text in render_api(site, beschreven).items()}
    said = {adressen.HEADERS: render_headers(site).encode(), **render_outside(site)}
    docs = Path(config.docs_dir)  # what an owner says there in the place of one of these, goes for it
    said = {address: content for address, content in said.items() if not (docs / address).exists()}
    return api | documenten.make(paginas, site) | said


def file_of_pagina(pagina: Pagina, bronmappen: Bronmappen, config: MkDocsConfig) -> File:
    """Return the file of MkDocs for a page."""
    inclusion = InclusionLevel.INCLUDED if _belongs_in_nav(pagina, config) else InclusionLevel.NOT_IN_NAV
    file = PaginaFile.generated(config, pagina.page, content="", inclusion=inclusion)
    if isinstance(file, PaginaFile):
        file.write = partial(write_front_matter, pagina.gegevens)  # which holds no page
    # Other plugins ask of which file a page is made: dates in git, feeds, languages. A page of many is one of the site.
    file.abs_src_path = str(bronmappen.root / pagina.source if pagina.source else bronmappen.settings)
    file.edit_uri = _edit_uri(pagina, bronmappen) if pagina.source else None
    return file


def _belongs_in_nav(pagina: Pagina, config: MkDocsConfig) -> bool:
    """Whether MkDocs may put the page in a nav it makes itself: overviews, when the site owner wrote no nav.

    A thousand casussen in the nav would make every page carry them all: 99 seconds to build against 19.
    """
    return config.nav is None and pagina.page in adressen.OVERVIEWS


def _edit_uri(pagina: Pagina, bronmappen: Bronmappen) -> str:
    """Return the source file relative to docs_dir, because `edit_uri` of mkdocs.yml ends there."""
    return path_from(bronmappen.content, bronmappen.root / str(pagina.source))


def keep_out_of_menu(files: Files, settings: Path, config: MkDocsConfig) -> None:
    """Have MkDocs miss no page in the menu that an owner chose to have in the foot of every page."""
    for page in list_in_voet(settings) if config.nav is not None else ():
        file = files.get_file_from_path(page)
        if file and file.inclusion is InclusionLevel.INCLUDED:
            file.inclusion = InclusionLevel.NOT_IN_NAV


def add_files(files: Files, extra: Iterator[File]) -> Files:
    """Return the files with these added; a page by hand at such an address is told, and keeps its place."""
    for file in extra:
        if files.get_file_from_path(file.src_uri):
            log.warning("%s is met de hand geschreven; de pagina die casuskijker daar maakt, vervalt.", file.src_uri)
        else:
            files.append(file)
    return files
