"""Personal data in a text: found, told with their line, and never shown in full."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from casuskijker.domain.problem import Severity
from casuskijker.loading.text.persoonsgegevens import find_persoonsgegevens
from tests.loading.voorbeeldsite import CASUS, KIJKRAAM, WERKVORM, change, load_site

if TYPE_CHECKING:
    from pathlib import Path

HULPLIJN = """\
- woorden: [geld]
  uitleg: Bel gerust.
  lijnen:
    - {naam: Het wijkteam, nummer: 030-1234567, wanneer: Overdag.}
"""
FOUND = [
    ("C401", "111222333"),
    ("C401", "1112.22.333"),
    ("C401", "111 222 333"),
    ("C402", "0612345678"),
    ("C402", "06-12345678"),
    ("C402", "06 - 12 34 56 78"),
    ("C402", "+31 6 12345678"),
    ("C402", "+31 (0)6 12 34 56 78"),
    ("C402", "0031612345678"),
    ("C402", "030-1234567"),
    ("C402", "(030) 123 45 67"),
    ("C402", "0346-123456"),
    ("C402", "06.12.34.56.78"),
    ("C403", "fatma.uysal+wmo@voorbeeld.nl"),
    ("C403", "f@a.gemeente-voorbeeld.nl"),
    ("C404", "NL91ABNA0417164300"),
    ("C404", "NL91 ABNA 0417 1643 00"),
    ("C404", "BE68 5390 0754 7034"),
    ("C404", "DE89370400440532013000"),
]
INNOCENT = [
    "111222334",
    "000000000",
    "112",
    "113",
    "0800-0113",
    "0800 1234567",
    "0900-0113",
    "0906-12345678",
    "088 123 45 67",
    "+31 88 123 45 67",
    "14 030",
    "1234567890123",
    "€ 111.222.333",
    "111.222.333,50",
    "2015-2019 en 01-02-2019",
    "https://voorbeeld.nl/artikel/111222333",
    "https://voorbeeld.nl/?id=0612345678",
    "ISBN 978-90-8850-123-4",
    "10.1111/hsc.111222333x",
    "NL91ABNA0417164301",
    "XX00 0000 0000 0000",
    "@fatma en fatma @ huis",
    "a@b",
    "3511 AB",
    "H4 4.2.1",
]


@pytest.mark.parametrize(("code", "value"), FOUND)
@pytest.mark.parametrize("text", ["{}", "Bel {}.", "({}), zei ze", "Zie:\n\n- ‘{}’\n"])
def test_personal_data_is_found_and_masked(code: str, value: str, text: str) -> None:
    problems = list(find_persoonsgegevens(text.format(value), path="a.md"))
    assert [problem.code for problem in problems] == [code]
    assert value not in str(problems[0])
    assert value[:2] in problems[0].what
    assert problems[0].severity is Severity.WARNING


@pytest.mark.parametrize("text", INNOCENT)
def test_what_is_of_no_person_gives_no_warning(text: str) -> None:
    assert list(find_persoonsgegevens(f"Zo: {text}.", path="a.md")) == []


def test_every_find_has_its_own_line_and_column() -> None:
    text = "Bel 06-12345678\nof 111222333 of\nNL91 ABNA 0417 1643 00 OP NAAM VAN a@voorbeeld.nl"
    found = [
        (problem.code, problem.place.line, problem.place.column) for problem in find_persoonsgegevens(text, path="a")
    ]
    assert found == [("C402", 1, 5), ("C401", 2, 4), ("C404", 3, 1), ("C403", 3, 36)]


@pytest.mark.parametrize("text", ["herzien: 2026-11-28", "2026-11-28 9:30", "2026-11-28 2026-11-29"])
def test_a_day_is_beside_what_was_found_for_all_that(text: str) -> None:
    assert list(find_persoonsgegevens(f"{text}\n", path="a.md")) == []
    assert [each.code for each in find_persoonsgegevens(f"{text}\n111222333", path="a.md")] == ["C401"]


def test_a_long_line_is_searched_quickly() -> None:
    assert list(find_persoonsgegevens("a" * 100_000 + "@" + "1 " * 50_000 + "A1" * 50_000, path="a.md")) == []


def test_the_whole_file_of_a_casus_is_searched(tmp_path: Path) -> None:
    casus = change(CASUS, "Een vrouw", "0612345678")
    geladen = load_site(tmp_path, {"casussen/01-de-brief.md": f"{casus}\n## Voor de docent\n\nBel 0687654321.\n"})
    assert [str(problem.place) for problem in geladen.problems] == [
        "casussen/01-de-brief.md:5",
        "casussen/01-de-brief.md:20",
    ]
    assert len(geladen.catalogus.casussen) == 1


def test_so_is_every_other_text_and_list_but_those_that_are_made_of_numbers(tmp_path: Path) -> None:
    files = {
        "kijkramen/aandacht.md": f"{KIJKRAAM}\nBel 0612345678.\n",
        "site_config/werkvormen/doorvragen.md": f"{WERKVORM}\nMail fatma@voorbeeld.nl.\n",
        "site_config/bladen.yml": "# Van 111222333\n",
        "site_config/bronnen.yml": "bundel:\n  type: book\n  title: De bundel\n  note: 030-1234567\n",
        "site_config/hulplijnen.yml": HULPLIJN,
    }
    found = [(problem.place.path, problem.code) for problem in load_site(tmp_path, files).problems]
    assert found == [
        ("kijkramen/aandacht.md", "C402"),
        ("site_config/bladen.yml", "C401"),
        ("site_config/werkvormen/doorvragen.md", "C403"),
    ]
