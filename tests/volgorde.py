"""In which order tests run: what takes long begins early, or at the end all processes wait for the one that has it.

Whoever makes or shortens such a test need not think of it: the end of a run says which stand where they should not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterable

FIREFOX = "firefox"
"""What the name of a test says that runs in it."""
LANG = "duurt_lang"
"""The mark of a test that takes long."""
LONG, SHORT = 8, 3
"""Seconds, with others beside it on two processors: what takes more is to begin early, what takes less need not."""


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put what Firefox does at the beginning of the row, and then what takes long.

    What begins the row is done by one process, and is not taken over by another: to start Firefox takes longer than
    most tests. What stands last, processes that are ready take over, save the next of each: that is to be short.
    """
    items.sort(key=lambda item: (FIREFOX not in item.keywords, LANG not in item.keywords))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say which tests should begin early and do not, and which need not and do."""
    lines = describe_misplaced(terminalreporter.getreports("passed"))
    if lines:
        terminalreporter.section("wat vooraan hoort, en wat niet")
        for line in lines:
            terminalreporter.write_line(line)


def describe_misplaced(reports: Iterable[pytest.TestReport]) -> list[str]:
    """Return a line for each test that takes long without the mark, and for each that has it and does not."""
    lines = []
    for report in reports:
        begins_early = LANG in report.keywords or FIREFOX in report.keywords
        if report.duration > LONG and not begins_early:
            lines.append(f"Zet er @pytest.mark.duurt_lang bij, want dit duurt {report.duration:.0f} s: {report.nodeid}")
        if report.duration < SHORT and LANG in report.keywords:
            lines.append(f"Haal @pytest.mark.duurt_lang weg, want dit duurt {report.duration:.1f} s: {report.nodeid}")
    return lines
