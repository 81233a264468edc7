"""How far a page moves before a reader's eyes while it comes alive: the layout shift that browsers measure."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Page

OBSERVE = """window.verschuiving = 0;
new PerformanceObserver((list) => {
  for (const shift of list.getEntries()) if (!shift.hadRecentInput) window.verschuiving += shift.value;
}).observe({ type: "layout-shift", buffered: true });"""


def watch_shift(page: Page) -> None:
    """Have every page that is opened from now on note how far it moves."""
    page.add_init_script(OBSERVE)


def measure_shift(page: Page, address: str) -> float:
    """Return the layout shift of a page: 0 is none, up to 0.1 is called good."""
    page.goto(address, wait_until="commit")
    return read_shift(page)


def read_shift(page: Page) -> float:
    """Return how far a page that is being opened has moved when nothing is asked for any more."""
    page.wait_for_load_state("networkidle")
    page.evaluate("document.fonts.ready.then(() => new Promise(requestAnimationFrame)).then(() => undefined)")
    shift: float = page.evaluate("window.verschuiving")
    return shift
