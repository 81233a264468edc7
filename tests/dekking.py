"""Coverage looks on where that tells something, and there what is remembered is forgotten first.

While it looks on, Python itself is some three times as slow, in whatever it does: to collect all tests, and to drive a
browser. So it sees the rooms being read, and then only the tests that are asked how much of them they reach.

A function that remembers what it returned runs once in a process. Where a test that coverage does not look at was the
first to call it, its lines would count as not tested: whether that happens depends on which process takes which test.
"""

from __future__ import annotations

import functools
import sys
from contextlib import contextmanager
from importlib import import_module
from typing import TYPE_CHECKING

from coverage import Coverage

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

OURS = "casuskijker."
TRIED_ITSELF = {"casuskijker.search.dictionary"}
"""Where what is remembered takes long to make: a test makes it without remembering, so it need not be forgotten."""


class Dekking:
    """Knows whether coverage looks on, and which functions it has seen at work."""

    def __init__(self) -> None:
        """Begin before the first test, which coverage does not see."""
        self._seen: set[functools._lru_cache_wrapper[object]] = set()
        self._looks_on = False
        self._coverage: Coverage | None = None

    def look_away(self, modules: Iterable[str]) -> None:
        """Have coverage, if any, see how these are read, and no more until there is a test to look at."""
        for module in modules:
            import_module(module)
        self._coverage = Coverage.current()
        while running := Coverage.current():  # a process of pytest-xdist has two, of which nobody reads the first
            running.stop()

    @contextmanager
    def during(self, *, looks_on: bool) -> Iterator[None]:
        """Let coverage look on, or not, at a part of a test."""
        self.begin_test(looks_on=looks_on)
        if self._coverage and looks_on:
            self._coverage.start()
        try:
            yield
        finally:
            if self._coverage:
                self._coverage.stop()

    def begin_test(self, *, looks_on: bool) -> None:
        """Forget what was remembered unseen, once for each function."""
        if looks_on and not self._looks_on:
            for function in set(list_remembering()) - self._seen:
                function.cache_clear()
        elif self._looks_on and not looks_on:
            self._seen |= {function for function in list_remembering() if function.cache_info().currsize}
        self._looks_on = looks_on


def list_remembering() -> Iterator[functools._lru_cache_wrapper[object]]:
    """Yield the functions of ours that remember what they returned, each where it was written."""
    for name, module in list(sys.modules.items()):
        if name.startswith(OURS) and name not in TRIED_ITSELF:
            for value in list(vars(module).values()):
                if isinstance(value, functools._lru_cache_wrapper) and value.__module__ == name:
                    yield value
