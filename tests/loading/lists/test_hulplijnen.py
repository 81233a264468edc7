"""Hulplijnen: a list of words, and whom one can call at them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casuskijker.domain.hulplijn import Hulplijn, Hulpwijzer
from tests.loading.voorbeeldsite import load_site

if TYPE_CHECKING:
    from pathlib import Path

FILE = "site_config/hulplijnen.yml"
HULPLIJNEN = """\
- woorden: [zelfmoord, wil dood]
  uitleg: Je hoeft er niet alleen mee te blijven.
  lijnen:
    - {naam: Alarmnummer, nummer: 112, wanneer: Is er nu gevaar?}
"""


def test_words_bring_a_number_written_with_quotes_or_without(tmp_path: Path) -> None:
    expected = Hulpwijzer(
        woorden=("zelfmoord", "wil dood"),
        uitleg="Je hoeft er niet alleen mee te blijven.",
        lijnen=(Hulplijn(naam="Alarmnummer", nummer="112", wanneer="Is er nu gevaar?"),),
    )
    for number in ("112", '"112"'):
        geladen = load_site(tmp_path, {FILE: HULPLIJNEN.replace("112", number)})
        assert [str(problem) for problem in geladen.problems] == []
        assert geladen.catalogus.hulpwijzers == (expected,)


def test_a_site_that_makes_no_list_has_no_hulplijnen(tmp_path: Path) -> None:
    assert load_site(tmp_path).catalogus.hulpwijzers == ()


def test_a_line_without_a_number_is_named_and_nothing_of_it_is_shown(tmp_path: Path) -> None:
    geladen = load_site(tmp_path, {FILE: HULPLIJNEN.replace("nummer: 112, ", "")})
    assert [(str(problem.place), problem.code) for problem in geladen.problems] == [(f"{FILE}:4", "C101")]
    assert geladen.catalogus.hulpwijzers == ()
