"""Signs that do something elsewhere and that readers see here: Markdown in HTML, and braces that are no attributes."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from markdown_it.common.html_re import HTML_TAG_RE
from markdown_it.token import Token

from casuskijker.loading.reading import messages as m
from casuskijker.markdown.text import parse

if TYPE_CHECKING:
    from collections.abc import Iterator

    from casuskijker.domain.problem import Problem
    from casuskijker.loading.text.body import Body

MAY_BE_MARKDOWN = re.compile(r"[*_`\[#|~-]")
PRE = re.compile(r"<(/?)(?:pre|code)\b", re.IGNORECASE)
PLAIN = ("text", "softbreak", "html_inline")
PLAIN_BLOCKS = ("paragraph_open", "inline", "paragraph_close", "ordered_list_open", "list_item_open")
BRACES = re.compile(r"\{:?[ \t]*[\w.#:][^{}\n]*[=.#][^{}\n]*\}|\{:?[ \t]*[.#][\w-][^{}\n]*\}")
ANYWHERE = re.compile(
    r"\{(?::|[ \t]*\.[^\W\d]|[ \t]*(?:on\w+|class|style|target|id|title|lang|data-[\w-]+)[ \t]*=)[^{}\n]*\}",
    re.IGNORECASE,
)
"""Attributes of words, of a heading or of a whole block, as Python-Markdown has them; a question has others."""
ADDRESS = r"(?:https?:|www\.|[^\s()]+\.(?:md|png|jpe?g|gif|svg|pdf)\b)"
BEGUN = (
    rf"\[(?:[^\[\]\n^][^\[\]\n]*\](?: +\({ADDRESS}[^()\n]*\)|\({ADDRESS}[^()\n]*\)|\[[^\[\]\n]*\])"
    rf"|[^\[\]\n^][^\[\]\n]*\](?:\((?![^\n]*\))[^\s()]*|{ADDRESS}[^\s()]*\))"
    rf"|[^\[\]()\n^]+\({ADDRESS}[^\s()]*\)?)"
)
NO_LINK, NO_LINK_BEGUN = re.compile(rf"{BEGUN}|[^\s\[\]]+\]\({ADDRESS}[^\s()]*\)?"), re.compile(BEGUN)
"""A link that is none: with a space too many, or with a sign too few. The second is quick, since all of it begins with
a bracket; without `](` in a text it finds the same."""
AFTER = ("image", "link_close")
BOX = ":::"
BREAKS = ("softbreak", "hardbreak")


def find_raw(body: Body, token: Token) -> Iterator[Problem]:
    """Yield a warning for the first line in a block of HTML whose Markdown stays as it was typed."""
    start, end = token.map or (0, 0)
    is_open = 0
    for line in range(start, end):
        text = body.lines[line]
        is_open += sum(-1 if closing else 1 for closing in PRE.findall(text))
        if not is_open and _has_markdown(HTML_TAG_RE.sub(" ", text).strip()):
            yield m.MARKDOWN_IN_HTML.at(body.place(line), begin=text.strip())
            return


def _has_markdown(text: str) -> bool:
    if not MAY_BE_MARKDOWN.search(text):
        return False
    tokens = [each for each in parse(text).tokens if each.nesting >= 0 or each.type == "paragraph_close"]
    children = [child.type for token in tokens for child in token.children or ()]
    return any(each.type not in PLAIN_BLOCKS for each in tokens) or any(each not in PLAIN for each in children)


def _show(token: Token) -> str:
    """Return the words of a block that an author did not mark as they are: no code, and no sign behind a backslash."""
    if "\\[" in token.content:
        return ""
    return "".join(child.content if child.type == "text" else " " for child in token.children or ())


def find_brackets(body: Body, token: Token) -> Iterator[Problem]:
    """Yield a warning for braces and brackets where their author expected these to do something, and that are words."""
    start = (token.map or [0])[0]
    yield from _find_braces(body, token, start)
    shown = _show(token)
    if found := (NO_LINK if "](" in shown else NO_LINK_BEGUN).search(shown):
        line = start + token.content.count("\n", 0, max(token.content.find(found[0]), 0))
        yield m.GEEN_LINK.at(body.place(line), tekst=found[0])


def _find_braces(body: Body, token: Token, start: int) -> Iterator[Problem]:
    line = start
    for before, child in pairwise((Token("", "", 0), *(token.children or ()))):
        line += child.type in BREAKS
        is_box = child.content.startswith(BOX)  # which is told as a whole
        if child.type != "text" or "{" not in child.content or is_box:
            continue
        found = (before.type in AFTER and BRACES.match(child.content)) or ANYWHERE.search(child.content)
        if found and f"\\{found[0]}" not in token.content:
            yield m.ACCOLADES.at(body.place(line), tekst=found[0])
