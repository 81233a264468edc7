"""What a site asks of Material."""

from __future__ import annotations

from casuskijker.rendering.theme import make_menu


def test_a_menu_for_who_wrote_none_has_a_name_for_each_part_of_it() -> None:
    menu = make_menu()
    assert [each for each in (*menu["eerst"], *menu["onderaan"]) if each not in menu["namen"]] == []
    assert len({*menu["namen"].values()}) == len(menu["namen"])
