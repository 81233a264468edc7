"""Whoever asks a catalogus through a Navraag leaves every question behind, and nothing leads around it."""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from dataclasses import fields
from functools import cached_property

import pytest

from casuskijker.domain.bewaard import Vraag
from casuskijker.domain.catalogus import Catalogus
from casuskijker.domain.navraag import Antwoord, Navraag, answer
from tests.domain.builders import build_casus, build_kijkraam

CASUS = build_casus(kijkramen=("aandacht",))
CATALOGUS = Catalogus(casussen=(CASUS, build_casus("ander")), kijkramen=(build_kijkraam(),))
READABLE = sorted(
    {field.name for field in fields(Catalogus)}
    | {
        name
        for name, value in inspect.getmembers_static(Catalogus)
        if isinstance(value, (property, cached_property)) and not name.startswith("_")
    }
)


@pytest.mark.parametrize("naam", READABLE)
def test_reading_anything_of_a_catalogus_leaves_a_question(naam: str) -> None:
    navraag = Navraag(CATALOGUS)
    value = getattr(navraag.catalogus, naam)
    if isinstance(value, Mapping):
        assert dict(value) == getattr(CATALOGUS, naam)
    else:
        assert value == getattr(CATALOGUS, naam)
    assert navraag.asked[Vraag(naam)] == getattr(CATALOGUS, naam)


def test_what_is_looked_up_in_a_mapping_is_a_question_by_itself_also_when_it_is_not_there() -> None:
    navraag = Navraag(CATALOGUS)
    assert navraag.catalogus.casus_by_slug["de-sleutel"] is CASUS
    assert navraag.catalogus.casus_by_slug.get("de-brief") is None
    assert "de-deur" not in navraag.catalogus.casus_by_slug
    with pytest.raises(KeyError):
        navraag.catalogus.casus_by_slug["de-deur"]
    assert navraag.asked == {
        Vraag("casus_by_slug", ("de-sleutel",)): CASUS,
        Vraag("casus_by_slug", ("de-brief",)): Antwoord.GEEN,
        Vraag("casus_by_slug", ("de-deur",)): Antwoord.GEEN,
    }


def test_whoever_counts_a_mapping_looked_at_all_of_it() -> None:
    navraag = Navraag(CATALOGUS)
    assert len(navraag.catalogus.casus_by_slug) == 2
    assert navraag.asked == {Vraag("casus_by_slug"): CATALOGUS.casus_by_slug}


def test_a_method_is_asked_with_its_arguments() -> None:
    navraag = Navraag(CATALOGUS)
    verwant = navraag.catalogus.find_verwante_casussen("de-sleutel")
    assert [each.casus.slug for each in verwant] == ["ander"]
    assert navraag.catalogus.find_samen("buren", soort="actor") != ()
    assert list(navraag.asked) == [
        Vraag("find_verwante_casussen", ("de-sleutel",)),
        Vraag("find_samen", ("buren",), (("soort", "actor"),)),
    ]
    assert all(answer(CATALOGUS, vraag) == said for vraag, said in navraag.asked.items())


def test_nothing_behind_it_can_be_reached() -> None:
    navraag = Navraag(CATALOGUS)
    with pytest.raises(AttributeError):
        navraag.catalogus._verwantschap  # noqa: B018 - it must not be there
    held = [value for value in vars(navraag.catalogus).values() if isinstance(value, Catalogus)]
    assert held == []
