"""The lessons that a docent chooses by."""

from __future__ import annotations

import pytest

from casuskijker.markdown.lesplannen import find_korte_opzet, list_lesplannen


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
