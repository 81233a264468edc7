"""What is remembered is forgotten where coverage begins to look on.

A function that remembers what it returned runs once in a process. Where a test that coverage does not look at was the
first to call it, its lines would count as not tested: whether that happens depends on which process takes which test.
"""

from __future__ import annotations

import functools
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

OURS = "casuskijker."


class Dekking:
    """Knows whether coverage looks on, and which functions it has seen at work."""

    def __init__(self) -> None:
        """Begin before the first test, which coverage does not see."""
        self._seen: set[functools._lru_cache_wrapper[object]] = set()
        self._looks_on = False

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
        if name.startswith(OURS):
            for value in list(vars(module).values()):
                if isinstance(value, functools._lru_cache_wrapper) and value.__module__ == name:
                    yield value
