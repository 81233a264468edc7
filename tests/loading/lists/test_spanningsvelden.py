"""Spanningsvelden and leerroutes: lists that name casussen, kijkramen and begrippen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from casuskijker.domain.leerroute import Leerroute, Stap
from casuskijker.domain.spanningsveld import Spanningsveld
from tests.loading.voorbeeldsite import CASUS, KIJKRAAM, change, load_site

if TYPE_CHECKING:
    from pathlib import Path

    from casuskijker.domain.catalogus import Catalogus

SPANNINGSVELDEN = """\
- id: nabij-en-ver
  naam: Nabij en ver
  uitleg: Zie [de brief](../casussen/01-de-brief.md).
  casussen: [De-Brief]
  kijkramen: [aandacht]
"""
LEERROUTES = """\
- id: een-brief
  titel: Een brief openen
  omschrijving: Van de mat naar de tafel.
  voor: [student, team]
  duur: 60
  stappen:
    - soort: Casus
      doel: de-brief
      titel: Lees
      tekst: Lees [de brief](../casussen/01-de-brief.md).
      meenemen: Eén vraag.
    - {soort: kijkraam, doel: aandacht, titel: Kijk, tekst: Kijk mee.}
    - {soort: begrip, doel: Schulden hebben, titel: Zoek op, tekst: Wat is het?}
