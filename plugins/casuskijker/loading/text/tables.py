"""Tables that lose words or that are none: rows without the line below their head, cells too many or too few, tabs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from markdown_it.rules_block.table import escapedSplit

from casuskijker.loading.reading import messages as m
from casuskijker.loading.text.body import GAP

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from casuskijker.domain.problem import Problem
    from casuskijker.loading.text.body import Body

BAR = "|"
QUOTE = re.compile(r"[\s>]*")
"""What stands before a row of a table in a quotation; of a list only the first row has more before it, its head."""
ROW = re.compile(r"\|.*[^\\]\||:?-{2,}:?[ \t]*\|[-:| \t]*")
"""A line that begins and ends with a bar, or that is the line below a head."""
BETWEEN = re.compile(r"(?<=\S)[ \t]+\|[ \t]+(?=\S)")
TAB = re.compile(r"(?<=\S)(?: *\t[ \t]*| {4,})(?=\S)")
"""What stands between columns as a word processor or a PDF gives them."""
LIST_MARK = re.compile(r"(?:[^\w\s]|[oØüvqn§]|\(?\w{1,3}[.)])\t[ \t]*")


def find_rows(body: Body, lines: Sequence[int]) -> Iterator[Problem]:
    """Yield a warning for what would be a table in one block of words, on these lines."""
    written = body.lines[slice(*lines)]
    if not any(sign in line for line in written for sign in (BAR, "\t", GAP)):
        return
    texts = [QUOTE.sub("", line, count=1).rstrip() for line in written]
    if (found := _find_row(texts)) is not None:
        yield m.GEEN_TABEL.at(body.place(lines[0] + found), begin=texts[found])
    elif (found := _find_tabs(texts)) is not None:
        yield m.TABS_ALS_KOLOMMEN.at(body.place(lines[0] + found), begin=texts[found])


def find_cells(body: Body) -> Iterator[Problem]:
    """Yield a warning for every row that has other cells than its head."""
    columns = 0
    for token in body.all_tokens if BAR in body.cut.text else ():
        if token.type == "thead_open":
            columns = 0
        elif token.type == "th_open":
            columns += 1
        elif token.type == "tr_open" and token.map and token.level and columns:
            yield from _compare(token.map[0], columns, body)


def _compare(line: int, columns: int, body: Body) -> Iterator[Problem]:
    cells = _split(QUOTE.sub("", body.lines[line], count=1))
    rest = " ".join(cell.strip() for cell in cells[columns:]).strip()
    if rest:
        yield m.VAK_TE_VEEL.at(body.place(line), rest=rest)
    elif len(cells) < columns and body.lines[line].strip():
        yield m.VAK_TE_WEINIG.at(body.place(line), aantal=len(cells), kop=columns)


def _split(row: str) -> list[str]:
    cells = escapedSplit(row.strip().removeprefix("|"))
    return cells[:-1] if cells and not cells[-1].strip() else cells


def _find_row(texts: Sequence[str]) -> int | None:
    for number, text in enumerate(texts):
        if BAR not in text:
            continue
        bars, below = (len(BETWEEN.findall(each)) for each in (text, "".join(texts[number + 1 : number + 2])))
        if ROW.fullmatch(text) or 0 < bars == below:
            return number
    return None


def _find_tabs(texts: Sequence[str]) -> int | None:
    if not any("\t" in text or GAP in text for text in texts):
        return None
    tabs = [len(TAB.findall(LIST_MARK.sub("", text, count=1))) for text in texts]
    first = next((number for number, count in enumerate(tabs) if count), None)
    return first if sum(map(bool, tabs)) > 1 or max(tabs, default=0) > 1 else None
