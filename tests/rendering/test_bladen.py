"""Overviews of a large site: the first page keeps the address, the others follow, and none grows with the site."""

from __future__ import annotations

from functools import cache

import pytest

from casuskijker.domain.begrip import Begrip
from casuskijker.domain.bladen import WORDS_PER_BLAD
from casuskijker.domain.site import Site
from casuskijker.domain.woordenlijst import Deel, Term, Termen, Woordenlijst
from casuskijker.rendering import render_site
from casuskijker.rendering.bladen import Blad
from casuskijker.rendering.termen import render_sleutelwoorden
from tests.domain.builders import build_casus, build_kijkraam
from tests.rendering.builders import build_catalogus, show

DELEN = (Deel("thuis", "Thuis", "Achter de voordeur."), Deel("buiten", "Buiten"))


@cache
def large_site(count: int) -> dict[str, str]:
    casussen = tuple(
        build_casus(
            f"casus-{number}",
            titel=f"Casus {number}",
            deel="thuis" if number < count * 3 // 5 else "buiten",
            kijkramen=("aandacht",),
            tekst="Vertrouwen komt te voet.",
        )
        for number in range(count)
    )
    catalogus = build_catalogus(
        *casussen,
        kijkramen=(build_kijkraam(),),
        begrippen=(Begrip(naam="vertrouwen", uitleg="Weten dat het goed komt."),),
        woordenlijst=Woordenlijst(DELEN, Termen((Term("buren"),)), Termen((Term("vertrouwen"),))),
    )
    return {pagina.page: pagina.html for pagina in render_site(Site(catalogus))}


def test_the_first_page_keeps_the_address_and_the_next_ones_stand_under_it() -> None:
    pages = [page for page in large_site(150) if not page.startswith("casussen/casus-")]
    assert pages == [
        "casussen/index.md",
        "casussen/blad/2.md",
        "casussen/blad/3.md",
        "verhalen/index.md",
        "verhalen/blad/2.md",
        "verhalen/blad/3.md",
        "kijkramen/index.md",
        "mijn-kijkwerk.md",
        "samen-kijken.md",
        "actoren/index.md",
        "sleutelwoorden/index.md",
        "begrippen/index.md",
        "zoeken/index.md",
        "verbanden/index.md",
        "licenties.md",
        "kijkramen/aandacht.md",
        "actoren/buren.md",
        "actoren/buren/blad/2.md",
        "actoren/buren/blad/3.md",
        "sleutelwoorden/vertrouwen.md",
        "sleutelwoorden/vertrouwen/blad/2.md",
        "sleutelwoorden/vertrouwen/blad/3.md",
    ]


def test_every_casus_stands_on_one_page_of_the_overview() -> None:
    pages = [inhoud for page, inhoud in large_site(150).items() if page.startswith(("casussen/index", "casussen/blad"))]
    assert [sum(f">Casus {number}</a>" in page for page in pages) for number in range(150)] == [1] * 150


def test_a_deel_that_goes_on_says_so_and_its_explanation_stands_once() -> None:
    first, second = large_site(150)["casussen/index.md"], large_site(150)["casussen/blad/2.md"]
    assert '<h2 id="deel-thuis">Thuis</h2>\n<p>Achter de voordeur.</p>' in first
    assert '<h2 id="deel-thuis">Thuis (vervolg)</h2>' in second
    assert "Achter de voordeur." not in second


def test_the_jump_list_leads_to_the_page_on_which_a_deel_begins() -> None:
    first, third = show(large_site(150)["casussen/index.md"]), show(large_site(150)["casussen/blad/3.md"])
    assert "#deel-thuis" in first.all("a", "href")
    assert "/casussen/blad/2/#deel-buiten" in first.targets("/casussen/")
    assert "/casussen/#deel-thuis" in third.targets("/casussen/blad/3/")


def test_a_casus_leads_back_to_the_page_on_which_it_stands() -> None:
    found = show(large_site(150)["casussen/casus-60.md"])
    assert "/casussen/blad/2/#deel-thuis" in found.targets("/casussen/casus-60/")


def test_a_page_says_where_it_is_and_leads_to_its_neighbours() -> None:
    found = show(large_site(150)["casussen/blad/2.md"])
    assert "Casussen, blad 2" in found.text
    assert "Blad 2 van 3" in found.text
    assert found.targets("/casussen/blad/2/")[-5:] == [
        "/casussen/",
        "/casussen/",
        "/casussen/blad/2/",
        "/casussen/blad/3/",
        "/casussen/blad/3/",
    ]
    assert "Vorige" not in show(large_site(150)["casussen/index.md"]).text
    assert "Volgende" not in show(large_site(150)["casussen/blad/3.md"]).text


@pytest.mark.parametrize(
    ("number", "shown"), [(1, [1, 2, 40]), (2, [1, 2, 3, 40]), (20, [1, 19, 20, 21, 40]), (40, [1, 39, 40])]
)
def test_the_numbers_to_choose_from_stay_few(number: int, shown: list[int]) -> None:
    assert Blad("casussen/index.md", number, 40).shown == shown


@pytest.mark.no_cover
def test_numbers_that_are_left_out_show_as_dots() -> None:
    assert (
        "Blad 2 van 5 Vorige Blad 1 Blad 2 Blad 3 … Blad 5 Volgende" in show(large_site(300)["casussen/blad/2.md"]).text
    )


def test_a_long_list_of_words_is_split_too() -> None:
    termen = Termen(tuple(Term(f"woord {number}") for number in range(WORDS_PER_BLAD + 1)))
    pages = list(render_sleutelwoorden(Site(build_catalogus(woordenlijst=Woordenlijst((), Termen(), termen)))))
    assert [pagina.page for pagina in pages] == ["sleutelwoorden/index.md", "sleutelwoorden/blad/2.md"]
    assert pages[1].titel == "Sleutelwoorden, blad 2"


def test_a_kijkraam_and_a_begrip_name_some_casussen_and_lead_to_the_rest() -> None:
    kijkraam, begrippen = show(large_site(150)["kijkramen/aandacht.md"]), show(large_site(150)["begrippen/index.md"])
    assert "Bekijk alle 150 verhalen die hierbij passen" in kijkraam.text
    assert "/zoeken/#kijkraam=Kijkraam+Aandacht" in kijkraam.targets("/kijkramen/aandacht/")
    assert "Zoek alle verhalen met dit woord" in begrippen.text
    assert "/zoeken/#q=vertrouwen" in begrippen.targets("/begrippen/")


@pytest.mark.no_cover
def test_no_page_grows_with_the_site() -> None:
    """With twice as many casussen only numbers get longer: 'blad 10'."""
    small, large = (max(len(inhoud) for inhoud in large_site(count).values()) for count in (300, 600))
    assert large - small < 200
