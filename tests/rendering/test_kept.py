"""Pages that an earlier build kept are those that would be made now; anything else is as if it were not there."""

from __future__ import annotations

import random
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from casuskijker.cache import Cache, pack
from casuskijker.domain.catalogus import Catalogus
from casuskijker.domain.site import Site
from casuskijker.rendering import Paginamaker, render_site
from casuskijker.rendering.kept import SOORT, KeptPages
from casuskijker.rendering.taken import Taak
from tests.rendering.test_paginamaker import AFZENDER, edit_at_random
from tests.rendering.wereld import WERELD

if TYPE_CHECKING:
    from pathlib import Path

    from casuskijker.rendering import Pagina

SITE = Site(WERELD, afzender=AFZENDER)


def build(cache: Cache, site: Site = SITE) -> list[Pagina]:
    """Return the pages of a site as a build makes them that keeps them."""
    maker = Paginamaker(cache)
    paginas = [pagina for taak in maker.begin(site) for pagina in maker.make(taak)]
    maker.keep()
    return paginas


@pytest.fixture
def cache(tmp_path: Path) -> Cache:
    return Cache(tmp_path)


def refuse(*_: object) -> None:
    pytest.fail("die pagina was er al")


def test_of_a_site_that_is_the_same_no_page_is_made(cache: Cache, monkeypatch: pytest.MonkeyPatch) -> None:
    first = build(cache)
    monkeypatch.setattr("casuskijker.rendering.site.render_taak", refuse)
    again = build(cache)
    assert again == first
    assert [(pagina.html, pagina.front_matter) for pagina in again] == [
        (pagina.html, pagina.front_matter) for pagina in first
    ]


@pytest.mark.no_cover
def test_after_any_changes_the_pages_are_those_of_a_build_without_a_cache(cache: Cache) -> None:
    chance, catalogus = random.Random(13), WERELD  # noqa: S311 - the same at every run
    for number in range(8):
        site = Site(catalogus, directory_urls=number != 5, afzender=replace(AFZENDER, naam=f"Naam {number // 6}"))
        assert build(cache, site) == list(render_site(site))
        catalogus = edit_at_random(catalogus, chance, number)


def test_a_maker_goes_on_from_what_was_kept(cache: Cache) -> None:
    build(cache)
    maker = Paginamaker(cache)
    for naam in ("Kijken", "Anders"):
        site = Site(WERELD, afzender=replace(AFZENDER, naam=naam))
        assert [each for taak in maker.begin(site) for each in maker.make(taak)] == list(render_site(site))
    maker.keep()
    assert build(cache) == list(render_site(SITE))


def test_what_is_kept_as_a_page_and_is_none_is_made(cache: Cache) -> None:
    site = Site(Catalogus())
    kept = KeptPages(cache, site)
    for made in (b"x", b"3", b"[3]", b'{"": "Pagina"}'):
        pieces = {repr(taak): b"[]\n" + made for taak in (Taak("licenties"), Taak("zoeken"))}
        cache.write_pieces(SOORT, kept.key, pack(pieces.items()))
        assert build(cache, site) == list(render_site(site))


def test_without_a_cache_nothing_is_kept() -> None:
    Paginamaker().keep()
