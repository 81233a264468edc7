"""A whole index that was kept is the one that would be made; anything else is as if it were not there."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casuskijker.cache import NO_CACHE, Cache, pack
from casuskijker.domain.catalogus import Catalogus
from casuskijker.domain.site import Site
from casuskijker.loading import load_catalogus, read_bronmappen
from casuskijker.search import Zoekbouw, build_zoekindex, zoekbouw
from casuskijker.search.kept import SOORT, keep_index, key_of_index, parse_index, read_index
from tests import PROJECT
from tests.search.builders import build_dictionary

if TYPE_CHECKING:
    from pathlib import Path

PAGES = [("over.md", "# Over keukentafelgesprekken\n"), ("zwambol.md", "# De zwambol\n\nEen brinkhuis.\n")]
SITE = Site(Catalogus())


def refuse(*_: object) -> None:
    pytest.fail("het woordenboek is niet nodig")


def test_an_index_that_was_kept_needs_no_dictionary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cache, small = Cache(tmp_path), build_dictionary(gesprek="gesprek", gesprekken="gesprek", keuken="keuken")
    monkeypatch.setattr(zoekbouw, "load_dictionary", lambda: small)
    first = build_zoekindex(SITE, PAGES, cache=cache)
    monkeypatch.setattr(zoekbouw, "load_dictionary", refuse)
    Zoekbouw(cache).prepare()
    assert build_zoekindex(SITE, PAGES[::-1], cache=cache) == first


def test_without_a_kept_index_the_dictionary_is_made_ready(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []
    monkeypatch.setattr(zoekbouw, "load_dictionary", lambda: read.append("gelezen"))
    for cache in (NO_CACHE, Cache(tmp_path)):
        Zoekbouw(cache).prepare()
    assert read == ["gelezen"] * 2


def test_another_language_has_no_dictionary_to_make_ready(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(zoekbouw, "load_dictionary", refuse)
    Zoekbouw(NO_CACHE).prepare("en")


@pytest.mark.parametrize(
    ("site", "pages"),
    [(SITE, PAGES[:1]), (SITE, [*PAGES[:1], ("zwambol.md", "")]), (replace(SITE, directory_urls=False), PAGES)],
)
def test_an_index_of_anything_else_is_another(site: Site, pages: list[tuple[str, str]]) -> None:
    assert key_of_index(site, pages) != key_of_index(SITE, PAGES)


@pytest.mark.no_cover
def test_all_content_of_a_site_has_the_same_key_when_it_is_read_again() -> None:
    keys = {key_of_index(Site(load_catalogus(read_bronmappen(PROJECT)).catalogus), ()) for _ in range(2)}
    assert len(keys) == 1


@given(st.dictionaries(st.from_regex(r"zoekindex/[0-9a-f]{12}/tekst/[0-9]{1,3}\.json", fullmatch=True), st.binary()))
def test_files_come_back_as_they_were(files: dict[str, bytes]) -> None:
    assert parse_index(b"".join(pack(files.items()))) == files


@pytest.mark.parametrize(
    "text",
    [
        "", "x", "[]\n", "3\n", '{"zoekindex/kern.json": "3"}\nabc', '{"zoekindex/kern.json": 2}\nabc', "\ud800\n",
        '{"zoekindex/kern.json": 4}\nabc', '{"zoekindex/kern.json": 4, "zoekindex/kern.json ": -1}\nabc',
        '{"../kern.json": 3}\nabc', '{"zoekindex/../../x/tekst/1.json": 3}\nabc', '{"index.html": 3}\nabc',
    ],
)  # fmt: skip
def test_an_entry_of_something_else_is_no_index(text: str, tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    cache.write(SOORT, "a", text.encode("utf-8", "surrogatepass"))
    assert read_index(cache, "a") is None


def test_of_the_indexes_the_newest_stay(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    for key in "abc":
        keep_index(cache, key, {"zoekindex/kern.json": key.encode()})
    assert len([*tmp_path.rglob("*.cache")]) == 2
    assert read_index(cache, "c") == {"zoekindex/kern.json": b"c"}
