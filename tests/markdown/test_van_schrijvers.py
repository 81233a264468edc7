"""What authors typed and what their readers did not get: each was seen on a real site before there was one parser."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.markdown.schrijver import DOCENT_PAGE, HEAD, read_body, read_text
from tests.rendering.html import take_apart

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("1945. Dat jaar vergeet ze nooit.", '<ol start="1945" class="brede-nummers">\n<li>Dat jaar'),
        ("1945. Oorlog.\n\n1950. Verhuisd.", '<li value="1950">'),
        ("3. derde stap", '<ol start="3">'),
        ("- pen\n- papier\n\n1. eerst\n2. dan", "</ul>\n<ol>\n<li>eerst</li>"),
        ("1) eerst dit\n2) dan dat", "<ol>\n<li>eerst dit</li>\n<li>dan dat</li>"),
        ("Kijk:\n| a | b |\n|---|---|\n| 1 | 2 |", '<td role="cell">1</td>'),
        ("1. een\n\n   tweede alinea\n2. twee", "<p>tweede alinea</p>\n</li>\n<li>\n<p>twee</p>"),
        ("Regel een\\\nRegel twee", "Regel een<br>\nRegel twee"),
        ("<details>\n\nBinnen *nadruk*\n\n</details>", "<p>Binnen <em>nadruk</em></p>"),
        ("Ze noemde:\n- melk\n- brood", "<ul>\n<li>melk</li>"),
        ("- een\n  - binnen", "<ul>\n<li>binnen</li>"),
        ('!!! tip "Rust"\n    Neem de tijd.', '<p class="admonition-title">Rust</p>\n<p>Neem de tijd.</p>'),
        ("!!! let-op\n    Neem de tijd.", '<p class="admonition-title">Let op</p>'),
        ("!!! let op\n    Neem de tijd.", '<p class="admonition-title">let op</p>'),
        ("Wmo\n: een wet", "<dt>Wmo</dt>\n<dd>een wet</dd>"),
        ("- [x] **af**", '<label><input class="task-list-item-checkbox" checked="checked"'),
    ],
)
def test_it_is_shown_as_a_reader_of_markdown_expects(tmp_path: Path, text: str, html: str) -> None:
    gelezen = read_body(tmp_path, f"Begin.\n\n{text}")
    assert gelezen.codes == []
    assert html in gelezen.html


def test_the_years_of_a_list_stay_in_every_part(tmp_path: Path) -> None:
    years = "1945. Oorlog.\n\n1950. Verhuisd."
    body = f"{years}\n\n## Vervolg\n\n### De val {{#val}}\n\n{years}\n\n## Voor de docent\n\n{years}"
    route = (
        "- id: een\n  titel: Een\n  omschrijving: Iets.\n  stappen:\n"
        '    - {soort: casus, doel: de-brief, titel: Lees, tekst: "1945. Oorlog.\\n\\n1950. Verhuisd."}\n'
    )
    gelezen = read_body(tmp_path, body, files={"site_config/leerroutes.yml": route})
    assert gelezen.codes == []
    assert gelezen.html.count('<li value="1950">') == 2
    assert '<li value="1950">' in gelezen.pages[DOCENT_PAGE]
    assert '<li value="1950">' in gelezen.pages["leerroutes/een.md"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("•\teen\n•\ttwee", "C414"),
        ("– een\n– twee", "C414"),
        ("Kijk:\no\teen", "C414"),
        ("\uf0b7 een", "C414"),
        ("\uf0a7\teen\n\uf0a7\ttwee", "C414"),
        ("➢\teen", "C414"),
        ("➢ een\n➢ twee", "C414"),
        ("Ø\teen", "C414"),
        ("> •\teen", "C414"),
        ("##Kop", "C416"),
        ("| a | b |\n| 1 | 2 |", "C442"),
        ("a | b\n1 | 2", "C442"),
        ("| a | b |\n|---|\n| 1 | 2 |", "C442"),
        ("| `a|b` | c |\n|---|---|\n| 1 | 2 |", "C442"),
        ("| a | b |\n---\nTekst", "C442"),
        ("> | a | b |\n> | 1 | 2 |", "C442"),
        ("Wie\tWanneer\nbuur\tmaandag", "C443"),
        ("Wie\tWanneer\tWaar", "C443"),
        ("Wie       Wanneer\nbuur      maandag", "C443"),
        ("Ze gaat weg.\n---\nDan belt ze.", "C451"),
        ("Ze gaat\nnu weg\n---", "C451"),
        ("Zie [de wet] (https://x.nl).", "C452"),
        ("Zie [de wet](https://x.nl met spatie).", "C452"),
        ("Zie [de wet][wet].", "C452"),
        ("Zie\n[de wet][] niet.", "C452"),
        ("a) een\nb) twee", "C444"),
        ("(1) een\n(2) twee", "C444"),
        ("i. een\nii. twee", "C444"),
        ("1.1 een\n1.2 twee", "C444"),
        ("Kijk:\n2. een\n3. twee", "C444"),
        ("I.\teen\nII.\ttwee", "C444"),
        ("[1] een\n[2] twee", "C444"),
        ("**1)** een\n**2)** twee", "C444"),
        ("1: een\n2: twee", "C444"),
        ("**•** een\n**•** twee", "C414"),
        ("✅ een\n❌ twee", "C414"),
        ("1\ufe0f\u20e3 een\n2\ufe0f\u20e3 twee", "C414"),
        ("-Een\n-Twee", "C445"),
        ("1.Een\n2.Twee", "C445"),
        ("*Een\n*Twee", "C445"),
        ("-\u00a0een", "C445"),
        ("1.\u00a0een\n2.\u00a0twee", "C445"),
        ("!!! note\nTekst.", "C447"),
        ("!!! note\n\nTekst.", "C447"),
        ('!!! note "Lees"\n  Tekst.', "C447"),
        ("<details>\n<summary>*x*</summary>\n\nTekst.\n\n</details>", "C448"),
        ("<div>\n- een\n- [twee](https://x.nl)\n</div>", "C448"),
        ("[x](https://x.nl){target=_blank}", "C449"),
        ("Tekst.\n{: .klas }", "C449"),
        ('Een woord{: onclick="alert(1)" } en meer.', "C449"),
        ('Een *woord*{ onclick="alert(1)" } en meer.', "C449"),
        ("Een **woord**{: class=x }.", "C449"),
        ("Een woord {.klas} erbij.", "C449"),
        ('### De deur {: onclick="alert(1)" }', "C449"),
        ("### De deur {class=x}", "C449"),
        ("- een punt {: .x title=y z=1 }", "C449"),
        ("| a | b |\n|---|---|\n| 1 |", "C450"),
        ("| a | b |\n|---|---|\n| 1 | 2 |\nDe regel eronder.", "C450"),
    ],
)
def test_what_comes_along_from_elsewhere_is_named_once(tmp_path: Path, text: str, code: str) -> None:
    assert read_body(tmp_path, f"Begin.\n\n{text}").codes == [code]


@pytest.mark.parametrize(
    "text",
    [
        "– Kom binnen, zegt ze.\n\n– Dank je.",
        "o nee, zegt ze\no jee",
        "a) een\\\nb) twee",
        "a) een\n\nb) twee",
        "Ze zei: ja | nee.",
        "De wet van\n1945. Dat jaar.",
        "A. Jansen\nB. de Vries",
        "De volgende dag\n---\n\nZe belt.",
        "Ze zei [lacht] (zacht) ja.",
        "Zie \\[de wet][wet].",
        "Zie `[de wet][wet]`.",
        "*Een*\n*Twee*",
        "✓ gedaan",
        "Een\ttab.",
        "1.\teen\n2.\ttwee",
        "-\teen",
        "| a | b |\n|---|---|\n| 1 | |\n\nTekst.",
        '!!! note "Lees dit eerst"',
        "<table>\n<tr>\n    <td>5 * 3</td>\n</tr>\n</table>",
        "<pre>\n*x*\n</pre>",
        "<div>\n1945. Dat jaar.\n</div>",
        "`x`{naam=a} en `{: .x }` en \\{: .x }",
        "![p](data:image/png;base64,iVBORw0KGgo=){width=50%}",
        "## Kop{#vast}\n\n[x](#vast)",
    ],
)
def test_what_readers_see_as_it_was_meant_is_not_named(tmp_path: Path, text: str) -> None:
    gelezen = read_body(tmp_path, f"Begin.\n\n{text}")
    assert (gelezen.codes, gelezen.unknown_places) == ([], [])


def test_a_mark_before_a_question_that_is_no_leerstijl_is_named_and_not_lost(tmp_path: Path) -> None:
    assert read_body(tmp_path, "Begin.\n\n## Verdiepingsvragen\n\n1. [x] Wat? {#wat}\n").codes == ["C206"]


@pytest.mark.parametrize(
    "text", ["Wmo\n~ een wet", "Ver\n\n~ 3 km", "Wmo\n: een wet\n\n~ 3 km", "Wmo\n: een wet\n~ 3 km"]
)
def test_about_is_a_word_and_no_mark(tmp_path: Path, text: str) -> None:
    gelezen = read_body(tmp_path, f"Begin.\n\n{text}")
    assert "~ " in take_apart(gelezen.html).text
    assert ("<dd>een wet" in gelezen.html) == (": een wet" in text)


@pytest.mark.parametrize("path", ["casussen/01-de-brief.md", "site_config/begrippen.yml", "kijkramen/aandacht.md"])
@pytest.mark.parametrize("below", [True, False])
def test_two_versions_of_git_are_named(tmp_path: Path, path: str, *, below: bool) -> None:
    conflict = "<<<<<<< HEAD\nEen tekst.\n=======\nAndere tekst.\n>>>>>>> tak\n"
    text = f"{HEAD}{conflict}" if below else f"---\n{conflict}---\n"
    gelezen = read_text(tmp_path, HEAD + "Begin.", files={path: text})
    assert "C023" in gelezen.codes
    assert "Andere tekst" not in gelezen.everything


def test_quotation_marks_and_dashes_stay_as_they_are_typed(tmp_path: Path) -> None:
    gelezen = read_body(tmp_path, "\"Kom\" -- 'binnen' ... (c) ‘zei’ „ze”.")
    assert "\"Kom\" -- 'binnen' ... (c) ‘zei’ „ze”." in take_apart(gelezen.html).text


def test_a_cell_too_many_is_named(tmp_path: Path) -> None:
    table = "| a | b |\n|---|---|\n| 1 | 2 | drie |\n| 1 \\| 1 | 2 |"
    assert read_body(tmp_path, f"Begin.\n\n{table}").codes == ["C415"]


@pytest.mark.parametrize("before", ["", "> ", "> > ", ">", "  > "])
def test_a_table_in_a_quotation_has_as_many_cells_as_any(tmp_path: Path, before: str) -> None:
    rows = ["| a | b |", "|---|---|", "| 1 | 2 |", "| 1 | |"]
    assert read_body(tmp_path, "Begin.\n\n" + "\n".join(before + row for row in rows)).codes == []
    rows[-1] = "| 1 | 2 | 3 |"
    assert read_body(tmp_path, "Begin.\n\n" + "\n".join(before + row for row in rows)).codes == ["C415"]
