"""bladen.yml: sheets to fill in, and the ids on which what readers write there hangs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from casuskijker.domain.invulblad import TEKENINGEN, Invulblad, Kolom, Rij
from casuskijker.domain.teken import TEKENS
from casuskijker.domain.vaste_ids import find_vaste_ids
from casuskijker.rendering.environment import THEME
from tests.loading.voorbeeldsite import CASUS, change, load_site

if TYPE_CHECKING:
    from pathlib import Path

PATH = "site_config/bladen.yml"
BLADEN = """\
- id: mijn-week
  titel: Mijn week
  omschrijving: Wat doe je op een dag?
  voor: [cliënten]
  inleiding: Zie [de brief](../casussen/01-de-brief.md).
  tekening: Kringen
  afvinken: ja
  rijen:
    - {id: ma, naam: Maandag, uitleg: Na het weekend, teken: Dag}
    - {id: di, naam: Dinsdag}
  kolommen:
    - {id: nu, naam: Nu, uitleg: Hoe is het?}
    - {id: wens, naam: Wens}
  bron: bundel
  plaats: H2
  bewerking: De dagen zijn *van ons*.
  trefwoorden: [weekschema]
"""
FILES: dict[str, str | bytes | None] = {PATH: BLADEN}
LOCK = "site_config/vaste-ids.txt"


def codes(tmp_path: Path, files: dict[str, str | bytes | None]) -> list[tuple[str, str]]:
    return [(str(problem.place), problem.code) for problem in load_site(tmp_path, FILES | files).problems]


def test_a_blad_has_rows_and_columns_and_a_field_where_they_meet(tmp_path: Path) -> None:
    geladen = load_site(tmp_path, FILES)
    assert [str(problem) for problem in geladen.problems] == []
    (blad,) = geladen.catalogus.invulbladen
    assert blad == Invulblad(
        id="mijn-week",
        titel="Mijn week",
        omschrijving="Wat doe je op een dag?",
        voor=("cliënten",),
        inleiding="Zie [de brief](../casussen/01-de-brief.md).",
        tekening="kringen",
        afvinken=True,
        rijen=(
            Rij(id="ma", naam="Maandag", uitleg="Na het weekend", teken="dag"),
            Rij(id="di", naam="Dinsdag"),
        ),
        kolommen=(Kolom(id="nu", naam="Nu", uitleg="Hoe is het?"), Kolom(id="wens", naam="Wens")),
        bron="bundel",
        plaats="H2",
        bewerking="De dagen zijn *van ons*.",
        trefwoorden=("weekschema",),
    )
    assert [vak.id for vak in blad.vakken] == ["ma-nu", "ma-wens", "di-nu", "di-wens"]
    found = {each.id for each in find_vaste_ids(geladen.catalogus) if each.soort == "blad"}
    assert found == {"", "ma-nu", "ma-wens", "di-nu", "di-wens"}


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("id: mijn-week", "id: index", [(1, "C133")]),
        ("id: di", "id: ma", [(10, "C117")]),
        ("teken: Dag", "teken: maan", [(9, "C114")]),
        ("tekening: Kringen", "tekening: boom", [(6, "C114")]),
        ("bron: bundel", "bron: bundul", [(14, "C106")]),
        ("01-de-brief.md", "weg.md", [(5, "C303")]),
        ("{id: di, naam: Dinsdag}", "{id: ma-nu, naam: Dinsdag}\n    - {id: ma-nu-nu, naam: Woensdag}", []),
        ("{id: wens, naam: Wens}", "{id: nu-nu, naam: Wens}\n    - {id: x, naam: X}", []),
        ("{id: di, naam: Dinsdag}", "{id: ma-nu, naam: D}", []),
        ("    - {id: wens, naam: Wens}\n", "    - {id: nu-nu, naam: W}\n    - een\n", [(14, "C115")]),
        ("rijen:\n", "rijen: maandag\n  dagen:\n", [(9, "C102"), (8, "C115")]),
        ("- id: mijn-week\n  titel", "- titel", [(1, "C101")]),
        ("id: di", f"id: {'d' * 196}", [(8, "C137")]),
        ("id: di", f"id: {'d' * 195}", []),
    ],
)
def test_what_is_wrong_with_a_blad_is_told(tmp_path: Path, old: str, new: str, expected: list[tuple[int, str]]) -> None:
    found = codes(tmp_path, {PATH: change(BLADEN, old, new)})
    assert sorted(found) == sorted((f"{PATH}:{line}", code) for line, code in expected)


def test_two_fields_with_one_id_are_told_as_such(tmp_path: Path) -> None:
    double = change(change(BLADEN, "{id: di, naam: Dinsdag}", "{id: ma-nu, naam: D}"), "id: wens", "id: nu-nu")
    geladen = load_site(tmp_path, FILES | {PATH: double})
    assert [(str(problem.place), problem.code) for problem in geladen.problems] == [(f"{PATH}:8", "C149")]
    assert geladen.catalogus.invulbladen == ()


@pytest.mark.parametrize(("after", "id_of", "most"), [("rijen:\n", "r", 12), ("kolommen:\n", "k", 4)])
def test_a_blad_holds_what_fits_on_one_sheet(tmp_path: Path, after: str, id_of: str, most: int) -> None:
    lines = "".join(f"    - {{id: {id_of}{number}, naam: N}}\n" for number in range(most - 1))
    (line,) = (number for number, text in enumerate(BLADEN.splitlines(), start=1) if text.strip() == after.strip())
    found = codes(tmp_path, {PATH: change(BLADEN, after, after + lines)})
    assert [code for _, code in found] == ["C148"], line


def test_a_text_may_link_to_a_blad_and_to_all_of_them(tmp_path: Path) -> None:
    links = "[a](../bladen/mijn-week.md) [b](../bladen/index.md)"
    assert codes(tmp_path, {"casussen/01-de-brief.md": change(CASUS, "Er ligt een brief op de mat.", links)}) == []


def test_a_blad_lets_go_of_a_bron_that_has_an_error(tmp_path: Path) -> None:
    geladen = load_site(tmp_path, FILES | {"site_config/bronnen.yml": "bundel: {title: De bundel}\n"})
    assert [blad.bron for blad in geladen.catalogus.invulbladen] == [None]


def test_what_was_written_in_a_field_is_missed_when_that_is_gone(tmp_path: Path) -> None:
    lock = "blad mijn-week\nblad mijn-week ma-nu\n"
    assert codes(tmp_path, {LOCK: lock, PATH: change(BLADEN, "{id: ma,", "{id: maandag,")}) == [(f"{PATH}:1", "C316")]


def test_every_pictogram_and_every_drawing_is_drawn() -> None:
    folder = THEME / "lezen" / "invulblad"
    drawn = (THEME / "lezen" / "plaat" / "teken.html").read_text("utf-8")
    assert [naam for naam in TEKENS if drawn.count(f'"{naam}": ') != 1] == []
    assert [naam for naam in TEKENINGEN if not (folder / f"{naam}.html").is_file()] == []
