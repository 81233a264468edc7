"""Every field in which an author writes words: Markdown where it works, as it was typed where it does not."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from casuskijker.domain.adressen import API_KIJKRAMEN, SPANNINGSVELDEN
from casuskijker.domain.site import Site
from casuskijker.rendering import render_api
from casuskijker.search.collect import collect_records
from tests.markdown.schrijver import HEAD, PAGE, PATH, read_text
from tests.rendering.html import take_apart

if TYPE_CHECKING:
    from pathlib import Path

HERE = "@@"
"""Where the text comes that a test is about."""
STORY = f"{HEAD}Begin."
KIJKRAAM = """\
---
titel: Kijkraam Aandacht
omschrijving: Kijk hoe iemand aandacht geeft.
invalshoeken:
  - id: kijken
    titel: Wat zie je?
    uitleg: Kijk goed.
    ingredienten:
      - {id: eerst, titel: Eerst kijken, tekst: Iets., voorbeeld: Zo.}
---

Aandacht.
"""
GESPREK = """\
---
titel: Gesprek
omschrijving: Praat met elkaar.
vorm: gesprek
invalshoeken:
  - {id: kijken, titel: Wat zie je?, vragen: [{id: eerst, tekst: @@}]}
---

Praat.
"""
ROUTE = """\
- id: een
  titel: Een route
  omschrijving: Langs alles.
  stappen:
    - {soort: casus, doel: de-brief, titel: Lees, tekst: Iets., meenemen: Dat.}
"""
WOORDEN = """\
delen:
  - {id: een, naam: Een, uitleg: Samen.}
actoren:
  - {naam: bewoner, uitleg: Iemand.}
sleutelwoorden:
  - {naam: schulden, uitleg: Geld.}
"""
SCHAAL = """\
zichtbaarheid:
  naam: Zie je het?
  toelichting: Van ons.
  posities:
    - {id: ja, naam: ja, groep: zichtbaar, uitleg: Dit zie ik.}
