"""The journeys of a newcomer, a docent and a visitor who searches."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.hulp.kijkwerk import NU, open_with

if TYPE_CHECKING:
    from playwright.sync_api import Page


@pytest.mark.in_elke_browser
def test_from_the_home_page_to_a_casus_and_its_kijkraam(page: Page) -> None:
    page.goto("")
    expect(page.locator("html[data-bewaard]")).to_have_count(0)  # no room is kept for what does not come
    page.get_by_role("link", name="Ik kijk rond").click()
    page.get_by_role("link", name="Ouder worden").click()
    page.get_by_role("link", name="Opgeruimd staat netjes?").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Opgeruimd staat netjes?")
    page.get_by_role("link", name="Presentie", exact=True).click()
    page.get_by_role("link", name="Meteen invullen").click()
    page.wait_for_url("**/kijkramen/presentie/#invullen&casus=opgeruimd-staat-netjes")
    page.get_by_role("radio", name="herkenbaar").first.check()
    page.get_by_role("banner").get_by_role("link", name="Casuskijker").click()
    expect(page.locator("html[data-bewaard]")).to_have_count(1)
    page.get_by_role("link", name="Ga verder: Presentie, 1 van 49").click()
    page.wait_for_url("**/kijkramen/presentie/#invullen&dossier=*&casus=opgeruimd-staat-netjes")
    expect(page.get_by_role("radio", name="herkenbaar").first).to_be_checked()


def test_a_leerroute_leads_to_a_page_and_back_and_on(page: Page) -> None:
    page.goto("leerroutes/achter-de-keukentafel/")
    page.locator(".stap__doel a").first.click()
    page.wait_for_url("**/#leerroute=achter-de-keukentafel&stap=1&stappen=*")
    terug = page.get_by_role("link", name="Terug naar stap 1 van")
    expect(terug).to_have_count(2)
    page.get_by_role("navigation", name="Leerroute", exact=True).get_by_role("link", name="Naar stap 2").click()
    page.wait_for_url("**/leerroutes/achter-de-keukentafel/#stap-2")
    page.go_back()
    terug.first.click()
    page.wait_for_url("**/leerroutes/achter-de-keukentafel/#stap-1")


WIPED_ELSEWHERE = """() => {
    localStorage.clear();
    dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
}"""
"""What a page meets that slept while its reader went on and wiped everything, and came back with the back button."""


def test_who_comes_back_after_wiping_finds_nothing_of_what_was_there(page: Page) -> None:
    open_with(page, NU, address="kijkramen/")
    verder = page.get_by_role("link", name="Ga verder: Presentie, 3 van 49")
    expect(verder).to_be_visible()
    expect(page.locator(".merk__gezien > *").first).to_be_attached()
    page.evaluate(WIPED_ELSEWHERE)
    expect(verder).to_have_count(0)
    expect(page.locator(".merk__gezien > *")).to_have_count(0)


def test_from_a_casus_by_an_actor_to_another_casus(page: Page) -> None:
    page.goto("casussen/opgeruimd-staat-netjes/")
    page.locator(".casus-woorden").get_by_role("link", name="bewoner").first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Bewoner")
    page.get_by_role("link", name="Meer instanties, minder oplossingen?").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Meer instanties, minder oplossingen?")


def test_a_related_casus_says_why_it_is_related(page: Page) -> None:
    page.goto("casussen/opgeruimd-staat-netjes/")
    related = page.locator("#verwant + ul li").filter(has_text="Meer instanties, minder oplossingen?")
    expect(related).to_contain_text("Heeft ook ")
    expect(related).to_contain_text("keukentafelgesprek")


def test_a_docent_finds_the_lesson_plan(page: Page) -> None:
    page.goto("")
    page.get_by_role("link", name="Ik geef les").click()
    page.get_by_role("link", name="Voor de docent bij Opgeruimd staat netjes?").click()
    expect(page.get_by_text("Geheim is hij niet")).to_be_visible()
    page.get_by_role("link", name="Les van 45 minuten", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Les van 45 minuten: Opgeruimd staat netjes?")
    expect(page.get_by_text("00:10")).to_be_visible()


@pytest.mark.allow_klacht("404")
def test_an_unknown_address_helps_on(page: Page) -> None:
    response = page.goto("casussen/bestaat-niet/heus-niet/")
    assert response
    assert response.status == 404
    page.get_by_role("link", name="Bekijk alle verhalen").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Casussen en andere verhalen")
