"""The files of a site that are no text: which are published, and which only lie in a folder.

Who keeps an interview beside its retelling does not publish it: only what something links to comes on the site.
"""

from __future__ import annotations

import codecs
import os
import posixpath
import re
from dataclasses import dataclass, field
from fnmatch import fnmatch
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from casuskijker.domain import adressen
from casuskijker.domain.problem import Place, Problem
from casuskijker.loading.reading import messages as m
from casuskijker.loading.reading.documents import find_files_beside, looks_like_text, path_from
from casuskijker.loading.reading.files import MAX_ATTACHMENT, MAX_TEXT, judge_file
from casuskijker.loading.text.addresses import find_addresses, resolve
from casuskijker.loading.text.persoonsgegevens import find_persoonsgegevens

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from casuskijker.loading.bronmappen import Bronmappen, Genoemd

PAGE_SUFFIXES = frozenset({".md", ".markdown", ".mdown", ".mkd", ".mkdn"})
"""What MkDocs makes a page of."""

LINKING = frozenset({".css", ".html", ".htm", ".js", ".json", ".mjs", ".svg", ".webmanifest", ".xml"})
"""Files that may name others: a stylesheet its pictures, a script what it fetches."""

TEMPLATES = frozenset({".html", ".htm", ".xml"})
"""What an owner has in the folder for templates and links from; a stylesheet there counts once it is linked itself."""

RUNNING = frozenset(
    {".htm", ".html", ".js", ".mjs", ".shtml", ".svg", ".svgz", ".xht", ".xhtml", ".xml", ".xsl", ".xslt"}
)
"""Files of which a browser may run something when a reader opens them, outside the policy of a page."""

PLAIN = frozenset({".csv", ".srt", ".text", ".tsv", ".txt", ".vtt"})
"""Files that are words from begin to end: a reader reads them as a text, and so do we."""

RUNS = re.compile(
    rb"<\s*(?:\w+:)?(?:script|foreignObject|iframe|set|animate)|\bon\w+\s*=|javascript:|<!ENTITY|<\?xml-style",
    re.IGNORECASE,
)
"""What a drawing has that is more than a drawing."""

BY_NAME = ("CNAME", "_headers", "_redirects", "apple-touch-icon*.png", "favicon.ico", "robots.txt", ".well-known/*")
"""What a host or a browser asks for by its name."""


@dataclass(frozen=True, slots=True)
class Bestand:
    """A file that a link may lead to: its address on the site, where it is, and the folder that it belongs to.

    What replaces a file of the theme is wanted without a link.
    """

    address: str
    file: Path
    within: Path
    is_wanted: bool = False


@dataclass(frozen=True, slots=True)
class Keuze:
    """What is published, by its address; and what is wrong with that, or is not published."""

    published: Mapping[str, Path] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Beginpunten:
    """Where links start: addresses that texts lead to, pages by hand, and of the owner what settings and templates say.

    Pages and templates are an address with a text.
    """

    texts: frozenset[str]
    pages: Sequence[tuple[str, str]] = ()
    named: frozenset[str] = frozenset()
    templates: Sequence[tuple[str, str]] = ()


def find_beside(bronmappen: Bronmappen) -> Iterator[Bestand]:
    """Yield the pictures and other files beside casussen, kijkramen, werkvormen and lessen."""
    folders = {
        adressen.CASUSSEN: bronmappen.casussen,
        adressen.KIJKRAMEN: bronmappen.kijkramen,
        adressen.WERKVORMEN: bronmappen.werkvormen,
        f"{adressen.LESSEN}/": bronmappen.lessen,
    }
    for overview, folder in folders.items():
        for path in find_files_beside(folder):
            if not looks_like_text(path.name):
                address = posixpath.join(posixpath.dirname(overview), path.relative_to(folder).as_posix())
                yield Bestand(address, path, folder)


def begin_at(texts: Iterable[str], pages: Iterable[tuple[str, str]], genoemd: Genoemd) -> Beginpunten:
    """Return where links start; a template of the owner stands at the root of the site."""
    templates = read_templates(genoemd.custom_dir) if genoemd.custom_dir else ()
    return Beginpunten(frozenset(texts), [*pages], genoemd.values, [(adressen.HOME, text) for text in templates])


