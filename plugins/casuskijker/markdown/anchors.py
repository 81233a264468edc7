"""Places on a page that a link can lead to: each has a name of its own."""

from __future__ import annotations

import re
import unicodedata
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from markdown_it.token import Token


NO_PART = re.compile(r"[^\w\s-]")
"""What is left out of the name of a heading."""
BETWEEN = re.compile(r"[-\s]+")
COUNTED = re.compile(r"^(.*)_([0-9]+)$")
IN_HTML = re.compile(r'<\w+(?: [a-z]+="[^"]*")*? id="([^"]+)"')


class _Taken(set[str]):
    """Names that are taken, and those of which somebody else says so."""

    def __init__(self, names: Iterable[str], is_taken: Callable[[str], bool]) -> None:
        super().__init__(names)
        self._is_taken = is_taken

    def __contains__(self, name: object) -> bool:
        return super().__contains__(name) or self._is_taken(str(name))


class Anchors:
    """The names that are taken on one page."""

    def __init__(self, reserved: Iterable[str] = (), is_taken: Callable[[str], bool] = lambda _: False) -> None:
        """Start with the names of what stands on the page whatever its texts say, and of what may stand there."""
        self._taken = _Taken(reserved, is_taken)

    def has(self, name: str) -> bool:
        """Whether a place has this name."""
        return name in self._taken

    def claim(self, name: str) -> str:
        """Return the name, or one with a number behind it where the name is taken; it is taken then."""
        counted = COUNTED.match(name)
        base, number = (counted[1], int(counted[2])) if counted else (name, 0)
        while not name or name in self._taken:
            number += 1
            name = f"{base}_{number}"
        self._taken.add(name)
        return name


def name_of_heading(inline: Token) -> str:
    """Return what a heading is called after its words, as it was when Python-Markdown named it: such names stay."""
    return slugify_heading("".join(_words_of(inline.children or ())))


def slugify_heading(words: str) -> str:
    """Return the name of a heading with these words.

    The rules are those of Python-Markdown, which takes longer to begin than a thousand names to make: a test compares.
    """
    plain = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode("ascii")
    return BETWEEN.sub("-", NO_PART.sub("", plain).strip().lower())


def find_headings(tokens: Sequence[Token]) -> Iterator[tuple[str, str]]:
    """Yield the words of every heading, and what the place is called that it gives."""
    for opening, inline in pairwise(tokens):
        if opening.type == "heading_open":
            words = "".join(_words_of(inline.children or ())).strip()
            yield words, str(opening.attrs.get("id") or slugify_heading(words))


def find_ids(tokens: Iterable[Token]) -> Iterator[str]:
    """Yield the names that an author gave to places."""
    for token in tokens:
        for each in (token, *(token.children or ())):
            if given := each.attrs.get("id"):
                yield str(given)
            elif each.type in {"html_block", "html_inline"}:
                yield from IN_HTML.findall(each.content)


def _words_of(children: Sequence[Token]) -> Iterator[str]:
    for token in children:
        if token.type in {"text", "code_inline"}:
            yield token.content
        elif token.type in {"softbreak", "hardbreak"}:
            yield " "
