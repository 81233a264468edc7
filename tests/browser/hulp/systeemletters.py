"""Other system fonts than that of this machine: the interface is in whatever a reader's system has."""

from __future__ import annotations

from base64 import b64encode
from functools import cache
from typing import TYPE_CHECKING

from tests import PROJECT

if TYPE_CHECKING:
    from playwright.sync_api import Page

BREED, SMAL = "noto-sans", "roboto"
"""Android and many a Linux have the one, Android the other; words in the first are some 7 % wider."""
SYSTEEMLETTERS = (BREED, SMAL)

PAKKETTEN = PROJECT / "node_modules" / "@fontsource-variable"
"""They come with `npm ci --ignore-scripts`."""

CHANGE = """async ([naam, data]) => {
  const root = document.documentElement;
  const bytes = Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0));
  document.fonts.add(await new FontFace(naam, bytes, { weight: "100 900" }).load());
  root.style.removeProperty("--bediening");
  root.style.setProperty("--bediening", `${naam}, ${getComputedStyle(root).getPropertyValue("--bediening")}`);
  await document.fonts.ready;
  return getComputedStyle(document.querySelector(".kop")).fontFamily.split(", ")[0];
}"""
"""The font stands before that of the system. It comes with the script, since a page takes none from elsewhere."""


def set_systeemletter(page: Page, naam: str) -> None:
    """Draw an open page in this font, and wait until it is so."""
    assert page.evaluate(CHANGE, [naam, read_font(naam)]) == naam


@cache
def read_font(naam: str) -> str:
    """Return the font of this name, as a script can bear it."""
    return b64encode((PAKKETTEN / naam / "files" / f"{naam}-latin-wght-normal.woff2").read_bytes()).decode()


TEKSTRUIMTE = """() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`p { margin-bottom: 2em !important; }
    * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }`);
  document.adoptedStyleSheets = [sheet];
}"""
"""Source: https://www.w3.org/TR/WCAG22/#text-spacing."""


def set_tekstruimte(page: Page) -> None:
    """Give the page the most space between letters, words and lines that a reader may ask for."""
    page.evaluate(TEKSTRUIMTE)
