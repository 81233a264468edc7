"""Problems with one cause are told as one, with all the places; the cause goes first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casuskijker.domain.problem import Place
from casuskijker.loading import gather_by_cause
from casuskijker.loading.reading import messages as m
from tests.loading.voorbeeldsite import load_site

if TYPE_CHECKING:
    from pathlib import Path

    from casuskijker.domain.problem import Problem

GONE = m.TEKST_VERDWENEN.at(Place("ids.txt", 9), about="de-brief", soort="casus", slug="de-brief", naam="de naam")
DEAD = m.DODE_LINK.at(Place("b.md", 2), about="de-brief", doel="de-brief.md")
EMPTY = m.LEGE_KOP.at(Place("a.md", 1))


def unknown(name: str, *lines: int) -> list[Problem]:
    return [m.ONBEKENDE_CASUS.at(Place("a.yml", line), about=name, naam=name, lijst="casussen") for line in lines]


def test_a_text_that_is_gone_is_told_once_and_first_with_all_that_names_it() -> None:
    first, second, third = gather_by_cause([EMPTY, *unknown("de-brief", 3, 7, 7), *unknown("nog-een", 5), DEAD, GONE])
    assert [second, third] == [EMPTY, *unknown("nog-een", 5)]
    assert str(first) == f"{GONE}\n    Deze naam staat ook op a.yml:3, 7\n    Deze naam staat ook op b.md:2"


def test_a_name_that_nothing_ever_had_is_told_once_for_each_kind() -> None:
    told = gather_by_cause([*unknown("de-brief", 3, 7), EMPTY, DEAD, EMPTY])
    assert [(each.code, each.place.line, len(each.also)) for each in told] == [
        ("C132", 3, 1), ("C455", 1, 1), ("C303", 2, 0),
    ]  # fmt: skip


def test_what_was_left_out_for_an_error_is_not_missed_as_well(tmp_path: Path) -> None:
    """A spanningsveld that names a casus which is gone is not a page any more; who leads to it did nothing wrong."""
    veld = "- id: nabij\n  naam: Nabij\n  uitleg: Twee kanten.\n  casussen: [weg]\n"
    zoekwoorden = "- woorden: [post]\n  zie: [nabij]\n"
    files = {"site_config/spanningsvelden.yml": veld, "site_config/zoekwoorden.yml": zoekwoorden}
    geladen = load_site(tmp_path, files)
    assert [problem.code for problem in geladen.problems] == ["C132"]
    assert (geladen.catalogus.spanningsvelden, geladen.catalogus.zoekwoorden) == ((), ())
