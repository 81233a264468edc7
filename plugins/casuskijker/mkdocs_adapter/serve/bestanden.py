"""The files of authors that are no pages, on a served site: what is linked comes, what nothing links to goes."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs.structure.files import Files, get_files

from casuskijker.loading import find_beside
from casuskijker.mkdocs_adapter.gebouwd import OURS
from casuskijker.mkdocs_adapter.serve.stand import WholeError, list_bestanden

if TYPE_CHECKING:
    from collections.abc import Iterable

    from casuskijker.mkdocs_adapter.published import Publicatie
    from casuskijker.mkdocs_adapter.serve.schrijver import Schrijver
    from casuskijker.mkdocs_adapter.serve.stand import Stand


def publish_bestanden(stand: Stand, publicatie: Publicatie, schrijver: Schrijver) -> None:
    """Publish what is published now that pages have their links, and take away what is not."""
    gebouwd = stand.gebouwd
    gebouwd.files = Files(gebouwd.alle)
    publicatie.finish_files(gebouwd.files, gebouwd.config)
    bestanden = list_bestanden(gebouwd, gebouwd.files, stand.listing, bronmappen=publicatie.bronmappen)
    for place in stand.bestanden.keys() - bestanden.keys():
        schrijver.remove(place)
    for place, (path, mark) in bestanden.items():
        if stand.bestanden.get(place) != (path, mark):
            schrijver.put(place, Path(path).read_bytes())
    stand.bestanden = bestanden


def find_bestanden(stand: Stand, publicatie: Publicatie) -> None:
    """Let MkDocs know the files as they are now, published or not: pages may link to them.

    Raises:
        WholeError: When a file takes the place of one that is not an author's.
    """
    gebouwd = stand.gebouwd
    earlier = list_bestanden(gebouwd, gebouwd.alle, stand.listing, bronmappen=publicatie.bronmappen)
    now = {file.src_uri: file for file in get_files(gebouwd.config) if not file.is_documentation_page()}
    beside = {bestand.address: bestand for bestand in find_beside(publicatie.bronmappen)}
    for uri in now.keys() & beside.keys():
        raise WholeError(f"{uri} is er twee keer")
    now |= {uri: gebouwd.generate(uri, path=str(bestand.file)) for uri, bestand in beside.items()}
    _refuse_replacing(stand, now.keys() ^ earlier.keys(), of_authors=earlier.keys())
    for uri in earlier:
        gebouwd.remove_file(uri)
    for file in now.values():
        gebouwd.put_file(file)


def _refuse_replacing(stand: Stand, uris: Iterable[str], *, of_authors: Iterable[str]) -> None:
    """Leave a file that stands in the place of another, of ours or of the theme, to a whole build."""
    known = {*stand.generated} | {file.src_uri for file in stand.gebouwd.alle if file.generated_by == OURS} - {
        *of_authors
    }
    for uri in uris:
        in_theme = any(os.path.isfile(os.path.join(folder, uri)) for folder in stand.gebouwd.config.theme.dirs)  # noqa: PTH113, PTH118 - as MkDocs looks
        if uri in known or in_theme:
            raise WholeError(f"{uri} komt in de plaats van een ander bestand, of andersom")
