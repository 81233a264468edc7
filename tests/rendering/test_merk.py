"""The mark of a kijkraam has a pane for every invalshoek, and fills its frame."""

from __future__ import annotations

import pytest

from casuskijker.rendering.merk import KANT, MAAT, list_ruiten


@pytest.mark.parametrize("aantal", range(1, 13))
def test_the_panes_fill_the_frame_and_nothing_else(aantal: int) -> None:
    ruiten = list_ruiten(aantal)
    assert len(ruiten) == aantal
    assert sum(ruit.breed * ruit.hoog for ruit in ruiten) == pytest.approx(MAAT**2, rel=0.01)
    assert max(ruit.x + ruit.breed for ruit in ruiten) == pytest.approx(KANT + MAAT, abs=0.02)
    assert max(ruit.y + ruit.hoog for ruit in ruiten) == pytest.approx(KANT + MAAT, abs=0.02)


@pytest.mark.parametrize(
    ("aantal", "rijen"), [(1, [1]), (3, [3]), (5, [2, 3]), (6, [3, 3]), (7, [3, 4]), (9, [3, 3, 3])]
)
def test_its_rows_are_as_even_as_can_be(aantal: int, rijen: list[int]) -> None:
    hoogtes = [ruit.y for ruit in list_ruiten(aantal)]
    assert [hoogtes.count(y) for y in sorted(set(hoogtes))] == rijen
