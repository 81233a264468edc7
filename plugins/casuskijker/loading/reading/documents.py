"""Files as text, split into front matter and body; what cannot be read as text is reported and left."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from operator import attrgetter
from pathlib import Path
from typing import TYPE_CHECKING

from casuskijker.domain.problem import Place
from casuskijker.domain.slug import is_slug, slug_of_file, slugify
from casuskijker.domain.tekens import TURNING, UNSEEN_SIGN, find_unseen
from casuskijker.domain.zinsdelen import with_noun
from casuskijker.loading.reading import messages as m
from casuskijker.loading.reading.files import MAX_TEXT, judge_file
from casuskijker.loading.reading.grenzen import find_too_long
from casuskijker.loading.reading.yaml_tree import YamlText

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from casuskijker.domain.problem import Problem

FENCE = "---"
RESERVED = "index"
"""The page of the folder itself."""

EENVOUDIG = ".eenvoudig"
"""What stands behind the name of a text in that of its plain telling."""

TEXT = re.compile(r"\.(md|markdown)\b", re.IGNORECASE)
"""What is in the name of a text, also when an editor or a system put something behind it."""

UNSEEN = re.compile(f"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff{TURNING}]")
"""Control characters, line ends that only YAML knows, which would shift every line number, and what turns a text."""

CONFLICT = re.compile(r"^(?:(?:<{7}|>{7})(?: |$)|\|{7} [^|\n]+$)", re.MULTILINE)
"""How git marks two versions of the same lines; ======= between them may also underline a heading."""
CONFLICT_MARKS = ("<<<<<<<", ">>>>>>>", "|||||||")
BETWEEN = re.compile(r"={7}")
"""The same mark in front matter, where nothing can be underlined."""

PARTS = attrgetter("parts")
"""What files are put in order by; two paths are slow to compare."""

KEY = re.compile(r"[ ]*(?:- )?(\w+):")
HEADING = re.compile(r"#+[ ]+(.+)")

TO_FILL_IN = "VUL IN"
"""What a new file has wherever its author still has to write something."""


@dataclass(frozen=True, slots=True)
class Source:
    """A file with content: where it is, its path as authors know it, and the slug of its page."""

    file: Path
    path: str
    slug: str


@dataclass(frozen=True, slots=True)
class Document:
    """A Markdown file with front matter; `body` begins on line `body_line` of the file."""

    source: Source
    front_matter: YamlText
    body: str
    body_line: int
    text: str


def find_sources(folder: Path, *, root: Path, problems: list[Problem], eenvoudig: bool = False) -> list[Source]:
    """Return the Markdown files in a folder in the order of their names; a name that is no address is reported.

    Those with a plain telling are beside them, and asked for apart.
    """
    try:
        files = sorted(folder.iterdir(), key=PARTS)
    except (OSError, ValueError):
        return []
    shown = [file for file in files if file.suffix == ".md" and not file.name.startswith(".")]
    wanted = [file for file in shown if file.stem.endswith(EENVOUDIG) is eenvoudig]
    return [_source(file, path=path_from(root, file), problems=problems) for file in wanted]


def find_unread(folder: Path, *, root: Path, problems: list[Problem]) -> None:
    """Report what looks like a casus or kijkraam but stands in a folder below, or has something behind its .md."""
    for file in find_files_beside(folder):
        if looks_like_text(file.name):
            shown = path_from(root, folder)
            problems.append(m.NIET_GELEZEN.at(Place(path_from(root, file)), naam=file.name, map=shown))


def find_files_beside(folder: Path) -> Iterator[Path]:
    """Yield the files in a folder and in those below it that are no casus or kijkraam, without what editors leave."""
    for file in sorted(folder.rglob("*"), key=PARTS) if exists(folder) else ():
        is_text = file.suffix == ".md" and file.parent == folder
        if not is_text and not file.name.startswith(".") and not file.name.endswith("~") and file.is_file():
            yield file


def looks_like_text(name: str) -> bool:
    """Whether a file is, or is a copy of, what an author writes: `brief.md.bak` may hold what is for the docent."""
    return TEXT.search(name) is not None


def _source(file: Path, *, path: str, problems: list[Problem]) -> Source:
    stem = file.stem.removesuffix(EENVOUDIG)
    slug = slug_of_file(stem)
    problems.extend(find_too_long(slug, Place(path)))
    if is_slug(slug) and slug != RESERVED:
        return Source(file, path, slug)
    proposal = slugify(slug)
    if proposal in {"", RESERVED}:
        proposal = "een-andere-naam"
    number = stem.removesuffix(slug)
    ending = file.name.removeprefix(stem)
    problems.append(m.BESTANDSNAAM.at(Place(path), naam=Path(path).name, voorstel=f"{number}{proposal}{ending}"))
    return Source(file, path, proposal)


def path_from(root: Path, file: Path) -> str:
    """Return the path of a file from the root of the project, with forward slashes, as it is shown to authors."""
    try:
        relative = Path(os.path.relpath(file, root)).as_posix()
    except ValueError:  # on Windows no path leads from one drive to another
        relative = file.as_posix()
    return os.fsencode(relative).decode("utf-8", "replace")


def exists(file: Path) -> bool:
    """Whether there is such a file or folder; a name that cannot be one is no reason to raise."""
    try:
        file.stat()
    except (OSError, ValueError):
        return False
    return True


def read_text(file: Path, *, path: str, problems: list[Problem], within: Path | None = None) -> str | None:
    """Return the text of a file with plain line ends, or None after adding what makes it unreadable.

    `within` is the folder that it may not lead out of, when that is another than its own.
    """
    if refusal := judge_file(file, within=within or file.parent, most=MAX_TEXT, path=path):
        problems.append(refusal)
        return None
    try:
        content = file.read_bytes()
        text = content.decode("utf-8-sig")
    except (OSError, ValueError) as error:
        problems.append(explain_unreadable(error, path))
        return None
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if UNSEEN.search(text):
        problems.extend(find_refused_signs(text, path=path))
        return None
    return text


def read_merged(file: Path, *, path: str, problems: list[Problem]) -> str | None:
    """Return the text of a file as `read_text` does, or None after adding where git left two versions of it."""
    text = read_text(file, path=path, problems=problems)
    if text is None:
        return None
    if conflict := find_conflict(text, path=path):
        problems.append(conflict)
        return None
    problems.extend(find_unseen_signs(text, path=path))
    return text


def find_conflict(text: str, *, path: str) -> Problem | None:
    """Return where git left two versions of the same lines, or None."""
    found = CONFLICT.search(text) if any(mark in text for mark in CONFLICT_MARKS) else None
    return m.SAMENVOEGING.at(Place(path, 1 + text.count("\n", 0, found.start()))) if found else None


def find_unseen_signs(text: str, *, path: str) -> Iterator[Problem]:
    """Yield a tip for a text with signs that nobody sees: search looks past them, what copies the text may not."""
    lines = enumerate(text.split("\n"), 1) if not text.isascii() and UNSEEN_SIGN.search(text) else ()
    found = [(number, signs) for number, line in lines if (signs := find_unseen(line))]
    if found:
        names = dict.fromkeys(name for _, signs in found for name in signs)
        yield m.ONZICHTBAAR.at(
            Place(path, found[0][0]), tekens=", ".join(names), aantal=with_noun(len(found), "regel", "regels")
        )


def explain_unreadable(error: Exception, path: str) -> Problem:
    """Return what is the matter with a file that could not be opened, or that is not UTF-8."""
    if isinstance(error, UnicodeDecodeError):
        return m.GEEN_UTF8.at(Place(path, 1 + error.object.count(b"\n", 0, error.start)))
    return m.ONLEESBAAR.at(Place(path))


def find_refused_signs(text: str, *, path: str) -> Iterator[Problem]:
    """Yield an error for every line with a sign that cannot stand in a text."""
    for number, line in enumerate(text.split("\n"), start=1):
        if match := UNSEEN.search(line):
            yield m.STUURTEKEN.at(Place(path, number, match.start() + 1), teken=f"U+{ord(match[0]):04X}")


def read_document(source: Source, problems: list[Problem], *, fields: Iterable[str]) -> Document | None:
    """Return a Markdown file split at its front matter, or None after adding what is wrong with it.

    `fields` are those that it cannot do without.
    """
    text = read_merged(source.file, path=source.path, problems=problems)
    if text is None:
        return None
    lines = text.split("\n")
    if lines[0].rstrip() != FENCE:
        problems.append(m.GEEN_GEGEVENS.at(Place(source.path), velden=tuple(fields)))
        return None
    end = next((number for number, line in enumerate(lines) if number and line.rstrip() == FENCE), None)
    if end is None:
        problems.append(m.GEGEVENS_OPEN.at(Place(source.path)))
        return None
    between = next((number for number in range(1, end) if BETWEEN.fullmatch(lines[number].rstrip())), None)
    if between is not None:
        problems.append(m.SAMENVOEGING.at(Place(source.path, between + 1)))
        return None
    return Document(
        source=source,
        front_matter=YamlText(source.path, "\n".join(lines[1:end]), first_line=2),
        body="\n".join(lines[end + 1 :]),
        body_line=end + 2,
        text=text,
    )


def find_to_fill_in(text: str, *, path: str) -> Iterator[Problem]:
    """Yield the lines of a list that are still to be filled in."""
    for number, line in enumerate(text.split("\n") if TO_FILL_IN in text else (), start=1):
        if TO_FILL_IN in line:
            match = KEY.match(line)
            yield m.VUL_IN.at(Place(path, number), wat=f"'{match[1]}'" if match else "deze regel")


def report_to_fill_in(document: Document, problems: Sequence[Problem]) -> list[Problem]:
    """Return the problems with one for every line still to be filled in, instead of what else is wrong there."""
    if TO_FILL_IN not in document.text:
        return list(problems)
    lines = dict(_find_to_fill_in(document))
    elsewhere = [problem for problem in problems if problem.place.line not in lines]
    return elsewhere + [m.VUL_IN.at(Place(document.source.path, line), wat=wat) for line, wat in lines.items()]


def _find_to_fill_in(document: Document) -> Iterator[tuple[int, str]]:
    """Yield the lines still to be filled in, each with what belongs there: a field, or the text below a heading."""
    wat = ""
    for number, line in enumerate(document.text.split("\n"), start=1):
        if number == document.body_line:
            wat = "de tekst"
        pattern = KEY if number < document.body_line else HEADING
        if match := pattern.match(line):
            wat = f"'{match[1]}'" if pattern is KEY else f"de tekst onder '{match[1]}'"
        if TO_FILL_IN in line:
            yield number, wat
