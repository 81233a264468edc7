"""Clean HTML as Markdown: only signs that a casus knows, and a backslash before what would be one by chance."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from xml.etree.ElementTree import Element

NOTE = re.compile(r"#(?:foot|end)note-(ref-)?")
SIGNS = re.compile(r"([\\`*_\[\]<])")
AT_THE_BEGINNING = re.compile(r"^(?=#|>)")
BULLET = re.compile(r"^[•·▪‣–]\s+")
LISTS, HEADING_SIGNS = {"ol", "ul"}, {"strong", "u"}
HOLDERS = {*LISTS, "table", "thead", "tbody", "tr", "td", "th"}
"""What in a cell has no words of its own."""
MOST_OF_A_HEADING = 80


def write_markdown(body: Element) -> str:
    """Return what stands in an element, block by block."""
    return "\n\n".join(_list_blocks(body))


def _list_blocks(parent: Element) -> Iterator[str]:
    for element in parent:
        if element.tag in LISTS:
            yield _write_list(element)
        elif element.tag == "table":
            yield from _list_in_table(element)
        elif element.tag == "blockquote":
            yield "\n>\n".join(f"> {block}" for block in _list_blocks(element))
        elif text := _write_inline(element).strip():
            level = int(element.tag[1]) if re.fullmatch(r"h[1-6]", element.tag) else 2 * _is_heading(element)
            yield f"{'#' * level} {text.strip('*').rstrip(':')}" if level else _write_paragraph(text)


def _write_paragraph(text: str) -> str:
    return BULLET.sub("- ", AT_THE_BEGINNING.sub(r"\\", text))


def _is_heading(element: Element) -> bool:
    """Whether a paragraph is a heading to who sees it: one short line in bold or underlined, and no sentence."""
    (only, *more) = [*element] or [None]
    stands_alone = not (more or (element.text or "").strip() or (only is not None and only.tail))
    text = "".join(element.itertext()).strip()
    is_short = len(text) <= MOST_OF_A_HEADING and not text.endswith((".", "?", "!", ","))
    return only is not None and only.tag in HEADING_SIGNS and stands_alone and is_short


def _write_list(element: Element) -> str:
    lines = []
    for number, item in enumerate(element, start=1):
        if NOTE.match(f"#{item.get('id')}"):
            lines.append(f"[^{number}]: {' '.join(_write_inline(item).split())}\n")
            continue
        sign = f"{number}." if element.tag == "ol" else "-"
        below = [_write_list(child) for child in item if child.tag in LISTS]
        indent = "\n" + " " * (len(sign) + 1)
        lines.append(indent.join([f"{sign} {_write_inline(item).strip()}", *"\n".join(below).splitlines()]))
    return "\n".join(lines).rstrip()


def _list_in_table(table: Element) -> Iterator[str]:
    """Yield a table; a box around text is no table, and one cell over the whole width says what the table is about."""
    rows = list(_list_rows(table))
    width = max(map(len, rows), default=0)
    if width <= 1:
        for (cell,) in filter(None, rows):
            yield from _list_blocks(cell)
        return
    while len(rows[0]) == 1:
        yield from _list_blocks(rows.pop(0)[0])
    # A row alone is no heading of anything, and on a narrow screen a heading of columns is not shown.
    written = [[_write_cell(cell) for cell in row] for row in ([[], *rows] if len(rows) == 1 else rows)]
    lines = [f"| {' | '.join([*row, *[''] * (width - len(row))])} |" for row in written]
    yield "\n".join([lines[0], f"|{'---|' * width}", *lines[1:]])


def _list_rows(table: Element) -> Iterator[list[Element]]:
    """Yield the cells of each row; those of a table inside a cell are of that cell."""
    for part in table:
        if part.tag == "tr":
            yield [cell for cell in part if cell.tag in {"td", "th"}]
        else:
            yield from _list_rows(part)


def _write_cell(cell: Element) -> str:
    """Return what stands in a cell on one line, for a row of Markdown is one."""
    return "<br>".join(_list_lines(cell)).replace("|", r"\|")


def _list_lines(parent: Iterable[Element]) -> Iterator[str]:
    for element in parent:
        text = "" if element.tag in HOLDERS else " ".join(_write_inline(element).replace("\\\n", "<br>").split())
        if text:
            yield f"• {text}" if element.tag == "li" else text
        yield from _list_lines(
            element if element.tag in HOLDERS else [child for child in element if child.tag in LISTS]
        )


def _write_inline(element: Element) -> str:
    """Return the words of an element with their signs, without the lists in it."""
    text = SIGNS.sub(r"\\\1", element.text or "")
    for child in element:
        text += _write_child(child) + SIGNS.sub(r"\\\1", child.tail or "")
    return text


def _write_child(child: Element) -> str:
    if child.tag in {*LISTS, "table"}:
        return ""
    if child.tag == "br":
        return "\\\n"
    if child.tag == "img":
        return f"![{child.get('alt', '')}]({child.get('src')})" if child.get("src") else ""
    text = _write_inline(child)
    if child.tag == "a":
        return _write_link(child.get("href", ""), text)
    sign = {"strong": "**", "em": "*"}.get(child.tag, "")
    words = text.strip()
    return text.replace(words, f"{sign}{words}{sign}") if sign and words else text


def _write_link(href: str, text: str) -> str:
    if note := NOTE.match(href):
        return "" if note[1] else f"[^{re.sub(r'[^0-9]', '', text)}]"
    return f"[{text}]({href})" if re.match(r"https?:|mailto:", href) else text