"""
VELD = "- {id: een, naam: Rust en haast, uitleg: Iets., casussen: [de-brief]}\n"
BEGRIP = "- {naam: nabijheid, uitleg: Er zijn.}\n"

BEGRIPPEN, LEERROUTES = "site_config/begrippen.yml", "site_config/leerroutes.yml"
VELDEN = "site_config/spanningsvelden.yml"
WOORDENLIJST, SCHALEN = "site_config/woordenlijst.yml", "site_config/schalen.yml"
AANDACHT, ROUTE_PAGE = "kijkramen/aandacht.md", "leerroutes/een.md"

MARKDOWN_FIELDS = {
    "let_op": (PATH, STORY.replace("titel: De brief", "titel: De brief\nlet_op: @@"), PAGE),
    "verdiepingsvraag": (PATH, f"{STORY}\n\n## Verdiepingsvragen\n\n1. @@ {{#wat}}\n\n[^1]: De noot.\n", PAGE),
    "invalshoek uitleg": (AANDACHT, KIJKRAAM.replace("Kijk goed.", HERE), AANDACHT),
    "ingrediënt tekst": (AANDACHT, KIJKRAAM.replace("tekst: Iets.", "tekst: @@"), AANDACHT),
    "ingrediënt voorbeeld": (AANDACHT, KIJKRAAM.replace("Zo.", HERE), AANDACHT),
    "vraag tekst": (AANDACHT, GESPREK, AANDACHT),
    "begrip uitleg": (BEGRIPPEN, BEGRIP.replace("Er zijn.", HERE), "begrippen/index.md"),
    "actor uitleg": (WOORDENLIJST, WOORDEN.replace("Iemand.", HERE), "actoren/bewoner.md"),
    "sleutelwoord uitleg": (WOORDENLIJST, WOORDEN.replace("Geld.", HERE), "sleutelwoorden/schulden.md"),
    "deel uitleg": (WOORDENLIJST, WOORDEN.replace("Samen.", HERE), "casussen/index.md"),
    "spanningsveld uitleg": (VELDEN, VELD.replace("Iets.", HERE), SPANNINGSVELDEN),
    "stap tekst": (LEERROUTES, ROUTE.replace("tekst: Iets.", "tekst: @@"), ROUTE_PAGE),
    "stap meenemen": (LEERROUTES, ROUTE.replace("Dat.", HERE), ROUTE_PAGE),
}
NOT_FOUND = ("actor uitleg", "sleutelwoord uitleg", "deel uitleg")
"""What explains a word by which casussen are found; the search has the casussen."""

LINE = "Zie *hier* en [daar](https://x.nl).[^1]"
NOTE = "\n\n[^1]: De noot."
SIGNS = ("*hier*", "](https", "[^1]")


@pytest.mark.parametrize("name", MARKDOWN_FIELDS)
def test_markdown_in_a_field_is_read_as_its_author_meant_and_its_signs_are_nowhere(tmp_path: Path, name: str) -> None:
    path, text, page = MARKDOWN_FIELDS[name]
    typed = LINE if "[^1]: " in text else json.dumps(LINE + NOTE)
    story = STORY.replace("titel: De brief", "titel: De brief\ndeel: een") if name.startswith("deel") else STORY
    gelezen = read_text(tmp_path, story, files={path: text.replace(HERE, typed)})
    assert gelezen.codes == []
    html = gelezen.pages[page]
    assert "<em>hier</em>" in html
    assert '<a href="https://x.nl">daar</a>' in html
    assert take_apart(html).text.count("De noot.") == 1
    records = [str(record) for record in collect_records(Site(gelezen.geladen.catalogus), ())]
    assert not [sign for sign in SIGNS for each in (*gelezen.pages.values(), *records) if sign in each]
    assert any("Zie hier en daar." in each for each in records) == (name not in NOT_FOUND)


PLAIN_FIELDS = {
    "casus titel": (PATH, STORY.replace("De brief", HERE), PAGE),
    "casus omschrijving": (PATH, STORY.replace("Een vrouw opent haar post niet.", HERE), PAGE),
    "kijkraam titel": (AANDACHT, KIJKRAAM.replace("Kijkraam Aandacht", HERE), AANDACHT),
    "kijkraam omschrijving": (AANDACHT, KIJKRAAM.replace("Kijk hoe iemand aandacht geeft.", HERE), AANDACHT),
    "invalshoek titel": (AANDACHT, KIJKRAAM.replace("Wat zie je?", HERE), AANDACHT),
    "ingrediënt titel": (AANDACHT, KIJKRAAM.replace("Eerst kijken", HERE), AANDACHT),
    "positie uitleg": (SCHALEN, SCHAAL.replace("Dit zie ik.", HERE), AANDACHT),
    "schaal toelichting": (SCHALEN, SCHAAL.replace("Van ons.", HERE), AANDACHT),
    "begrip naam": (BEGRIPPEN, BEGRIP.replace("nabijheid", HERE), "begrippen/index.md"),
    "deel naam": (WOORDENLIJST, WOORDEN.replace("naam: Een", "naam: @@"), "casussen/index.md"),
    "spanningsveld naam": (VELDEN, VELD.replace("Rust en haast", HERE), SPANNINGSVELDEN),
    "leerroute titel": (LEERROUTES, ROUTE.replace("Een route", HERE), ROUTE_PAGE),
    "leerroute omschrijving": (LEERROUTES, ROUTE.replace("Langs alles.", HERE), ROUTE_PAGE),
    "stap titel": (LEERROUTES, ROUTE.replace("titel: Lees", "titel: @@"), ROUTE_PAGE),
}  # fmt: skip
AS_TYPED = "De *brief* & [x](y) <b> [^1]"


@pytest.mark.parametrize("name", PLAIN_FIELDS)
def test_a_name_or_a_line_of_plain_text_is_shown_as_it_was_typed(tmp_path: Path, name: str) -> None:
    path, text, page = PLAIN_FIELDS[name]
    story = STORY.replace("titel: De brief", "titel: De brief\ndeel: een") if name.startswith("deel") else STORY
    files = {AANDACHT: KIJKRAAM, path: text.replace(HERE, json.dumps(AS_TYPED))}
    gelezen = read_text(tmp_path, story, files=files)
    assert gelezen.codes == []
    assert AS_TYPED in take_apart(gelezen.pages[page]).text


def test_scripts_get_words_and_who_builds_on_the_model_gets_what_was_typed_too(tmp_path: Path) -> None:
    typed = LINE + NOTE
    gelezen = read_text(tmp_path, STORY, files={AANDACHT: GESPREK.replace(HERE, json.dumps(typed))})
    kijkramen = json.loads(render_api(Site(gelezen.geladen.catalogus))[API_KIJKRAMEN])["kijkramen"]
    (vraag,) = kijkramen[0]["invalshoeken"][0]["vragen"]
    assert (vraag["tekst"], vraag["woorden"]) == (typed, "Zie hier en daar.")
    assert '"woorden": "Zie hier en daar."' in gelezen.pages[AANDACHT]


def read_let_op(tmp_path: Path, text: str) -> list[tuple[str, int]]:
    """Return the code and the line of what is wrong with a `let_op`."""
    gelezen = read_text(tmp_path, STORY.replace("titel: De brief", f"titel: De brief\nlet_op: {text}"))
    return [(each.code, each.place.line) for each in gelezen.geladen.problems if each.code < "C5"]


@pytest.mark.parametrize(
    "text", ["Een.\n\nTwee.", "- een\n- twee", "# Kop", "| a | b |\n|---|---|\n| 1 | 2 |", "- een"]
)
def test_a_field_of_one_paragraph_says_that_nothing_else_fits(tmp_path: Path, text: str) -> None:
    assert read_let_op(tmp_path, json.dumps(text)) == [("C446", 3)]


@pytest.mark.parametrize("text", ["1945. Dat jaar.", "Een.\nTwee.", "*Een* `twee`.[^1]\n\n[^1]: Drie.", "<naam>"])
def test_a_field_of_one_paragraph_may_have_all_that_a_line_has(tmp_path: Path, text: str) -> None:
    assert read_let_op(tmp_path, json.dumps(text)) == []


def test_a_line_in_a_field_has_its_own_number(tmp_path: Path) -> None:
    text = "|\n  Een\n  twee <a>\n  drie [x](weg.md)\n  vier[^9]"
    assert read_let_op(tmp_path, text) == [("C218", 5), ("C303", 6), ("C417", 7)]


@pytest.mark.parametrize(
    ("titel", "html"),
    [
        ("De *deur*", "<summary>De <em>deur</em></summary>"),
        ("De [deur](https://x.nl) en nabijheid", "<summary>De deur en nabijheid</summary>"),
        ("Vraag `3` & 4", "<summary>Vraag <code>3</code> &amp; 4</summary>"),
    ],
)
def test_the_title_of_a_turn_is_markdown_without_anything_to_press(tmp_path: Path, titel: str, html: str) -> None:
    gelezen = read_text(tmp_path, f"{STORY}\n\n## Vervolg\n\n### {titel} {{#val}}\n\nBoem.\n")
    assert html in gelezen.html
    assert not set("*`").intersection(gelezen.elsewhere.split("Boem.")[0].split("De brief")[-1])
