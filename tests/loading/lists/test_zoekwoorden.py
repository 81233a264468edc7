"""Zoekwoorden: words of readers, and the words and texts of the site that they lead to."""

from __future__ import annotations

from pathlib import Path

import pytest

from casuskijker.domain.zoekwoord import Doel, Zoekwoord
from casuskijker.loading import read_bronmappen
from casuskijker.loading.zoekpaginas import Zoekpaginas
from tests.loading.voorbeeldsite import CASUS, KIJKRAAM, load_site

FILE = "site_config/zoekwoorden.yml"
BEGRIPPEN = "- {naam: nabijheid, uitleg: Er zijn.}\n"
SPANNINGSVELDEN = "- {id: dichtbij, naam: Dichtbij, uitleg: Hoe dicht?, casussen: [de-brief]}\n"
LEERROUTES = """\
- id: brieven
  titel: Brieven
  omschrijving: Van de mat naar de tafel.
  stappen: [{soort: kijkraam, doel: aandacht, titel: Lees, tekst: Lees.}]
"""
FILES = {
    "site_config/begrippen.yml": BEGRIPPEN,
    "site_config/spanningsvelden.yml": SPANNINGSVELDEN,
    "site_config/leerroutes.yml": LEERROUTES,
}


def test_words_lead_to_words_and_texts_of_every_kind_in_their_order(tmp_path: Path) -> None:
    zie = "[Nabijheid, de-brief, aandacht, brieven, dichtbij, nabijheid]"
    geladen = load_site(tmp_path, FILES | {FILE: f"- {{woorden: [post, een enveloppe], zie: {zie}}}\n"})
    assert [str(problem) for problem in geladen.problems if problem.place.path == FILE] == []
    doelen = (
        Doel("begrip", "nabijheid"), Doel("casus", "de-brief"), Doel("kijkraam", "aandacht"),
        Doel("leerroute", "brieven"), Doel("spanningsveld", "dichtbij"),
    )  # fmt: skip
    assert geladen.catalogus.zoekwoorden == (Zoekwoord(woorden=("post", "een enveloppe"), zie=doelen),)


def test_a_name_of_a_text_and_of_a_word_leads_to_both_the_text_first(tmp_path: Path) -> None:
    begrippen = BEGRIPPEN + "- {naam: aandacht, uitleg: Kijken.}\n"
    file = "- {woorden: [oog voor elkaar], zie: [aandacht, de-brief]}\n"
    geladen = load_site(tmp_path, FILES | {"site_config/begrippen.yml": begrippen, FILE: file})
    doelen = (Doel("kijkraam", "aandacht"), Doel("begrip", "aandacht"), Doel("casus", "de-brief"))
    assert geladen.catalogus.zoekwoorden[0].zie == doelen


PAGES = {
    "content/over.md": "# Over\n",
    "content/meewerken/index.md": "---\ntitle: Meewerken\n---\n",
    "content/stil.md": "---\nsearch: {exclude: true}\n---\n# Stil\n",
    "content/about.md": "---\nlang: en\n---\n# About\n",
    "content/groot.md": "x" * 2_000_001,
}


def test_words_lead_to_pages_by_their_address(tmp_path: Path) -> None:
    zie = "[/over/, /meewerken/, /samen-kijken/, /docent/, /plaat/, /kaarten/]"
    geladen = load_site(tmp_path, PAGES | {FILE: f"- {{woorden: [post], zie: {zie}}}\n"})
    assert [str(problem) for problem in geladen.problems if problem.place.path == FILE] == []
    names = ("over.md", "meewerken/index.md", "samen-kijken.md", "docent/index.md", "plaat.md", "kaarten.md")
    assert geladen.catalogus.zoekwoorden[0].zie == tuple(Doel("pagina", naam) for naam in names)


@pytest.mark.parametrize(
    ("named", "near"), [("/ovre/", "/over/"), ("over", "/over/"), ("samen-kijken.md", "/samen-kijken/")]
)
def test_an_address_that_is_almost_right_is_told_with_the_right_one(tmp_path: Path, named: str, near: str) -> None:
    geladen = load_site(tmp_path, PAGES | {FILE: f"- {{woorden: [post], zie: [{named}]}}\n"})
    (problem,) = [problem for problem in geladen.problems if problem.place.path == FILE]
    assert (problem.code, f"'{near}'" in str(problem)) == ("C138", True)


@pytest.mark.parametrize("named", ["/stil/", "/about/", "/groot/"])
def test_a_page_that_no_search_finds_is_no_place_to_lead_to(tmp_path: Path, named: str) -> None:
    geladen = load_site(tmp_path, PAGES | {FILE: f"- {{woorden: [post], zie: ['{named}']}}\n"})
    assert [problem.code for problem in geladen.problems if problem.place.path == FILE] == ["C138"]


def test_a_page_that_cannot_be_opened_is_no_place_to_lead_to(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_file: Path, *_args: object) -> str:
        raise PermissionError

    load_site(tmp_path, PAGES)
    monkeypatch.setattr(Path, "read_text", refuse)
    assert "/over/" not in Zoekpaginas().list(read_bronmappen(tmp_path))


def test_a_subject_that_is_not_here_is_called_so(tmp_path: Path) -> None:
    geladen = load_site(tmp_path, {FILE: "- {woorden: [post], zie: [de-brief], nog_niet: ja}\n"})
    assert [zoekwoord.nog_niet for zoekwoord in geladen.catalogus.zoekwoorden] == [True]


def test_a_site_that_makes_no_list_has_no_zoekwoorden(tmp_path: Path) -> None:
    assert load_site(tmp_path).catalogus.zoekwoorden == ()


def test_a_doel_that_does_not_exist_is_named_and_a_word_that_stands_twice(tmp_path: Path) -> None:
    lines = "- {woorden: [post], zie: [de-breif]}\n- {woorden: [Post], zie: [de-brief]}\n"
    geladen = load_site(tmp_path, {FILE: lines})
    assert [(str(problem.place), problem.code) for problem in geladen.problems] == [
        (f"{FILE}:1", "C138"),
        (f"{FILE}:2", "C118"),
    ]
    assert geladen.catalogus.zoekwoorden == ()


def test_what_leads_to_a_text_that_could_not_be_loaded_lets_go_of_it(tmp_path: Path) -> None:
    files = {
        "casussen/01-de-brief.md": CASUS.replace("titel:", "titl:"),
        "kijkramen/aandacht.md": KIJKRAAM,
        FILE: "- {woorden: [post], zie: [de-brief]}\n- {woorden: [zien], zie: [aandacht, de-brief]}\n",
    }
    geladen = load_site(tmp_path, files)
    assert geladen.catalogus.zoekwoorden == (Zoekwoord(woorden=("zien",), zie=(Doel("kijkraam", "aandacht"),)),)
