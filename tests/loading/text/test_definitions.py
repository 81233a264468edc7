"""Links by name: the definition may stand anywhere in the file, such as at the bottom of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.loading.voorbeeldsite import CASUS, KIJKRAAM, change, load_site

if TYPE_CHECKING:
    from pathlib import Path

    from casuskijker.domain.casus import Casus

PATH = "casussen/01-de-brief.md"
STORY = "Er ligt een brief op de mat."
QUESTION = "Wat doe je als eerste?"
OTHER = change(CASUS, "nummer: 1\n", "")


def load(tmp_path: Path, text: str) -> Casus:
    geladen = load_site(tmp_path, {PATH: text, "casussen/02-de-deur.md": OTHER})
    assert [str(problem) for problem in geladen.problems] == []
    return geladen.catalogus.casussen[0]


def load_question(tmp_path: Path, question: str, definition: str) -> str:
    text = change(CASUS, QUESTION, question)
    return load(tmp_path, f"{text}\n{definition}\n").verdiepingsvragen[0].tekst


@pytest.mark.parametrize("link", ["[dit][x]", "[dit][X]", "[x][]", "[x]", "![dit][x]"])
def test_a_story_takes_along_what_stands_at_the_bottom(tmp_path: Path, link: str) -> None:
    text = change(CASUS, STORY, f"Lees {link} eens.")
    casus = load(tmp_path, f"{text}\n[x]: 02-de-deur.md 'De deur'\n")
    assert casus.tekst == f"Lees {link} eens.\n\n[x]: 02-de-deur.md 'De deur'"


@pytest.mark.parametrize(
    ("written", "taken"),
    [
        ("[x]: <https://voorbeeld.nl>", "[x]: <https://voorbeeld.nl>"),
        ("> [x]: <https://voorbeeld.nl>", "[x]: <https://voorbeeld.nl>"),
        ("- [x]: https://voorbeeld.nl", "[x]: https://voorbeeld.nl"),
        ("[x]:\n  https://voorbeeld.nl\n  'titel'", "[x]:\n  https://voorbeeld.nl\n  'titel'"),
    ],
)
def test_a_definition_is_taken_as_it_was_written(tmp_path: Path, written: str, taken: str) -> None:
    text = change(CASUS, STORY, "Lees [dit][x] eens.")
    assert load(tmp_path, f"{text}\n## Voor de docent\n\n{written}\n").tekst == f"Lees [dit][x] eens.\n\n{taken}"


def test_every_part_takes_its_own(tmp_path: Path) -> None:
    text = f"{CASUS}\n## Vervolg\n\n### De bel {{#bel}}\n\nDe [bel][].\n\n## Voor de docent\n\nZie [x].\n\n"
    casus = load(tmp_path, f"{text}## Vervolg op later\n\n[x]: https://a.nl\n[bel]: https://b.nl\n")
    assert casus.tekst == STORY
    assert casus.vervolg[0].tekst == "De [bel][].\n\n[bel]: https://b.nl"
    assert casus.voor_de_docent.count("[x]: https://a.nl") == 1


def test_a_part_with_its_own_definition_stays_as_it_is(tmp_path: Path) -> None:
    story = "Lees [dit][x] eens.\n\n[x]: https://a.nl\n\nKlaar."
    assert load(tmp_path, change(CASUS, STORY, story)).tekst == story


def test_a_kijkraam_too(tmp_path: Path) -> None:
    text = f"{KIJKRAAM}Zie [a].\n\n## Achtergrond\n\nEen boek.\n\n[a]: https://a.nl\n"
    geladen = load_site(tmp_path, {"kijkramen/aandacht.md": text})
    assert geladen.problems == ()
    assert geladen.catalogus.kijkramen[0].inleiding.endswith("Zie [a].\n\n[a]: https://a.nl")


@pytest.mark.parametrize("question", ["Lees [dit][x]. Wat nu?", "Lees [x][] en [X].", "Lees [*dit* \\] stuk][x]."])
def test_a_question_takes_it_along_too(tmp_path: Path, question: str) -> None:
    assert load_question(tmp_path, question, "[x]: 02-de-deur.md") == f"{question}\n\n[x]: 02-de-deur.md"


def test_a_leerstijl_is_no_link(tmp_path: Path) -> None:
    casus = load(tmp_path, f"{CASUS}\n[doener]: https://a.nl\n")
    assert (casus.verdiepingsvragen[0].leerstijl, casus.verdiepingsvragen[0].tekst) == ("doener", QUESTION)
