"""The hostile versions of a good text: many, named, the same every time, and of the kind that they say."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.vijandig import ANDERE_VORM, GEEN_JSON, MEGABYTES, SOORTEN, Variant, muteer, muteer_reeks, varianten

GOOD = json.dumps(
    {
        "app": "casuskijker",
        "formaat": 1,
        "geexporteerd": "2026-11-24T12:00:00Z",
        "dossiers": [
            {
                "id": "d1",
                "kijkraam": "presentie",
                "naam": "Mijn praktijk",
                "casus": None,
                "antwoorden": {"doen-wat-kan": {"positie": "soms", "notitie": "in één keer"}},
                "punten": [],
            }
        ],
        "reflecties": {"de-brief": {"eerste-actie": "aanbellen"}},
    }
)


@pytest.fixture(scope="module")
def alle() -> dict[str, Variant]:
    return {variant.naam: variant for variant in varianten(GOOD)}


def parses(text: str) -> bool:
    """Whether a browser would parse this: Python alone knows NaN and Infinity."""

    def refuse(constant: str) -> None:
        raise ValueError(constant)

    try:
        json.loads(text, parse_constant=refuse)
    except ValueError:
        return False
    except RecursionError:  # a browser goes deeper
        return True
    return True


def test_there_are_hundreds_each_with_its_own_name_and_always_the_same(alle: dict[str, Variant]) -> None:
    again = list(varianten(GOOD))
    assert len(again) == len(alle) > 500
    assert [variant.naam for variant in again] == list(alle)
    small = [variant for variant in again if not variant.naam.startswith("groot/")]
    assert [variant.maak() for variant in small] == [alle[variant.naam].maak() for variant in small]
    assert {variant.soort for variant in again} == set(SOORTEN)


def test_none_is_the_good_text(alle: dict[str, Variant]) -> None:
    good = json.dumps(json.loads(GOOD))
    same = [
        naam
        for naam, variant in alle.items()
        if not naam.startswith(("groot/", "diep/", "codering/"))
        and parses(variant.tekst)
        and json.dumps(json.loads(variant.tekst)) == good
    ]
    assert same == []


def test_they_are_json_or_not_as_they_say(alle: dict[str, Variant]) -> None:
    """A flipped bit, a raw token and a byte order mark may fall either way."""
    unsure = ("bit-om/", "getal/", "codering/", "groot/", "diep/")
    sure = [variant for variant in alle.values() if not variant.naam.startswith(unsure)]
    wrong = [variant.naam for variant in sure if parses(variant.tekst) == (variant.soort == GEEN_JSON)]
    assert len(sure) > 300
    assert wrong == []


@pytest.mark.parametrize(
    "part",
    [
        "heel/leeg", "heel/zip", "afgekapt/10-procent", "afgekapt/90-procent", "bit-om/19", "codering/utf-16-be",
        "diep/dossiers.0.antwoorden-50000", "waarde/dossiers.0.casus/tekst", "getal/formaat/1e999",
        "tekst/dossiers.0.naam/script", "tekst/reflecties.de-brief.eerste-actie/plaatje", "tekst/app/los-surrogaat",
        "sleutel/geheel/erbij-__proto__", "sleutel/dossiers.0/erbij-constructor", "sleutel/dossiers.0/twee-keer-naam",
        "sleutel/dossiers.0.antwoorden/proto-doen-wat-kan", "lijst/dossiers/duizend", 'app/"andere-app"',
        "formaat/2", "schrijfwijze/in-lijst", "groot/lijst", "getal/formaat/nan",
    ],
)  # fmt: skip
def test_every_kind_of_harm_is_among_them(alle: dict[str, Variant], part: str) -> None:
    assert part in alle


def test_what_is_written_is_what_was_meant(alle: dict[str, Variant]) -> None:
    assert alle["getal/formaat/nan"].tekst == GOOD.replace('"formaat": 1', '"formaat": NaN')
    assert alle["sleutel/geheel/twee-keer-app"].tekst.count('"app":') == 2
    assert '"__proto__": {"gehackt": true' in alle["sleutel/dossiers.0/erbij-__proto__"].tekst
    assert '"\\ud800 en \\udfff"' in alle["tekst/dossiers.0.naam/los-surrogaat"].tekst
    assert json.loads(alle["lijst/dossiers/duizend"].tekst)["dossiers"][999]["id"] == "d1"
    assert alle["diep/dossiers-100"].soort == ANDERE_VORM


@pytest.mark.parametrize("naam", ["spaties-erachter", "een-tekst", "lijst", "sleutels", "rommel"])
def test_a_large_one_is_made_when_it_is_asked_for(alle: dict[str, Variant], naam: str) -> None:
    assert 0.9 < len(alle[f"groot/{naam}"].maak()) / (MEGABYTES * 2**20) < 1.1


@given(
    document=st.dictionaries(st.text(max_size=3), st.integers() | st.lists(st.text(max_size=3), max_size=2), max_size=3)
)
def test_any_document_has_hostile_versions(document: dict[str, object]) -> None:
    names = [variant.naam for variant in varianten(json.dumps(document))]
    assert len(names) > 70


def test_a_mutation_is_the_same_for_a_seed_and_differs_from_the_text() -> None:
    many = muteer_reeks(GOOD, 2000)
    assert many == muteer_reeks(GOOD, 2000)
    assert many[1234] == muteer(GOOD, seed=1234) == muteer_reeks(GOOD, 1, start=1234)[0]
    assert GOOD not in many
    assert len(set(many)) > 1900
    assert 0.15 < sum(map(parses, many)) / len(many) < 0.85


@given(text=st.text(max_size=40), seed=st.integers(0, 10_000))
def test_any_text_can_be_mutated(text: str, seed: int) -> None:
    assert muteer(text, seed=seed) != text
