"""The order of tests, and what the end of a run says of it."""

from __future__ import annotations

from typing import Literal

import pytest

from tests.volgorde import describe_misplaced


def report_of(name: str, seconds: float, *marks: str) -> pytest.TestReport:
    keywords: dict[str, Literal[1]] = dict.fromkeys(marks, 1)
    place = (name, None, name)
    return pytest.TestReport(name, place, keywords, "passed", None, "call", duration=seconds)


def test_the_end_of_a_run_says_what_should_begin_early_and_what_need_not() -> None:
    reports = [
        report_of("lange_wandeling", 12.3),
        report_of("vooraan", 12.3, "duurt_lang"),
        report_of("in_firefox", 12.3, "firefox"),
        report_of("gewoon", 0.1),
        report_of("werd_sneller", 1.2, "duurt_lang"),
    ]
    assert describe_misplaced(reports) == [
        "Zet er @pytest.mark.duurt_lang bij, want dit duurt 12 s: lange_wandeling",
        "Haal @pytest.mark.duurt_lang weg, want dit duurt 1.2 s: werd_sneller",
    ]


def test_a_test_that_takes_long_begins_before_the_others(request: pytest.FixtureRequest) -> None:
    """After what Firefox does, which one process does in one go."""
    rank = [(("firefox" not in item.keywords), ("duurt_lang" not in item.keywords)) for item in request.session.items]
    assert rank == sorted(rank)
