"""Whether all of a page has room, also for who reads large letters on a phone."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from tests.browser.lezers import session_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Page

GEWOON, GROOT = 16, 32
"""Pixels of a letter as browsers have it, and at 200 %: as large as WCAG asks for
(https://www.w3.org/TR/WCAG22/#resize-text)."""
NARROW = 360

FIND = r"""() => {
  const room = document.documentElement.clientWidth;
  const found = new Set();
  const name = (each) => `${each.localName}.${each.getAttribute("class") ?? ""}`;
  const size = (each) => parseFloat(getComputedStyle(each).fontSize);
  const shown = (each) => each.checkVisibility({ visibilityProperty: true }) && each.getClientRects().length > 0;
  // What is only read aloud lies in a box of one pixel, and what scrolls by itself may be wider than it shows.
  const apart = (each) => {
    const { clipPath, overflowX } = getComputedStyle(each);
    return clipPath === "inset(50%)" || ["auto", "scroll"].includes(overflowX) || each.localName === "script";
  };
  const isApart = (each) => each && each !== document.documentElement && (apart(each) || isApart(each.parentElement));

  if (document.documentElement.scrollWidth > room) found.add(`de pagina is ${document.documentElement.scrollWidth}`);
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (walker.nextNode()) {
    const { data, parentElement: parent } = walker.currentNode;
    if (!/[\p{L}\p{N}]/u.test(data) || !shown(parent) || isApart(parent)) continue;
    range.selectNodeContents(walker.currentNode);
    const rects = [...range.getClientRects()];
    const isOut = rects.some(({ left, right }) => left < -1 || right > room + 1);
    if (isOut) found.add(`buiten beeld: ${data} (${name(parent)})`);
    if (rects.length < 2 || parent.closest("code, pre, svg") || data.includes("://")) continue;
    // A word that is not long; at a hyphen, or the dash of a range, it may be parted.
    for (const { 0: word, index } of data.matchAll(/(?<!\S)[^\s/\u2013-]{2,11}(?!\S)/gu)) {
      range.setStart(walker.currentNode, index);
      range.setEnd(walker.currentNode, index + word.length);
      const tops = [...range.getClientRects()].map(({ top }) => top);
      if (Math.max(...tops) - Math.min(...tops) > 3) found.add(`gebroken: ${word} (${name(parent)})`);
    }
  }
  for (const each of document.querySelectorAll("body *")) {
    if (!shown(each) || isApart(each)) continue;
    const { overflowX } = getComputedStyle(each);
    const field = each.matches("input, textarea, select");
    if (["hidden", "clip"].includes(overflowX) && !field && each.scrollWidth > each.clientWidth + 1)
      found.add(`afgesneden: ${each.textContent} (${name(each)})`);
    // On a phone a browser moves the whole page to a field with smaller letters.
    if (each.matches("input:not([type=radio], [type=checkbox]), textarea, select") && size(each) < 15.99)
      found.add(`letters van ${size(each)} in een veld: ${name(each)}`);
    if (each.matches("input[type=search], input[type=text], textarea") && each.clientWidth < 7 * size(each))
      found.add(`te smal om in te schrijven: ${name(each)}`);
  }
  const texts = [...document.querySelectorAll("main p, main li")].filter(shown);
  const largest = Math.max(0, ...texts.map(size));
  for (const each of document.querySelectorAll("main :is(h1, h2, h3, h4)")) {
    if (!shown(each)) continue;
    const next = each.nextElementSibling;
    const least = each.localName === "h1" ? largest + 0.5 : next?.localName === "p" ? size(next) : 0;
    if (size(each) < least) found.add(`kop kleiner dan tekst: ${each.textContent} (${size(each)} bij ${least})`);
  }
  return [...found];
}"""


@contextmanager
def grote_letters(page: Page) -> Iterator[None]:
    """Give a reader whose browser has letters twice as large a narrow window, and afterwards plain letters again."""
    page.set_viewport_size({"width": NARROW, "height": 800})
    set_lettergrootte(page, GROOT)
    try:
        yield
    finally:
        set_lettergrootte(page, GEWOON)


def set_lettergrootte(page: Page, pixels: int) -> None:
    """Choose how large letters are where a page does not say so, as a reader does in the settings of a browser."""
    session_of(page).send("Page.setFontSizes", {"fontSizes": {"standard": pixels, "fixed": pixels}})
    assert page.evaluate(ROOT) == 1.25 * pixels


ROOT = "parseFloat(getComputedStyle(document.documentElement).fontSize)"


def find_wat_niet_past(page: Page) -> list[str]:
    """Return what sticks out of the window, is cut off, breaks in the middle of a short word, or is out of measure."""
    found: list[str] = page.evaluate(FIND)
    return found
