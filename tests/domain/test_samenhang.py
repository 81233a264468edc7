"""What goes together: by the casussen that are shared."""

from __future__ import annotations

import pytest

from casuskijker.domain.catalogus import Catalogus
from casuskijker.domain.samenhang import ACTOR, MAX_PER_SOORT, MAX_SAMEN, Samen
from casuskijker.domain.spanningsveld import Spanningsveld
from tests.domain.builders import build_casus
from tests.rendering.builders import build_catalogus


def casussen_of(*pairs: tuple[str, str]) -> Catalogus:
    """Return a catalogus of casussen with one actor and one sleutelwoord each."""
    return build_catalogus(
        *(
            build_casus(f"c{number}", actoren=(actor,), sleutelwoorden=(woord,))
            for number, (actor, woord) in enumerate(pairs)
        )
    )


def test_words_that_share_two_casussen_go_together() -> None:
    catalogus = casussen_of(
        ("buren", "geld"), ("buren", "geld"), ("buren", "rust"), ("buren", "rust"), ("gemeente", "rust"),
        ("buren", "werk"),
    )  # fmt: skip
    assert catalogus.find_samen("buren", soort=ACTOR) == (
        Samen("sleutelwoord", "geld", 2),
        Samen("sleutelwoord", "rust", 2),
    )


def test_the_closest_words_stand_by_number_which_is_what_a_reader_sees() -> None:
    catalogus = casussen_of(
        ("buren", "geld"), ("buren", "geld"), ("buren", "rust"), ("buren", "rust"), ("buren", "rust"),
        *(("gemeente", "rust") for _ in range(9)),
    )  # fmt: skip
    assert catalogus.find_samen("buren", soort=ACTOR) == (
        Samen("sleutelwoord", "rust", 3),
        Samen("sleutelwoord", "geld", 2),
    )


def test_a_name_does_not_go_with_itself_and_stands_as_actor_where_it_is_both() -> None:
    casussen = [build_casus(f"c{n}", actoren=("buren", "bewoner"), sleutelwoorden=("bewoner", "rust")) for n in (1, 2)]
    catalogus = build_catalogus(*casussen)
    assert catalogus.find_samen("bewoner", soort=ACTOR) == (
        Samen("actor", "buren", 2),
        Samen("sleutelwoord", "rust", 2),
    )
    assert Samen("actor", "bewoner", 2) in catalogus.find_samen("buren", soort=ACTOR)
    assert Samen("sleutelwoord", "bewoner", 2) not in catalogus.find_samen("buren", soort=ACTOR)


def test_at_most_eight_words_go_with_a_word() -> None:
    casussen = [build_casus(f"c{n}", sleutelwoorden=tuple("abcdefghijkl")) for n in (1, 2)]
    assert len(build_catalogus(*casussen).find_samen("buren", soort=ACTOR)) == MAX_SAMEN


def test_the_web_ties_kinds_to_each_other_by_what_they_share() -> None:
    catalogus = build_catalogus(
        build_casus("a"), build_casus("b"), spanningsvelden=(veld("helpen", "a", "b"), veld("laten", "a"))
    )
    names = [knoop.naam for knoop in catalogus.web.knopen]
    assert sorted(names) == ["buren", "helpen", "vertrouwen"]
    ties = [(knoop.naam, aantal) for knoop, aantal in catalogus.web.banden_van(names.index("helpen"))]
    assert sorted(ties) == [("buren", 2), ("vertrouwen", 2)]


def test_words_of_one_kind_are_not_tied() -> None:
    casussen = [build_casus(f"c{n}", actoren=("buren", "gemeente"), sleutelwoorden=()) for n in (1, 2)]
    assert build_catalogus(*casussen).web.knopen == ()


def test_a_word_that_is_actor_and_sleutelwoord_is_one_node() -> None:
    casussen = [build_casus(f"c{n}", actoren=("buren",), sleutelwoorden=("buren", "rust")) for n in (1, 2)]
    web = build_catalogus(*casussen).web
    assert sorted((knoop.soort, knoop.naam) for knoop in web.knopen) == [("actor", "buren"), ("sleutelwoord", "rust")]


def test_chance_ties_nothing() -> None:
    web = casussen_of(("buren", "geld"), ("gemeente", "rust")).web
    assert (web.knopen, web.banden) == ((), ())
    assert Catalogus().web.knopen == ()


def test_every_word_brings_its_strongest_ties_and_the_strongest_come_last() -> None:
    woorden = "abcdef"
    casussen = [
        build_casus(f"{woord}{number}", actoren=("buren",), sleutelwoorden=(woord,))
        for woord in woorden
        for number in range(2 + woorden.index(woord))
    ]
    web = build_catalogus(*casussen).web
    assert len(web.banden) == 6
    strengths = [band.sterkte for band in web.banden]
    assert strengths == sorted(strengths)
    assert all(band.van < band.naar for band in web.banden)


@pytest.mark.parametrize("count", [60, 240])
def test_the_web_does_not_grow_with_the_site(count: int) -> None:
    casussen = [
        build_casus(f"c{n}", actoren=(f"actor {n % 40}",), sleutelwoorden=(f"woord {n % 30}", f"woord {n % 20}"))
        for n in range(count)
    ]
    assert len(build_catalogus(*casussen).web.knopen) <= 2 * MAX_PER_SOORT


def veld(naam: str, *casussen: str) -> Spanningsveld:
    return Spanningsveld(id=naam, naam=naam, uitleg="Het trekt.", casussen=casussen)


def test_a_tie_that_is_among_the_strongest_of_neither_is_left_out() -> None:
    """Four actoren have four woorden of their own; a fifth pair of everything is weaker than all of those."""
    actoren, woorden = ("a1", "a2", "a3", "a4"), ("w1", "w2", "w3", "w4")
    samen = [build_casus(f"s{n}", actoren=actoren, sleutelwoorden=woorden) for n in range(6)]
    los = [
        build_casus(f"l{n}", actoren=("a1",), sleutelwoorden=("w2", "w3", "w4") if n % 2 else ("rust",))
        for n in range(4)
    ] + [build_casus(f"k{n}", actoren=("a2", "a3", "a4"), sleutelwoorden=("w1",)) for n in range(2)]
    web = build_catalogus(*samen, *los).web
    ties = {frozenset((web.knopen[band.van].naam, web.knopen[band.naar].naam)) for band in web.banden}
    assert len(ties) == len(web.banden)
    assert frozenset(("a1", "w1")) not in ties