"""
BEGRIPPEN = "- {naam: schuld, uitleg: Wat je moet., ook: [schulden hebben]}\n"
FILES: dict[str, str | bytes | None] = {
    "site_config/spanningsvelden.yml": SPANNINGSVELDEN,
    "site_config/leerroutes.yml": LEERROUTES,
    "site_config/begrippen.yml": BEGRIPPEN,
}


def load(tmp_path: Path, files: dict[str, str | bytes | None]) -> Catalogus:
    geladen = load_site(tmp_path, {**FILES, **files})
    assert [str(problem) for problem in geladen.problems] == []
    return geladen.catalogus


def codes(tmp_path: Path, files: dict[str, str | bytes | None]) -> list[tuple[str, str]]:
    return [(str(problem.place), problem.code) for problem in load_site(tmp_path, {**FILES, **files}).problems]


def test_a_spanningsveld_names_casussen_and_kijkramen_as_the_site_writes_them(tmp_path: Path) -> None:
    assert load(tmp_path, {}).spanningsvelden == (
        Spanningsveld(
            id="nabij-en-ver",
            naam="Nabij en ver",
            uitleg="Zie [de brief](../casussen/01-de-brief.md).",
            casussen=("de-brief",),
            kijkramen=("aandacht",),
        ),
    )


def test_a_leerroute_has_steps_to_casussen_kijkramen_and_begrippen(tmp_path: Path) -> None:
    lees = "Lees [de brief](../casussen/01-de-brief.md)."
    assert load(tmp_path, {}).leerroutes == (
        Leerroute(
            id="een-brief",
            titel="Een brief openen",
            omschrijving="Van de mat naar de tafel.",
            voor=("student", "team"),
            duur=60,
            stappen=(
                Stap(soort="casus", doel="de-brief", titel="Lees", tekst=lees, meenemen="Eén vraag."),
                Stap(soort="kijkraam", doel="aandacht", titel="Kijk", tekst="Kijk mee."),
                Stap(soort="begrip", doel="schuld", titel="Zoek op", tekst="Wat is het?"),
            ),
        ),
    )


def test_a_text_may_link_to_a_leerroute_and_to_both_overviews(tmp_path: Path) -> None:
    links = "[a](../leerroutes/een-brief.md) [b](../leerroutes/index.md) [c](../spanningsvelden/index.md#nabij-en-ver)"
    casus = change(CASUS, "Er ligt een brief op de mat.", links)
    assert load(tmp_path, {"casussen/01-de-brief.md": casus}).casussen[0].tekst == links
    wrong = change(casus, "een-brief.md", "een-brieff.md")
    (problem,) = load_site(tmp_path, {**FILES, "casussen/01-de-brief.md": wrong}).problems
    assert (problem.code, problem.near) == ("C303", "../leerroutes/een-brief.md")


def test_the_lists_may_be_absent_or_empty(tmp_path: Path) -> None:
    for content in (None, "# nog niets\n", "[]\n"):
        files = {"site_config/spanningsvelden.yml": content, "site_config/leerroutes.yml": content}
        catalogus = load(tmp_path, dict(files))
        assert (catalogus.spanningsvelden, catalogus.leerroutes) == ((), ())
        (tmp_path / "site_config" / "leerroutes.yml").unlink(missing_ok=True)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("id: nabij-en-ver", "id: Nabij en ver", [(1, "C116")]),
        ("  naam: Nabij en ver\n", "", [(1, "C101")]),
        ("[De-Brief]", "[brief-de]", [(4, "C132")]),
        ("[De-Brief]", "[]", [(4, "C110")]),
        ("[aandacht]", "[aandagt]", [(5, "C105")]),
        ("01-de-brief.md", "weg.md", [(3, "C303")]),
        ("- id", "- {id: nabij-en-ver, naam: N, uitleg: U, casussen: [de-brief]}\n- id", [(2, "C117")]),
    ],
)
def test_what_is_wrong_with_a_spanningsveld_is_told(
    tmp_path: Path, old: str, new: str, expected: list[tuple[int, str]]
) -> None:
    path = "site_config/spanningsvelden.yml"
    found = codes(tmp_path, {path: change(SPANNINGSVELDEN, old, new)})
    assert found == [(f"{path}:{line}", code) for line, code in expected]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("id: een-brief", "id: index", [(1, "C133")]),
        ("- id: een-brief\n  titel", "- titel", [(1, "C101")]),
        ("duur: 60", "duur: uur", [(5, "C112")]),
        ("soort: Casus", "soort: begrip", [(8, "C130")]),
        ("soort: Casus", "soort: verhaal", [(7, "C114")]),
        ("      doel: de-brief\n", "", [(7, "C101")]),
        ("doel: aandacht", "doel: de-brief", [(12, "C105")]),
        ("doel: Schulden hebben", "doel: [a]", [(13, "C109")]),
        ("titel: Kijk, ", "", [(12, "C101")]),
        ("- id", "- een\n- id", [(1, "C115")]),
    ],
)
def test_what_is_wrong_with_a_leerroute_is_told(
    tmp_path: Path, old: str, new: str, expected: list[tuple[int, str]]
) -> None:
    path = "site_config/leerroutes.yml"
    found = codes(tmp_path, {path: change(LEERROUTES, old, new)})
    assert found == [(f"{path}:{line}", code) for line, code in expected]


def test_what_has_an_error_is_let_go_of_without_a_word(tmp_path: Path) -> None:
    files: dict[str, str | bytes | None] = {
        "casussen/01-de-brief.md": change(CASUS, "titel: De brief\n", ""),
        "kijkramen/aandacht.md": change(KIJKRAAM, "titel: Kijkraam Aandacht\n", ""),
    }
    geladen = load_site(tmp_path, {**FILES, **files})
    assert [problem.code for problem in geladen.problems] == ["C101", "C101"]
    assert [(veld.casussen, veld.kijkramen) for veld in geladen.catalogus.spanningsvelden] == [((), ())]
    assert [stap.doel for route in geladen.catalogus.leerroutes for stap in route.stappen] == ["schuld"]


def test_a_leerroute_that_loses_every_step_goes_too(tmp_path: Path) -> None:
    route = LEERROUTES.partition("    - {soort: kijkraam")[0]
    files = {"casussen/01-de-brief.md": change(CASUS, "titel: De brief\n", ""), "site_config/leerroutes.yml": route}
    assert load_site(tmp_path, {**FILES, **files}).catalogus.leerroutes == ()


def test_begrippen_that_cannot_be_read_make_no_unknown_begrip_of_a_step(tmp_path: Path) -> None:
    assert codes(tmp_path, {"site_config/begrippen.yml": "- [\n"}) == [("site_config/begrippen.yml:2", "C011")]
    assert codes(tmp_path, {"site_config/begrippen.yml": "schuld: 1\n"}) == [("site_config/begrippen.yml:1", "C021")]
    absent = codes(tmp_path / "zonder", {"site_config/begrippen.yml": None})
    assert absent == [("site_config/leerroutes.yml:13", "C130")]


def test_without_the_folder_with_casussen_no_casus_is_unknown(tmp_path: Path) -> None:
    found = codes(tmp_path, {"casussen/01-de-brief.md": None})
    assert "C017" in [code for _, code in found]
    assert "C132" not in [code for _, code in found]
