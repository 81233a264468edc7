"""The exact text of one page of every kind; a change in a template shows here as it will be in the site."""

from __future__ import annotations

import pytest

from casuskijker.domain.adressen import page_of_kijkraam
from casuskijker.domain.site import Site
from casuskijker.rendering import render_site
from tests import PROJECT
from tests.rendering.golden import RENEW, assert_golden
from tests.rendering.wereld import WERELD

FOLDER = PROJECT / "tests" / "golden" / "paginas"
PAGES = (
    "casussen/index.md",
    "kijkramen/index.md",
    "actoren/index.md",
    "sleutelwoorden/index.md",
    "begrippen/index.md",
    "onderwerpen/index.md",
    "onderwerpen/hulp-geven.md",
    "verhalen/index.md",
    "docent/index.md",
    "spanningsvelden/index.md",
    "leerroutes/index.md",
    "plaat.md",
    "kaarten.md",
    "bladen/index.md",
    "bladen/mijn-week.md",
    "naast-elkaar/index.md",
    "naast-elkaar/sleutel-en-schrift.md",
    "werkvormen/index.md",
    "werkvormen/doorvragen.md",
    "verbanden/index.md",
    "zoeken/index.md",
    "casussen/de-sleutel.md",
    "casussen/de-sleutel/eenvoudig.md",
    "docent/casussen/de-sleutel.md",
    "docent/lessen/de-sleutel/les-45.md",
    "lessen/de-sleutel/les-45.md",
    "lessen/de-sleutel/les-45/scherm.md",
    "werkvormen/doorvragen/scherm.md",
    "l/8hhy.md",
    *(page_of_kijkraam(kijkraam.slug) for kijkraam in WERELD.kijkramen),
    "kijkramen/aandacht/eenvoudig.md",
    "leerroutes/eerst-kijken.md",
    "actoren/wijkverpleegkundige.md",
)
RENDERED = {pagina.page: pagina.inhoud for pagina in render_site(Site(WERELD))}


@pytest.mark.parametrize("page", PAGES)
def test_the_page_is_what_it_was(page: str) -> None:
    assert_golden(RENDERED[page], FOLDER / page, test="tests/rendering/test_gouden_paginas.py")


def test_every_golden_page_is_compared() -> None:
    assert {path.relative_to(FOLDER).as_posix() for path in FOLDER.rglob("*") if path.is_file()} == set(PAGES)


def test_a_difference_shows_both_and_says_how_to_renew(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(RENEW, raising=False)
    with pytest.raises(AssertionError) as caught:
        assert_golden("# Andere titel\n", FOLDER / "casussen" / "index.md", test="tests/x.py")
    message = str(caught.value)
    assert "tests/golden/paginas/casussen/index.md is anders dan wat er nu uitkomt." in message
    assert "GOLDEN_BIJWERKEN=1 pytest tests/x.py" in message
    assert '-<h1 id="casussen">Casussen en andere verhalen</h1>' in message
    assert "+# Andere titel" in message
