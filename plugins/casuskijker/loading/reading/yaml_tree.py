"""YAML as nodes with places, in one pass over the events of the parser.

Events and not PyYAML's own nodes: nothing is constructed, so no date, number, tag or alias can raise or explode;
nothing recurses, so depth cannot either; and anchors can be seen, which authors write by accident ('&Co', '*Let op*').
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

import yaml

from casuskijker.domain.problem import Place, Severity
from casuskijker.loading.reading import messages as m
from casuskijker.loading.reading.nodes import ListNode, MapNode, ScalarNode

if TYPE_CHECKING:
    from casuskijker.domain.problem import Problem
    from casuskijker.loading.reading.nodes import Node

LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
MAX_DEPTH = 20
NULLS = frozenset({"", "~", "null", "Null", "NULL"})

TOO_DEEP = "too deep"
SECOND_DOCUMENT = "second document"

EXPLANATIONS = (
    (TOO_DEEP, m.TE_DIEP),
    (SECOND_DOCUMENT, m.TWEE_DOCUMENTEN),
    ("expected <document start>", m.TWEE_DOCUMENTEN),
    ("mapping values", m.DUBBELE_PUNT),
    ("unexpected end of stream", m.AANHALINGSTEKEN),
    ("unexpected document indicator", m.AANHALINGSTEKEN),
    ("expected ',' or", m.HAAK),
    ("cannot start any token", m.BIJZONDER_TEKEN),
    ("alphabetic or numeric", m.BIJZONDER_TEKEN),
    ("tag", m.BIJZONDER_TEKEN),
    ("comment or line break", m.BIJZONDER_TEKEN),
    ("expected key", m.INSPRINGING),
    ("expected '-' indicator", m.INSPRINGING),
    ("sequence entries", m.INSPRINGING),
    ("tab character", m.INSPRINGING),
)
"""What the parser's problem contains, and the message that says it to an author; the first that fits."""

NO_COLON = "could not find expected ':'"
WHERE_IT_BEGAN = ("end of stream", "document indicator", "expected ',' or", NO_COLON)
"""Of these the parser only sees at the end that something is lacking; an author looks where it began."""

TAB = re.compile(r" *\t")
"""How a line begins that an author meant to move in."""

COLON_TOO_MANY = re.compile(r" *(?:- )?(?P<key>\w+): +(?P<value>[^\s\"'\[{|>].*: .*\S)\s*")
EXAMPLE = 'veld: "Wie helpt? Een gezin: deel 1".'

LITERAL = "|"
BLOCKS = (LITERAL, ">")
"""How a value begins that takes up lines of its own, in which a hash is a hash."""

LOST = re.compile(r"[ \t]+#(?=\S)(?P<rest>.*)")
"""What follows a value and looks like its last words: a remark has a space behind its hash."""


class Mark(Protocol):
    """A place according to the parser, counted from 0; it has two kinds, one in C."""

    @property
    def line(self) -> int:
        """The line."""

    @property
    def column(self) -> int:
        """The column."""


class _Refused(yaml.YAMLError):
    """The parser could go on, we do not."""

    def __init__(self, reason: str, mark: Mark | None) -> None:
        super().__init__(reason)
        self.problem_mark = mark


@dataclass(frozen=True, slots=True)
class YamlText:
    """A YAML text and where it stands: its file, and the line of that file on which it begins."""

    path: str
    text: str
    first_line: int = 1

    def place(self, mark: Mark | None) -> Place:
        """Return the place in the file of a mark of the parser, which does not always leave one."""
        return Place(self.path, self.first_line + mark.line, mark.column + 1) if mark else self.start

    @property
    def start(self) -> Place:
        """The place where the text begins."""
        return Place(self.path, self.first_line)


def parse_yaml(source: YamlText, problems: list[Problem]) -> Node | None:
    """Return the tree of a YAML text, or None after adding the problem that makes it unreadable."""
    builder = _Builder(source, problems)
    try:
        for event in yaml.parse(source.text, Loader=LOADER):
            builder.take(event)
    except yaml.YAMLError as error:
        explained = _explain(error, source)
        _add_to_line(explained, problems)
        return None
    return builder.root


def find_lost(source: YamlText) -> list[Problem]:
    """Return what another reader of the same text loses without a word: all of it, or what stands there twice.

    That reader knows tags that ours refuses, so of a text that is lost as a whole only the last counts: why it is.
    """
    problems: list[Problem] = []
    if parse_yaml(source, problems) is None:
        return problems[-1:]
    return [problem for problem in problems if problem.code == m.DUBBELE_SLEUTEL.code]


