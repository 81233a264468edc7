"""Links from one page to another as the reader's browser needs them: relative, so that a site works under any path."""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from casuskijker.domain.adressen import NO_FILE, url_of

if TYPE_CHECKING:
    from casuskijker.rendering.uitlegger import Uitlegger

AFTER_PATH = re.compile(r"(?=[?#])")
IN_MARKDOWN = re.compile(r"(\]\(\s*<?|^ {0,3}\[[^\]\n]+\]:\s*<?)([^\s)>]+)", re.MULTILINE)
"""A target in Markdown, and what stands before it: of a link or picture, or of the definition a reference points to."""


@dataclass(frozen=True, slots=True)
class Links:
    """The links of one page (`here`, such as `casussen/x.md`), and what explains the begrippen on it, if anything."""

    here: str
    directory_urls: bool = True
    uitlegger: Uitlegger | None = None

    def to(self, page: str, anchor: str = "") -> str:
        """Return the relative URL from here to another page, with an anchor if one is given.

        It goes by the root of the site: a cards page has a thousand of these, and the shortest way costs time.
        """
        target = url_of(page, directory_urls=self.directory_urls)
        up = "../" * url_of(self.here, directory_urls=self.directory_urls).count("/")
        return f"{up}{target}#{anchor}" if anchor else f"{up}{target}" or "./"

    def resolve(self, href: str) -> str:
        """Return an author's link to a page or picture, relative to here, as a URL; leave any other link alone."""
        if NO_FILE.match(href):
            return href
        path, *rest = AFTER_PATH.split(href, maxsplit=1)
        page = posixpath.normpath(posixpath.join(posixpath.dirname(self.here), path))
        return "".join((self.to(page), *rest))


def move_links(text: str, *, written_for: str, page: str) -> str:
    """Return Markdown with its relative links as they must be on another page than the one it was written for."""
    way_back = posixpath.relpath(posixpath.dirname(written_for), posixpath.dirname(page))

    def move(match: re.Match[str]) -> str:
        before, target = match.groups()
        return match[0] if NO_FILE.match(target) else before + posixpath.normpath(posixpath.join(way_back, target))

    return IN_MARKDOWN.sub(move, text)
