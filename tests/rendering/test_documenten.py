"""The pages of lessen as documents: what a docent edits, made when the page says something else."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import replace
from io import BytesIO
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET
from zipfile import ZipFile

import mammoth
import pytest
from docx import Document
from docx.oxml.ns import qn

from casuskijker.cache import Cache
from casuskijker.domain.afzender import Afzender
from casuskijker.domain.draaiboek import Episode, Les
from casuskijker.domain.draaiboek import Stap as Lesstap
from casuskijker.domain.site import Site
from casuskijker.domain.taal import Taal
from casuskijker.rendering import documenten, draaiboek, kept, word
from casuskijker.rendering.documenten import Documenten
from casuskijker.rendering.draaiboek import render_draaiboek
from casuskijker.rendering.les import render_les
from casuskijker.rendering.word import has_word, make_document
from casuskijker.rendering.word_blokken import Alinea, Lijnen, Stuk, Tabel, read_blokken
from tests.rendering.wereld import SLEUTEL, WERELD

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from casuskijker.rendering.pagina import Pagina
    from casuskijker.rendering.word_blokken import Blok

SITE = Site(WERELD, afzender=Afzender(naam="Onze school", url="https://a.nl/"))
PAGINAS = [render(SITE, SLEUTEL, SLEUTEL.lessen[0]) for render in (render_draaiboek, render_les)]
DRAAIBOEK = "docent/lessen/de-sleutel/les-45/draaiboek.docx"
HAND_OUT = "docent/lessen/de-sleutel/les-45/hand-out.docx"


def make(paginas: Iterable[Pagina] = PAGINAS, site: Site = SITE) -> dict[str, bytes]:
    return Documenten().make(paginas, site)


MADE = make()


def list_words(address: str) -> list[str]:
    return [paragraph.text for paragraph in Document(BytesIO(MADE[address])).paragraphs]


def test_a_les_has_two_documents_beside_its_draaiboek_and_other_pages_have_none() -> None:
    assert [*MADE] == [DRAAIBOEK, HAND_OUT]
    assert f"{HAND_OUT.removeprefix('docent/')}" in PAGINAS[0].html
    assert ".docx" not in PAGINAS[1].html, "a group gets what its docent made of it"


def test_a_draaiboek_has_its_steps_in_a_table_with_all_that_who_leads_reads() -> None:
    document = Document(BytesIO(MADE[DRAAIBOEK]))
    words = [paragraph.text for paragraph in document.paragraphs]
    assert words[0] == "Les van 45 minuten: De sleutel"
    assert document.paragraphs[0].style is not None
    assert document.paragraphs[0].style.name == "Title"
    assert "Laat het logboek thuis lezen." in words
    assert "Weinig tijd? Laat het kijkraam weg." in words
    (table,) = document.tables
    rows = [[cell.text for cell in row.cells] for row in table.rows]
    assert rows[0] == ["Vanaf", "Stap"]
    assert rows[4][0] == "00:10 10 min"
    assert rows[4][1].split("\n") == [
        "Vraag 1 · doener",
        "Wat doe je als eerste? Lees ook het logboek.",
        "In viertallen.",
        "Eerst alleen",
        "Werkvorm: Doorvragen",
    ]
    assert rows[6][1].endswith("Wacht.\n• Nog even.\nValkuil: De groep wijst iemand aan bij vraag 4.")
    assert f"Woord voor het lesblad: {SLEUTEL.schermwoorden['woensdag']}" in rows[5][1]
    assert sum(len(row) for row in rows) == 2 * (len(SLEUTEL.lessen[0].stappen) + 1)


def test_a_hand_out_has_the_story_and_the_questions_with_lines_and_no_turn_and_no_hint() -> None:
    document = Document(BytesIO(MADE[HAND_OUT]))
    words = [paragraph.text for paragraph in document.paragraphs]
    assert words[0] == "De sleutel"
    assert next(each for each in words if each.startswith("Naam:")).count("_") == 2 * 24
    assert "1. Wat doe je als eerste? Lees ook het logboek." in words
    whole = "\n".join(words)
    for part in (
        "Op maandag hangt de sleutel",
        "Sta even stil. Wie mist hem?",
        "In viertallen.",
        "Schrijf één zin op.",
        "Hier gaat het verhaal verder.",
        "Eerst kijken.",
        "Waar dit vandaan komt",
    ):
        assert part in whole
    for part in ("onder de mat", "Wie legde hem daar", "Open het kijkraam", "Schrijf namen", "Lever in", "Zeg waar"):
        assert part not in whole
    lines = document.element.body.findall(".//{*}pBdr")
    assert len(lines) == 3 + 3 + 2 + 5 + 2, "a stop, a question, their own way, one not told yet, points"
    assert document.sections[0].footer.paragraphs[0].text.startswith("Onze school · https://a.nl/l/")


def test_what_is_handed_out_by_itself_begins_on_a_sheet_of_its_own() -> None:
    episodes = tuple(Episode(name, name.capitalize(), f"Het is {name}.") for name in ("ochtend", "middag", "avond"))
    stappen = tuple(Lesstap(soort="lezen", minuten=5, doel=each.id) for each in episodes)
    casus = replace(SLEUTEL, episodes=episodes, lessen=(Les(id="les", titel="Les van 15 minuten", stappen=stappen),))
    site = replace(SITE, catalogus=replace(WERELD, casussen=(casus,)))
    made = make([render_les(site, casus, casus.lessen[0])], site)
    (document,) = (Document(BytesIO(each)) for each in made.values())
    apart = [each.text for each in document.paragraphs if each.paragraph_format.page_break_before]
    assert apart == ["Lees: Middag", "Lees: Avond"]


def test_somebody_else_reads_the_same_in_it() -> None:
    html = mammoth.convert_to_html(BytesIO(MADE[HAND_OUT])).value
    assert "<h1>De sleutel</h1>" in html or "<p>De sleutel</p>" in html
    assert "<strong>Sta even stil.</strong> Wie mist hem?" in html
    assert 'href="https://a.nl/kijkramen/aandacht/#invullen&amp;casus=de-sleutel&amp;alleen=eerst-kijken"' in html


def test_every_part_of_it_can_be_read_and_says_no_moment_of_its_making() -> None:
    for content in MADE.values():
        with ZipFile(BytesIO(content)) as parts:
            assert parts.testzip() is None
            assert {info.date_time for info in parts.infolist()} == {(1980, 1, 1, 0, 0, 0)}
            for name in parts.namelist():
                ET.fromstring(parts.read(name))  # noqa: S314 - we made it ourselves
            said = parts.read("docProps/core.xml").decode()
        assert "2000-01-01T00:00:00Z" in said
        assert "python-docx" not in said
    assert Document(BytesIO(MADE[DRAAIBOEK])).core_properties.author == "Onze school"
    assert make() == MADE, "the same bytes each time"


def test_what_says_the_same_is_not_made_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cache = Cache(tmp_path)
    first = Documenten(cache)
    assert first.make(PAGINAS, SITE) == MADE
    first.keep()
    monkeypatch.setattr(documenten, "make_document", lambda *_args, **_changes: b"anders")
    later = Documenten(cache)
    assert later.make(PAGINAS, SITE) == MADE
    later.keep()
    other = Site(WERELD, afzender=Afzender(naam="Een andere school", url="https://a.nl/"))
    assert later.make(PAGINAS, other) == {DRAAIBOEK: b"anders", HAND_OUT: b"anders"}
    assert later.make(PAGINAS[:1], other) == {DRAAIBOEK: b"anders"}


def test_without_python_docx_there_are_no_documents_and_no_links_to_them(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (documenten, draaiboek, kept, word):
        monkeypatch.setattr(module, "has_word", lambda: False)
    assert make() == {}
    nothing = Documenten()
    nothing.keep()
    assert ".docx" not in render_draaiboek(SITE, SLEUTEL, SLEUTEL.lessen[0]).html
    assert has_word()


def test_a_site_that_does_not_know_where_it_stands_has_words_where_links_were() -> None:
    made = make(site=Site(WERELD, afzender=Afzender(naam="Onze school")))
    document = Document(BytesIO(made[HAND_OUT]))
    assert document.sections[0].footer.paragraphs[0].text == "Onze school"
    assert not document.element.body.findall(".//{*}hyperlink")


def test_a_document_is_in_the_language_of_its_site_for_who_lets_it_be_spelled() -> None:
    for taal, said in ((Taal(), "nl-NL"), (Taal("en"), "en-GB")):
        made = make(site=Site(WERELD, afzender=Afzender(naam="Onze school", taal=taal)))
        languages = Document(BytesIO(made[HAND_OUT])).styles.element.findall(".//{*}lang")
        assert {each.get(qn("w:val")) for each in languages} == {said}


def show(blokken: Iterable[Blok]) -> list[object]:
    """Return the words of blocks, those of a table by row and cell."""
    return [
        [[show(vak) for vak in rij] for rij in each.rijen] if isinstance(each, Tabel) else getattr(each, "tekst", "__")
        for each in blokken
    ]


@pytest.mark.parametrize(
    ("html", "shown"),
    [
        (
            "<p>a</p><table><tr><th>0</th><td><p>b</p><table><tr><td>1</td><td>2</td></tr></table><p>c</p></td></tr></table>",
            ["a", [[["0"], ["b", [[["1"], ["2"]]], "c"]]]],
        ),
        ("<table><tr><td>1945</td><td>3.</td></tr></table>", [[[["1945"], ["3."]]]]),
        (
            "<table><caption>Wie komt</caption>los<tr>los<td>a</td></tr>ook</table>",
            ["Wie komt", "los", "los", "ook", [[["a"]]]],
        ),
        ("<table><td>a</td><td>b</td></table><table></table>", [[[["a"], ["b"]]]]),
        ("<tr><td>a</td><td>b</td></tr><table><tr><td><tr><td>c</td></tr></td></tr></table>", ["a", "b", [[["c"]]]]),
        ("<ol><li></li><li>2</li></ol><p>3</p>", ["2. 2", "3"]),
    ],
)
def test_no_word_of_a_table_or_list_is_lost_or_moved(html: str, shown: list[object]) -> None:
    assert show(read_blokken(html)) == shown


def test_a_table_in_a_step_of_a_les_is_a_table_in_its_document() -> None:
    stap = Lesstap(
        soort="eigen", minuten=5, zin="Vul in.", hint="| Wie | Keer |\n|---|---|\n| buur | 3 |\n\nEn verder."
    )
    les = replace(SLEUTEL.lessen[0], stappen=(stap,), vooraf="Dit gaat vooraf.")
    made = make([render_draaiboek(SITE, SLEUTEL, les)])[DRAAIBOEK]
    document = Document(BytesIO(made))
    assert "Dit gaat vooraf." in [paragraph.text for paragraph in document.paragraphs]
    (outer,) = document.tables
    (inner,) = outer.rows[1].cells[1].tables
    assert [[cell.text for cell in row.cells] for row in inner.rows] == [["Wie", "Keer"], ["buur", "3"]]
    assert outer.rows[1].cells[1].paragraphs[-1].text == "En verder."


def test_html_becomes_paragraphs_lists_and_tables() -> None:
    html = (
        '<h1>Kop</h1><p>Een <strong>dikke</strong>\n <em>zin</em><br />twee&amp;drie <a href="/x/">daar</a> '
        '<a href="#hier">hier</a>.</p><hr><p>  </p><p class="knoppen"><a href="y">weg</a></p><h3>Laag</h3>'
        "<ul><li>een<ol><li><p>diep</p><p>verder</p></li></ol></li></ul><blockquote><p>Zei hij.</p></blockquote>"
        '<figure><img src="a.png" alt="Een kaart"><img src="b.png"></figure><input>'
        '<table><caption class="voorlezen">Naam</caption><tr><th>A</th><td><p>b</p><p>c</p></td></tr></table>'
    )
    assert [
        (each.soort, each.tekst, each.diepte) if isinstance(each, Alinea) else each
        for each in read_blokken(html, adres="https://a.nl/b/")
    ] == [
        ("titel", "Kop", 0),
        ("tekst", "Een dikke zin\ntwee&drie daar hier.", 0),
        ("kop", "Laag", 2),
        ("punt", "• een", 1),
        ("punt", "1. diep", 2),
        ("punt", "verder", 2),
        ("citaat", "Zei hij.", 0),
        ("tekst", "[Een kaart]", 0),
        Tabel((((Alinea(stukken=(Stuk("A"),)),), (Alinea(stukken=(Stuk("b"),)), Alinea(stukken=(Stuk("c"),)))),)),
    ]
    first = read_blokken(html, adres="https://a.nl/b/")[1]
    assert isinstance(first, Alinea)
    assert [each for each in first.stukken if each != Stuk(each.woorden)] == [
        Stuk("dikke", vet=True),
        Stuk("zin", schuin=True),
        Stuk("daar", doel="https://a.nl/x/"),
        Stuk("hier", doel="https://a.nl/b/#hier"),
    ]


def test_lines_can_stand_in_a_cell_too() -> None:
    cells = ((Lijnen(2), Alinea(stukken=(Stuk("Zo"),))),)
    document = Document(BytesIO(make_document([Tabel((cells,))], titel="T", afzender=Afzender(naam="A"), onder="")))
    assert document.tables[0].rows[0].cells[0].text.split("\n")[-1] == "Zo"


def test_what_no_document_may_hold_is_left_out() -> None:
    words, much = "Wie\ufffe mist\x08 hem?", "lang " * 100
    alinea = Alinea(stukken=(Stuk(words),))
    made = make_document([alinea], titel=f"\uffff{much}", afzender=Afzender(naam=much), onder=words)
    document = Document(BytesIO(made))
    assert document.paragraphs[0].text == document.sections[0].footer.paragraphs[0].text == "Wie mist hem?"
    assert document.core_properties.title == document.core_properties.author == much[:255]


def test_libreoffice_reads_it(tmp_path: Path) -> None:
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if office is None:
        pytest.skip("LibreOffice is er niet: niet gekeken of het de documenten van een les leest")
    (tmp_path / "les.docx").write_bytes(MADE[DRAAIBOEK])
    home = f"-env:UserInstallation={(tmp_path / 'thuis').as_uri()}"
    asked = [office, home, "--headless", "--convert-to", "txt:Text", "--outdir", str(tmp_path)]
    subprocess.run([*asked, str(tmp_path / "les.docx")], check=True, capture_output=True, timeout=120)
    assert "Wat doe je als eerste?" in (tmp_path / "les.txt").read_text("utf-8-sig")
