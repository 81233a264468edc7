"""Tips for plain language: which sentences and words get one, where, and that they never count as a failure."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from casuskijker.domain.problem import Severity
from casuskijker.loading.text.taaltips import PLAIN, find_taaltips
from tests.loading.voorbeeldsite import CASUS, KIJKRAAM, change, load_site

if TYPE_CHECKING:
    from pathlib import Path

LONG = " ".join(["Woord", *["woord"] * 24, "woord."])
SHORT = " ".join(["Woord", *["woord"] * 23, "woord."])


def tips(*paragraphs: str) -> list[tuple[int, str]]:
    found = find_taaltips([(text, 10 * number) for number, text in enumerate(paragraphs, start=1)], path="a.md")
    return [(problem.place.line, problem.code) for problem in found]


def load_tips(tmp_path: Path, files: dict[str, str | bytes | None]) -> list[tuple[str, str]]:
    geladen = load_site(tmp_path, files)
    assert {problem.severity for problem in geladen.problems} <= {Severity.HINT}
    return [(str(problem.place), problem.code) for problem in geladen.problems]


def test_a_sentence_may_have_twenty_five_words() -> None:
    assert tips(SHORT) == []
    assert tips(LONG) == [(10, "C501")]


def test_loose_marks_are_no_words() -> None:
    assert tips(change(SHORT, "Woord ", "Woord – * ")) == []


@pytest.mark.parametrize("end", [".", "!", "?", "…", ".’", "?!", ".**", ".)"])
@pytest.mark.parametrize("begin", ["Woord", "‘woord", "Élan", "*Woord", "(Woord", '"woord'])
def test_a_sentence_ends_at_a_mark_before_a_capital_or_a_quotation(end: str, begin: str) -> None:
    assert tips(f"{'woord ' * 14}woord{end} {begin} {'woord ' * 14}") == []
    assert tips(f"{'woord ' * 14}woord{end}\n{begin} {'woord ' * 14}") == []


@pytest.mark.parametrize(
    "inside", ["bijv. Jansen", "dhr. Jansen", "Mevr. A. Jansen", "o.a. Jansen", "3. woord", "‘Ja!’ zegt"]
)
def test_a_sentence_goes_on_after_an_abbreviation_and_after_what_someone_says(inside: str) -> None:
    assert tips(f"{'woord ' * 14}{inside} {'woord ' * 14}") == [(10, "C501")]


def test_u_is_a_word_and_no_initial() -> None:
    assert tips(f"{'woord ' * 14}u. En {'woord ' * 14}") == []


def test_a_paragraph_ends_a_sentence_also_without_a_mark() -> None:
    assert tips("woord " * 14, "Woord " * 14) == []


def test_every_sentence_has_the_line_on_which_it_begins() -> None:
    assert tips("Kort.", f"Kort.\nKort. Kort.\n{LONG} {LONG.replace('Woord', 'Wolk')}") == [(22, "C501"), (22, "C501")]


@pytest.mark.parametrize("phrase", PLAIN)
@pytest.mark.parametrize("text", ["Zij {} hem.", "Zij {}, hij.", "‘{}’ zegt hij.", "Zij\n{}."])
def test_a_word_of_offices_is_found_with_its_line(phrase: str, text: str) -> None:
    line = 10 + text.count("\n")
    assert tips(text.format(phrase)) == [(line, "C502")]
    assert tips(text.format(phrase.capitalize())) == [(line, "C502")]


def test_the_remedy_is_the_plain_word() -> None:
    (tip,) = find_taaltips([("Zij is derhalve thuis.", 1)], path="a.md")
    assert tip.remedy.startswith("Schrijf liever: daarom, dus.")


@pytest.mark.parametrize(
    "text", ["Inmiddels is het laat.", "Zie inzake-2019.md of /inzake/.", "Het kader van goud, conform. is"]
)
def test_a_part_of_a_word_or_of_an_address_is_no_word_of_offices(text: str) -> None:
    assert [code for _, code in tips(text)] == (["C502"] if "conform" in text else [])


def test_a_story_is_read_by_paragraph_without_tables_and_code(tmp_path: Path) -> None:
    story = f"## Derhalve een kop\n\n- {LONG}\n\n| {LONG} |\n| --- |\n\n```\n{LONG}\n```\n\n> Er ligt\n> inzake iets"
    casus = change(CASUS, "Er ligt een brief op de mat.", story)
    path = "casussen/01-de-brief.md"
    assert load_tips(tmp_path, {path: casus}) == [
        (f"{path}:12", "C502"),
        (f"{path}:14", "C501"),
        (f"{path}:24", "C502"),
    ]


def test_questions_ingredienten_and_begrippen_get_tips_and_the_rest_does_not(tmp_path: Path) -> None:
    casus = change(CASUS, "Wat doe je als eerste?", "Wat doe je derhalve?")
    files: dict[str, str | bytes | None] = {
        "casussen/01-de-brief.md": f"{casus}\n## Voor de docent\n\nDerhalve.\n",
        "kijkramen/aandacht.md": f"{change(KIJKRAAM, 'Iemand kijkt', 'Iemand kijkt derhalve')}\nDerhalve.\n",
        "kijkramen/praten.md": (
            "---\ntitel: Praten\nvorm: gesprek\nomschrijving: Derhalve.\ninvalshoeken:\n"
            "  - {id: a, titel: A, vragen: [{id: b, tekst: Wat zie je derhalve?}]}\n---\n\nPraat.\n"
        ),
        "site_config/begrippen.yml": "- naam: aandacht\n  uitleg: >-\n    Kijken,\n    derhalve.\n",
    }
    assert load_tips(tmp_path, files) == [
        ("casussen/01-de-brief.md:16", "C502"),
        ("kijkramen/aandacht.md:10", "C502"),
        ("kijkramen/praten.md:6", "C502"),
        ("site_config/begrippen.yml:2", "C502"),
    ]
    assert len(load_site(tmp_path, files).catalogus.casussen) == 1


def test_a_text_that_is_wrong_gets_no_tips(tmp_path: Path) -> None:
    geladen = load_site(tmp_path, {"site_config/begrippen.yml": "- {naam: aandacht, uitleg: [derhalve]}\n"})
    assert [problem.code for problem in geladen.problems] == ["C109"]
