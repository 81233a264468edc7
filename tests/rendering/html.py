"""Pages as a browser gets them, taken apart by the standard library; and what Python-Markdown makes of an export."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html import unescape
from html.parser import HTMLParser
from urllib.parse import urljoin

from markdown import Markdown

from casuskijker.markdown.elements import BLOCKS

EXTENSIONS = ("attr_list", "tables", "toc")
"""What every site has: MkDocs' own and ours."""
WITH_HTML = (*EXTENSIONS, "md_in_html")
"""What this repository's site has."""


def to_html(text: str, *, extensions: tuple[str, ...] = WITH_HTML) -> str:
    """Return a page without front matter as a builder with Python-Markdown shows it."""
    return Markdown(extensions=list(extensions)).convert(text)


def tree_of(html: str) -> str:
    """Return HTML without the space around blocks, which no browser shows; that between words stays as one."""
    spaced = re.sub(r"\s+", " ", unescape(html))
    return re.sub(rf" ?(</?(?:{'|'.join(sorted(BLOCKS))}|h\d|nav|section)\b[^<>]*>) ?", r"\1\n", spaced).strip()


def without_front_matter(inhoud: str) -> str:
    """Return a page as it is handed over, below its front matter."""
    return inhoud.split("\n---\n", 1)[1]


@dataclass
class Found:
    """What an HTML text holds: its tags with their attributes, and its words, which those in a template are not."""

    tags: list[tuple[str, dict[str, str | None]]] = field(default_factory=list)
    words: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The words as one line."""
        return " ".join("".join(self.words).split())

    def all(self, tag: str, attribute: str) -> list[str]:
        """Return the values of an attribute of every such tag."""
        return [
            attributes[attribute] or "" for name, attributes in self.tags if name == tag and attribute in attributes
        ]

    def targets(self, here: str) -> list[str]:
        """Return where its links lead, seen from the address of the page in the site, such as '/casussen/x/'."""
        return [urljoin(here, href) for href in self.all("a", "href")]


class _Taker(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found = Found()
        self._in_template = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.tags.append((tag, dict(attrs)))
        self._in_template = self._in_template or tag == "template"

    def handle_endtag(self, tag: str) -> None:
        self._in_template = self._in_template and tag != "template"

    def handle_data(self, data: str) -> None:
        if not self._in_template:
            self.found.words.append(data)


def take_apart(html: str) -> Found:
    """Return what an HTML text holds."""
    taker = _Taker()
    taker.feed(html)
    taker.close()
    return taker.found