def read_templates(folder: Path) -> Iterator[str]:
    """Yield the texts of the templates in a folder of an owner; what is no regular file of it is not opened."""
    for path in sorted(folder.rglob("*")):
        if path.suffix in TEMPLATES and not judge_file(path, within=folder, most=MAX_TEXT, path=path.name):
            yield path.read_text("utf-8", "replace")


def find_in_content(bronmappen: Bronmappen, *, keeps: Callable[[Path], bool]) -> Iterator[Bestand]:
    """Yield the files among the pages by hand that MkDocs would copy."""
    content = bronmappen.content
    for folder, folders, names in os.walk(content):
        folders.sort()
        for name in sorted(names):
            path = Path(folder, name)
            if path.suffix.lower() not in PAGE_SUFFIXES and keeps(path):
                yield Bestand(path.relative_to(content).as_posix(), path, content)


def choose_bestanden(bestanden: Iterable[Bestand], begin: Beginpunten, *, root: Path) -> Keuze:
    """Return what is published of these files."""
    by_address = {bestand.address: bestand for bestand in bestanden}
    by_name = {address for address, bestand in by_address.items() if bestand.is_wanted or _has_known_name(address)}
    of_owner = _follow(by_address, begin.named | by_name, begin.templates)
    linked = of_owner | _follow(by_address, begin.texts, begin.pages)
    published, problems = {}, []
    for address, bestand in by_address.items():
        path = path_from(root, bestand.file)
        if address not in linked:
            problems.append(m.NIET_GETOOND.at(Place(path), naam=posixpath.basename(address)))
        elif problem := _judge(bestand, path=path, is_of_owner=address in of_owner):
            problems.append(problem)
        else:
            published[address] = bestand.file
            problems += () if address in of_owner else _find_persoonsgegevens(bestand.file, path=path)
    return Keuze(published, tuple(problems))


def _has_known_name(address: str) -> bool:
    return any(fnmatch(address, pattern) for pattern in BY_NAME)


def _find_persoonsgegevens(file: Path, *, path: str) -> Iterator[Problem]:
    """Yield what looks like personal data in a file of words; a text editor may have kept it in its own encoding."""
    if file.suffix.lower() in PLAIN:
        content = file.read_bytes()
        encoding = "utf-16" if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) else "utf-8-sig"
        text = content.decode(encoding, "replace").replace("\r\n", "\n").replace("\r", "\n")
        yield from find_persoonsgegevens(text, path=path)


def _judge(bestand: Bestand, *, path: str, is_of_owner: bool) -> Problem | None:
    """Return why a file that is linked is not published, or None; who keeps a site may have readers run what it has."""
    if refusal := judge_file(bestand.file, within=bestand.within, most=MAX_ATTACHMENT, path=path):
        return refusal
    if is_of_owner or bestand.file.suffix.lower() not in RUNNING or _is_still(bestand.file):
        return None
    return m.VOERT_UIT.at(Place(path), naam=bestand.file.name)


def _is_still(file: Path) -> bool:
    """Whether a drawing is nothing but a drawing."""
    if file.suffix.lower() != ".svg":
        return False
    return not RUNS.search(file.read_bytes())


def _follow(by_address: Mapping[str, Bestand], addresses: Iterable[str], pages: Iterable[tuple[str, str]]) -> set[str]:
    """Return the addresses of all files that are linked, also by way of another."""
    linked: set[str] = set()
    ahead = list(addresses)
    for page, text in pages:
        ahead += _leads_to(text, page, by_address)
    while ahead:
        address = ahead.pop()
        if address in by_address and address not in linked:
            linked.add(address)
            ahead += _leads_to(_read(by_address[address]), address, by_address)
    return linked


def _leads_to(text: str, here: str, known: Mapping[str, Bestand]) -> list[str]:
    return [address for address in _find_resolved(text, here) if address in known]


@lru_cache(maxsize=1024)
def _find_resolved(text: str, here: str) -> tuple[str, ...]:
    """Return all that a text may lead to; a page that did not change is not searched again."""
    return tuple(dict.fromkeys(each for written in find_addresses(text) for each in resolve(written, here=here)))


def _read(bestand: Bestand) -> str:
    """Return the text of a file that may name others, or nothing."""
    refusal = judge_file(bestand.file, within=bestand.within, most=MAX_TEXT, path=bestand.address)
    if bestand.file.suffix.lower() not in LINKING or refusal:
        return ""
    return bestand.file.read_text("utf-8", "replace")
