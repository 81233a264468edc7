"""One page as MkDocs makes it, with every plugin that has a say in a page; written only when it is another one."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, overload

from mkdocs.commands.build import _build_page, _populate_page
from mkdocs.structure.files import InclusionLevel

from casuskijker.mkdocs_adapter.serve.stand import LATE, WholeError

if TYPE_CHECKING:
    from mkdocs.structure.files import File, Files

    from casuskijker.mkdocs_adapter.published import Publicatie
    from casuskijker.mkdocs_adapter.serve.schrijver import Schrijver
    from casuskijker.mkdocs_adapter.serve.stand import Stand


class Paginabouw:
    """Makes single pages of a site."""

    def __init__(self, stand: Stand, publicatie: Publicatie, schrijver: Schrijver) -> None:
        """Work for this site."""
        self._stand = stand
        self._publicatie = publicatie
        self._schrijver = schrijver

    def read(self, uri: str) -> None:
        """Let MkDocs read a page."""
        stand = self._stand
        gebouwd = stand.gebouwd
        file = gebouwd.alle.src_uris[uri]
        stand.own.give(file)
        page = gebouwd.refresh_page(file)
        self._publicatie.links.forget_page(uri)
        stand.to_write[uri] = False
        _populate_page(page, gebouwd.config, gebouwd.alle)
        self._publicatie.silence_leaks([file], gebouwd.config)

    def write(self, uri: str) -> None:
        """Put a page together and in its place, if that is still to be done.

        Raises:
            WholeError: When it turns out to have an error, which stands above the pages that come after it.
        """
        stand = self._stand
        if uri not in stand.to_write:
            return
        file = stand.gebouwd.alle.src_uris[uri]
        is_excluded = file.inclusion.is_excluded()
        if stand.to_write[uri] or is_excluded:  # what is not published gets a mark in its text at each time
            self.read(uri)
        self._put_together(file, is_excluded=is_excluded)
        del stand.to_write[uri]
        if self._publicatie.is_late:
            raise WholeError(LATE)

    def report_anchors(self) -> None:
        """Say which links of the pages by hand lead to a place that is not there: it may be of another page."""
        gebouwd = self._stand.gebouwd
        self._publicatie.links.forget_places()
        for uri in self._stand.own.uris:
            file = gebouwd.alle.get_file_from_path(uri)
            if file and file.page and uri in self._stand.uri_of.values():
                file.page.validate_anchor_links(files=gebouwd.alle, log_level=gebouwd.config.validation.links.anchors)

    def _put_together(self, file: File, *, is_excluded: bool) -> None:
        gebouwd, beside = self._stand.gebouwd, self._schrijver.beside / "pagina"
        target = beside / file.dest_uri
        file.abs_dest_path = str(target)
        try:
            page = gebouwd.page_of(file)
            _build_page(page, gebouwd.config, _Pages(gebouwd.files), gebouwd.nav, gebouwd.env, excluded=is_excluded)
        finally:
            del file.abs_dest_path
        if target.exists():
            self._schrijver.move(target, file.dest_uri)
        else:
            self._schrijver.remove(file.dest_uri)


class _Pages(Sequence["File"]):
    """All pages of a site, for a plugin that asks; to gather them takes longer than most pages, and hardly any does."""

    def __init__(self, files: Files) -> None:
        self._files = files

    @cached_property
    def _gathered(self) -> Sequence[File]:
        return self._files.documentation_pages(inclusion=InclusionLevel.is_in_serve)

    @overload
    def __getitem__(self, index: int) -> File: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[File]: ...
    def __getitem__(self, index: int | slice) -> File | Sequence[File]:
        return self._gathered[index]

    def __len__(self) -> int:
        return len(self._gathered)
