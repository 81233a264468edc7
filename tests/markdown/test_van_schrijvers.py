"""What authors typed and what their readers did not get: each was seen on a real site before there was one parser."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.markdown.schrijver import DOCENT_PAGE, HEAD, PAGE, QUESTIONS, read_body, read_text
from tests.rendering.html import take_apart

if TYPE_CHECKING:
    from pathlib import Path

KIJKRAAM = """\
---
titel: Kijkraam Aandacht
omschrijving: Kijk hoe iemand aandacht geeft.
invalshoeken:
  - id: kijken
    titel: Wat zie je?
    uitleg: Denk aan <!-- geheim --> de deur.
    ingredienten:
      - {id: eerst, titel: Eerst <!-- geheim --> kijken, tekst: "Iemand kijkt.[^1]\\n\\n[^1]: De noot."}
---

Aandacht. <!-- geheim -->
"""


def test_a_comment_is_nowhere_in_whatever_part_it_stands(tmp_path: Path) -> None:
    body = (
        "Het verhaal. <!-- geheim: mevrouw heet anders -->" + QUESTIONS.format("Wat doe je? <!-- geheim -->")
        + "\n## Vervolg\n\n### De val {#de-val}\n\n<!-- geheim -->\nEr gebeurt iets. <!-- geheim -->\n"
        + "\n## Voor de docent\n\nLeerdoelen. <!-- geheim\n\ngeheim -->\n"
    )  # fmt: skip
    head = HEAD.replace("---\n", "---\nlet_op: Zwaar. <!-- geheim -->\n", 1).replace(
        "De brief", "De brief <!-- geheim -->"
    )
    files = {
        "kijkramen/aandacht.md": KIJKRAAM,
        "site_config/begrippen.yml": "- naam: nabijheid\n  uitleg: Er zijn. <!-- geheim -->\n",
        "site_config/leerroutes.yml": "- id: een\n  titel: Een\n  omschrijving: Iets. <!-- geheim -->\n  stappen:\n"
        "    - {soort: casus, doel: de-brief, titel: Lees, tekst: Lees <!-- geheim --> dit.}\n",
    }
    gelezen = read_text(tmp_path, head + body, files=files)
    assert gelezen.codes == []
    assert "Leerdoelen." in gelezen.pages[DOCENT_PAGE]
    assert "geheim" not in gelezen.everything
    assert "<!--" not in gelezen.everything


@pytest.mark.parametrize(
    "text", ["Noem <naam cliënt> niet.", "Vul <naam> in.", "<naam>", "<naam>\nen <adres>", "- <naam>"]
)
def test_words_between_brackets_stay(tmp_path: Path, text: str) -> None:
    gelezen = read_body(tmp_path, f"Begin.\n\n{text}" + QUESTIONS.format(f"Wat? {text.split(chr(10), maxsplit=1)[0]}"))
    assert gelezen.codes == []
    shown = take_apart(gelezen.html).text
    assert " ".join(text.removeprefix("- ").split()) in shown
    assert f"Wat? {text.splitlines()[0]}" in shown


@pytest.mark.parametrize(
    "text",
    [
        '<img src="weg.png">', '<a href="x.md">x</a>', "<script>x</script>", '<iframe src="https://x.nl"></iframe>',
        "<style>p {}</style>", "<form><input></form>", "<svg></svg>", "<video></video>", "<h2>Kop</h2>",
        "<BUTTON>x</BUTTON>",
    ],
)  # fmt: skip
def test_html_that_a_page_cannot_have_is_an_error(tmp_path: Path, text: str) -> None:
    assert set(read_body(tmp_path, f"Begin.\n\n{text}").codes) == {"C218"}
    assert set(read_body(tmp_path, f"Begin {text} en verder.").codes) == {"C218"}


@pytest.mark.parametrize("text", ['<div onclick="x">a</div>', '<span style="color: red">a</span>'])
def test_what_the_policy_refuses_is_an_error(tmp_path: Path, text: str) -> None:
    assert read_body(tmp_path, f"Begin.\n\n{text}").codes == ["C219"]


NOTES = "\n\n[^1]: De eerste noot.\n[^2]: De tweede noot.\n[^4]: De vierde noot, zie [daar](01-de-brief.md).\n"


def test_notes_stand_under_the_part_that_cites_them(tmp_path: Path) -> None:
    body = f"Het verhaal.[^1]{QUESTIONS.format('Wat doe je?[^2]')}\n## Voor de docent\n\nLeerdoelen.[^4]{NOTES}"
    gelezen = read_body(tmp_path, body)
    assert gelezen.codes == []
    text, docent = (take_apart(gelezen.pages[page]).text for page in (PAGE, DOCENT_PAGE))
    order = ["Het verhaal.", "De eerste noot.", "Wat doe je?", "De tweede noot."]
    assert [text.count(part) for part in order] == [1, 1, 1, 1]
    assert sorted(order, key=text.index) == order
    assert "vierde" not in text
    assert "De vierde noot" in docent
    assert "De eerste noot" not in docent
    assert "/casussen/de-brief/" in take_apart(gelezen.pages[DOCENT_PAGE]).targets("/docent/casussen/de-brief/")


def test_a_note_of_one_word_is_no_link(tmp_path: Path) -> None:
    gelezen = read_body(tmp_path, "Zij zwijgt.[^1]\n\n[^1]: Ibidem.\n")
    assert gelezen.codes == []
    assert "Ibidem." in take_apart(gelezen.html).text


DOCENT = "\n\n## Voor de docent\n\nLet op.[^1]"
HIDDEN_NOTE = "[^1]: Antwoord: zij liegt.\n"


@pytest.mark.parametrize(
    "body",
    [
        f"Een.\n\n{HIDDEN_NOTE}{DOCENT}",
        f"Een.\n\n## Vervolg\n\n### De val {{#val}}\n\nBoem.\n\n{HIDDEN_NOTE}{DOCENT}",
        f"Een `[^1]` hier.{DOCENT}\n\n{HIDDEN_NOTE}",
        f"Een.\n\n<table>\n<tr><td>[^1]</td></tr>\n</table>{DOCENT}\n\n{HIDDEN_NOTE}",
        f"Een \\[^1] hier.{DOCENT}\n\n{HIDDEN_NOTE}",
        f"Een.{QUESTIONS.format('Wat doe je met `[^1]`?')}{DOCENT}\n\n{HIDDEN_NOTE}",
    ],
)
def test_a_note_that_only_the_docent_is_shown_is_nowhere_else(tmp_path: Path, body: str) -> None:
    gelezen = read_body(tmp_path, body)
    assert gelezen.codes == []
    assert "zij liegt" in gelezen.pages[DOCENT_PAGE]
    assert "zij liegt" not in gelezen.pages[PAGE]
    assert "zij liegt" not in gelezen.elsewhere


def test_a_note_that_a_note_cites_is_found_where_it_is_shown(tmp_path: Path) -> None:
    gelezen = read_body(tmp_path, "Een.[^1] Twee.[^1]\n\n[^2]: De tweede.\n[^1]: De eerste, zie ook.[^2]\n[^3]: Weg.\n")
    assert gelezen.codes == ["C413"]
    assert ("De tweede." in gelezen.html, "De tweede." in gelezen.elsewhere) == (True, True)
    assert "Weg." not in gelezen.everything


def test_an_abbreviation_is_explained_in_every_part_that_uses_it(tmp_path: Path) -> None:
    body = (
        "De WMO helpt."
        + QUESTIONS.format("Wat is de WMO?")
        + "\n## Voor de docent\n\nWMO.\n\n*[WMO]: Wet ondersteuning\n"
    )
    gelezen = read_body(tmp_path, body)
    assert gelezen.codes == []
    assert gelezen.html.count('<abbr title="Wet ondersteuning">WMO</abbr>') == 2
    assert gelezen.pages[DOCENT_PAGE].count("<abbr") == 1


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("1945. Dat jaar vergeet ze nooit.", '<ol start="1945">\n<li>Dat jaar'),
        ("1945. Oorlog.\n\n1950. Verhuisd.", '<li value="1950">'),
        ("3. derde stap", '<ol start="3">'),
        ("- pen\n- papier\n\n1. eerst\n2. dan", "</ul>\n<ol>\n<li>eerst</li>"),
        ("1) eerst dit\n2) dan dat", "<ol>\n<li>eerst dit</li>\n<li>dan dat</li>"),
        ("Kijk:\n| a | b |\n|---|---|\n| 1 | 2 |", "<td>1</td>"),
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


@pytest.mark.parametrize(("text", "code"), [("•\teen\n•\ttwee", "C414"), ("– een\n– twee", "C414"), ("##Kop", "C416")])
def test_what_comes_along_from_elsewhere_is_named(tmp_path: Path, text: str, code: str) -> None:
    assert read_body(tmp_path, f"Begin.\n\n{text}").codes == [code]


def test_a_line_of_speech_is_no_list(tmp_path: Path) -> None:
    assert read_body(tmp_path, "– Kom binnen, zegt ze.\n\n– Dank je.").codes == []


@pytest.mark.parametrize(
    "body",
    [
        "Zie [weg](#bestaat-niet).",
        "Zie [weg](01-de-brief.md#bestaat-niet).",
        "Begin." + QUESTIONS.format("Zie [x](#bestaat-niet)."),
        "Begin.\n\n## Vervolg\n\n### De val {#de-val}\n\nZie [x](#bestaat-niet).",
        "Begin.\n\n## Voor de docent\n\nZie [x](#bestaat-niet).",
        "Zie [weg](../index.md#bestaat-niet).",
        "Zie [weg](../begrippen/index.md#bestaat-niet).",
    ],
)
def test_a_place_that_is_not_there_is_named_with_its_line(tmp_path: Path, body: str) -> None:
    (problem,) = read_body(tmp_path, body).unknown_places
    line = 1 + next(number for number, line in enumerate((HEAD + body).split("\n")) if "bestaat-niet" in line)
    assert (problem.code, problem.place.line) == ("C412", line)


def test_places_that_are_there_are_found(tmp_path: Path) -> None:
    body = (
        "## De deur\n\nZie [a](#de-deur), [b](#vraag-wat-doe-je), [c](../begrippen/index.md#nabijheid), "
        "[d](../index.md#welkom) en [e](../docent/casussen/de-brief.md#doel)."
        + QUESTIONS.format("Zie [x](#vervolg-de-val).") + "\n## Vervolg\n\n### De val {#de-val}\n\nZie [y](#de-deur).\n"
        "\n## Voor de docent\n\n### Doel\n\nZie [z](#doel) en [v](01-de-brief.md#de-deur).\n"
    )  # fmt: skip
    assert read_body(tmp_path, body).unknown_places == []


@pytest.mark.parametrize("path", ["casussen/01-de-brief.md", "site_config/begrippen.yml", "kijkramen/aandacht.md"])
@pytest.mark.parametrize("below", [True, False])
def test_two_versions_of_git_are_named(tmp_path: Path, path: str, *, below: bool) -> None:
    conflict = "<<<<<<< HEAD\nEen tekst.\n=======\nAndere tekst.\n>>>>>>> tak\n"
    text = f"{HEAD}{conflict}" if below else f"---\n{conflict}---\n"
    gelezen = read_text(tmp_path, HEAD + "Begin.", files={path: text})
    assert "C023" in gelezen.codes
    assert "Andere tekst" not in gelezen.everything


def test_two_places_of_one_name_are_an_error_and_never_on_a_page(tmp_path: Path) -> None:
    body = "## Vraag wat doe je\n\nA.\n\n## B {#b}\n\n<div id='b'>\n\nC.\n\n</div>" + QUESTIONS.format("Wat?")
    assert read_body(tmp_path, body).codes == ["C222"]
    gelezen = read_body(tmp_path, body.replace("<div id='b'>", "<div>"))
    ids = take_apart(gelezen.html).all("h2", "id")
    assert ids[:2] == ["vraag-wat-doe-je_1", "b"]


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


PAIRS = {
    "story": "Begin.\n\n{}",
    "turn": "## Vervolg\n\n### De val {{#val}}\n\n{}",
    "docent": "## Voor de docent\n\n{}",
}


@pytest.mark.parametrize(("first", "last"), [("story", "turn"), ("story", "docent"), ("turn", "docent")])
def test_what_begins_in_one_part_must_end_in_it(tmp_path: Path, first: str, last: str) -> None:
    begin, end = PAIRS[first].format("<details>\n\nEen."), PAIRS[last].format("Twee.\n\n</details>")
    body = begin + "\n\n" + end if first == "story" else f"Begin.\n\n{begin}\n\n{end}"
    assert sorted(read_body(tmp_path, body).codes) == ["C220", "C221"]


def test_what_begins_in_a_part_and_ends_in_it_may_hold_headings(tmp_path: Path) -> None:
    assert read_body(tmp_path, "Begin.\n\n<details>\n\n### Kop\n\n## Kop\n\n</details>").codes == []


def test_a_kijkraam_is_judged_by_its_parts_too(tmp_path: Path) -> None:
    text = f"{KIJKRAAM}\n<details>\n\nEen.\n\n## Achtergrond\n\n</details>\n"
    assert sorted(read_body(tmp_path, "Begin.", files={"kijkramen/aandacht.md": text}).codes) == ["C220", "C221"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("\u2039!— geheim —>", "C223"),
        ("<!– geheim –>", "C223"),
        ("Begin <!- geheim -> eind.", "C223"),
        ("<-- geheim -->", "C223"),
        ("<— *geheim*\nen `meer` —> eind", "C223"),
        ("< !-- geheim -->", "C223"),
        ("<!---> geheim -->", "C223"),
        ("<div>\n<!— geheim —>\n</div>", "C223"),
        ("- een\n- <!– geheim –>", "C223"),
        ("Een <!-- geheim --> woord -->", "C418"),
    ],
)
def test_a_comment_whose_signs_became_others_is_named(tmp_path: Path, text: str, code: str) -> None:
    gelezen = read_body(tmp_path, f"Begin.\n\n{text}")
    (problem,) = [each for each in gelezen.geladen.problems if each.code < "C5"]
    line = 9 + next((n for n, each in enumerate(text.split("\n")) if "geheim" in each), 0)
    assert (problem.code, problem.place.line) == (code, line)


@pytest.mark.parametrize(
    "text",
    [
        "`<!– x –>`",
        "    <!– x –>",
        "\\<!– x –>",
        "Een <- twee -> drie",
        "3 < 4 > 2",
        "«!»",
        "A \\--> B",
        "<naam> – <adres>",
    ],
)
def test_other_signs_are_no_comment(tmp_path: Path, text: str) -> None:
    assert read_body(tmp_path, f"Begin.\n\n{text}").codes == []


@pytest.mark.parametrize("field", ["titel", "omschrijving", "let_op"])
def test_a_comment_whose_signs_became_others_is_named_in_a_field(tmp_path: Path, field: str) -> None:
    head = "\n".join(line for line in HEAD.split("\n") if not line.startswith(field))
    text = head.replace("---\n", f"---\n{field}: Iets <!– geheim –>\n", 1)
    assert read_text(tmp_path, f"{text}Begin.").codes == ["C223"]
    assert read_text(tmp_path, f"{text.replace('<!– geheim –>', '--> B')}Begin.").codes == ["C418"]


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("\tZe zwijgt hier.[^1]", {"C413", "C420"}),
        ("<div>\nZe zwijgt.[^1]\n</div>", {"C413"}),
        ("Ze zwijgt `[^1]`.", {"C413"}),
        ("![plaat[^1]](https://x.nl/a.png)", {"C413"}),
        ("## Vervolg\n\n### De val[^1] {#val}\n\nBoem.", {"C419"}),
        ("```\nZe zwijgt hier.\n```\n\nEen.[^1]", set()),
    ],
)
def test_a_note_that_no_reader_is_shown_is_named(tmp_path: Path, text: str, codes: set[str]) -> None:
    gelezen = read_body(tmp_path, f"Begin.\n\n{text}\n\n[^1]: De noot.\n")
    assert set(gelezen.codes) == codes
    assert ("De noot." in gelezen.everything) == (not codes)
