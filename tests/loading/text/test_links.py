"""Links from one text to another: each leads somewhere, and is followed when all texts are known."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from tests.loading.voorbeeldsite import CASUS, KIJKRAAM, change, load_site

if TYPE_CHECKING:
    from pathlib import Path

PATH = "casussen/01-de-brief.md"
STORY = "Er ligt een brief op de mat."
AROUND: dict[str, str | bytes | None] = {
    "casussen/02-de-deur.md": change(CASUS, "nummer: 1\n", ""),
    "casussen/mat.png": b"png",
    "casussen/plaatjes/foto \u00e9\u00e9n.png": b"png",
    "kijkramen/3-rust.md": KIJKRAAM,
    "content/meewerken/casus.md": "# Schrijven\n",
    "content/logo.svg": "<svg/>",
}


def load_story(tmp_path: Path, text: str) -> str:
    geladen = load_site(tmp_path, {**AROUND, PATH: change(CASUS, STORY, text)})
    assert [str(problem) for problem in geladen.problems] == []
    return next(casus.tekst for casus in geladen.catalogus.casussen if casus.slug == "de-brief")


def find_dead(tmp_path: Path, text: str) -> list[tuple[str, int, str | None]]:
    problems = load_site(tmp_path, {**AROUND, PATH: change(CASUS, STORY, text)}).problems
    return [(problem.code, problem.place.line, problem.near) for problem in problems]


@pytest.mark.parametrize(
    "target",
    [
        "de-brief.md",
        "de-deur.md#vraag-eerste-actie",
        "de-deur.md#vraag-eerste-actie&stap=twee",
        "de-deur.md#casus=de-deur",
        "./de-deur.md",
        "../casussen/de-deur.md?druk=ja",
        "../kijkramen/rust.md",
        "../index.md",
        "../meewerken/casus.md",
        "index.md",
        "../kijkramen/index.md",
        "../begrippen/index.md#aandacht",
        "../actoren/index.md",
        "../actoren/bewoner.md",
        "../sleutelwoorden/index.md",
        "../sleutelwoorden/schulden.md",
        "../docent/casussen/de-deur.md",
        "mat.png",
        "<plaatjes/foto \u00e9\u00e9n.png>",
        "plaatjes/foto%20%C3%A9%C3%A9n.png",
        "../logo.svg",
        "../casussen/mat.png",
        "../kijkramen/../casussen/mat.png",
        "#kop",
        "",
        "?vraag=1",
        "https://voorbeeld.nl/weg.md",
        "mailto:redactie",
        "/casussen/weg.md",
        "//voorbeeld.nl/weg.md",
        "http://[",
    ],
)
def test_a_link_that_leads_somewhere_stays_as_it_is(tmp_path: Path, target: str) -> None:
    text = f"Lees [dit]({target}) eens."
    assert load_story(tmp_path, text) == text


def test_a_reference_to_the_web_stays_as_it_is(tmp_path: Path) -> None:
    text = "Lees [dit][x] eens.\n\n[x]: https://voorbeeld.nl/weg.md"
    assert load_story(tmp_path, text) == text


@pytest.mark.parametrize(
    "text",
    [
        "[a](02-de-deur.md)",
        "![a](<mat.png> 'titel')",
        "[a]( ./02-de-deur.md#vraag-eerste-actie )",
        "[a](../kijkramen/3-rust.md) [b](02-de-deur.md)",
        "> - [a\n>   b](02-de-deur.md) en\n>   [c](02-de-deur.md)",
        "[a][x]\n\n[x]:\n  <02-de-deur.md>",
        "[![m](mat.png)](02-de-deur.md)",
        "## [a](02-de-deur.md)",
        "[a](de\\-deur.md)",
    ],
)
def test_a_link_by_file_name_leads_somewhere_too(tmp_path: Path, text: str) -> None:
    assert load_story(tmp_path, text) == text


@pytest.mark.parametrize("text", ["`[a](weg.md)`", "```\n[a](weg.md)\n```", "    [a](weg.md)", "\\[a](weg.md)"])
def test_what_only_looks_like_a_link_is_left_alone(tmp_path: Path, text: str) -> None:
    assert load_story(tmp_path, f"Zo:\n\n{text}") == f"Zo:\n\n{text}"


@pytest.mark.parametrize(
    "text",
    [
        CASUS.replace("Wat doe je als eerste?", "Lees [dit](weg.md). Wat nu?"),
        f"{CASUS}\n## Vervolg\n\n### De bel {{#bel}}\n\nZie [dit](weg.md).\n",
        f"{CASUS}\n## Voor de docent\n\nZie [dit](weg.md).\n",
        change(CASUS, STORY, f"{STORY}[^1]\n\n[^1]: Zie [dit](weg.md)."),
    ],
)
def test_links_in_every_part_are_followed(tmp_path: Path, text: str) -> None:
    (problem,) = load_site(tmp_path, {**AROUND, PATH: text}).problems
    line = 1 + next(number for number, line in enumerate(text.split("\n")) if "weg.md" in line)
    assert (problem.code, problem.place.line) == ("C303", line)


def test_a_kijkraam_may_point_to_a_casus(tmp_path: Path) -> None:
    text = f"{KIJKRAAM}\nZie [een casus](../casussen/01-de-brief.md) en [rust](3-rust.md).\n"
    geladen = load_site(tmp_path, {**AROUND, "kijkramen/aandacht.md": text})
    assert geladen.problems == ()


def test_links_in_the_fields_of_a_kijkraam_are_followed_too(tmp_path: Path) -> None:
    text = change(KIJKRAAM, "tekst: Iemand kijkt voordat hij praat.", "tekst: Lees [dit](../casussen/01-de-brief.md).")
    text = change(
        text,
        "        titel: Eerst",
        "        voorbeeld: |\n          Zie\n          [dit](weg.md).\n        titel: Eerst",
    )
    geladen = load_site(tmp_path, {**AROUND, "kijkramen/aandacht.md": text})
    assert [(problem.code, problem.place.line) for problem in geladen.problems] == [("C303", 11)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[a](de-deurr.md)", ("C303", 12, "de-deur.md")),
        ("[a](rust.md)", ("C303", 12, "../kijkramen/rust.md")),
        ("[a](../content/index.md)", ("C303", 12, "../index.md")),
        ("[a](../../weg.md)", ("C303", 12, None)),
        ("a\nb [c](xyz.md)", ("C303", 13, None)),
        ("[a][x]\n\n[x]: de-deurr.md", ("C303", 12, "de-deur.md")),
        ("[a](de\\-deurr.md)", ("C303", 12, "de-deur.md")),
        ("![a](mat.pgn)", ("C304", 12, "mat.png")),
        ("![a](plaatjes/foto.png)", ("C304", 12, "plaatjes/foto één.png")),
        ("![a](weg/foto.png)", ("C304", 12, None)),
        ("[a](../kijkramen/rust/)", ("C304", 12, "../kijkramen/rust.md")),
        ("[a](www.voorbeeld.nl/mat.png)", ("C304", 12, None)),
        ("![a](../../mat.png)", ("C304", 12, None)),
        (f"![a]({'x' * 300}.png)", ("C304", 12, None)),
        ("![a](mat%00.png)", ("C304", 12, "mat.png")),
        ("[a](%00/mat.png)", ("C304", 12, None)),
    ],
)
def test_a_dead_link_is_told_with_its_place_and_the_nearest_name(
    tmp_path: Path, text: str, expected: tuple[str, int, str | None]
) -> None:
    assert find_dead(tmp_path, text) == [expected]


@pytest.mark.parametrize(
    ("text", "near"), [("![a](Mat.PNG)", "mat.png"), ("![a](<Plaatjes/foto één.png>)", None), ("![a](mat.png)", "")]
)
def test_a_picture_by_another_letter_is_none_though_the_computer_of_the_author_shows_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str, near: str | None
) -> None:
    def is_file(path: Path) -> bool:  # as on Windows and macOS
        return str(path).lower() in {str(each).lower() for each in tmp_path.rglob("*") if each.is_file()}

    monkeypatch.setattr(os.path, "isfile", is_file)
    assert find_dead(tmp_path, text) == ([] if near == "" else [("C304", 12, near)])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("![x](https://elders.nl/x.png)", [("C460", 12)]),
        ("Een\n![x][y]\n\n[y]: //elders.nl/x.png", [("C460", 13)]),
        ("Een [x](javascript:x())", [("C462", 12)]),
        ("Een [x](<data:text/html,x>)", [("C462", 12)]),
        ("![x](data:image/png;base64,iVBORw0KGgo=)", []),
        ("[x](https://elders.nl)", []),
    ],
)
def test_what_the_site_keeps_from_readers_is_told(tmp_path: Path, text: str, found: list[tuple[str, int]]) -> None:
    problems = load_site(tmp_path, {PATH: change(CASUS, STORY, text)}).problems
    assert [(problem.code, problem.place.line) for problem in problems] == found


def test_what_it_keeps_from_readers_of_a_field_is_told_too(tmp_path: Path) -> None:
    text = change(KIJKRAAM, "hij praat.", "hij ![praat](https://elders.nl/x.png).")
    problems = load_site(tmp_path, {"kijkramen/aandacht.md": text}).problems
    assert [(problem.code, problem.place.line) for problem in problems] == [("C460", 10)]
