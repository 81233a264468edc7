"""Tables in HTML: what a browser would move or leave out is told, and a table as it should be is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.markdown.schrijver import read_body

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("<table>\n<tr><td>a</td></tr>\nlos\n</table>", ["C456"]),
        ("<table>\n\nLos.\n\n- ook\n\n</table>", ["C456", "C456"]),
        ("<table>\n<tr>los<td>a</td></tr>\n</table>", ["C456"]),
        ("<table>\n<tbody><b>los</b><tr><td>a</td></tr></tbody>\n</table>", ["C456"]),
        ("<tr><td>a</td></tr>", ["C457"]),
        ("Een <td>vak</td>.", ["C457"]),
        ("<table>\n<tr><td><b>open</td>los</tr>\n</table>", ["C220", "C456"]),
        ("<table>\n<tr><td>a</td></b>los</tr>\n</table>", ["C221", "C456", "C456"]),
        ("<div>\n<td>a</td>\n</div>", ["C457"]),
        ("<table>\n<tr><td><tr><td>a</td></tr></td></tr>\n</table>", ["C457"]),
    ],
)
def test_what_a_browser_does_not_leave_where_it_stands_is_told(tmp_path: Path, text: str, codes: list[str]) -> None:
    assert read_body(tmp_path, f"Begin.\n\n{text}").codes == codes


@pytest.mark.parametrize(
    "text",
    [
        "<table>\n<caption>Wie</caption>\n<colgroup><col></colgroup>\n<tr><th>a</th><td>b <b>c</b></td></tr>\n</table>",
        "<table>\n<thead><tr><th>a</th></tr></thead>\n<tbody>\n\n<tr>\n<td>\n\n*a*\n\n</td>\n</tr>\n</tbody>\n</table>",
        "<table>\n<td>a</td>\n</table>",
        "<table><tr><td><table><tr><td>a</td></tr></table></td></tr></table>",
        "| a |\n|---|\n| <b>x</b> |",
        "<details>\n<summary>a</summary>\n\n<table>\n<tr><td>a</td></tr>\n</table>\n\n</details>\n\n- <b>a</b>\n\n  b",
    ],
)
def test_a_table_as_it_should_be_is_not_told(tmp_path: Path, text: str) -> None:
    assert read_body(tmp_path, f"Begin.\n\n{text}").codes == []
