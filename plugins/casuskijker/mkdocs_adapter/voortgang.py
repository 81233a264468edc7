"""What is said while a site is made to be served: there is nothing to see yet, and it may take a while."""

from __future__ import annotations

import time

from casuskijker.mkdocs_adapter.reporting import log

SILENCE = 2.0
"""So many seconds who waits hears nothing; what takes less, needs no words."""


class Voortgang:
    """Says now and then how far a build is."""

    def __init__(self, *, is_told: bool = False) -> None:
        """Begin with nothing to do, of which only is told where somebody waits for it."""
        self._is_told = is_told
        self._what, self._all, self._done = "", 0, 0
        self._last = time.monotonic()

    def begin(self, what: str, number: int) -> None:
        """Begin with so many of something."""
        self._what, self._all, self._done = what, number, 0

    def say(self, sentence: str) -> None:
        """Tell what is going on."""
        if self._is_told:
            self._last = time.monotonic()
            log.info("%s", sentence)

    def step(self) -> None:
        """Count one that is done."""
        self._done += 1
        if time.monotonic() - self._last >= SILENCE:
            self.say(f"{self._what}: {self._done} van {max(self._all, self._done)}.")
