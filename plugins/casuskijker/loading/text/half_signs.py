"""Signs of stress that come in twos and of which one is missing: a reader sees the other."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from casuskijker.loading.reading import messages as m
from casuskijker.loading.text.list_marks import NO_SPACE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markdown_it.token import Token

    from casuskijker.domain.problem import Problem
    from casuskijker.loading.text.body import Body

SIGNS = ("*", "_")
HALF = re.compile(
    r"(?<![^\s\"'‘“(\[])(?:\*{1,3}(?=[\"'‘“(]?[^\W\d_])|_{1,2}(?=[^\W_]+(?!\w)))"
    r"|(?<=[^\W\d_][^\W\d_][\w.,;:!?)’”])(?P<closes>\*{1,3})(?![\w*])"
    r"|(?<!\S)\*\*(?!\S)"
)
"""Where a stress begins or ends. In a word a sign is one of that word, as in 'cliënt*e', 'f**k' and '_een_naam'."""
NOTE = re.compile(r"[ \t>]*\(?\\?\*(?!\*)")
"""How a line begins that explains a word with a star."""
STAR = "*"
"""With this one also marks a word that is explained below, on a line that begins with it."""
BREAKS = ("softbreak", "hardbreak")
UNREAD = ("code_inline", "image")
SHOWN = 3
"""So many words by a sign are told."""


@dataclass(frozen=True, slots=True)
class Half:
    """A sign without its other half, once for a block: the words by it, its line, whether it can be of a note."""

    sign: str
    begin: str
    line: int
    may_explain: bool
    may_be_explained: bool


def find_half_signs(body: Body) -> Iterator[Problem]:
    """Yield a warning for every sign that begins a stress which does not end, or ends one which did not begin."""
    if not any(sign in body.cut.text for sign in SIGNS):
        return
    shown = (token for token in body.all_tokens if "*" in token.content or "_" in token.content)
    found = [half for token in shown for half in _find_in(token)]
    has_stars = any(half.may_be_explained for half in found)
    has_notes = has_stars and any(map(NOTE.match, body.lines))
    for half in found:
        if not (has_notes and (half.may_explain or half.may_be_explained)):
            literal = "".join(f"\\{sign}" for sign in half.sign)
            yield m.HALF_TEKEN.at(body.place(half.line), teken=half.sign, begin=half.begin, letterlijk=literal)


def _find_in(token: Token) -> Iterator[Half]:
    text = _show(token)
    first = (token.map or (0,))[0]
    signs = {found[0]: found for found in reversed([*HALF.finditer(text)])}
    for sign, found in signs.items():
        if f"\\{sign[0]}" in token.content:  # the author wrote the signs themselves
            continue
        if sign == STAR and _is_list(text):
            continue
        before, after = text[: found.end()].rpartition("\n")[2], text[found.start() :].partition("\n")[0]
        begin = before.split()[-SHOWN:] if found["closes"] else after.split()[:SHOWN]
        yield Half(
            sign=sign,
            begin=" ".join(begin),
            line=first + text.count("\n", 0, found.start()),
            may_explain=sign == STAR == before.strip(),
            may_be_explained=sign == STAR and bool(found["closes"]),
        )


def _is_list(text: str) -> bool:
    """Whether it was meant as a list, which is told already."""
    return len([*filter(NO_SPACE.match, text.split("\n"))]) > 1


def _show(token: Token) -> str:
    """Return the words of a block as a reader sees them, without code."""
    shown = []
    for child in token.children or ():
        if child.type in BREAKS:
            shown.append("\n")
        elif child.type == "text":
            shown.append(child.content)
        elif child.type in UNREAD:
            shown.append(" ")
    return "".join(shown)
