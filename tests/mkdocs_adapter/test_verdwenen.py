"""Who looks at a page that went is told so, and where it went only if that is certain."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from casuskijker.domain.casus import Casus
from casuskijker.domain.catalogus import Catalogus
from casuskijker.loading import read_bronmappen
from casuskijker.mkdocs_adapter.inhoud import Inhoud
from casuskijker.mkdocs_adapter.verdwenen import Verdwenen, find_missing
from tests.mkdocs_adapter.kleinste_site import write, write_smallest

if TYPE_CHECKING:
    from pathlib import Path

CASUS = Casus(
    slug="a",
    titel="A",
    omschrijving="",
    actoren=(),
    sleutelwoorden=(),
    tekst="Er ligt een brief.",
    path="casussen/01-a.md",
    nummer=1,
)
B = replace(CASUS, slug="b", path="casussen/02-b.md", nummer=2)


def look(*rounds: tuple[Casus, ...]) -> Verdwenen:
    verdwenen = Verdwenen()
    for casussen in rounds:
        verdwenen.look_at_texts(Catalogus(casussen=casussen))
    return verdwenen


def test_of_what_is_there_or_never_was_nothing_is_said() -> None:
    verdwenen = look((CASUS,), (CASUS, B))
    assert [verdwenen.find(place) for place in ("casussen/a/index.html", "casussen/x/index.html")] == [None, None]


def test_a_text_that_says_the_same_under_another_name_went_there() -> None:
    verdwenen = look((CASUS,), (B,))
    assert verdwenen.find("casussen/a/index.html") == ("casussen/01-a.md", ("casussen/02-b.md", "casussen/b/"))
    assert verdwenen.find("casussen/a.html") == ("casussen/01-a.md", ("casussen/02-b.md", "casussen/b.html"))


def test_it_may_go_on_and_come_back() -> None:
    c = replace(CASUS, slug="c", path="casussen/c.md")
    assert look((CASUS,), (B,), (c,)).find("casussen/a/index.html") == (
        "casussen/01-a.md",
        ("casussen/c.md", "casussen/c/"),
    )
    assert look((CASUS,), (B,), (CASUS,)).find("casussen/a/index.html") is None
    assert look((CASUS,), (B,), ()).find("casussen/a/index.html") == ("casussen/01-a.md", None)


def test_a_copy_that_was_there_before_and_one_that_came_later_are_where_it_went() -> None:
    for rounds in (((CASUS,), (CASUS, B), (B,)), ((CASUS,), (), (B,))):
        assert look(*rounds).find("casussen/a.html") == ("casussen/01-a.md", ("casussen/02-b.md", "casussen/b.html"))


def test_what_is_shown_while_its_file_is_gone_is_missing(tmp_path: Path) -> None:
    shown, renamed = Catalogus(casussen=(CASUS,)), Catalogus(casussen=(B,))
    assert find_missing(shown, renamed, tmp_path) == [(CASUS.path, B.path)]
    assert find_missing(shown, Catalogus(), tmp_path) == [(CASUS.path, "")]
    write(tmp_path / CASUS.path, "een tekst met een fout")
    assert find_missing(shown, Catalogus(), tmp_path) == []


def test_where_it_went_is_not_guessed() -> None:
    twice = replace(B, slug="c", path="casussen/c.md")
    other = replace(B, tekst="Er ligt een krant.")
    for came in ((), (other,), (B, twice)):
        assert look((CASUS,), came).find("casussen/a/index.html") == ("casussen/01-a.md", None)


def test_a_page_by_hand_goes_in_the_same_way() -> None:
    verdwenen = Verdwenen()
    verdwenen.look_at_pages([("over.md", "content/over.md", "# Over")])
    verdwenen.look_at_pages([("map/wij.md", "content/map/wij.md", "# Over")])
    assert verdwenen.find("over/index.html") == ("content/over.md", ("content/map/wij.md", "map/wij/"))


def test_a_site_that_is_built_once_is_not_looked_at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Verdwenen, "_look", lambda *_: pytest.fail("nobody asks"))
    inhoud, project = Inhoud(), write_smallest(tmp_path)
    bronmappen = read_bronmappen(project)
    assert inhoud.load(bronmappen).casussen
    inhoud.read_own_pages([], bronmappen)
