"""Links in a text to other files of the site: each must lead somewhere, and gets the address the page will have."""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import unquote

from markdown_it import MarkdownIt

from casuskijker.domain.adressen import NO_FILE
from casuskijker.domain.problem import Place
from casuskijker.loading.reading import messages as m
from casuskijker.loading.reading.readers import read_text
from casuskijker.loading.text.body import parse_body

if TYPE_CHECKING:
    from collections.abc import Iterator

    from casuskijker.domain.problem import Problem
    from casuskijker.loading.reading.fields import Given
    from casuskijker.loading.site_files import SiteFiles
    from casuskijker.loading.text.body import Body

_INLINE = MarkdownIt("commonmark")

PAGE = ".md"


@dataclass(frozen=True, slots=True)
class Link:
    """The target of a link; it stands at `start` in the text, in the same words when `is_literal`."""

    target: str
    start: int
    is_literal: bool = True


def read_markdown(given: Given) -> str | None:
    """Read a text in which links may stand; each must lead somewhere, and gets the address of its page."""
    text, context, place = read_text(given), given.context, given.node.place
    if text is None or context.site_files is None or "](" not in text:
        return text
    body = parse_body(text, path=place.path, first_line=place.line)
    followed = resolve_links(body, page=context.page, site_files=context.site_files, problems=context.problems)
    return "\n".join(followed.lines)


def resolve_links(body: Body, *, page: str, site_files: SiteFiles, problems: list[Problem]) -> Body:
    """Return the body with every link to a page written as the address of that page; report links that lead nowhere.

    `page` is the address of the body itself, such as `casussen/x.md`.
    """
    text = "\n".join(body.lines)
    edits: list[tuple[Link, str]] = []
    for link in sorted(set(_find_links(body, text)), key=lambda link: link.start):
        resolved = _resolve(link.target, page, site_files)
        if resolved is None:
            place = _place(link.start, body, text)
            problems.append(_report_dead(link.target, place=place, page=page, site_files=site_files))
        elif link.is_literal and resolved != link.target:
            edits.append((link, resolved))
    return parse_body(_edit(text, edits), path=body.path, first_line=body.first_line) if edits else body


def _find_links(body: Body, text: str) -> Iterator[Link]:
    """Yield the links to relative files: inside the text, and in the definitions that references point to."""
    for token in body.tokens:
        if token.map and "](" in token.content and token.type == "inline":
            span = _span(token.map, body)
            for href in _find_hrefs(token.content):
                yield from _locate(href, r"\]\(\s*<?", text, span)
    for definition in body.references.values():
        yield from _locate(definition["href"], r"\]:\s*<?", text, _span(definition["map"], body))


def _find_hrefs(content: str) -> set[str]:
    tokens = _INLINE.parseInline(content, {})[0].children or []
    return {str(token.attrs.get("href") or token.attrs.get("src") or "") for token in tokens}


def _span(lines: list[int], body: Body) -> slice:
    """Return where these lines stand in the text."""
    start = sum(len(line) + 1 for line in body.lines[: lines[0]])
    return slice(start, start + sum(len(line) + 1 for line in body.lines[lines[0] : lines[1]]))


def _locate(href: str, before: str, text: str, span: slice) -> Iterator[Link]:
    """Yield every place where the target stands; the parser may have percent-encoded what the author wrote."""
    if NO_FILE.match(href):
        return
    forms = "|".join(re.escape(form) for form in sorted({href, unquote(href)}))
    found = list(re.compile(rf"{before}({forms})(?=[\s)>]|$)").finditer(text, span.start, span.stop))
    yield from (Link(match[1], match.start(1)) for match in found)
    if not found:
        yield Link(unquote(href), span.start, is_literal=False)


def _resolve(target: str, page: str, site_files: SiteFiles) -> str | None:
    """Return the target as the site needs it, or None if it leads nowhere."""
    path, rest = _split(target)
    address = _address(path, page)
    if not path.endswith(PAGE):
        return target if site_files.has_file(address) else None
    known = site_files.pages.get(address)
    return known and posixpath.join(posixpath.dirname(path), posixpath.basename(known)) + rest


def _split(target: str) -> tuple[str, str]:
    """Return a target as its path and the anchor or query after it."""
    start = min((found for mark in "#?" if (found := target.find(mark)) >= 0), default=len(target))
    return unquote(target[:start]), target[start:]


def _address(path: str, page: str) -> str:
    return posixpath.normpath(posixpath.join(posixpath.dirname(page), path))


def _report_dead(target: str, *, place: Place, page: str, site_files: SiteFiles) -> Problem:
    path, _ = _split(target)
    message = m.DODE_LINK if path.endswith(PAGE) else m.DOOD_BESTAND
    nearest = site_files.find_nearest(_address(path, page))
    return message.at(place, nearest and posixpath.relpath(nearest, posixpath.dirname(page)), doel=target)


def _place(start: int, body: Body, text: str) -> Place:
    line_start = text.rfind("\n", 0, start) + 1
    return Place(body.path, body.first_line + text.count("\n", 0, start), start - line_start + 1)


def _edit(text: str, edits: list[tuple[Link, str]]) -> str:
    for link, target in reversed(edits):
        text = text[: link.start] + target + text[link.start + len(link.target) :]
    return text
