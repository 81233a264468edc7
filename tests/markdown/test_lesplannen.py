"""The lessons that a docent chooses by."""

from __future__ import annotations

import pytest

from casuskijker.markdown.lesplannen import find_korte_opzet, find_valkuilen, find_werkvormen, list_lesplannen


def test_the_lesson_plans_are_those_with_a_heading() -> None:
    text = "### Les van 45 minuten\n\n- 5 min: lezen.\n\n### Les van 90 minuten\n\nEen Les van 30 minuten kan ook."
    assert list_lesplannen(text) == [45, 90]
    assert list_lesplannen("Lezen en praten.") == []


def test_what_is_no_heading_to_who_reads_the_page_is_no_lesson_plan() -> None:
    in_code = "```\n### Les van 45 minuten\n```"
    in_comment = "<!--\n### Les van 60 minuten\n-->"
    underlined = "Les van 90 minuten\n------------------"
    assert list_lesplannen(f"{in_code}\n\n{in_comment}\n\n{underlined}") == [90]


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("**Tijd (45 minuten).** Lezen 5. Vraag 1 in viertallen, 15.", 45),
        ("**Goed voor** een gesprek.\n\n- **Tijd:** 30 minuten: lezen 5.\n- **Valkuil:** te snel.", 30),
        ("Tijd: 30 minuten.", None),
        ("**Valkuil.** Tijd (45 minuten) is te kort.", None),
        ("**Tijd.** Neem er 45 minuten voor.", None),
        ("```\n**Tijd (45 minuten).**\n```", None),
        ("", None),
    ],
)
def test_a_lesson_in_a_few_lines_is_known_by_how_it_begins(text: str, minutes: int | None) -> None:
    assert find_korte_opzet(text) == minutes


TABLE = "| Vraag | Minuten | Werkvorm |\n|---|---|---|\n"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            f"{TABLE}| 1. Eerste | 5 | In *tweetallen* |\n| 12. Later | 5 | |\n| Rest | 5 | Samen |",
            {1: "In *tweetallen*"},
        ),
        ("| Wie | Werkvorm |\n|---|---|\n| 1. Jan | Samen |", {}),
        ("| Vraag | Minuten |\n|---|---|\n| 1. Eerste | 5 |", {}),
        (f"| Wie | Wat |\n|---|---|\n| 1 | 2 |\n\n{TABLE}| 3. Dan | 5 | Alleen |", {3: "Alleen"}),
        ("Geen tabel.", {}),
    ],
)
def test_how_to_do_a_question_stands_in_the_last_column_of_a_table_about_questions(
    text: str, found: dict[int, str]
) -> None:
    assert find_werkvormen(text) == found


def test_a_pitfall_is_found_by_the_questions_that_it_names() -> None:
    text = (
        "- Bij vraag 9 staat dit niet onder de kop.\n\n### Valkuilen\n\nLet op.\n\n- **Stil** bij vraag 1 en 3.\n"
        "- Niets.\n- Vragen 2 is lastig.\n\n### Let op\n\n- Bij vraag 4 ook niet."
    )
    assert find_valkuilen(text) == [
        (frozenset({1, 3}), "**Stil** bij vraag 1 en 3."),
        (frozenset({2}), "Vragen 2 is lastig."),
    ]
