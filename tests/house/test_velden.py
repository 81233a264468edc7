"""A field goes through the whole house: who adds one is told where it was forgotten."""

from __future__ import annotations

import re
from dataclasses import MISSING, fields, replace
from typing import TYPE_CHECKING, Any

import pytest

from casuskijker.domain.casus import Casus
from casuskijker.domain.kijkraam import Kijkraam
from casuskijker.domain.site import Site
from casuskijker.domain.werkvorm import Werkvorm
from casuskijker.loading.text import casus as casus_file
from casuskijker.loading.text import kijkraam as kijkraam_file
from casuskijker.loading.text import werkvorm as werkvorm_file
from casuskijker.rendering import api, render_site
from casuskijker.search.collect import collect_records
from casuskijker.search.records import FACETTEN
from tests.house.code import PACKAGE
from tests.rendering.wereld import WERELD

if TYPE_CHECKING:
    from casuskijker.loading.reading.fields import Field

STAND = PACKAGE / "theme" / "zoeken" / "zoek-scherm" / "stand.js"

READ = [
    (Casus, casus_file.CASUS_FIELDS),
    (Kijkraam, kijkraam_file.KIJKRAAM_FIELDS),
    (Werkvorm, werkvorm_file.WERKVORM_FIELDS),
]
GIVEN = [
    (
        Casus,
        api.CASUS_FIELDS,
        {"tekst", "path", "episodes", "stops", "voor_de_docent", "ontmoetingen", "licentie", "herzien"},
    ),
    (
        Kijkraam,
        (*api.KIJKRAAM_FIELDS, "vorm", "schaal"),
        {"path", "inleiding", "grenzen", "achtergrond", "licentie", "herzien"},
    ),
    (
        Werkvorm,
        api.WERKVORM_FIELDS,
        {"path", "inleiding", "wanneer", "wanneer_niet", "achtergrond", "licentie", "herzien"},
    ),
]
"""What others may build on, and what is not given away: long texts, what is for the docent, what the
pages and the feed say in the words of others, and our own folders."""


def names_of(kind: type[Casus | Kijkraam | Werkvorm]) -> set[str]:
    return {field.name for field in fields(kind)}


@pytest.mark.parametrize(("kind", "table"), READ)
def test_what_an_author_writes_has_a_place_in_the_domain(
    kind: type[Casus | Kijkraam | Werkvorm], table: tuple[Field, ...]
) -> None:
    assert {field.name for field in table} - names_of(kind) == set()


@pytest.mark.parametrize(("kind", "given", "kept"), GIVEN)
def test_every_field_is_given_to_others_or_kept_on_purpose(
    kind: type[Casus | Kijkraam | Werkvorm], given: tuple[str, ...], kept: set[str]
) -> None:
    assert {*given} | kept == names_of(kind)
    assert kept.isdisjoint(given)


Changes = dict[type[Casus | Kijkraam | Werkvorm], dict[str, Any]]
"""Values of fields by the kind of thing that gets them."""


def render_without(kind: type[Casus | Kijkraam | Werkvorm], field: str, default: object) -> tuple[list[str], list[str]]:
    """Return all pages of the example world, and those where nobody filled that field in.

    A les names the other parts of its casus, so both are without, unless it is about the lessen.
    """
    without_lessen: Changes = {Casus: {} if field == "lessen" else {"lessen": ()}, Kijkraam: {}, Werkvorm: {}}
    without_both = {**without_lessen, kind: {**without_lessen[kind], field: default}}
    return _render(without_lessen), _render(without_both)


def _render(changes: Changes) -> list[str]:
    def change(things: tuple[Any, ...]) -> tuple[Any, ...]:
        return tuple(replace(thing, **changes.get(type(thing), {})) for thing in things)

    casussen, kijkramen, werkvormen = map(change, (WERELD.casussen, WERELD.kijkramen, WERELD.werkvormen))
    catalogus = replace(WERELD, casussen=casussen, kijkramen=kijkramen, werkvormen=werkvormen)
    return [pagina.inhoud for pagina in render_site(Site(catalogus))]


@pytest.mark.parametrize(("kind", "given"), [(kind, given) for kind, given, _ in GIVEN])
def test_what_others_may_build_on_is_shown_to_readers_too(
    kind: type[Casus | Kijkraam | Werkvorm], given: tuple[str, ...]
) -> None:
    """Give it to something in tests/rendering/wereld.py, and show it in theme/lezen: without it a page is another."""
    optional = {field.name: field.default for field in fields(kind) if field.default is not MISSING}
    unseen = set()
    for name in given:
        if name in optional:
            met, zonder = render_without(kind, name, optional[name])
            unseen |= {name} if met == zonder else set()
    assert unseen == set()


def test_every_facet_is_filled_by_something_in_the_example_world() -> None:
    """A facet that no record has is never there to choose from: `search/collect.py` fills them."""
    records = [*collect_records(Site(WERELD), ())]
    filled = {facet for record in records for facet, values in record.facetten.items() if values}
    assert {*FACETTEN} - filled == {"soort"}, "soort is what a record is"


def test_the_search_screen_knows_every_facet_of_the_index_and_no_other() -> None:
    _, _, after = STAND.read_text("utf-8").partition("export const FACETTEN = [")
    shown = re.findall(r'"(\w+)"', after.partition("]")[0])
    assert sorted(shown) == sorted(FACETTEN)
