"""Waiting for what no locator shows: what is kept, or what a script noted."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

SECONDS = 10


def until(read: Callable[[], object], wanted: object) -> None:
    """Read until it gives what is wanted: what a press on a button sets going can come after the press."""
    end = time.monotonic() + SECONDS
    while (found := read()) != wanted and time.monotonic() < end:
        time.sleep(0.02)
    assert found == wanted
