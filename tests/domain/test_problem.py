"""A problem in content, and how it is said."""

from __future__ import annotations

from casuskijker.domain.problem import Place, Severity, has_errors
from tests.domain.builders import build_problem


def test_an_error_is_a_place_a_sentence_and_a_way_to_mend_it() -> None:
    assert str(build_problem(near="buren")) == (
        "casussen/een.md:4: onbekende actor 'buuren'. Bedoelde je 'buren'?\n    Verbeter de spelling. [C103]"
    )


def test_without_a_near_name_nothing_is_guessed() -> None:
    assert build_problem().message == "onbekende actor 'buuren'."


def test_what_is_no_error_says_so() -> None:
    assert str(build_problem(severity=Severity.WARNING)).startswith("casussen/een.md:4: waarschuwing: onbekende")
    assert str(build_problem(severity=Severity.HINT)).startswith("casussen/een.md:4: tip: onbekende")


def test_only_an_error_stops_a_build() -> None:
    mild = [build_problem(severity=Severity.WARNING), build_problem(severity=Severity.HINT)]
    assert not has_errors(mild)
    assert has_errors([*mild, build_problem()])
    assert not has_errors([])


def test_problems_sort_by_file_then_line_as_a_number() -> None:
    problems = [build_problem("b.md", 1), build_problem("a.md", 10), build_problem("a.md", 9)]
    assert [problem.place for problem in sorted(problems)] == [Place("a.md", 9), Place("a.md", 10), Place("b.md", 1)]
