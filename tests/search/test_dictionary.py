"""The dictionary is the same whether it was kept or not."""

from __future__ import annotations

import marshal
from typing import TYPE_CHECKING

import pytest

from casuskijker.cache import NO_CACHE, Cache
from casuskijker.domain.catalogus import Catalogus
from casuskijker.domain.site import Site
from casuskijker.search import build_zoekindex, zoekbouw
from casuskijker.search import dictionary as module
from casuskijker.search.dictionary import (
    SOORT,
    Dictionary,
    key_of_dictionary,
    load_dictionary,
    parse_dictionary,
    read_dictionary,
    write_dictionary,
)
from casuskijker.search.word_list import fold_entries, group_forms
from tests.search.builders import build_dictionary

if TYPE_CHECKING:
    from pathlib import Path

FEW = {"brieven": "brief", "brief": "brief", "post": "post"}


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Of how often a small list of words was read in place of the whole."""
    times: list[str] = []

    def read() -> tuple[dict[str, str], frozenset[str]]:
        times.append("gelezen")
        return dict(FEW), frozenset({"post"})

    monkeypatch.setattr(module, "read_word_list", read)
    return times


def tell(dictionary: Dictionary) -> tuple[object, ...]:
    return (
        dict(dictionary.lemmas),
        dict(dictionary.forms),
        dictionary.proper,
    )


def test_the_whole_dictionary_comes_back_as_it_was_and_is_what_is_remembered() -> None:
    whole = read_dictionary(NO_CACHE)
    for back in (parse_dictionary(write_dictionary(whole)), load_dictionary()):
        assert back
        assert (back.lemmas, back.forms, back.proper) == (whole.lemmas, whole.forms, whole.proper)


def test_it_is_made_once_and_kept_for_the_next(made: list[str], tmp_path: Path) -> None:
    first, second = (read_dictionary(Cache(tmp_path)) for _ in range(2))
    assert len(made) == 1
    assert tell(first) == tell(second) == tell(read_dictionary(NO_CACHE))


@pytest.mark.parametrize("data", [b"", b"x", *map(marshal.dumps, (None, 3, ({}, {}), ({}, [], frozenset())))])
def test_what_is_no_dictionary_is_made_anew(data: bytes, made: list[str], tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    cache.write(SOORT, key_of_dictionary(), data)
    assert tell(read_dictionary(cache)) == tell(read_dictionary(NO_CACHE))
    assert len(made) == 2


def test_that_of_other_code_makes_room(made: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for key in "ab":
        monkeypatch.setattr(module, "key_of_dictionary", lambda key=key: key)
        read_dictionary(Cache(tmp_path))
    assert len(made) == 2
    assert [file.stem for file in (tmp_path / SOORT).iterdir()] == ["b"]


def test_it_is_kept_beside_our_code_and_by_no_site(
    made: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "open_beside_code", lambda: Cache(tmp_path / "code"))
    monkeypatch.setattr(zoekbouw, "load_dictionary", load_dictionary.__wrapped__)
    for site in ("een", "ander"):
        build_zoekindex(Site(Catalogus()), (), cache=Cache(tmp_path / site))
        assert not (tmp_path / site / SOORT).exists()
    assert len(made) == 1


def test_an_empty_dictionary_is_one_too() -> None:
    empty = build_dictionary()
    assert parse_dictionary(write_dictionary(empty)) is not None


def test_a_word_goes_before_a_name_and_the_last_of_two_that_are_written_the_same_counts() -> None:
    lemmas, proper = fold_entries(["brink", "Brink", "José", "cöp", "cop"], ["brinken", "Brink", "José", "x", "Cóp"])
    assert lemmas == {"brink": "brinken", "jose": "jose", "cop": "cop"}
    assert proper == {"jose"}


def test_the_forms_of_a_lemma_stand_together() -> None:
    assert group_forms(FEW) == {"brief": "brieven brief", "post": "post"}
