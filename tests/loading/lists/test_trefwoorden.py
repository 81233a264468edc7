"""Trefwoorden: words of readers that count as if they stood in a text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from casuskijker.domain.zoekwoord import Trefwoorden
from tests.loading.voorbeeldsite import CASUS, load_site

if TYPE_CHECKING:
    from pathlib import Path

FILE = "site_config/trefwoorden.yml"
BRIEF = "- {soort: casus, doel: De-Brief, woorden: [deurwaarder, hoge schulden]}\n"


def test_a_text_of_each_kind_has_its_words_and_two_of_one_name_keep_theirs_apart(tmp_path: Path) -> None:
    begrippen = {"site_config/begrippen.yml": "- {naam: aandacht, uitleg: Er zijn.}\n"}
    lines = (
        "- {soort: kijkraam, doel: aandacht, woorden: [kijken]}\n- {soort: begrip, doel: Aandacht, woorden: [zien]}\n"
    )
    geladen = load_site(tmp_path, begrippen | {FILE: BRIEF + lines + BRIEF.replace("deurwaarder", "post")})
    assert geladen.problems == ()
    assert geladen.catalogus.trefwoorden_per_tekst == {
        ("casus", "de-brief"): ("deurwaarder", "hoge schulden", "post", "hoge schulden"),
        ("kijkraam", "aandacht"): ("kijken",),
        ("begrip", "aandacht"): ("zien",),
    }


@pytest.mark.parametrize(
    ("line", "codes"),
    [
        ("- {soort: casus, doel: de-breif, woorden: [post]}", ["C132"]),
        ("- {soort: spanningsveld, doel: dichtbij, woorden: [post]}", ["C138"]),
        ("- {soort: pagina, doel: over, woorden: [post]}", ["C114"]),
        ("- {soort: casus, doel: de-brief}", ["C101"]),
        ("- {doel: de-brief, woorden: [post]}", ["C101"]),
    ],
)
def test_what_is_wrong_is_told_and_left_out(tmp_path: Path, line: str, codes: list[str]) -> None:
    geladen = load_site(tmp_path, {FILE: f"{line}\n"})
    assert ([problem.code for problem in geladen.problems], geladen.catalogus.trefwoorden) == (codes, ())


def test_words_of_a_text_that_could_not_be_loaded_are_let_go_of(tmp_path: Path) -> None:
    lines = BRIEF + "- {soort: kijkraam, doel: aandacht, woorden: [zien]}\n"
    geladen = load_site(tmp_path, {"casussen/01-de-brief.md": CASUS.replace("titel:", "titl:"), FILE: lines})
    kept = (Trefwoorden(soort="kijkraam", doel="aandacht", woorden=("zien",)),)
    assert geladen.catalogus.trefwoorden == kept
