"""Python looks for garbage among all that it holds, again and again while much is made that stays: here seldom."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

SELDOM = (50_000, 20, 100)
"""After how many new objects it looks among the young, and after how often that among the older and among all.

A tenth of the time of a build; it takes no more room, for what is thrown away is counted, and hardly any goes round.
"""


@contextmanager
def collect_seldom() -> Iterator[None]:
    """Look seldom for as long as this lasts, and then as before."""
    before = gc.get_threshold()
    gc.set_threshold(*SELDOM)
    try:
        yield
    finally:
        gc.set_threshold(*before)
