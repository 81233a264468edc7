"""Ask axe-core what it finds wrong on a page."""

from __future__ import annotations

from itertools import cycle
from typing import TYPE_CHECKING, Any, Literal

from tests.browser.hulp.axe_script import SCRIPT
from tests.browser.hulp.ruimte import find_wat_niet_past
from tests.sites import BASE, OF_TESTS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from playwright.sync_api import Page

    Scheme = Literal["light", "dark"]

TAGS = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")

OF_COLOUR = ("color-contrast", "link-in-text-block")
"""The only rules that find something else when just the colours are others."""
COLOURS: Mapping[Scheme, Sequence[str]] = {"light": (), "dark": OF_COLOUR}
"""What is asked in each: all, and then what can differ."""
OF_LOOK = (*OF_COLOUR, "target-size", "scrollable-region-focusable")
"""The only rules that find something else in another width and other colours, where the same elements are shown."""
FRAME = (".kop", ".voet")
"""What stands around every page, which is judged in both widths by `test_toegankelijkheid.py`."""
ALIKE = """:is(.begrippen__begrip, .docent-lijst__regel, .ingredient, .kaart, .speelkaart, .web-tabel tr,
  .zijkolom__deel li, .zoekresultaten > li):nth-child(n + 7)"""
"""The seventh and later in a row that one template makes of texts: axe looks at each by itself, and a page has 487."""
BESIDE = (*FRAME, ALIKE)

ADDRESS = "axe-core"
OF_TESTS[ADDRESS] = ("text/javascript", SCRIPT.encode())
FETCH = """(address) => globalThis.axe ? null : new Promise((done, fail) => {
  const script = document.createElement("script");
  Object.assign(script, { src: address, onload: () => done(script.remove()), onerror: fail });
  document.head.append(script);
})"""
"""A browser that has a script at hand has also read it, which takes longer than to fetch it."""
RUN = """async ({ exclude, options }) => {
  scrollTo(0, 0);
  const isSticky = (each) => getComputedStyle(each).position === "sticky";
  const sticky = [...document.body.querySelectorAll("*")].filter(isSticky).map((each) => [each, each.style.cssText]);
  for (const [each] of sticky) Object.assign(each.style, { position: "relative", inset: "auto" });
  const { violations } = await axe.run({ exclude }, options);
  for (const [each, css] of sticky) each.style.cssText = css;
  return violations;
}"""
"""What lies half under a bar that stays in view comes free by scrolling, and is no target that is too small."""
SETTLE = "() => Promise.allSettled(document.getAnimations().map(each => each.finished))"
"""What still goes from one colour to another is judged when it is there."""
IS_NEW = """(beside) => {
  const own = ({ childNodes }) => [...childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
  const looks = (window.alBekeken ??= []);
  const shown = [...document.body.querySelectorAll("*")].filter((each) => !beside || !each.closest(beside))
    .filter((each) => each.checkVisibility({ visibilityProperty: true }))
    .map((each) => [each, each.cloneNode(false).outerHTML, ...own(each).map(({ data }) => data)]);
  const isSame = (one, other) => one.length === other.length && one.every((part, place) => part === other[place]);
  const isKnown = looks.some((look) => look.length === shown.length && look.every((each, n) => isSame(each, shown[n])));
  if (!isKnown) looks.push(shown);
  return !isKnown;
}"""
"""Whether at no earlier look the very same was shown: where something came, went or is another, every rule is asked.

What went takes along what it was called by: a button of which the words have no room, a part without its heading.
"""


def axe(page: Page, *, only: Sequence[str] = (), beside: Sequence[str] = BESIDE) -> list[str]:
    """Return what axe-core finds wrong on a page as it is now, one text per rule with the elements under it.

    What is judged elsewhere is left out: nothing of these selectors is looked at. A test of the frame leaves out none.
    """
    page.evaluate(FETCH, BASE + ADDRESS)
    run_only = {"type": "rule", "values": only} if only else {"type": "tag", "values": TAGS}
    options = {"runOnly": run_only, "resultTypes": ["violations"]}
    violations = page.evaluate(RUN, {"exclude": [[selector] for selector in beside], "options": options})
    return [describe(violation) for violation in violations]


def axe_in_both_colours(page: Page, *, beside: Sequence[str] = BESIDE) -> list[str]:
    """Return what axe-core finds wrong in light and in dark, on the one page; it stays dark."""
    found = []
    for scheme, rules in COLOURS.items():
        page.emulate_media(color_scheme=scheme)
        page.evaluate(SETTLE)
        found += [f"{scheme}: {violation}" for violation in axe(page, only=rules, beside=beside)]
    return found


def axe_at_another_look(page: Page, *, beside: Sequence[str] = BESIDE, known: Sequence[str] = FRAME) -> list[str]:
    """Return what axe-core finds wrong in the width and the colours of now, on a page that may have had others.

    All rules are for what was not looked at before; for the same as before, those that can find something else.
    """
    page.evaluate(SETTLE)
    return axe(page, only=() if page.evaluate(IS_NEW, ", ".join(known)) else OF_LOOK, beside=beside)


def axe_in_widths(page: Page, first: int, *others: int, beside: Sequence[str] = BESIDE) -> list[str]:
    """Return what axe-core finds wrong in each width and in both colours, and what has no room there.

    The page is loaded once, since loading it takes long. Each width has the other colours, for no rule asks for both.
    """
    if not others:
        page.set_viewport_size({"width": first, "height": 800})
        return [*axe_in_both_colours(page, beside=beside), *find_wat_niet_past(page)]
    found = []
    for width, scheme in zip((first, *others), cycle(COLOURS), strict=False):
        page.set_viewport_size({"width": width, "height": 800})
        page.emulate_media(color_scheme=scheme)
        violations = axe_at_another_look(page, beside=beside)
        found += [f"{width} breed, {scheme}: {violation}" for violation in violations]
        found += [f"{width} breed: {each}" for each in find_wat_niet_past(page)]
    return found


def describe(violation: dict[str, Any]) -> str:
    """Return a rule that was broken, and on the lines below it where."""
    elements = (f"    {node['html']}\n        {node['failureSummary']}" for node in violation["nodes"])
    return "\n".join((f"{violation['id']} ({violation['impact']}): {violation['help']}", *elements))
