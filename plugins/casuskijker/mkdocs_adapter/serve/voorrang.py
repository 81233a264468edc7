"""Who is waited for goes first: one thing is done at a time, and what can wait lets all else go before it."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


class Voorrang:
    """A lock for work of two kinds.

    A lock alone does not do: who lets it go and asks for it at once, has it again before who waits for it wakes up.
    """

    def __init__(self) -> None:
        """Begin with nobody at work."""
        self._free = threading.Condition()
        self._is_taken = False
        self._waiting = 0

    @property
    def is_awaited(self) -> bool:
        """Whether somebody waits."""
        return self._waiting > 0

    @contextmanager
    def first(self) -> Iterator[None]:
        """Do what somebody waits for."""
        with self._free:
            self._waiting += 1
            self._free.wait_for(lambda: not self._is_taken)
            self._waiting -= 1
            self._is_taken = True
        try:
            yield
        finally:
            self._leave()

    @contextmanager
    def last(self) -> Iterator[None]:
        """Do what nobody waits for, when nobody waits for something else."""
        with self._free:
            self._free.wait_for(lambda: not (self._is_taken or self.is_awaited))
            self._is_taken = True
        try:
            yield
        finally:
            self._leave()

    def _leave(self) -> None:
        with self._free:
            self._is_taken = False
            self._free.notify_all()
