"""The lesson plans that a docent chooses by."""

from __future__ import annotations

from casuskijker.rendering.lesplannen import list_lesplannen
from tests.domain.builders import build_casus


def test_the_lesson_plans_are_those_with_a_heading() -> None:
    text = "### Les van 45 minuten\n\n- 5 min: lezen.\n\n### Les van 90 minuten\n\nEen Les van 30 minuten kan ook."
    assert list_lesplannen(build_casus(voor_de_docent=text)) == [45, 90]
    assert list_lesplannen(build_casus(voor_de_docent="Lezen en praten.")) == []


def test_what_is_no_heading_to_who_reads_the_page_is_no_lesson_plan() -> None:
    in_code = "```\n### Les van 45 minuten\n```"
    in_comment = "<!--\n### Les van 60 minuten\n-->"
    underlined = "Les van 90 minuten\n------------------"
    text = f"{in_code}\n\n{in_comment}\n\n{underlined}"
    assert list_lesplannen(build_casus(voor_de_docent=text)) == [90]
