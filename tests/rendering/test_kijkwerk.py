"""The page of Samen kijken: what a team can choose to fill in, before anybody pasted anything."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from casuskijker.domain.kijkraam import GEEN_SCHAAL
from casuskijker.domain.site import Site
from casuskijker.domain.vorm import GESPREK
from casuskijker.rendering.kijkwerk import render_samen_kijken
from tests.domain.builders import build_ingredient, build_invalshoek, build_kijkraam
from tests.rendering.builders import build_catalogus, show

if TYPE_CHECKING:
    from casuskijker.domain.kijkraam import Kijkraam
    from tests.rendering.html import Found

TWEE = build_invalshoek(ingredienten=(build_ingredient("a"), build_ingredient("b")))
KORT = build_kijkraam(slug="kort", titel="Kijkraam Kort", duur=15, voor=("teams",))
LANG = build_kijkraam(slug="lang", titel="Kijkraam Lang", duur=60)
VOL = build_kijkraam(slug="vol", titel="Kijkraam Vol", invalshoeken=(TWEE,))
LEEG = build_kijkraam(slug="leeg", titel="Kijkraam Leeg")
PRATEN = build_kijkraam(slug="praten", titel="Praten", vorm=GESPREK, schaal=GEEN_SCHAAL, duur=5)


def samen_kijken(*kijkramen: Kijkraam) -> Found:
    return show(render_samen_kijken(Site(build_catalogus(kijkramen=kijkramen))))


def test_a_team_is_offered_what_can_be_laid_side_by_side_the_shortest_first() -> None:
    found = samen_kijken(LANG, VOL, PRATEN, LEEG, KORT)
    assert "Kort: 1 punt, 15 minuten Lang: 1 punt, 60 minuten" in found.text
    links = [href for href in found.all("a", "href") if "kijkramen/" in href]
    assert links == [f"../kijkramen/{page}" for page in ("", "kort/", "lang/", "leeg/", "vol/")]


def test_where_nobody_said_how_long_it_takes_no_minutes_stand() -> None:
    found = samen_kijken(PRATEN, replace(KORT, duur=None))
    assert "Kort: 1 punt Zo doe je het" in found.text


def test_a_site_with_nothing_to_lay_side_by_side_promises_nothing() -> None:
    text = samen_kijken(PRATEN).text
    assert "Ieder vult hetzelfde kijkraam in" in text
    assert "Kies een kijkraam" not in text
