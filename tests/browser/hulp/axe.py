"""Ask axe-core what it finds wrong on a page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from tests.browser.hulp.axe_script import SCRIPT
from tests.browser.hulp.ruimte import find_wat_niet_past

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from playwright.sync_api import Page

TAGS = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")

OF_COLOUR = ("color-contrast", "link-in-text-block")
"""The only rules that find something else when just the colours are others."""
COLOURS: Mapping[Literal["light", "dark"], Sequence[str]] = {"light": (), "dark": OF_COLOUR}
"""What is asked in each: all, and then what can differ."""

RUN = "({ exclude, options }) => axe.run({ exclude }, options).then(results => results.violations)"
SETTLE = "() => Promise.allSettled(document.getAnimations().map(each => each.finished))"
"""What still goes from one colour to another is judged when it is there."""


def axe(page: Page, *, only: Sequence[str] = (), beside: Sequence[str] = ()) -> list[str]:
    """Return what axe-core finds wrong on a page as it is now, one text per rule with the elements under it.

    What is judged elsewhere can be left out: nothing of these selectors is looked at.
    """
    if page.evaluate("!('axe' in window)"):
        page.evaluate(SCRIPT)  # scripts from outside the page do not fall under its Content-Security-Policy
    # What lies half under the head of the page comes free by scrolling, and is no target that is too small.
    page.evaluate("scrollTo(0, 0)")
    run_only = {"type": "rule", "values": only} if only else {"type": "tag", "values": TAGS}
    options = {"runOnly": run_only, "resultTypes": ["violations"]}
    violations = page.evaluate(RUN, {"exclude": [[selector] for selector in beside], "options": options})
    return [describe(violation) for violation in violations]


def axe_in_both_colours(page: Page) -> list[str]:
    """Return what axe-core finds wrong in light and in dark, on the one page; it stays dark."""
    found = []
    for scheme, rules in COLOURS.items():
        page.emulate_media(color_scheme=scheme)
        page.evaluate(SETTLE)
        found += [f"{scheme}: {violation}" for violation in axe(page, only=rules)]
    return found


def axe_in_widths(page: Page, *widths: int) -> list[str]:
    """Return what axe-core finds wrong in both colours and each width, and what has no room there.

    The page is loaded once, since loading is what takes the time; it stays dark, and in the last width.
    """
    found = []
    for width in widths:
        page.set_viewport_size({"width": width, "height": 800})
        found += [f"{width} breed, {violation}" for violation in axe_in_both_colours(page)]
        found += [f"{width} breed: {each}" for each in find_wat_niet_past(page)]
    return found


def describe(violation: dict[str, Any]) -> str:
    """Return a rule that was broken, and on the lines below it where."""
    elements = (f"    {node['html']}\n        {node['failureSummary']}" for node in violation["nodes"])
    return "\n".join((f"{violation['id']} ({violation['impact']}): {violation['help']}", *elements))
