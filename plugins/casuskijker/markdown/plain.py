"""A text of an author as plain words: what its readers see, without a sign of Markdown."""

from __future__ import annotations

import re
from html import unescape
from itertools import chain
from typing import TYPE_CHECKING
from unicodedata import normalize

from markdown_it.common.html_re import HTML_TAG_RE

from casuskijker.markdown.text import parse, parse_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from markdown_it.token import Token

    from casuskijker.markdown.text import Parsed

BREAKS = ("softbreak", "hardbreak")
HEADING = "# "
"""Before a line that is a heading; kern/zoekmachine/zinnen.js reads it."""
CELLS = ("th_open", "td_open")
BETWEEN_CELLS = " · "
SENTENCE_ENDS = (".", "?", "!", "…")
WITHOUT_SIGNS = re.compile(r"(?!.*_)\w[\w ,;.?!()'’…–-]*")
"""A line in which no sign says anything about the others, as most questions are."""


def to_plain(markdown: str) -> str:
    """Return a text without its markup, with the notes that it cites."""
    return _read(parse(markdown))


def to_lines(markdown: str) -> str:
    """Return the same, each block and each row of a table on a line of its own, and a heading marked as one."""
    return join_lines(*_write_lines(_shown_tokens(parse(markdown))))


def _write_lines(tokens: Iterable[Token]) -> Iterator[str]:
    before = ""
    cells: list[str] = []
    for token in tokens:
        if before in CELLS:
            cells.append(tidy(_read_block(token)))
        elif token.type == "tr_close":
            yield BETWEEN_CELLS.join(filter(None, cells))
            cells = []
        elif before == "heading_open":
            yield mark_heading(_read_block(token))
        else:
            yield from _write_block(token)
        before = token.type


def _write_block(token: Token) -> Iterator[str]:
    children = token.children or ()
    lead = find_lead(children)
    yield mark_heading(lead.removesuffix("."))
    yield from _part_sources(tidy(_read_block(token).removeprefix(lead)), children).split("\n")


def _part_sources(words: str, children: Sequence[Token]) -> str:
    """Return words with each link between two sentences on a line of its own: the second is no part of that source."""
    opened = [place for place, token in enumerate(children) if token.type == "link_open"]
    closed = [place for place, token in enumerate(children) if token.type == "link_close"]
    for begin, end in zip(opened, closed, strict=True):
        name = tidy("".join(_read_words(children[begin:end])))
        source = re.compile(rf"(?<=[.?!…’”)]) ({re.escape(name)}) (?=[A-ZÀ-Þ‘“])")
        words = words if name.endswith(SENTENCE_ENDS) else source.sub(r"\n\1\n", words, count=1)
    return words


def find_lead(children: Sequence[Token]) -> str:
    """Return the bold words with which a block begins, if these end as a sentence: they are a heading on its line."""
    kinds = [token.type for token in children[:4]]
    bold = next((place for place, kind in enumerate(kinds) if kind == "strong_open"), -1)
    if bold < 0 or any(children[place].content for place in range(bold)):
        return ""
    words = children[bold + 1].content
    return words if kinds[bold + 2 : bold + 3] == ["strong_close"] and words.endswith(".") else ""


def join_lines(*lines: str) -> str:
    """Return lines as one text, without those that say nothing."""
    return "\n".join(filter(None, lines))


def mark_heading(words: str) -> str:
    """Return the words of a heading as a line that says that it is one."""
    return f"{HEADING}{tidy(words)}" if words else ""


def line_to_plain(markdown: str) -> str:
    """Return the same of a text that is one line."""
    return tidy(markdown) if WITHOUT_SIGNS.fullmatch(markdown) else _read(parse_line(markdown))


def words_of_line(markdown: str) -> str:
    """Return a text that is one line without its markup, and without notes: where it is shown, there is no room."""
    return tidy(" ".join(map(_read_block, parse_line(markdown).tokens)))


def _read(parsed: Parsed) -> str:
    return tidy(" ".join(_read_blocks(_shown_tokens(parsed))))


def _shown_tokens(parsed: Parsed) -> Iterable[Token]:
    return chain(parsed.tokens, *parsed.find_shown_notes().values())


def _read_blocks(tokens: Iterable[Token]) -> Iterator[str]:
    """Yield the words of each block; a heading ends like a sentence, or it would run on in the words below it."""
    before = ""
    for token in tokens:
        words = _read_block(token)
        yield end_sentence(words) if before == "heading_open" else words
        before = token.type


def end_sentence(words: str) -> str:
    """Return words with a full stop behind them, unless they end in a sign that ends a sentence."""
    return words if not words or words[-1] in ".?!…:" else f"{words}."


def tidy(text: str) -> str:
    """Return a text on one line, with its accents as single characters."""
    return " ".join(normalize("NFC", text).split())


def _read_block(token: Token) -> str:
    if token.type in {"fence", "code_block"}:  # an example in a guide for authors is about nothing that it names
        return ""
    if token.type == "html_block":
        return unescape(HTML_TAG_RE.sub(" ", token.content))
    return "".join(_read_words(token.children or ()))


def _read_words(children: Iterable[Token]) -> Iterator[str]:
    for token in children:
        if token.type in BREAKS or token.content == "<br>":
            yield " "
        elif token.type in {"text", "image", "code_inline"}:
            yield token.content
