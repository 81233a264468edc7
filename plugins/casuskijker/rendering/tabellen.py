"""Tables that a phone shows with the cells of a row under each other: each cell says which column it is of."""

from __future__ import annotations

import re

TABLE = re.compile(r"<table>.*?</table>", re.DOTALL)
HEAD = re.compile(r"<th\b[^>]*>(.*?)</th>", re.DOTALL)
ROW = re.compile(r"<tr>.*?</tr>", re.DOTALL)
CELL = re.compile(r"<td(?=[ >])")
TAG = re.compile(r"<[^>]+>")
ROLES = {"table": "table", "thead": "rowgroup", "tbody": "rowgroup", "tr": "row", "th": "columnheader"}
OPENING = re.compile(rf"<({'|'.join(ROLES)})(?=[ >])")


def label_tables(html: str) -> str:
    """Return the HTML with the name of its column at every cell but the first of a row, in tables that have names."""
    return TABLE.sub(lambda match: _label_table(match[0]), html)


def _label_table(table: str) -> str:
    names = [TAG.sub("", name).strip().replace('"', "&quot;") for name in HEAD.findall(table)]
    if not any(names):
        return table
    labelled = ROW.sub(lambda row: _label_row(row[0], names), table)
    # Where its parts are laid out as blocks they would no longer be a table to who listens.
    return OPENING.sub(lambda match: f'<{match[1]} role="{ROLES[match[1]]}"', labelled)


def _label_row(row: str, names: list[str]) -> str:
    labels = iter(["", *(f' data-kop="{name}"' if name else "" for name in names[1:])])
    return CELL.sub(lambda match: f'{match[0]} role="cell"{next(labels, "")}', row)
