"""Links from one page to another as the reader's browser needs them: relative, so that a site works under any path."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass


def url_of(page: str, *, directory_urls: bool) -> str:
    """Return the address of a page relative to the root of the site, as MkDocs builds it; files other than .md stay."""
    if not page.endswith(".md"):
        return page
    stem = page.removesuffix(".md")
    if not directory_urls:
        return f"{stem}.html"
    return f"{stem.removesuffix('index')}" if posixpath.basename(stem) == "index" else f"{stem}/"


@dataclass(frozen=True, slots=True)
class Links:
    """The links of one page (`here`, such as `casussen/x.md`)."""

    here: str
    directory_urls: bool = True

    def to(self, page: str, anchor: str = "") -> str:
        """Return the relative URL from here to another page, with an anchor if one is given."""
        start = posixpath.dirname(url_of(self.here, directory_urls=self.directory_urls))
        target = url_of(page, directory_urls=self.directory_urls)
        relative = posixpath.relpath(target or ".", start or ".")
        if target == "" or target.endswith("/"):
            relative += "/"
        return f"{relative}#{anchor}" if anchor else relative

    def resolve(self, href: str) -> str:
        """Return an author's link to a Markdown file, written relative to here, as a URL; leave any other link alone."""
        path, _, anchor = href.partition("#")
        if "://" in href or not path.endswith(".md"):
            return href
        return self.to(posixpath.normpath(posixpath.join(posixpath.dirname(self.here), path)), anchor)
