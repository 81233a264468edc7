"""Onderwerpen and kijkrichtingen: lists that put verhalen and kijkramen together for readers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from casuskijker.domain.kijkrichting import Kijkrichting
from casuskijker.domain.onderwerp import Onderwerp
from tests.loading.voorbeeldsite import CASUS, KIJKRAAM, WOORDENLIJST, change, load_site

if TYPE_CHECKING:
    from pathlib import Path

ONDERWERPEN = """\
- id: geld
  naam: Geld
  omschrijving: Post die dicht blijft.
  sleutelwoorden: [Schuld, wonen]
  casussen: [de-brief]
"""
KIJKRICHTINGEN = """\
- id: contact
  naam: Het contact
  uitleg: Tussen jou en de ander.
  kijkramen: [Aandacht]
"""
ONDERWERPEN_FILE, KIJKRICHTINGEN_FILE = "site_config/onderwerpen.yml", "site_config/kijkrichtingen.yml"
FILES: dict[str, str | bytes | None] = {ONDERWERPEN_FILE: ONDERWERPEN, KIJKRICHTINGEN_FILE: KIJKRICHTINGEN}


def codes(tmp_path: Path, files: dict[str, str | bytes | None]) -> list[tuple[str, str]]:
    return [(str(problem.place), problem.code) for problem in load_site(tmp_path, {**FILES, **files}).problems]


def test_an_onderwerp_has_sleutelwoorden_and_casussen_as_the_site_writes_them(tmp_path: Path) -> None:
    geladen = load_site(tmp_path, FILES)
    assert geladen.problems == ()
    assert geladen.catalogus.onderwerpen == (
        Onderwerp(
            id="geld",
            naam="Geld",
            omschrijving="Post die dicht blijft.",
            sleutelwoorden=("schulden", "wonen"),
            casussen=("de-brief",),
        ),
    )


def test_a_kijkrichting_has_kijkramen_in_the_order_of_the_author(tmp_path: Path) -> None:
    files = {**FILES, "kijkramen/adem.md": KIJKRAAM, KIJKRICHTINGEN_FILE: KIJKRICHTINGEN.replace("[A", "[adem, A")}
    geladen = load_site(tmp_path, files)
    assert geladen.catalogus.kijkrichtingen == (
        Kijkrichting(
            id="contact", naam="Het contact", uitleg="Tussen jou en de ander.", kijkramen=("adem", "aandacht")
        ),
    )


@pytest.mark.parametrize("content", [None, "# nog niets\n", "[]\n"])
def test_both_lists_may_be_absent_or_empty(tmp_path: Path, content: str | None) -> None:
    geladen = load_site(tmp_path, {ONDERWERPEN_FILE: content, KIJKRICHTINGEN_FILE: content})
    assert (geladen.problems, geladen.catalogus.onderwerpen, geladen.catalogus.kijkrichtingen) == ((), (), ())


def test_a_text_may_link_to_an_onderwerp(tmp_path: Path) -> None:
    casus = change(CASUS, "Er ligt een brief op de mat.", "[a](../onderwerpen/geld.md) [b](../onderwerpen/index.md)")
    assert codes(tmp_path, {"casussen/01-de-brief.md": casus}) == []
    (problem,) = load_site(tmp_path, {**FILES, "casussen/01-de-brief.md": change(casus, "geld.md", "gelt.md")}).problems
    assert (problem.code, problem.near) == ("C303", "../onderwerpen/geld.md")


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("id: geld", "id: index", [(1, "C133")]),
        ("id: geld", "id: Veel geld", [(1, "C116")]),
        ("  naam: Geld\n", "", [(1, "C101")]),
        ("[Schuld, wonen]", "[schult]", [(4, "C104")]),
        ("[Schuld, wonen]", "[]", [(4, "C110")]),
        ("[de-brief]", "[brief]", [(5, "C132")]),
        ("- id", "- {id: geld, naam: N, omschrijving: O, sleutelwoorden: [wonen]}\n- id", [(2, "C117")]),
        ("- id: geld", "- id: [a]", [(1, "C109")]),
    ],
)
def test_what_is_wrong_with_an_onderwerp_is_told(
    tmp_path: Path, old: str, new: str, expected: list[tuple[int, str]]
) -> None:
    found = codes(tmp_path, {ONDERWERPEN_FILE: change(ONDERWERPEN, old, new)})
    assert found == [(f"{ONDERWERPEN_FILE}:{line}", code) for line, code in expected]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("[Aandacht]", "[aandagt]", [(4, "C105")]),
        ("[Aandacht]", "[Aandacht, aandacht]", [(4, "C139")]),
        ("- id", "- {id: ook, naam: Ook, kijkramen: [aandacht]}\n- id", [(5, "C139")]),
        ("  naam: Het contact\n", "", [(1, "C101")]),
    ],
)
def test_what_is_wrong_with_a_kijkrichting_is_told(
    tmp_path: Path, old: str, new: str, expected: list[tuple[int, str]]
) -> None:
    found = codes(tmp_path, {KIJKRICHTINGEN_FILE: change(KIJKRICHTINGEN, old, new)})
    assert found == [(f"{KIJKRICHTINGEN_FILE}:{line}", code) for line, code in expected]


def test_what_has_an_error_is_let_go_of(tmp_path: Path) -> None:
    files: dict[str, str | bytes | None] = {
        **FILES,
        "casussen/01-de-brief.md": change(CASUS, "titel: De brief\n", ""),
        "kijkramen/aandacht.md": change(KIJKRAAM, "titel: Kijkraam Aandacht\n", ""),
        "site_config/woordenlijst.yml": change(WOORDENLIJST, "  - {naam: wonen}\n", "  - {naam: }\n"),
    }
    catalogus = load_site(tmp_path, files).catalogus
    assert [(each.sleutelwoorden, each.casussen) for each in catalogus.onderwerpen] == []
    assert [each.kijkramen for each in catalogus.kijkrichtingen] == [()]
    del files["site_config/woordenlijst.yml"]
    catalogus = load_site(tmp_path, files).catalogus
    assert [(each.sleutelwoorden, each.casussen) for each in catalogus.onderwerpen] == [(("schulden", "wonen"), ())]
