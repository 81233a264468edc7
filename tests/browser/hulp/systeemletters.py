"""Other system fonts than that of this machine: the interface is in whatever a reader's system has."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from tests import PROJECT

if TYPE_CHECKING:
    from playwright.sync_api import Page, Route

BREED, SMAL = "noto-sans", "roboto"
"""Android and many a Linux have the one, Android the other; words in the first are some 7 % wider."""
SYSTEEMLETTERS = (BREED, SMAL)

PAKKETTEN = PROJECT / "node_modules" / "@fontsource-variable"
"""They come with `npm ci --ignore-scripts`."""

FACE = """@font-face { font-family: "%s"; font-weight: 100 900; font-display: block;
  src: url("%s.systeemletter") format("woff2"); }\n"""
CHANGE = """async (naam) => {
    document.documentElement.style.setProperty("--systeemletter", naam);
    const faces = await document.fonts.load(`16px ${naam}`);
    await document.fonts.ready;
    return faces.length;
}"""


def offer_systeemletters(page: Page) -> None:
    """Have these fonts at hand on the pages that are opened from now on, for where they ask for that of the system."""
    page.route("**/assets/casuskijker/*/casuskijker.css", put_in)
    page.route("**/*.systeemletter", give)


def put_in(route: Route) -> None:
    """Give our stylesheet with a font before that of the system; without one, the system's own comes."""
    response = route.fetch()
    css = response.text().replace("system-ui", "var(--systeemletter, system-ui), system-ui")
    route.fulfill(response=response, body="".join(FACE % (naam, naam) for naam in SYSTEEMLETTERS) + css)


def give(route: Route) -> None:
    """Give the font of this name."""
    naam = PurePosixPath(route.request.url).stem
    route.fulfill(path=PAKKETTEN / naam / "files" / f"{naam}-latin-wght-normal.woff2")


TEKSTRUIMTE = """() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`p { margin-bottom: 2em !important; }
    * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }`);
  document.adoptedStyleSheets = [sheet];
}"""
"""Source: https://www.w3.org/TR/WCAG22/#text-spacing."""


def set_systeemletter(page: Page, naam: str) -> None:
    """Draw an open page in this font, and wait until it is so."""
    assert page.evaluate(CHANGE, naam) == 1


def set_tekstruimte(page: Page) -> None:
    """Give the page the most space between letters, words and lines that a reader may ask for."""
    page.evaluate(TEKSTRUIMTE)
