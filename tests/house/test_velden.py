"""A field goes through the whole house: who adds one is told where it was forgotten."""

from __future__ import annotations

import re
from dataclasses import fields
from typing import TYPE_CHECKING

import pytest

from casuskijker.domain.casus import Casus
from casuskijker.domain.kijkraam import Kijkraam
from casuskijker.loading.text import casus as casus_file
from casuskijker.loading.text import kijkraam as kijkraam_file
from casuskijker.rendering import api
from casuskijker.search.records import FACETTEN
from tests.house.code import PACKAGE

if TYPE_CHECKING:
    from casuskijker.loading.reading.fields import Field

STAND = PACKAGE / "theme" / "zoeken" / "zoek-scherm" / "stand.js"

READ = [(Casus, casus_file.CASUS_FIELDS), (Kijkraam, kijkraam_file.KIJKRAAM_FIELDS)]
GIVEN = [
    (Casus, api.CASUS_FIELDS, {"tekst", "path", "vervolg", "voor_de_docent", "ontmoetingen", "licentie", "herzien"}),
    (
        Kijkraam,
        (*api.KIJKRAAM_FIELDS, "vorm", "schaal"),
        {"path", "inleiding", "grenzen", "achtergrond", "licentie", "herzien"},
    ),
]
"""What others may build on, and what is not given away: long texts, what is for the docent, what the
pages and the feed say in the words of others, and our own folders."""


def names_of(kind: type[Casus | Kijkraam]) -> set[str]:
    return {field.name for field in fields(kind)}


@pytest.mark.parametrize(("kind", "table"), READ)
def test_what_an_author_writes_has_a_place_in_the_domain(
    kind: type[Casus | Kijkraam], table: tuple[Field, ...]
) -> None:
    assert {field.name for field in table} - names_of(kind) == set()


@pytest.mark.parametrize(("kind", "given", "kept"), GIVEN)
def test_every_field_is_given_to_others_or_kept_on_purpose(
    kind: type[Casus | Kijkraam], given: tuple[str, ...], kept: set[str]
) -> None:
    assert {*given} | kept == names_of(kind)
    assert kept.isdisjoint(given)


def test_the_search_screen_knows_every_facet_of_the_index_and_no_other() -> None:
    _, _, after = STAND.read_text("utf-8").partition("export const FACETTEN = [")
    shown = re.findall(r'"(\w+)"', after.partition("]")[0])
    assert sorted(shown) == sorted(FACETTEN)