def _explain(error: yaml.YAMLError, source: YamlText) -> Problem:
    found = getattr(error, "problem_mark", None)
    line = "".join(source.text.split("\n")[found.line : found.line + 1]) if found else ""
    if TAB.match(line):
        return m.TAB.at(source.place(found))
    message = next((message for part, message in EXPLANATIONS if part in str(error)), m.YAML_FOUT)
    began = any(part in str(error) for part in WHERE_IT_BEGAN)
    mark = getattr(error, "context_mark" if began else "problem_mark", None)
    return message.at(source.place(mark), voorbeeld=_show_quoted(line))


def _show_quoted(line: str) -> str:
    """Return a line with a colon too many as it can be read, or what that looks like."""
    found = COLON_TOO_MANY.fullmatch(line)
    if not found:
        return EXAMPLE
    mark = "'" if '"' in found["value"] else '"'
    return f"{found['key']}: {mark}{found['value']}{mark}." if mark not in found["value"] else EXAMPLE


def _add_to_line(problem: Problem, problems: list[Problem]) -> None:
    """Add an error, unless one is told of its line already: once is enough for an author to look there."""
    place = problem.place
    errors = (each.place for each in problems if each.severity is Severity.ERROR)
    if all((each.path, each.line) != (place.path, place.line) for each in errors):
        problems.append(problem)


class _Builder:
    """Builds the tree out of events; collections that are not closed yet wait on a stack."""

    def __init__(self, source: YamlText, problems: list[Problem]) -> None:
        self.source = source
        self.problems = problems
        self.root: Node = ScalarNode(source.start, "", is_null=True)
        self.documents = 0
        self.open: list[tuple[yaml.Event, list[Node]]] = []
        self.lines = source.text.split("\n") if " #" in source.text or "\t#" in source.text else []

    def take(self, event: yaml.Event) -> None:
        match event:
            case yaml.ScalarEvent():
                self._put(self._scalar(event, event.value, is_null=event.implicit[0] and event.value in NULLS))
            case yaml.AliasEvent():
                self._put(self._scalar(event, "", is_null=True))
            case yaml.CollectionStartEvent():
                self._open(event)
            case yaml.CollectionEndEvent():
                self._close()
            case yaml.DocumentStartEvent():
                self._start_document(event)
            case _:
                pass

    def _scalar(self, event: yaml.NodeEvent, text: str, *, is_null: bool) -> ScalarNode:
        self._refuse_specials(event)
        place = self.source.place(event.start_mark)
        if self.lines and getattr(event, "style", None) not in BLOCKS:
            self._report_lost(event.end_mark, place)
        return ScalarNode(place, text, is_null, has_lines=getattr(event, "style", None) == LITERAL)

    def _report_lost(self, end: Mark | None, place: Place) -> None:
        """Report words behind a hash: YAML takes them for a remark, an author may mean '#MeToo'."""
        if end is None or end.line == len(self.lines):  # the parser saw the end of the text first
            return
        if match := LOST.match(self.lines[end.line], end.column):
            self.problems.append(m.WEG_NA_HEKJE.at(place, rest=f"#{match['rest']}"))

    def _refuse_specials(self, event: yaml.NodeEvent) -> None:
        if event.anchor or getattr(event, "tag", None):
            _add_to_line(m.BIJZONDER_TEKEN.at(self.source.place(event.start_mark)), self.problems)

    def _open(self, event: yaml.CollectionStartEvent) -> None:
        self._refuse_specials(event)
        if len(self.open) == MAX_DEPTH:
            raise _Refused(TOO_DEEP, event.start_mark)
        self.open.append((event, []))

    def _close(self) -> None:
        event, children = self.open.pop()
        place = self.source.place(event.start_mark)
        if isinstance(event, yaml.SequenceStartEvent):
            self._put(ListNode(place, tuple(children)))
        else:
            self._put(self._mapping(place, children))

    def _mapping(self, place: Place, children: list[Node]) -> MapNode:
        values: dict[str, Node] = {}
        keys: dict[str, Place] = {}
        for key, value in zip(children[::2], children[1::2], strict=True):
            if not isinstance(key, ScalarNode) or key.is_null:
                self.problems.append(m.GEEN_SLEUTEL.at(key.place))
            elif key.text in values:
                self.problems.append(m.DUBBELE_SLEUTEL.at(key.place, sleutel=key.text, eerste=keys[key.text]))
            else:
                keys[key.text] = key.place
                values[key.text] = _beside(key.place, value)
        return MapNode(place, values, keys)

    def _put(self, node: Node) -> None:
        if self.open:
            self.open[-1][1].append(node)
        else:
            self.root = node

    def _start_document(self, event: yaml.DocumentStartEvent) -> None:
        self.documents += 1
        if self.documents > 1:
            raise _Refused(SECOND_DOCUMENT, event.start_mark)


def _beside(key: Place, value: Node) -> Node:
    """Return the value with the place of its key if it starts on a later line: there an author looks for it."""
    return value if value.place.line == key.line else replace(value, place=key)
