"""What the end of a run says of browsers: which ran, which did not and why, also when workers shared the tests.

The processes that run tests each count for themselves; the one that prints adds up what they say when they are done.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import pytest

from tests.browser.webkitgtk_grenzen import LIMITED
from tests.browser.zoek_browser import MOTOREN

if TYPE_CHECKING:
    from tests.browser.zoek_browser import Motor


@dataclass
class Verslag:
    """What to say at the end of a run: how many tests ran in which browser, and why one did not."""

    versions: dict[str, str] = field(default_factory=dict)
    lacking: dict[str, str] = field(default_factory=dict)
    tests: Counter[str] = field(default_factory=Counter)

    def as_plain(self) -> dict[str, dict[str, Any]]:
        """Return this in types that travel from one process to another."""
        return {"versions": self.versions, "lacking": self.lacking, "tests": dict(self.tests)}

    def add(self, other: Verslag) -> None:
        """Take in what another process of the same run counted."""
        self.versions |= other.versions
        self.lacking |= other.lacking
        self.tests.update(other.tests)

    def lines(self) -> list[str]:
        """Return a line per kind of browser; none when no test asked for a browser."""
        return [self._line(motor) for motor in MOTOREN.values()] if self.tests else []

    def _line(self, motor: Motor) -> str:
        number = self.tests[motor.naam]
        tests = f"{number} test{'s' if number != 1 else ''}"
        if motor.naam in self.lacking:
            return f"{motor.titel} draaide NIET ({tests} overgeslagen): {self.lacking[motor.naam].strip()}"
        if motor.naam in self.versions:
            return f"{motor.titel} {self.versions[motor.naam]} draaide in {tests}."
        return f"{motor.titel} draaide niet: geen van de gekozen tests vroeg erom."


VERSLAG = pytest.StashKey[Verslag]()


def pytest_configure(config: pytest.Config) -> None:
    config.stash[VERSLAG] = Verslag()


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Give what was counted to the process that prints, when this is not that one."""
    if hasattr(session.config, "workeroutput"):
        session.config.workeroutput["browsers"] = session.config.stash[VERSLAG].as_plain()


def pytest_testnodedown(node: Any) -> None:  # noqa: ANN401 - its class carries no types
    """Take in what a worker counted; one that broke down said nothing, and pytest itself fails the run for that."""
    counted = getattr(node, "workeroutput", {}).get("browsers")
    if counted:
        node.config.stash[VERSLAG].add(Verslag(**counted))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Say which browsers ran and which did not, and why; and of which tests WebKitGTK could do a part only."""
    skipped = [(report.nodeid, str(report.longrepr[2])) for report in terminalreporter.getreports("skipped")]
    partly = [f"  deels: {name}: {why.removeprefix('Skipped: ')}" for name, why in skipped if LIMITED in why]
    lines = config.stash[VERSLAG].lines()
    if lines:
        lines += partly
        terminalreporter.section("browsers")
        for line in lines:
            terminalreporter.write_line(line)
