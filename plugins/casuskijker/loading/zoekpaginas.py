"""The pages that a zoekwoord can lead to by their address: those by hand that a search finds, and a few of ours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casuskijker.domain.adressen import INGANGEN, url_of
from casuskijker.domain.woordenlijst import fold_term
from casuskijker.loading.reading.files import MAX_TEXT, judge_file
from casuskijker.loading.site_files import list_own_pages
from casuskijker.loading.stempel import stamp
from casuskijker.markdown.front_matter import read_search_wish, split_front_matter

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from casuskijker.loading.bronmappen import Bronmappen
    from casuskijker.loading.stempel import Stempel


class Zoekpaginas:
    """Knows of each page by hand whether a search finds it; it is read again when somebody wrote in it."""

    def __init__(self) -> None:
        """Begin with none read."""
        self._read: dict[Path, tuple[Stempel | None, bool]] = {}

    def list(self, bronmappen: Bronmappen) -> Mapping[str, str]:
        """Return each page by its address from the root of the site, such as `/voor-clienten/`."""
        own = (page for page in list_own_pages(bronmappen.content) if self._is_found(page, bronmappen))
        return {fold_term(f"/{url_of(page, directory_urls=True)}"): page for page in (*INGANGEN, *own)}

    def _is_found(self, page: str, bronmappen: Bronmappen) -> bool:
        file = bronmappen.content / page
        stempel, (earlier, is_found) = stamp(file), self._read.get(file, (None, False))
        if stempel is None or stempel != earlier:
            is_found = _is_found(page, bronmappen)
            self._read[file] = stempel, is_found
        return is_found


def _is_found(page: str, bronmappen: Bronmappen) -> bool:
    file = bronmappen.content / page
    if judge_file(file, within=bronmappen.content, most=MAX_TEXT, path=page):
        return False
    try:
        meta, _ = split_front_matter(file.read_text("utf-8", "replace"))
    except OSError:
        return False
    return read_search_wish(meta) is not None
