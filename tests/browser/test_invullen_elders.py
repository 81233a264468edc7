"""Filling in on a site that is not ours, with a schaal of five positions that have values and ask for a mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.hulp.axe import axe

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.sites import Site


@pytest.fixture
def base_url(vreemde_site: Site) -> str:
    return vreemde_site.url


@pytest.fixture
def kijkraam(page: Page) -> Page:
    page.goto("kijkramen/gastvrije-balie/")
    page.locator(".vul-balk__telling").wait_for()
    return page


def choose(page: Page, naam: str, positie: str) -> None:
    page.get_by_role("group", name=naam, exact=True).get_by_label(positie, exact=True).check()


def test_a_schaal_that_asks_for_it_shows_a_mean_per_invalshoek_with_its_n(kijkraam: Page) -> None:
    choose(kijkraam, "Opkijken", "elke dag")
    choose(kijkraam, "Bordjes", "zelden")
    choose(kijkraam, "Zacht praten kan", "nooit")
    profiel = kijkraam.get_by_role("region", name="Wat je zag")
    expect(profiel).to_contain_text("gemiddeld 3,5 over 2 antwoorden")
    expect(profiel).to_contain_text("gemiddeld 1 over 1 antwoord")
    assert profiel.inner_text().count("gemiddeld") == 2
    expect(profiel).not_to_contain_text("geen meting")
    assert axe(kijkraam) == []


def test_its_positions_fall_in_the_same_lists(kijkraam: Page) -> None:
    for naam, positie in (("Opkijken", "meestal"), ("Bordjes", "af en toe"), ("Later terugkomen", "nooit")):
        choose(kijkraam, naam, positie)
    for titel in ("Zie je terug (1)", "Zie je soms (1)", "Hier kun je groeien (1)", "Nog niet bekeken (1)"):
        expect(kijkraam.locator("jouw-profiel summary").filter(has_text=titel)).to_be_visible()


def test_what_is_filled_in_on_one_site_is_not_seen_on_another_of_the_same_host(kijkraam: Page) -> None:
    choose(kijkraam, "Opkijken", "meestal")
    kijkraam.evaluate("localStorage.setItem('casuskijker:%2Fander%2F:dossier:x', 'van een ander')")
    keys = kijkraam.evaluate("Object.keys(localStorage).filter(key => key.startsWith('casuskijker:%2Fsub%2Fpad%2F:'))")
    assert len(keys) == 1
    kijkraam.get_by_role("button", name="Wis dit dossier").click()
    assert kijkraam.evaluate("Object.keys(localStorage)") == ["casuskijker:%2Fander%2F:dossier:x"]
