"""The addresses are a contract with who links to them: once published they never change."""

from __future__ import annotations

import pytest

from casuskijker.domain import adressen


def test_every_kind_of_page_has_its_own_folder() -> None:
    assert [
        adressen.page_of_casus("x"),
        adressen.page_of_kijkraam("x"),
        adressen.page_of_actor("x"),
        adressen.page_of_sleutelwoord("x"),
        adressen.page_for_docent("x"),
    ] == ["casussen/x.md", "kijkramen/x.md", "actoren/x.md", "sleutelwoorden/x.md", "docent/casussen/x.md"]


def test_behind_the_hash_is_an_anchor_what_has_no_equals_sign() -> None:
    fragments = ["invullen", "invullen&casus=de-brief", "casus=de-brief&alleen=handelen", ""]
    assert [adressen.anchor_of(fragment) for fragment in fragments] == ["invullen", "invullen", "", ""]


def test_the_fixed_pages_stand_where_they_were_published() -> None:
    assert adressen.HOME == "index.md"
    assert adressen.OVERVIEWS == (
        "casussen/index.md",
        "kijkramen/index.md",
        "actoren/index.md",
        "sleutelwoorden/index.md",
        "begrippen/index.md",
        "onderwerpen/index.md",
        "spanningsvelden/index.md",
        "leerroutes/index.md",
        "werkvormen/index.md",
        "mijn-kijkwerk.md",
        "samen-kijken.md",
        "docent/index.md",
    )
    assert (adressen.VERBANDEN, adressen.ZOEKEN) == ("verbanden/index.md", "zoeken/index.md")
    assert (adressen.API_CASUSSEN, adressen.API_KIJKRAMEN) == ("api/casussen.json", "api/kijkramen.json")


def test_a_further_page_of_a_list_stands_where_no_casus_can_be() -> None:
    assert adressen.page_of_blad(adressen.CASUSSEN, 1) == "casussen/index.md"
    assert adressen.page_of_blad(adressen.CASUSSEN, 2) == "casussen/blad/2.md"
    assert adressen.page_of_blad(adressen.page_of_actor("x"), 3) == "actoren/x/blad/3.md"


@pytest.mark.parametrize(
    ("page", "made"),
    [
        ("samen-kijken.md", True),
        ("casussen/wie.md", True),
        ("l/ab12.md", True),
        ("huisregels.md", False),
        ("x/l.md", False),
    ],
)
def test_who_knows_no_content_knows_where_a_page_may_be_made(page: str, *, made: bool) -> None:
    assert adressen.may_be_made(page) == made
