"""The text below the front matter: its blocks by line, and its sections. Text is sliced by line, never rendered."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import chain, pairwise
from typing import TYPE_CHECKING

from markdown_it.token import Token

from casuskijker.domain.problem import Place
from casuskijker.domain.woordenlijst import fold_term
from casuskijker.loading.reading import messages as m
from casuskijker.markdown.attributes import SOURCE
from casuskijker.markdown.comments import Cut, cut_comments
from casuskijker.markdown.definitions import take_along
from casuskijker.markdown.text import Parsed, parse

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from casuskijker.domain.problem import Problem

SECTION_LEVEL = 2

PROSE = re.compile(r"(?:#{1,6} )?[\"'‘“„(]?[^\W\d_][^\t\n|<>\[\]{}&\\\u2039\xab\uff1c]*")
"""A line of words without any sign that goes wrong somewhere: most lines are one, and need no second look."""
GAP = " " * 4
"""What may stand between columns instead of a sign."""
APART = frozenset({"html_block", "code_block", "fence", "heading_open"})
"""Blocks that are looked at for what they are, whatever they say."""
NOTHING = Token("", "", 0)
"""What stands before the first block."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading that is not inside a quotation or list; its lines run from `line` up to `end`."""

    level: int
    text: str
    line: int
    end: int


@dataclass(frozen=True, slots=True)
class Body:
    """The text without comments, with its blocks; lines are counted from 0, and the file has it from `first_line`.

    `written` has the lines as they are in the file, `doubtful` the blocks in which something may be wrong, each with
    the token before it, and `rich` those that hold more than words: a name, a tag, a link, a stress. Most hold no more.
    """

    path: str
    first_line: int
    written: Sequence[str]
    cut: Cut
    lines: Sequence[str]
    parsed: Parsed
    doubtful: Sequence[tuple[Token, Token]]
    rich: Sequence[Token]

    @property
    def tokens(self) -> Sequence[Token]:
        """The blocks, without those of notes."""
        return self.parsed.tokens

    @property
    def all_tokens(self) -> Iterator[Token]:
        """The blocks, and then those of the notes."""
        return chain(self.parsed.tokens, *self.parsed.notes.values())

    def place(self, line: int) -> Place:
        """Return the place in the file of a line."""
        return Place(self.path, self.number(line))

    def number(self, line: int) -> int:
        """Return the number in the file of a line."""
        return self.first_line + self.cut.numbers[min(line, len(self.cut.numbers) - 1)]

    def place_of_number(self, number: int) -> Place:
        """Return the place in the file of a line by its number among all lines, comments included."""
        return Place(self.path, self.first_line + number)

    def slice(self, start: int, end: int) -> str:
        """Return the source of these lines without the white space around it; a first line keeps its indent.

        What it uses by name, a link, a note or an abbreviation, comes along if that stands elsewhere. A note that
        stands here for another part does not stay: it may tell what readers of this one are not to know.
        """
        own = range(start, end)
        text = self._complete(self.lines[start:end], own)
        notes = [each for each in self.parsed.definitions if each.kind == "note" and each.start in own]
        shown = parse(text).find_shown_notes() if notes else {}
        hidden = {line for each in notes if each.name not in shown for line in range(each.start, each.end)}
        if hidden:
            text = self._complete(["" if line in hidden else self.lines[line] for line in own], own)
        return text

    def _complete(self, lines: Iterable[str], own: range) -> str:
        return self.complete("\n".join(lines).rstrip().lstrip("\n"), own=own)

    def complete(self, text: str, *, own: range) -> str:
        """Return a part of the text, which stands on these lines, with what it uses from elsewhere."""
        return take_along(text, self.lines, self.parsed.definitions, own=own)


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
    cut = cut_comments(text)
    lines, parsed = cut.text.split("\n"), parse(cut.text)
    tokens = [*chain(parsed.tokens, *parsed.notes.values())]
    doubtful = [(before, token) for before, token in pairwise([NOTHING, *tokens]) if _is_doubtful(token, lines)]
    rich = [token for token in tokens if _is_rich(token)]
    return Body(path, first_line, text.split("\n"), cut, lines, parsed, doubtful, rich)


def _is_doubtful(token: Token, lines: Sequence[str]) -> bool:
    if token.type != "inline":
        return token.type in APART
    first, end = token.map or (0, 0)
    return end != first + 1 or not PROSE.fullmatch(lines[first]) or GAP in lines[first]


def _is_rich(token: Token) -> bool:
    if token.attrs or token.type == "html_block":
        return True
    children = token.children or ()
    return len(children) > 1 or any(child.type != "text" for child in children)


def find_headings(body: Body) -> Iterator[Heading]:
    """Yield the headings in the order of the text, each with the marks behind it."""
    for token in body.tokens:
        if token.type == "heading_open" and token.level == 0 and token.map:
            yield Heading(int(token.tag[1]), token.meta[SOURCE].strip(), token.map[0], token.map[1])


def find_words(body: Body, heading: Heading) -> Iterator[Token]:
    """Yield what a heading says, as it was parsed."""
    for token in body.tokens:
        if token.type == "inline" and token.map and token.map[0] == heading.line:
            yield from token.children or ()


def find_blocks(body: Body, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the line of every outermost block that begins on these lines, and its index among the tokens."""
    for index, token in enumerate(body.tokens):
        if token.level == 0 and token.map and start <= token.map[0] < end:
            yield token.map[0], index


def find_paragraphs(body: Body, start: int, end: int) -> Iterator[tuple[str, int]]:
    """Yield every paragraph and heading that begins on these lines, also inside lists, and its line in the file.

    A table holds no sentences.
    """
    before = ""
    for token in body.tokens:
        if (
            token.type == "inline"
            and token.map
            and start <= token.map[0] < end
            and before not in {"td_open", "th_open"}
        ):
            yield token.content, body.number(token.map[0])
        before = token.type


def split_rich(body: Body, section: Section | None) -> tuple[list[Token], list[Token]]:
    """Return the rich blocks outside a section and those in it, each followed by the notes that are shown there."""
    lines = range(section.start, section.end) if section else range(0)
    if not lines and not body.parsed.notes:
        return [*body.rich], []
    here: list[Token] = []
    there: list[Token] = []
    inside = False
    for token in body.tokens:
        inside = token.map[0] in lines if token.level == 0 and token.map else inside
        if _is_rich(token):
            (there if inside else here).append(token)
    return _with_notes(here, body), _with_notes(there, body)


def _with_notes(tokens: list[Token], body: Body) -> list[Token]:
    return [*tokens, *chain(*replace(body.parsed, tokens=tokens).find_shown_notes().values())]


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
