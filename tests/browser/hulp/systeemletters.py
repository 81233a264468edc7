"""Other system fonts than that of this machine: the interface is in whatever a reader's system has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests import PROJECT

if TYPE_CHECKING:
    from playwright.sync_api import Page, Route

BREED, SMAL = "noto-sans", "roboto"
"""Android and many a Linux have the one, Android the other; words in the first are some 7 % wider."""
SYSTEEMLETTERS = (BREED, SMAL)

PAKKETTEN = PROJECT / "node_modules" / "@fontsource-variable"
FACE = """@font-face { font-family: "Systeemletter"; font-weight: 100 900; font-display: block;
  src: url("systeemletter.woff2") format("woff2"); }\n"""

TEKSTRUIMTE = """() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`p { margin-bottom: 2em !important; }
    * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }`);
  document.adoptedStyleSheets = [sheet];
}"""
"""Source: https://www.w3.org/TR/WCAG22/#text-spacing."""


def set_systeemletter(page: Page, naam: str) -> None:
    """Have the pages that are opened from now on find this font where they ask for that of the system."""
    font = PAKKETTEN / naam / "files" / f"{naam}-latin-wght-normal.woff2"
    assert font.is_file(), "the fonts for tests come with: npm ci --ignore-scripts"

    def put_in(route: Route) -> None:
        response = route.fetch()
        css = response.text().replace("system-ui", '"Systeemletter", system-ui')
        route.fulfill(response=response, body=FACE + css)

    page.route("**/assets/casuskijker/casuskijker.css", put_in)
    page.route("**/systeemletter.woff2", lambda route: route.fulfill(path=font))


def wait_for_letters(page: Page) -> None:
    """Wait until a page is drawn in its own fonts."""
    page.evaluate("document.fonts.ready.then(() => undefined)")
    assert page.evaluate("document.fonts.check('16px Systeemletter')")


def set_tekstruimte(page: Page) -> None:
    """Give the page the most space between letters, words and lines that a reader may ask for."""
    page.evaluate(TEKSTRUIMTE)
