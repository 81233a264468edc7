"""Words that a page does not show as their author expects: they would vanish, or run on, without a word of warning."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from casuskijker.loading.reading import messages as m
from casuskijker.loading.text.half_signs import find_half_signs
from casuskijker.loading.text.html_tables import find_html_tables
from casuskijker.loading.text.list_marks import find_list_marks
from casuskijker.loading.text.media import find_media
from casuskijker.loading.text.raw_signs import find_brackets, find_raw
from casuskijker.loading.text.silent_signs import find_signs
from casuskijker.loading.text.tables import find_cells, find_rows
from casuskijker.markdown.definitions import find_used
from casuskijker.markdown.parser import DEEPEST, HOLDS_BLOCKS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from markdown_it.token import Token

    from casuskijker.domain.problem import Problem
    from casuskijker.loading.text.body import Body
    from casuskijker.markdown.text import Definition

WORDS = re.compile(r"[^\W\d_]{2,} [^\W\d_]{2,}")
NOTE = re.compile(r"\[\^([^\]\n]+)\]")
ADDRESS = re.compile(r"[ \t>]*\[(?!\^)(?:[^\[\]\\]|\\.)+\] ?:[ \t]*<?(?:\S*[./#]\S*)>?(?:[ \t]+[\"'(].*)?[ \t]*")
"""A line that is the address of a link by name; one that ends a sentence is words."""
SENTENCE_END = (".", "!", "?", ":", ";", ",", "”", "’", '"')
UNDERLINED = 2
"""The lines of a heading with dashes below it."""
CELLS = ("td_open", "th_open")
BOX = "!!!"
EMPTY_BEFORE = ("admonition_open", "admonition_title_close")
ONLY_A_KIND = re.compile(r"[\s>]*!!!\s*\S+\s*")


def find_lost(body: Body) -> Iterator[Problem]:
    """Yield a warning for whatever in the text its readers would miss."""
    yield from _find_unused(body)
    for before, token in body.doubtful:
        if token.type == "inline":
            yield from _find_in_words(body, token, is_cell=before.type in CELLS)
        elif token.type == "heading_open" and token.markup == "-" and token.map:
            yield from _find_underlined(body, token.map)
        elif token.type == "html_block":
            yield from find_raw(body, token)
        elif token.type == "code_block" and token.map and WORDS.search(token.content):
            yield m.INGESPRONGEN.at(body.place(token.map[0]), begin=token.content.strip())
    yield from _find_too_deep(body)
    yield from find_cells(body)
    yield from find_html_tables(body)
    yield from _find_empty_boxes(body)
    yield from find_signs(body)
    yield from find_half_signs(body)
    yield from find_media(body)


def _find_too_deep(body: Body) -> Iterator[Problem]:
    for token in body.all_tokens:
        if token.level + 1 >= DEEPEST and token.type in HOLDS_BLOCKS:
            yield m.TE_VEEL_IN_ELKAAR.at(body.place(token.map[0] if token.map else 0))
            return


def _find_underlined(body: Body, lines: Sequence[int]) -> Iterator[Problem]:
    """Yield a warning for a sentence that a line of dashes below it makes a heading."""
    words = " ".join(body.lines[line].strip() for line in range(lines[0], lines[1] - 1))
    if lines[1] - lines[0] > UNDERLINED or words.endswith(SENTENCE_END):
        yield m.KOP_DOOR_STREEPJES.at(body.place(lines[0]), kop=words)


def _find_in_words(body: Body, token: Token, *, is_cell: bool) -> Iterator[Problem]:
    if token.map and not is_cell:
        yield from find_list_marks(body, token.map)
        yield from find_rows(body, token.map)
        yield from _find_addresses(body, token.map)
    yield from _find_unknown_notes(body, token)
    yield from find_brackets(body, token)


def _find_unused(body: Body) -> Iterator[Problem]:
    definitions = body.parsed.definitions
    if not definitions:
        return
    cited = body.parsed.find_shown_notes()
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


def _find_addresses(body: Body, lines: Sequence[int]) -> Iterator[Problem]:
    """Yield a warning for the address of a link that is words, because it stands directly below words."""
    for line in range(*lines):
        if ADDRESS.fullmatch(body.lines[line]):
            yield m.ADRES_ONDER_TEKST.at(body.place(line), regel=body.lines[line].strip())


def _find_unknown_notes(body: Body, token: Token) -> Iterator[Problem]:
    for child in token.children or ():
        for found in NOTE.finditer(child.content) if child.type == "text" else ():
            if f"\\{found[0]}" in token.content:  # the author wrote the signs themselves
                continue
            place = body.place(_line_of(found[0], token))
            if len(found[1].split()) > 1:
                yield m.NOOT_MET_SPATIE.at(place, naam=found[1], goed="-".join(found[1].split()))
            else:
                yield m.NOOT_ONBEKEND.at(place, naam=found[1])


def _line_of(words: str, token: Token) -> int:
    return (token.map or [0])[0] + token.content.count("\n", 0, max(token.content.find(words), 0))


def _find_empty_boxes(body: Body) -> Iterator[Problem]:
    """Yield a warning for a box with nothing in it, unless it has words of its own for a title and stands alone."""
    line = 0
    for before, token in pairwise(body.all_tokens) if BOX in body.cut.text else ():
        if before.type == "admonition_open" and before.map:
            line = before.map[0]
        if token.type == "admonition_close" and before.type in EMPTY_BEFORE:
            below = "".join(body.lines[line + 1 : line + 2]).strip()
            if below or ONLY_A_KIND.fullmatch(body.lines[line]):
                yield m.LEEG_KADER.at(body.place(line), begin=body.lines[line].strip())
