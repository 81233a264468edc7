"""How far a served site is: what it shows, and what must still be made of it."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs.structure.files import InclusionLevel

from casuskijker.loading import path_from
from casuskijker.mkdocs_adapter.files import render_files
from casuskijker.mkdocs_adapter.gebouwd import OURS
from casuskijker.mkdocs_adapter.serve.bronnen import NOT_THERE, mark_all
from casuskijker.mkdocs_adapter.serve.kader import describe_frame

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from mkdocs.structure.files import File, Files

    from casuskijker.domain.site import Site
    from casuskijker.loading import Bronmappen
    from casuskijker.mkdocs_adapter.gebouwd import Gebouwd
    from casuskijker.mkdocs_adapter.publishing import PublishingPlugin
    from casuskijker.mkdocs_adapter.serve.bronnen import EigenPaginas, Listing, Mark, Vooraf
    from casuskijker.rendering import Pagina
    from casuskijker.rendering.taken import Taak

Bestanden = dict[str, tuple[str, "Mark"]]
"""The files of authors that are published, by their place on the site: where they come from, and how they were."""


LATE = "een fout was pas te zien op een pagina die al gemaakt was"


class WholeError(Exception):
    """Only a build of the whole site is sure to be right; the sentence says why."""


class SettingsError(WholeError):
    """What every page is made with is another one; until there is a new site, the one that is there is as it was."""


@dataclass
class Stand:
    """What a site shows, round after round, since MkDocs built all of it."""

    gebouwd: Gebouwd
    site: Site
    vooraf: Vooraf
    own: EigenPaginas
    listing: Listing
    linked: frozenset[str]
    bestanden: Bestanden
    frame: tuple[object, ...]
    generated: Mapping[str, bytes]
    made: dict[Taak, tuple[Pagina, ...]]
    taken: list[Taak]
    to_make: dict[Taak, None] = field(default_factory=dict)
    to_write: dict[str, bool] = field(default_factory=dict)
    """Pages that must be put together again, and whether MkDocs must read them first."""
    marks: dict[str, Mark] = field(default_factory=dict)
    """How the files of authors were when they were last read."""
    changed: set[str] = field(default_factory=set)
    """Which of those were others in the last round than before, by their paths in the site's folder."""
    is_done: bool = True
    """Whether all that the last round asked for is there."""

    def __post_init__(self) -> None:
        """Know what each page was made for, and where it is written."""
        self.taak_of = {pagina.page: taak for taak, paginas in self.made.items() for pagina in paginas}
        self.shown = list(self.paginas)
        self.uri_of = {file.dest_uri: file.src_uri for file in _list_pages(self.gebouwd.alle)}

    def read_again(self, uris: Iterable[str]) -> None:
        """Let MkDocs read pages once more."""
        self.to_write |= dict.fromkeys(uris, True)

    def find_changed(self, bronmappen: Bronmappen) -> None:
        """Find which files of authors are others than the last time; before they are read, since they may change on."""
        tops = frozenset(map(str, (self.gebouwd.config.docs_dir, *bronmappen.folders, *bronmappen.lists)))
        before, self.marks = self.marks, mark_all(tops)
        differ = {Path(path) for path, _ in before.items() ^ self.marks.items()}
        files = (path for path in differ if not (path.is_dir() or _is_of_editor(path)))
        self.changed.update(path_from(bronmappen.root, path) for path in files)

    def is_gone(self, uri: str) -> bool:
        """Whether a page is one that the site had, and nothing makes any more."""
        file = self.gebouwd.alle.get_file_from_path(uri)
        taak = self.taak_of.get(uri)
        if taak is None or file is None or file.generated_by != OURS:
            return False
        return taak not in self.taken or uri not in {pagina.page for pagina in self.made.get(taak, ())}

    def forget_gone(self) -> None:
        """Know nothing of what nothing asks for any more: of its pages some went, so if it comes back all are new."""
        self.made = {taak: self.made[taak] for taak in self.taken if taak in self.made}

    @property
    def new(self) -> list[Taak]:
        """What is to be made for the first time."""
        return [taak for taak in self.to_make if taak not in self.made]

    @property
    def paginas(self) -> dict[str, Pagina]:
        """Every page that was made, by its address, in the order of the site."""
        made = (self.made[taak] for taak in self.taken if taak in self.made)
        return {pagina.page: pagina for paginas in made for pagina in paginas}


def take_stand(plugin: PublishingPlugin, vooraf: Vooraf) -> Stand:
    """Return how a site is that was just built whole."""
    gebouwd, inhoud = plugin.gebouwd, plugin.inhoud
    stand = Stand(
        gebouwd=gebouwd,
        site=inhoud.site,
        vooraf=vooraf,
        own=inhoud.own,
        listing=vooraf.listing,
        linked=plugin.publicatie.linked,
        bestanden=list_bestanden(gebouwd, gebouwd.files, vooraf.listing, bronmappen=plugin.publicatie.bronmappen),
        frame=describe_frame(gebouwd.config, gebouwd.nav),
        generated=render_files(
            inhoud.site,
            gebouwd.config,
            paginas=inhoud.paginas,
            beschreven=inhoud.beschreven,
            documenten=inhoud.documenten,
        ),
        made=dict(inhoud.made),
        taken=list(inhoud.made),
    )
    stand.find_changed(plugin.publicatie.bronmappen)
    return stand


def _is_of_editor(path: Path) -> bool:
    """Whether a program keeps a file beside the one that somebody writes, for as long as that takes."""
    return path.name.startswith((".", "#")) or path.name.endswith(("~", ".tmp"))


def list_bestanden(gebouwd: Gebouwd, files: Files, listing: Listing, *, bronmappen: Bronmappen) -> Bestanden:
    """Return the files of authors that are published."""
    tops = (gebouwd.config.docs_dir, *bronmappen.folders)
    folders = tuple(f"{top}{os.sep}" for top in tops)
    return {
        file.dest_uri: (path, listing.others.get(path, NOT_THERE))
        for file in files
        if not file.is_documentation_page() and (path := file.abs_src_path or "").startswith(folders)
    }


def _list_pages(files: Files) -> list[File]:
    return list(files.documentation_pages(inclusion=InclusionLevel.is_in_serve))
