"""Every internal link of a built site: whether it leads to a file, and its anchor to a place on that page."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass, field
from functools import cached_property
from html.parser import HTMLParser
from typing import TYPE_CHECKING
from urllib.parse import unquote, urljoin, urlsplit

from casuskijker.domain.adressen import anchor_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ADDRESSES = ("href", "src")
NOWHERE = "https://zonder-adres.invalid/"
"""Where a site is taken to be that does not say so itself."""


def find_dead_links(folder: Path) -> list[str]:
    """Return a line for every link in the built site in this folder that leads nowhere."""
    site = BuiltSite(folder)
    return [f"{page}: {href}: {lack}" for page, href in site.links() if (lack := site.find_lack(page, href))]


@dataclass
class BuiltPage(HTMLParser):
    """What links to and from a page hang on: its own address, its links, its anchors."""

    canonical: str = ""
    links: list[str] = field(default_factory=list)
    anchors: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        if tag == "link" and values.get("rel") == "canonical":
            self.canonical = values["href"]
        self.links += [values[name] for name in ADDRESSES if name in values]
        self.anchors |= {values["id"]} if "id" in values else set()
        self.anchors |= {values["name"]} if tag == "a" and "name" in values else set()


@dataclass
class BuiltSite:
    """A built site by its files; its address is the one that its home page gives."""

    folder: Path

    @cached_property
    def pages(self) -> dict[str, BuiltPage]:
        """Every HTML file by its path in the site."""
        found = {}
        for path in sorted(self.folder.rglob("*.html")):
            page = found[path.relative_to(self.folder).as_posix()] = BuiltPage()
            page.feed(path.read_text("utf-8"))
            page.close()
        assert found, f"{self.folder} heeft geen pagina's"
        return found

    @cached_property
    def url(self) -> str:
        """The address of the site, with a slash at the end."""
        home = self.pages.get("index.html", BuiltPage())
        return urljoin(home.canonical or NOWHERE, ".")

    def links(self) -> Iterator[tuple[str, str]]:
        """Yield every link with the page it stands on."""
        for path, page in self.pages.items():
            yield from ((path, href) for href in page.links)

    def find_lack(self, page: str, href: str) -> str:
        """Return what is lacking where a link leads; nothing for a good link, or one that leaves the site."""
        url = urljoin(self.url + page, href)
        if urlsplit(url)[:2] != urlsplit(self.url)[:2]:
            return ""
        if not url.startswith(self.url):
            return "buiten de map van de site"
        path, anchor = unquote(urlsplit(url[len(self.url) :]).path), unquote(anchor_of(urlsplit(url).fragment))
        target = posixpath.join(path, "index.html") if path.endswith("/") or not path else path
        if not (self.folder / target).is_file():
            return "er is geen bestand"
        if anchor and target in self.pages and anchor not in self.pages[target].anchors:
            return "er is geen anker"
        return ""
