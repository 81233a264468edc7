"""The text below the front matter: its blocks by line, and its sections. Text is sliced by line, never rendered."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from markdown_it import MarkdownIt

from casuskijker.domain.problem import Place
from casuskijker.domain.woordenlijst import fold_term
from casuskijker.loading.reading import messages as m
from casuskijker.loading.text.definitions import find_definitions

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from markdown_it.token import Token

    from casuskijker.domain.problem import Problem

_BLOCKS = MarkdownIt("commonmark")
_BLOCKS.core.ruler.enableOnly(["block"])  # inline Markdown is only parsed where a link may be; line ends are plain

SECTION_LEVEL = 2


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading that is not inside a quotation or list; its lines run from `line` up to `end`."""

    level: int
    text: str
    line: int
    end: int


@dataclass(frozen=True, slots=True)
class Body:
    """The text with its blocks; lines are counted from 0, and `first_line` is the line of the file where it begins."""

    path: str
    first_line: int
    lines: Sequence[str]
    tokens: Sequence[Token]
    references: dict[str, dict[str, Any]] = field(default_factory=dict)

    def place(self, line: int) -> Place:
        """Return the place in the file of a line."""
        return Place(self.path, self.first_line + line)

    def slice(self, start: int, end: int) -> str:
        """Return the source of these lines without the white space around it; a first line keeps its indent.

        A link by name takes along what defines it, if that stands elsewhere.
        """
        text = "\n".join(self.lines[start:end]).rstrip().lstrip("\n")
        added = "\n".join(find_definitions(text, self.lines, self.references, own=range(start, end)))
        return f"{text}\n\n{added}" if added else text


@dataclass(frozen=True, slots=True)
class Section:
    """The lines that stand under a recognised heading; the first section stands before any, and has no name."""

    name: str
    start: int
    end: int
    heading: Heading | None = None
    headings: tuple[Heading, ...] = ()

    @property
    def own_end(self) -> int:
        """Where a heading of the same level begins that is not recognised, or the end."""
        return min((heading.line for heading in self.foreign), default=self.end)

    @property
    def foreign(self) -> tuple[Heading, ...]:
        """The headings inside that are of the same level or higher."""
        return tuple(heading for heading in self.headings if heading.level <= SECTION_LEVEL)


def parse_body(text: str, *, path: str, first_line: int) -> Body:
    """Return the text with its blocks."""
    env: dict[str, Any] = {}
    tokens = _BLOCKS.parse(text, env)
    return Body(path, first_line, text.split("\n"), tokens, env.get("references", {}))


def find_headings(body: Body) -> Iterator[Heading]:
    """Yield the headings in the order of the text."""
    for token, inline in zip(body.tokens, body.tokens[1:], strict=False):
        if token.type == "heading_open" and token.level == 0 and token.map:
            yield Heading(int(token.tag[1]), inline.content.strip(), token.map[0], token.map[1])


def find_blocks(body: Body, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the line of every outermost block that begins on these lines, and its index among the tokens.

    Comments are skipped: they are no text.
    """
    for index, token in enumerate(body.tokens):
        if token.level == 0 and token.map and start <= token.map[0] < end and not is_comment(token):
            yield token.map[0], index


def find_paragraphs(body: Body, start: int, end: int) -> Iterator[tuple[str, int]]:
    """Yield every paragraph and heading that begins on these lines, also inside lists, and its line in the file.

    A table is a paragraph to this parser, but it holds no sentences.
    """
    for token in body.tokens:
        if token.type == "inline" and token.map and start <= token.map[0] < end and token.content[:1] != "|":
            yield token.content, body.first_line + token.map[0]


def is_comment(token: Token) -> bool:
    """Whether the block is a comment, which is no text."""
    return token.type == "html_block" and token.content.lstrip().startswith("<!--")


def split_sections(body: Body, names: Iterable[str]) -> list[Section]:
    """Return the text in sections under the recognised headings, which may be written in any capitals."""
    by_folded = {fold_term(name): name for name in names}
    headings = list(find_headings(body))
    recognised = [h for h in headings if h.level == SECTION_LEVEL and fold_term(h.text) in by_folded]
    sections = []
    starts: list[Heading | None] = [None, *recognised]
    ends = [*(heading.line for heading in recognised), len(body.lines)]
    for heading, end in zip(starts, ends, strict=True):
        name = by_folded[fold_term(heading.text)] if heading else ""
        start = heading.end if heading else 0
        inside = tuple(other for other in headings if start <= other.line < end)
        sections.append(Section(name, start, end, heading, inside))
    return sections


def name_sections(sections: Sequence[Section], body: Body, problems: list[Problem]) -> dict[str, Section]:
    """Return the sections by name; one that comes twice is reported."""
    named: dict[str, Section] = {}
    for section in sections:
        first = named.setdefault(section.name, section)
        if first is not section and section.heading and first.heading:
            place, first_place = body.place(section.heading.line), body.place(first.heading.line)
            problems.append(m.DUBBELE_KOP.at(place, kop=section.name, eerste=first_place))
    return named
