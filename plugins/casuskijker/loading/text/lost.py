"""Words that a page does not show as their author expects: they would vanish, or run on, without a word of warning."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from markdown_it.rules_block.table import escapedSplit

from casuskijker.loading.reading import messages as m
from casuskijker.markdown.definitions import find_used

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from markdown_it.token import Token

    from casuskijker.domain.problem import Problem
    from casuskijker.loading.text.body import Body
    from casuskijker.markdown.text import Definition

BULLET = re.compile(r"[ \t]*([•▪●◦‣·])[ \t]*\S")
"""What a word processor puts before an item, and what is nothing but a sign here."""
DASH = re.compile(r"[ \t]*([–—])[ \t]+\S")
"""The same as a dash: one begins what someone says, two lines of them are a list."""
QUOTE = re.compile(r"[\s>]*")
"""What stands before a row of a table in a quotation; of a list only the first row has more before it, its head."""
WORDS = re.compile(r"[^\W\d_]{2,} [^\W\d_]{2,}")
NOTE = re.compile(r"\[\^([^\s\]]+)\](?!:)")


def find_lost(body: Body) -> Iterator[Problem]:
    """Yield a warning for whatever in the text its readers would miss."""
    yield from _find_unused(body)
    for token in body.all_tokens:
        if token.type == "inline" and token.map:
            yield from _find_bullets(body, token.map)
            yield from _find_unknown_notes(body, token)
        elif token.type == "code_block" and token.map and WORDS.search(token.content):
            yield m.INGESPRONGEN.at(body.place(token.map[0]), begin=token.content.strip())
    yield from _find_cells(body)


def _find_unused(body: Body) -> Iterator[Problem]:
    definitions, cited = body.parsed.definitions, body.parsed.find_shown_notes()
    own = {line for each in definitions for line in range(each.start, each.end)}
    text = "\n".join(line for number, line in enumerate(body.lines) if number not in own)
    used: list[Definition] = []
    while new := [each for each in find_used(text, definitions, cited=cited) if each not in used]:
        used += new
        text = "\n".join([text, *("\n".join(_inside(body.lines, each)) for each in new)])
    for each in definitions:
        if each not in used:
            begin = body.lines[each.start].strip().partition("]:")[0] + "]:"
            yield m.NERGENS_GEBRUIKT.at(body.place(each.start), begin=begin, naam=begin.strip("*[^]:"))


def _inside(lines: Sequence[str], definition: Definition) -> list[str]:
    """Return the lines of a definition without its own name."""
    first, *rest = lines[definition.start : definition.end]
    return [first.partition("]:")[2], *rest]


def _find_bullets(body: Body, lines: Sequence[int]) -> Iterator[Problem]:
    found = [(line, BULLET.match(body.lines[line]) or DASH.match(body.lines[line])) for line in range(*lines)]
    marked = [(line, match[1]) for line, match in found if match]
    if marked and (len(marked) > 1 or BULLET.match(body.lines[marked[0][0]])):
        yield m.GEEN_LIJST_TEKEN.at(body.place(marked[0][0]), teken=marked[0][1])


def _find_unknown_notes(body: Body, token: Token) -> Iterator[Problem]:
    for child in token.children or ():
        for found in NOTE.finditer(child.content) if child.type == "text" else ():
            if f"\\{found[0]}" in token.content:  # the author wrote the signs themselves
                continue
            line = (token.map or [0])[0] + token.content.count("\n", 0, max(token.content.find(found[0]), 0))
            yield m.NOOT_ONBEKEND.at(body.place(line), naam=found[1])


def _find_cells(body: Body) -> Iterator[Problem]:
    columns = 0
    for token in body.all_tokens:
        if token.type == "thead_open":
            columns = 0
        elif token.type == "th_open":
            columns += 1
        elif token.type == "tr_open" and token.map and token.level and columns:
            cells = escapedSplit(QUOTE.sub("", body.lines[token.map[0]], count=1).strip().removeprefix("|"))
            rest = " ".join(cell.strip() for cell in cells[columns:]).strip()
            if rest:
                yield m.VAK_TE_VEEL.at(body.place(token.map[0]), rest=rest)
