"""What the end of a run says of browsers and Pythons: which ran, and by name each test that did not run, and why."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pytest

BROWSER = "browser"
"""The property under which a test notes in what it runs; pytest-xdist brings it to the process that prints."""


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say in what tests ran; and every test that was skipped, since what nobody sees is never mended."""
    lines = describe_runs(terminalreporter) + describe_skips(terminalreporter)
    if lines:
        terminalreporter.section("wat waarin draaide, en wat niet")
        for line in lines:
            terminalreporter.write_line(line)


def describe_runs(reporter: pytest.TerminalReporter) -> list[str]:
    """Return a line per browser and per Python with the number of tests that it took."""
    reports = [report for outcome in ("passed", "failed") for report in reporter.getreports(outcome)]
    tests = Counter(value for report in reports for name, value in report.user_properties if name == BROWSER)
    return [f"{browser}: {number}" for browser, number in sorted(tests.items())]


def describe_skips(reporter: pytest.TerminalReporter) -> list[str]:
    """Return each reason for which tests did not run, with their names below it."""
    skipped = defaultdict(list)
    for report in reporter.getreports("skipped"):
        skipped[report.longrepr[2].removeprefix("Skipped: ").strip()].append(report.nodeid)
    return [line for why, names in skipped.items() for line in (f"NIET gedraaid: {why}", *(f"  {x}" for x in names))]
