"""What WebKitGTK cannot do in these tests is said and not failed; and how long something may take there."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, NoReturn

import pytest

from tests.browser.webkitgtk_rijder import RijderError

if TYPE_CHECKING:
    from collections.abc import Callable

SECONDS = 10
"""How long something may take to come true."""
MARGIN = 0.05
LIMITED = "in WebKitGTK kunnen deze tests niet alles:"
"""Why a test stops there."""


class Beperkt:
    """Something with only a part of what Playwright has."""

    def __getattr__(self, name: str) -> NoReturn:
        if name.startswith("_"):
            raise AttributeError(name)
        pytest.skip(f"{LIMITED} '{type(self).__name__}.{name}' is er niet")


def wait_until(holds: Callable[[], bool], *, seconds: float = SECONDS) -> bool:
    """Whether this comes true in time; while a page is on its way, it does not yet."""
    end = time.monotonic() + seconds
    while True:
        try:
            if holds():
                return True
        except RijderError:
            if time.monotonic() > end:
                raise
        if time.monotonic() > end:
            return False
        time.sleep(MARGIN)
