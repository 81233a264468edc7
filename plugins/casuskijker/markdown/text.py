"""A text as it was parsed: its blocks, and apart from these the notes that are defined in it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from casuskijker.markdown.abbreviations import ENV
from casuskijker.markdown.comments import without_comments
from casuskijker.markdown.parser import create_parser

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from markdown_it.token import Token

    from casuskijker.markdown.html import HtmlProblem

NOTE_OPEN, NOTE_CLOSE = "footnote_reference_open", "footnote_reference_close"
MAY_DEFINE = "]:"


@dataclass(frozen=True, slots=True)
class Definition:
    """What stands on its own lines and is used elsewhere by name: the address of a link, a note, an abbreviation."""

    kind: str
    name: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Parsed:
    """The tokens of a text without its notes, the tokens of these by name, and what its HTML does wrong."""

    tokens: Sequence[Token]
    notes: Mapping[str, Sequence[Token]] = field(default_factory=dict)
    html_problems: Sequence[HtmlProblem] = ()
    definitions: Sequence[Definition] = ()

    def find_shown_notes(self) -> Mapping[str, Sequence[Token]]:
        """Return the notes that readers are shown, in their order: those that the text cites, or such a note."""
        shown: dict[str, Sequence[Token]] = {}
        waiting = list(_find_cited(self.tokens))
        while waiting:
            label = waiting.pop(0)
            if label not in shown:
                shown[label] = self.notes[label]
                waiting += _find_cited(shown[label])
        return shown


def parse(text: str) -> Parsed:
    """Return a text as it was parsed; its lines are those of the text without comments."""
    if not text:  # as many are: what a casus has for the docent, or under a title
        return Parsed(())
    env: dict[str, Any] = {}
    tokens = create_parser().parse(without_comments(text), env)
    return _take_apart(tokens, env)


def parse_line(text: str) -> Parsed:
    """Return a text that is one line of words, with under it what it uses by name; no block begins in it."""
    text = without_comments(text)
    env: dict[str, Any] = {}
    notes: Mapping[str, Sequence[Token]] = {}
    if MAY_DEFINE in text:
        defining = _take_apart(create_parser().parse(text, env), env)
        notes = defining.notes
        taken = {line for each in defining.definitions for line in range(each.start, each.end)}
        text = "\n".join(line for number, line in enumerate(text.split("\n")) if number not in taken)
    tokens = create_parser().parseInline(text.strip(), env)
    return Parsed(tokens, notes, tuple(env["html_problems"]))


def _find_cited(tokens: Sequence[Token]) -> Iterator[str]:
    for token in tokens:
        for child in token.children or ():
            if child.type == "footnote_ref":
                yield child.meta["label"]


def _take_apart(tokens: Sequence[Token], env: Mapping[str, Any]) -> Parsed:
    kept: list[Token] = []
    notes: dict[str, Sequence[Token]] = {}
    definitions = [
        *(Definition("link", name, *each["map"]) for name, each in env.get("references", {}).items()),
        *(Definition("link", each["label"], *each["map"]) for each in env.get("duplicate_refs", ())),
        *(Definition("abbreviation", name, *each["map"]) for name, each in env.get(ENV, {}).items()),
    ]
    inside: list[list[Token]] = []
    for token in tokens:
        if token.type == NOTE_OPEN:
            inside.append([])
            start, end = token.map or (0, 0)
            definitions.append(Definition("note", token.meta["label"], start, end))
            notes.setdefault(token.meta["label"], inside[-1])
        elif token.type == NOTE_CLOSE:
            inside.pop()
        else:
            (inside[-1] if inside else kept).append(token)
    return Parsed(kept, notes, tuple(env["html_problems"]), tuple(definitions))
