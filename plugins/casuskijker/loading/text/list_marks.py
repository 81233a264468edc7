"""Lines that their author saw as the items of a list, and that run on as words: most come along with a paste."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from casuskijker.loading.reading import messages as m

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from casuskijker.domain.problem import Problem
    from casuskijker.loading.text.body import Body

BEFORE = r"[ \t>]*(?:\*\*|__)?"
AFTER = r"(?:\*\*|__)?[ \t\u00a0]"
BULLET = re.compile(
    rf"{BEFORE}([•▪●◦‣·\ue000-\uf8ff])(?:\*\*|__)?[ \t\u00a0]*\S|{BEFORE}([oØüvqn§]|[^\w\s#>|~`\\*+-])\t+\S"
)
"""What a word processor puts before an item, and what is nothing but a sign here; its own letters come with a tab."""
SIGN = re.compile(rf"{BEFORE}([–—\u2190-\u2bff\U0001f000-\U0001faff]\ufe0f?|\d\ufe0f?\u20e3|[=-]>){AFTER}+\S")
"""The same as a sign of speech, an arrow or an emoji: one is what it is, two lines of them are a list."""
NUMBER = re.compile(
    rf"{BEFORE}([(\[]\w{{1,4}}[)\]]|[a-zA-Z]\)|[a-z]\.|[A-Z]\.(?=\t)|(?:[ivx]{{1,4}}|[IVX]{{1,4}})[.)]"
    rf"|\d{{1,3}}(?:\.\d{{1,3}})+\.?|\d{{1,3}}[.):/-]){AFTER}+\S"
)
"""A number or a letter that Markdown does not count; two lines of them are a list."""
HARD_SPACE = re.compile(rf"{BEFORE}([-*+]|\d{{1,9}}[.)])[\u00a0\u2000-\u200a\u202f\u3000]\s*\S")
NO_SPACE = re.compile(rf"{BEFORE}([-+]|\d{{1,3}}[.)]|\*(?=[^*]*$))(?=[^\W\d_]{{2}})")
LINE_END = re.compile(r"(?:\\|  +)$")


def find_list_marks(body: Body, lines: Sequence[int]) -> Iterator[Problem]:
    """Yield a warning for what would be a list in one block of words, on these lines."""
    texts = [(line, body.lines[line]) for line in range(*lines)]
    if marked := _find(texts, BULLET) or _find_two(texts, SIGN):
        yield m.GEEN_LIJST_TEKEN.at(body.place(marked[0]), teken=marked[1])
    if marked := _find(texts, HARD_SPACE) or _find_two(texts, NO_SPACE):
        yield m.GEEN_GEWONE_SPATIE.at(body.place(marked[0]), teken=marked[1])
    elif marked := _find_two(texts, NUMBER):
        yield m.GEEN_NUMMERING.at(body.place(marked[0]), teken=marked[1])


def _find(texts: Sequence[tuple[int, str]], mark: re.Pattern[str]) -> tuple[int, str] | None:
    found = ((line, mark.match(text)) for line, text in texts)
    return next(((line, next(filter(None, match.groups()))) for line, match in found if match), None)


def _find_two(texts: Sequence[tuple[int, str]], mark: re.Pattern[str]) -> tuple[int, str] | None:
    """Return the first of several lines with a mark, unless its author ended the line before each other one."""
    if len(texts) == 1:
        return None
    marked = [number for number, (_, text) in enumerate(texts) if mark.match(text)]
    if any(not LINE_END.search(texts[number - 1][1]) for number in marked[1:]):
        return _find(texts, mark)
    return None
