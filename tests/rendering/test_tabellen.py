"""Tables that a phone shows with the cells of a row under each other."""

from __future__ import annotations

from casuskijker.rendering.tabellen import label_tables

TABLE = """\
<table>
<thead>
<tr><th>Vraag</th><th style="text-align:right"><code>"Minuten"</code></th></tr>
</thead>
<tbody>
<tr><td>Waarom?</td><td style="text-align:right">10</td><td>Los</td></tr>
</tbody>
</table>"""


def test_a_cell_says_of_which_column_it_is_and_a_table_stays_one_to_who_listens() -> None:
    html = label_tables(f"<p>Eerst.</p>{TABLE}")
    assert '<td role="cell">Waarom?</td>' in html
    assert '<td role="cell" data-kop="&quot;Minuten&quot;" style="text-align:right">10</td>' in html
    assert '<td role="cell">Los</td>' in html
    assert '<table role="table">\n<thead role="rowgroup">\n<tr role="row"><th role="columnheader">Vraag</th>' in html


def test_a_table_without_names_and_one_of_a_component_stay_as_they_are() -> None:
    for table in (
        "<table><tbody><tr><td>Los</td></tr></tbody></table>",
        TABLE.replace("<table>", "<table class='web'>"),
    ):
        assert label_tables(table) == table


def test_a_cell_of_a_column_without_a_name_says_no_empty_name() -> None:
    table = "<table><thead><tr><th>Wie</th><th></th></tr></thead><tbody><tr><td>Jan</td><td>koffie</td></tr></tbody>"
    assert '<td role="cell">koffie</td>' in label_tables(f"{table}</table>")
