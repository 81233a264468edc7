"""Links in a text to other files of the site, and to places on a page: each must lead somewhere.

They are found while a text is read, and followed when all texts are known.
"""

from __future__ import annotations

import posixpath
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import unquote

from casuskijker.domain.adressen import NO_FILE, anchor_of
from casuskijker.domain.slug import slug_of_file
from casuskijker.loading.reading import messages as m
from casuskijker.loading.text.addresses import resolve
from casuskijker.markdown.html import find_addresses

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from markdown_it.token import Token

    from casuskijker.domain.problem import Place, Problem
    from casuskijker.loading.reading.fields import Verwijzing
    from casuskijker.loading.site_files import SiteFiles

PAGE = ".md"
LINE_ENDS = ("softbreak", "hardbreak")


@dataclass(frozen=True, slots=True)
class Plek:
    """A place that a text leads to: the pages of which one must have it, its name, and where the link stands."""

    pages: tuple[str, ...]
    name: str
    place: Place


def find_targets(tokens: Iterable[Token]) -> Iterator[tuple[str, int]]:
    """Yield where links and pictures lead, each with its line, counted from 0."""
    for token in tokens:
        line = token.map[0] if token.map else 0
        for child in token.children or ():
            line += child.type in LINE_ENDS
            if child.attrs and (target := child.attrs.get("href") or child.attrs.get("src")):
                yield unquote(str(target)), line
        yield from ((unquote(target), line) for target, line in find_addresses(token))


def follow(verwijzingen: Iterable[Verwijzing], site_files: SiteFiles) -> tuple[list[Problem], list[Plek]]:
    """Return what leads nowhere, and the places on pages that must still be looked up."""
    problems: list[Problem] = []
    plekken: list[Plek] = []
    for each in dict.fromkeys(verwijzingen):
        path, anchor = _split(each.target)
        page = _find_page(path, each, site_files)
        pages = each.own_pages if each.target.startswith("#") else (page,) if page else ()
        if page is None:
            problems.append(_report_dead(path, each, site_files))
        elif pages and anchor:
            plekken.append(Plek(pages, anchor, each.place))
    return problems, plekken


def _find_page(path: str, verwijzing: Verwijzing, site_files: SiteFiles) -> str | None:
    """Return the page that a link leads to, nothing if it leads elsewhere, or None if it leads nowhere."""
    if NO_FILE.match(path):
        return ""
    address = _address(path, verwijzing.page)
    if path.endswith(PAGE):
        return site_files.pages.get(address)
    return "" if site_files.has_file(address) else None


def find_files(verwijzingen: Iterable[Verwijzing]) -> Iterator[str]:
    """Yield the addresses of the files that texts lead to, whether they are there or not."""
    for each in verwijzingen:
        if NO_FILE.match(each.target):
            yield from resolve(each.target, here=each.page)
        else:
            yield _address(_split(each.target)[0], each.page)


def _split(target: str) -> tuple[str, str]:
    """Return a target as its path and the name of the place after it."""
    path, _, fragment = target.partition("#")
    return path.partition("?")[0], anchor_of(fragment)


def _address(path: str, page: str) -> str:
    return posixpath.normpath(posixpath.join(posixpath.dirname(page), path))


def _report_dead(path: str, verwijzing: Verwijzing, site_files: SiteFiles) -> Problem:
    message = m.DODE_LINK if path.endswith(PAGE) else m.DOOD_BESTAND
    nearest = site_files.find_nearest(_address(path, verwijzing.page))
    near = nearest and posixpath.relpath(nearest, posixpath.dirname(verwijzing.page))
    about = slug_of_file(posixpath.basename(path).removesuffix(PAGE)) if path.endswith(PAGE) else ""
    return message.at(verwijzing.place, near, about=about, doel=verwijzing.target)
