"""naast-elkaar.yml: two casussen side by side, and the ids on which answers to their questions hang."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from casuskijker.domain.casus import Verdiepingsvraag
from casuskijker.domain.tweeluik import Tweeluik
from casuskijker.domain.vaste_ids import find_vaste_ids
from tests.loading.voorbeeldsite import CASUS, change, load_site

if TYPE_CHECKING:
    from pathlib import Path

PATH = "site_config/naast-elkaar.yml"
TWEELUIKEN = """\
- id: brief-en-bel
  titel: Een brief en een bel
  omschrijving: Twee keer wordt er iets gebracht.
  casussen: [De-Brief, de-bel]
  waarom: Zie [de brief](../casussen/01-de-brief.md).
  vragen:
    - {id: wie, leerstijl: Denker, tekst: Wie brengt wat?}
    - {id: wat, tekst: Wat doe je?, vervangt: [eerder]}
  trefwoorden: [bezorgen]
- id: bel-en-brief
  titel: Andersom
  omschrijving: Eerst de bel.
  casussen: [de-bel, de-brief]
  waarom: Omdat het ook zo kan.
  vragen:
    - {id: wie, tekst: Wie belt er?}
"""
FILES: dict[str, str | bytes | None] = {
    "casussen/de-bel.md": change(change(CASUS, "nummer: 1\n", ""), "De brief", "De bel"),
    PATH: TWEELUIKEN,
}
LOCK = "site_config/vaste-ids.txt"


def codes(tmp_path: Path, files: dict[str, str | bytes | None]) -> list[tuple[str, str]]:
    return [(str(problem.place), problem.code) for problem in load_site(tmp_path, FILES | files).problems]


def test_a_tweeluik_names_two_casussen_as_the_site_writes_them_and_asks_questions_of_its_own(tmp_path: Path) -> None:
    geladen = load_site(tmp_path, FILES)
    assert [str(problem) for problem in geladen.problems] == []
    assert geladen.catalogus.tweeluiken[0] == Tweeluik(
        id="brief-en-bel",
        titel="Een brief en een bel",
        omschrijving="Twee keer wordt er iets gebracht.",
        casussen=("de-brief", "de-bel"),
        waarom="Zie [de brief](../casussen/01-de-brief.md).",
        vragen=(
            Verdiepingsvraag(id="wie", tekst="Wie brengt wat?", leerstijl="denker", herkomst="redactie"),
            Verdiepingsvraag(id="wat", tekst="Wat doe je?", herkomst="redactie", vervangt=("eerder",)),
        ),
        trefwoorden=("bezorgen",),
    )
    found = {str(each) for each in find_vaste_ids(geladen.catalogus) if each.soort == "tweeluik"}
    assert found == {
        "tweeluik brief-en-bel", "tweeluik brief-en-bel wie", "tweeluik brief-en-bel wat",
        "tweeluik brief-en-bel eerder", "tweeluik bel-en-brief", "tweeluik bel-en-brief wie",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("id: brief-en-bel", "id: index", [(1, "C133")]),
        ("[De-Brief, de-bel]", "[de-brief]", [(4, "C147")]),
        ("[De-Brief, de-bel]", "[de-brief, de-bel, de-brief]", [(4, "C406")]),
        ("[De-Brief, de-bel]", "[de-brief, de-brief]", [(4, "C147"), (4, "C406")]),
        ("[De-Brief, de-bel]", "[de-brief, de-bul]", [(4, "C132")]),
        ("id: wat", "id: wie", [(8, "C117")]),
        ("vervangt: [eerder]", "vervangt: [wie]", [(8, "C124")]),
        ("leerstijl: Denker", "leerstijl: dromer", [(7, "C114")]),
        ("01-de-brief.md", "weg.md", [(5, "C303")]),
        ("- id: brief-en-bel\n  titel", "- titel", [(1, "C101")]),
    ],
)
def test_what_is_wrong_with_a_tweeluik_is_told(
    tmp_path: Path, old: str, new: str, expected: list[tuple[int, str]]
) -> None:
    found = codes(tmp_path, {PATH: change(TWEELUIKEN, old, new)})
    assert found == [(f"{PATH}:{line}", code) for line, code in expected]


def test_a_text_may_link_to_a_tweeluik_and_to_all_of_them(tmp_path: Path) -> None:
    links = "[a](../naast-elkaar/brief-en-bel.md) [b](../naast-elkaar/index.md)"
    assert codes(tmp_path, {"casussen/01-de-brief.md": change(CASUS, "Er ligt een brief op de mat.", links)}) == []


def test_a_tweeluik_that_loses_one_of_its_casussen_goes_too(tmp_path: Path) -> None:
    broken = {"casussen/de-bel.md": change(str(FILES["casussen/de-bel.md"]), "titel: De bel\n", "")}
    geladen = load_site(tmp_path, FILES | broken)
    assert [problem.code for problem in geladen.problems] == ["C101"]
    assert geladen.catalogus.tweeluiken == ()


def test_what_answers_hang_on_is_missed_when_it_is_gone(tmp_path: Path) -> None:
    lock = "tweeluik brief-en-bel\ntweeluik brief-en-bel wie\n"
    renamed = change(TWEELUIKEN, "{id: wie, leerstijl", "{id: wiens, leerstijl")
    only = TWEELUIKEN[TWEELUIKEN.index("- id: bel-en-brief") :]
    assert codes(tmp_path / "a", {LOCK: lock, PATH: renamed}) == [(f"{PATH}:1", "C305")]
    assert codes(tmp_path / "b", {LOCK: lock, PATH: only}) == [(f"{LOCK}:1", "C307")]
    unread = [code for _, code in codes(tmp_path / "c", {LOCK: lock, PATH: "- [\n"})]
    assert unread == ["C011", "C503"], "of what cannot be read, nothing is known to be gone"
