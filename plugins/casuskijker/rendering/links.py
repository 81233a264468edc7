"""Links from one page to another as the reader's browser needs them: relative, so that a site works under any path."""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from casuskijker.domain.adressen import NO_FILE, page_of_file, url_of
from casuskijker.markdown.anchors import Anchors
from casuskijker.rendering.noten import Noten

if TYPE_CHECKING:
    from casuskijker.rendering.uitlegger import Uitlegger
    from casuskijker.rendering.vraagwijzer import Vraagwijzer

AFTER_PATH = re.compile(r"(?=[?#])")


@dataclass(frozen=True, slots=True)
class Links:
    """The links of one page (`here`, such as `casussen/x.md`), and what else is the same for all its texts.

    That is what explains the begrippen on it or leads to its questions, if anything, the names of places that are
    taken, and its notes; and the page `beside` whose file that of its texts lies, where it stands in another folder.
    """

    here: str
    directory_urls: bool = True
    uitlegger: Uitlegger | None = None
    vraagwijzer: Vraagwijzer | None = None
    anchors: Anchors = field(default_factory=Anchors)
    beside: str = ""
    noten: Noten = field(init=False)
    up: str = field(init=False)
    """The way from here to the root of the site."""

    def __post_init__(self) -> None:
        """Let the notes have their names among the others."""
        object.__setattr__(self, "noten", Noten(self.anchors))
        object.__setattr__(self, "up", "../" * url_of(self.here, directory_urls=self.directory_urls).count("/"))

    def to(self, page: str, anchor: str = "") -> str:
        """Return the relative URL from here to another page, with an anchor if one is given.

        It goes by the root of the site: a cards page has a thousand of these, and the shortest way costs time.
        """
        target = url_of(page, directory_urls=self.directory_urls)
        return f"{self.up}{target}#{anchor}" if anchor else f"{self.up}{target}" or "./"

    def resolve(self, href: str, *, written_for: str = "", own_places: bool = False) -> str:
        """Return an author's link as a URL; a link to a page or picture is relative to the page it was written for.

        A place without a page is on that page, or first of all on this one where it has `own_places` of the text.
        What stands in the folder of casussen or kijkramen may have a number in the name of its file.
        """
        if href.startswith("#") and written_for and not (own_places and self.anchors.has(href[1:])):
            return self.to(written_for) + href
        if NO_FILE.match(href):
            return href
        path, *rest = AFTER_PATH.split(href, maxsplit=1)
        page = posixpath.normpath(posixpath.join(posixpath.dirname(written_for or self.beside or self.here), path))
        return "".join((self.to(page_of_file(page)), *rest))
