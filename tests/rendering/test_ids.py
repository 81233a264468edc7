"""Places on pages that readers link to stay: every id that this repository's site had is still there."""

from __future__ import annotations

from functools import cache

import pytest

from casuskijker.domain.site import Site
from casuskijker.rendering import render_site
from tests import PROJECT
from tests.onze_inhoud import read_onze_inhoud

GOLDEN = PROJECT / "tests" / "golden" / "ids.txt"


def read_golden() -> dict[str, list[str]]:
    """Return the ids of every page; a page stands at the start of its line, and its ids below it."""
    pages: dict[str, list[str]] = {}
    for line in GOLDEN.read_text("utf-8").splitlines()[1:]:
        if line.startswith(" "):
            pages[next(reversed(pages))].append(line.strip())
        else:
            pages[line] = []
    return pages


@cache
def ids_of_pages() -> dict[str, list[str]]:
    catalogus = read_onze_inhoud()
    return {pagina.page: pagina.ids for pagina in render_site(Site(catalogus))}


def test_the_golden_list_has_every_page() -> None:
    golden = read_golden()
    assert len(golden) > 200
    assert golden.keys() <= ids_of_pages().keys()


@pytest.mark.parametrize("folder", sorted({page.split("/")[0] for page in read_golden()}))
def test_every_id_of_a_page_stays(folder: str) -> None:
    gone = {
        (page, name)
        for page, names in read_golden().items()
        for name in names
        if page.split("/")[0] == folder and name not in ids_of_pages()[page]
    }
    assert gone == set()


def test_no_page_has_an_id_twice() -> None:
    assert [page for page, names in ids_of_pages().items() if len(names) != len(set(names))] == []
